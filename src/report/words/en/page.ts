import type { Stage } from '../../../model/checklist.js'
import type { ProblemCode } from '../../../model/problem.js'
import type { Because, Disregarded, Outcome } from '../../../model/verdict.js'

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
const short = (sha: string): string => sha.slice(0, 7)
const both = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
/** "alice approves", "alice and bob approve", "alice or bob approves", "2 of alice, bob, carol approve". */
const someDo = (users: readonly string[], missing: number, does: string, doThey: string): string =>
  users.length <= missing
    ? `${both(users)} ${users.length === 1 ? does : doThey}`
    : missing === 1
      ? `${users.slice(0, -1).join(', ')} or ${users.at(-1)} ${does}`
      : `${missing} of ${users.join(', ')} ${doThey}`

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
  states,

  // The first line.
  decisions: { go: 'GO', 'no-go': 'NO-GO', waiting: 'WAITING', emergency: 'GO (emergency)', undecided: 'UNDECIDED' },
  itemsFail: (number: number): string => `${count(number, 'item')} ${number === 1 ? 'fails' : 'fail'}`,
  notChecked: (number: number, alone: boolean): string =>
    `${alone ? count(number, 'item') : number} could not be checked`,
  itemsWait: (number: number): string => `${count(number, 'item')} ${number === 1 ? 'waits' : 'wait'} for an answer`,
  notSigned: (number: number): string =>
    `${count(number, 'person', 'people')} ${number === 1 ? 'has' : 'have'} not signed`,
  wantChanges: (users: readonly string[]): string =>
    users.length > 2
      ? `${users.length} people request changes`
      : `${both(users)} ${users.length === 1 ? 'requests' : 'request'} changes`,
  rolesUnknown: (number: number): string => `${count(number, 'role')} could not be counted`,
  allHold: (number: number): string =>
    number === 1 ? 'the only item holds' : number === 2 ? 'both items hold' : `all ${number} items hold`,
  byWaiver: (number: number): string => `${number} by a waiver`,
  signed: (number: number): string => `${count(number, 'person', 'people')} signed`,
  unsigned: (roles: readonly string[]): string => `unsigned: ${roles.join(', ')}`,
  signOffsElsewhere: 'sign-offs are asked on the release pull request',
  notReported: (sha: string): string => `gates have not reported on ${short(sha)}`,
  nothingAsked: 'nothing was asked',
  /** What belongs to neither item nor role, in few words; the whole sentence stands below the line. */
  brief: {
    'nothing-asked': 'nothing was asked',
    'rival-pull-requests': 'several release pull requests have this head',
    'brought-in': 'this is not what was approved',
    'not-the-head': 'this is not the head of its pull request',
    'no-release-pull-request': 'this commit has no release pull request',
  } as Partial<Record<ProblemCode, string>>,

  // The status: 140 characters.
  status: {
    failed: 'failed',
    unknown: 'unknown',
    waiting: 'waiting',
    toSign: (number: number): string => `${count(number, 'person', 'people')} to sign`,
    unsigned: (roles: string): string => `unsigned: ${roles}`,
    changesBy: (users: string): string => `changes requested by ${users}`,
    uncounted: (roles: string): string => `${roles} not countable`,
    more: (shown: string, rest: number): string => (shown === '' ? String(rest) : `${shown} and ${rest} more`),
    superseded: (head: string): string => `superseded: the head is now ${short(head)}`,
  },

  // Under the first line.
  commit: 'commit',
  pullRequest: (number: number): string => `#${number}`,
  tag: (name: string): string => `tag ${name}`,
  stage: (stage: Stage): string => `stage ${stages[stage]}`,
  ordinary: 'This pull request is not a release pull request: sign-offs are not asked.',
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
  runs: 'This runs',
  afterFix: 'Mend it and push',
  notStated: 'nobody has stated it',
  statement: (role: string, evidence: boolean): string =>
    `a statement by \`${role}\`${evidence ? ', with a link to the evidence' : ''}`,
  stateIt: 'State it as `attested: { by, on, until }` in',
  stated: (user: string, day: string): string => `stated by ${user} on ${day}`,
  validUntil: (day: string): string => `valid until ${day}`,
  waitForIt: 'Wait: it still runs',
  absent: 'absent',
  cannotTell: 'cannot be compared',
  yes: 'yes',
  no: 'no',

  // People.
  signOffs: 'Who signs',
  signedBy: 'signed',
  signsLater: 'signs later',
  changes: 'changes requested',
  unknownRole: 'unknown',
  toSign: (missing: number, required: number): string =>
    required === 1 ? 'not signed' : `${missing} of ${required} not signed`,
  approves: (users: readonly string[], missing: number): string =>
    users.length === 0 ? 'Nobody is left who may approve' : someDo(users, missing, 'approves', 'approve'),
  signByLine: (users: readonly string[], missing: number): string =>
    `${someDo(users, missing, 'signs', 'sign')} with the line below`,
  mayWithdraw: (users: readonly string[]): string =>
    `${both(users)} ${users.length === 1 ? 'approves' : 'approve'} once satisfied, or the review is dismissed`,
  thePullRequest: 'the pull request',
  at: 'at',
  details: 'Details',
  signOffLine:
    'To sign after the merge, or as the author where that is allowed, write this line in a “Comment” review of',
  mergedPullRequest: 'the merged pull request',
  disregarded(review: Exclude<Disregarded, { why: 'permission-unknown' }>, sha: string): string {
    switch (review.why) {
      case 'other-commit':
        return review.commit === undefined
          ? 'approved a commit that is gone; please approve again'
          : `approved \`${short(review.commit)}\`, not \`${short(sha)}\`; please approve again`
      case 'before-head':
        return `approved before \`${short(sha)}\` was there; please approve again`
      case 'before-force-push':
        return 'approved before the last force-push; please approve again'
      case 'head-not-seen':
        return `no check has started on \`${short(sha)}\`, so this may be about an older commit; please approve again`
      case 'author':
        return 'is the author of the pull request'
      case 'committer':
        return 'has commits in the pull request'
      case 'bot':
        return 'is a bot'
      case 'deleted-account':
        return 'the account was deleted'
      case 'not-a-member':
        return 'does not hold this role'
      case 'no-access':
        return 'holds the role, but has no access to this repository'
      case 'dismissed':
        return 'the approval was dismissed'
      case 'other-role':
        return `already signs as \`${review.role}\``
      case 'not-needed':
        return 'approved too; enough have signed'
      case 'edited':
        return 'the review was edited after it was written'
      case 'ordinary-pull-request':
        return `approved a pull request that is no release; the line \`/sign-off ${sha.slice(0, 12)}\` in a review signs`
      case 'no-sha':
        return `wrote \`/sign-off ${review.written}\`, which names no commit by 12 digits or more`
    }
  },

  // Phases and items.
  phases: 'Phases',
  holdOf: (holding: number, all: number): string => `${holding} of ${all} hold`,
  noneAsked: 'nothing is asked at this stage',
  someOf: (number: number, state: string): string => `${number} ${state}`,
  advisory: (outcome: Outcome): string => `${outcomes[outcome]}, advisory`,
  needs: 'needs',
  examined: (number: number, unit: string | undefined): string => `${number} ${unit ?? 'examined'}`,
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
    none: 'none. Nothing keeps anybody from pushing the tag by hand',
    guarded:
      'guarded. GitHub refuses the tag until this is GO; a workflow of someone who may write could still forge that',
    sealed: 'sealed. GitHub refuses the tag until this is GO, and only the release job can make it',
    unknown: 'unknown. The rulesets could not be read',
  },
  judged: 'Judged',
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
