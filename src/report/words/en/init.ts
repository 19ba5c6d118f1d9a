const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

/** What `init` writes into the checklist, and what it prints. What stands between backticks is shown as code when printed. */
export const initWords = {
  // In the checklist.
  head: [
    'What must hold before a release is tagged, and who must agree.',
    'Ask it here with `release-checklist check`; see what gates there are with `release-checklist gates`.',
  ],
  title: (repository: string): string => `${repository} release`,
  version: 'or branch: the release branch names it, as in release/v1.2.0',
  role: 'Maintainers',
  roles: 'or by name: { users: [alice, bob] }',
  signers: 'These sign your list as well. Give each its people, and name it under `required`:',
  login: 'login',
  required: 'each approves the very commit that is tagged; never the author of the pull request',
  points: 'Checklist',
  suggestion: (gates: string): string => `a machine could answer this: gate ${gates}`,
  today: (aim: string): string => `today; aim ${aim}`,
  todayIs: (value: string): string => `today ${value}`,

  // Printed.
  asking: (gates: number): string => `Asking ${count(gates, 'gate')} once, for today's numbers.`,
  written: 'Written',
  holds: (items: number, phases: number): string => `${count(items, 'item')} in ${count(phases, 'phase')}`,
  workflow: 'runs it on pull requests, and decides',
  asked: 'What is asked, and holds today',
  leftOut: 'Left out',
  cannot: (because: string): string => `${because}.`,
  doesNotHold: (found: string): string => `does not hold today: ${found}`,
  needed: (item: string): string => `needs \`${item}\`, which is left out`,
  leftTicked: (number: number): string => `${count(number, 'ticked point')} of your list`,
  next: 'Next',
  look: 'Look at both files, and commit them.',
  action: (action: string): string => `In the workflow, name the release of the Action that you use in place of \`${action}\`.`,
  people: (role: string): string => `Give the points that only people can answer to the right roles: now all are \`${role}\`'s.`,
  ignore: (paths: readonly string[]): string =>
    `Let git ignore what the gates write: ${paths.map(path => `\`${path}\``).join(', ')}`,
  changed: (paths: readonly string[]): string =>
    `Asking changed files that git tracks (${paths.map(path => `\`${path}\``).join(', ')}); in CI that is an error. Let the commands write elsewhere.`,
  check: '`release-checklist check` asks all of it again, whenever you like.',
  protect:
    '`release-checklist protect` lets GitHub refuse the tag until all of it holds; say it once the workflow has run on a release pull request.',
  cancelled: 'Cancelled; nothing was written.',
}
