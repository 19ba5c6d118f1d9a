import type { Stage } from '../../../model/checklist.js'
import type { Because, Outcome } from '../../../model/verdict.js'
import { decision } from './decision.js'
import { both, count } from './phrases.js'
import { signing } from './signing.js'

const stages: Record<Stage, string> = {
  'pull-request': 'pull request',
  tag: 'tag',
  staging: 'staging',
  'before-production': 'before production',
  production: 'production',
  watch: 'watch',
  rollback: 'rollback',
}
const outcomes: Record<Outcome, string> = {
  success: 'passed',
  failure: 'failed',
  error: 'unknown',
  pending: 'waiting',
  skipped: 'not asked',
}
const states: Record<Because, string> = {
  passed: 'passed',
  waived: 'waived',
  advisory: 'advisory',
  'not-applicable': 'not applicable',
  'not-asked': 'not asked',
  failed: 'failed',
  errored: 'unknown',
  waiting: 'waiting',
}

/** Everything a report says in English beside the problems. What stands between backticks is shown as code. */
export const page = {
  ...decision,
  ...signing,
  states,

  // Under the first line.
  commit: 'commit',
  noCommit: 'none yet',
  pullRequest: (number: number): string => `#${number}`,
  tag: (name: string): string => `tag ${name}`,
  stage: (stage: Stage): string => `stage ${stages[stage]}`,
  ordinary: (isPullRequest: boolean): string =>
    isPullRequest
      ? 'This pull request is not a release pull request: sign-offs are not asked.'
      : 'Sign-offs are asked on release pull requests only.',
  supposed: (users: readonly string[]): string =>
    `Supposed: ${both(users)} ${users.length === 1 ? 'has' : 'have'} approved (\`--approve\`). Nothing on GitHub says so.`,
  proposal:
    'There is no checklist on the default branch yet. This one is a proposal: it blocks nothing before it is merged there.',
  dirty: 'The working tree differs from the commit: this is about the files as they are here.',
  emergencyNote: (label: string, roles: readonly string[]): string =>
    `An emergency (label \`${label}\`): ${both(roles.map(role => `\`${role}\``))} ${roles.length === 1 ? 'has' : 'have'} not signed and still ${roles.length === 1 ? 'has' : 'have'} to.`,

  // What blocks.
  blockers: 'What blocks',
  columns: {
    item: 'Item',
    items: 'Items',
    found: 'Found',
    expected: 'Expected',
    next: 'Next',
    role: 'Role',
    signed: 'Signed',
    notCounted: 'Reviews that do not count',
    phase: 'Phase',
    state: 'State',
    read: 'Read',
    time: 'Time',
    place: 'Place',
    rule: 'Rule',
    message: 'Message',
    reason: 'Reason',
    by: 'Signed by',
    until: 'Last day',
    what: 'What is wrong',
  },
  andMore: (number: number): string => `and ${number} more`,
  moreBlockers: (number: number): string => `${count(number, 'more item')} ${number === 1 ? 'blocks' : 'block'}.`,
  tryItem: (id: string): string => `Ask an item again on your machine: \`release-checklist check --item ${id}\``,
  startAt: 'Start at',
  startWith: 'Start with',
  runs: 'This runs',
  afterFix: 'Mend it and push',
  whatItMeans: (gate: string): string => `what is read: \`release-checklist gates ${gate}\``,
  seeDetails: (id: string): string => `the rest stands under Details, \`${id}\``,
  notStated: 'nobody has stated it',
  statement: (role: string, evidence: boolean): string =>
    `a statement by \`${role}\`${evidence ? ', with a link to the evidence' : ''}`,
  stateIt: (number: number): string =>
    `Fill in this line and put it under ${number === 1 ? 'the item' : 'each of the items'} in`,
  onBranch: (branch: string): string => ` on \`${branch}\``,
  thenAgain: ', then run the check again:',
  waiverLapsed: (until: string): string => `its waiver lapsed on ${until}`,
  waiverWaits: (names: readonly string[]): string => `a waiver waits for the approval of ${names.join(' or ')}`,
  waiverNotCounted: 'a waiver does not count: ',
  stated: (user: string, day: string): string => `stated by ${user} on ${day}`,
  validUntil: (day: string): string => `valid until ${day}`,
  waitForIt: 'Wait: it still runs',
  absent: 'absent',
  cannotTell: 'cannot be compared',
  yes: 'yes',
  no: 'no',

  // Phases and items.
  phases: 'Phases',
  holdOf: (holding: number, all: number): string => `${holding} of ${all} hold`,
  noneAsked: 'nothing is asked at this stage',
  someOf: (number: number, state: string): string => `${number} ${state}`,
  advisory: (outcome: Outcome): string => `${outcomes[outcome]}, advisory`,
  needs: 'needs',
  examined: (number: number, unit: string | undefined): string => {
    if (number !== 1 || unit === undefined) return `${number} ${unit ?? 'examined'}`
    return /^(\S+ )?\w+[^s]s$/.test(unit) ? `1 ${unit.slice(0, -1)}` : `examined 1 (${unit})`
  },
  findingsOf: (number: number): string => count(number, 'finding'),
  shownOf: (shown: number, all: number): string => `${shown} of ${all} are shown. All of them, by rule:`,
  subjectsOf: (number: number): string => `does not hold for ${number}`,
  output: 'the last lines of its output',
  becauseOf: (reason: string, until: string | undefined): string => `${reason}${until ? ` (until ${until})` : ''}`,

  // Exceptions.
  waivers: (inForce: number, lapsing: number, notInForce: number): string =>
    [
      `${count(inForce, 'waiver')} in force${lapsing > 0 ? ` (${lapsing} ${lapsing === 1 ? 'lapses' : 'lapse'} within 14 days)` : ''}`,
      ...(notInForce > 0 ? [`${notInForce} not counted`] : []),
    ].join(', '),
  inForce: 'in force',
  lapsesSoon: 'lapses soon',
  notCounted: 'not counted',
  waivedFor: (reason: string): string => `waived: ${reason}`,
  wholeItem: 'the whole item',
  thisCommit: 'this commit only',
  remarks: (number: number): string => count(number, 'remark'),
  proposed: (number: number): string =>
    `${count(number, 'item')} that this pull request adds or changes: asked, but not blocking`,
  notApplicable: (number: number): string => `${count(number, 'item')} not applicable`,

  // The run.
  timeline: 'When each gate ran',
  longest: (shown: number, all: number): string => `The ${shown} longest of ${all} are shown.`,
  tools: (number: number): string => count(number, 'tool'),
  protectionTitle: 'Tag protection',
  protection: {
    none: 'Nothing keeps anybody from pushing the tag by hand.',
    guarded: 'GitHub refuses the tag until this is GO; a workflow of someone who may write could still forge that.',
    sealed: 'GitHub refuses the tag until this is GO, and only the release job can make it.',
    unknown: 'The rulesets could not be read.',
  },
  judged: 'Judged',
  environment: 'deployed to',
  tree: 'tree',
  checklist: 'checklist',
  digest: 'sha256',
  decidedAt: (at: string): string => `decided ${at}`,
  holdsUntil: (at: string): string => `valid until ${at}`,
  theRun: 'run',
  attempt: (number: number): string => `attempt ${number}`,

  // Where nothing could be decided.
  undecided: (number: number): string => `${count(number, 'problem')} to mend first`,
  moreProblems: (number: number): string => `${count(number, 'more problem')}.`,

  // Where there is no room.
  onlyNotGreen: 'There is no room for everything here: only what is not green is listed.',
  onlyCounts: 'There is no room for the details here: only counts are shown.',
  trimmed: 'Cut here, for lack of room.',
  whole: 'The whole is in',
  summaryOfRun: 'the summary of the run',

  // While gates run.
  progress: {
    started: 'started',
    answered: 'read',
    unknown: 'unknown',
    skipped: 'not asked',
    condition: 'its condition is false',
    noSecrets: (names: readonly string[]): string => `not set here: ${names.join(', ')}`,
  },
  duration(milliseconds: number): string {
    const seconds = milliseconds / 1000
    if (seconds < 9.95) return `${seconds.toFixed(1)} s`
    const whole = Math.round(seconds)
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`
  },
}
/** The sentences of a language. */
export type PageWords = typeof page
