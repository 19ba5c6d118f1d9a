const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`
const codes = (words: readonly string[]): string => words.map(word => `\`${word}\``).join(', ')

/** What `init` writes into a checklist, and what it prints. What is printed between backticks is shown as code. */
export const initWords = {
  // In the checklist.
  head: [
    'What must hold before a release is tagged, and who must agree. Ask it here: release-checklist check',
    'What else can be asked: release-checklist gates',
  ],
  title: (repository: string): string => `${repository} release`,
  version: (place: string): string =>
    place === 'branch' ? 'the release branch names it: release/v1.2.0' : 'or branch: the release branch names it',
  role: 'Maintainers',
  roles: 'or by name: users: [alice, bob]',
  signers: 'These sign your list as well. Give each its people, and name it under `required`:',
  login: 'login',
  required: 'approve the very commit that is tagged; its author cannot',
  points: 'Checklist',
  onlyExitCode:
    'Only the exit code is read: a run without a test passes too. With a JUnit report, gate: tests counts them.',
  leftOutHere: 'Left out by init, because they gave no answer or did not hold on that day:',
  suggestion: (gates: readonly string[]): string =>
    `a machine could answer this: gate${gates.length > 1 ? 's' : ''} ${gates.join(', ')}`,
  today: (aim: string): string => `today; aim ${aim}`,
  todayIs: (value: string): string => `today ${value}`,

  // Printed.
  asking: (gates: number): string => `Asking ${count(gates, 'gate')} once, for today's numbers; this runs your tests.`,
  written: 'Written',
  holds: (items: number, phases: number): string => `${count(items, 'item')} in ${count(phases, 'phase')}`,
  runs: 'asks them on pull requests',
  asked: 'What is asked, and holds today',
  leftOut: 'Left out',
  doesNotHold: (found: string): string => `does not hold today${found === '' ? '' : `: ${found}`}`,
  absent: 'absent',
  needed: (item: string): string => `needs \`${item}\`, which is left out`,
  ticked: (number: number): string =>
    `${count(number, 'point')} of your list ${number === 1 ? 'is' : 'are'} ticked, and left out.`,
  next: 'Next',
  look: 'Read both files, change what you like, and commit them.',
  action: (action: string): string => `In the workflow, put the release that you use in place of \`${action}\`.`,
  people: (roles: readonly string[]): string =>
    `Give the points that people answer to the right roles; now all are of ${codes(roles)}.`,
  ignore: (paths: readonly string[], more: boolean): string =>
    `Let git ignore what the gates leave behind, before you commit: ${codes(paths)}${more ? ', ...' : '.'}`,
  changed: (paths: readonly string[], more: boolean): string =>
    `Asking has changed files that git tracks, which is an error in CI: ${codes(paths)}${more ? ', ...' : ''}. Let the commands write elsewhere.`,
  check: '`release-checklist check` asks everything again, whenever you like.',
  protect:
    '`release-checklist protect` lets GitHub refuse the tag until everything holds: once the workflow has run on a release pull request.',
  cancelled: 'Cancelled; nothing was written.',
}
