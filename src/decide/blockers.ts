import type { Problem, ProblemCode } from '../model/problem.js'
import type { Blocker, Decision, ItemVerdict, SignOffVerdict, Verdict } from '../model/verdict.js'
import type { People } from './sign-offs.js'

/** Problems that no signature mends. */
const stops: ReadonlySet<ProblemCode> = new Set([
  'nothing-asked',
  'rival-pull-requests',
  'people-unread',
  'stage-before',
  'superseded',
  'pull-request-left',
  'committers-unknown',
  'tag-misnamed',
  'tag-without-status',
])

/** What keeps a release from `go`, machines before people: they take longer to mend. */
export function blockersOf(
  items: readonly ItemVerdict[],
  problems: readonly Problem[],
  { signOffs }: Pick<People, 'signOffs'>,
): Blocker[] {
  const open = new Set(items.filter(({ holds }) => !holds).map(({ id }) => id))
  const asking = items.filter(item => asksItself(item) || !isSaidOfOthers(item, open))
  const because = (why: 'failed' | 'errored' | 'waiting') =>
    asking.filter(item => item.because === why).map(({ id }) => ({ kind: 'item' as const, id, because: why }))
  const roles = signOffs.flatMap(signOff => whyBlocking(signOff) ?? [])
  const ofRoles = (why: (typeof roles)[number]['because']) => roles.filter(role => role.because === why)
  const ofProblems = (isStop: boolean) =>
    problems.filter(({ code }) => stops.has(code) === isStop).map(problem => ({ kind: 'problem' as const, problem }))
  return [
    ...because('failed'),
    ...because('errored'),
    ...ofProblems(true),
    ...ofRoles('errored'),
    ...ofRoles('changes-requested'),
    ...because('waiting'),
    ...ofProblems(false),
    ...ofRoles('missing'),
  ]
}

/** `no-go` where something is wrong, `waiting` where only somebody's word is missing. */
export function decisionOf(blockers: readonly Blocker[]): Decision {
  if (blockers.some(isWrong)) return 'no-go'
  return blockers.length > 0 ? 'waiting' : 'go'
}

const isWrong = (blocker: Blocker): boolean =>
  blocker.kind === 'problem'
    ? stops.has(blocker.problem.code)
    : blocker.because !== 'waiting' && blocker.because !== 'missing'

/** What blocks, counted; `people` are those who have not signed. */
export function countsOf(blockers: readonly Blocker[], { signOffs }: Pick<People, 'signOffs'>): Verdict['counts'] {
  const items = (why: 'failed' | 'errored' | 'waiting') =>
    blockers.filter(blocker => blocker.kind === 'item' && blocker.because === why).length
  return {
    failed: items('failed'),
    errored: items('errored'),
    waiting: items('waiting'),
    people: signOffs
      .filter(signOff => !signOff.deferred && whyBlocking(signOff)?.because !== 'errored')
      .reduce((sum, { missing }) => sum + missing, 0),
  }
}

type RoleBlocker = Extract<Blocker, { kind: 'role' }>
function whyBlocking({
  role: id,
  deferred,
  problem,
  changesRequested,
  missing,
}: SignOffVerdict): RoleBlocker | undefined {
  const blocker = (because: RoleBlocker['because']): RoleBlocker => ({ kind: 'role', id, because })
  if (problem && problem.code !== 'quorum-unreachable' && !deferred) return blocker('errored')
  if (changesRequested.length > 0) return blocker('changes-requested')
  return missing > 0 && !deferred ? blocker('missing') : undefined
}

/** Whether what keeps it from holding is among those that are asked now: then it blocks there. */
const isSaidOfOthers = ({ needs, items }: ItemVerdict, open: ReadonlySet<string>): boolean =>
  needs.some(id => open.has(id)) || items.some(({ id }) => open.has(id))

/** Whether an item has an answer of its own, beside those of the items below it or of those it needs. */
const asksItself = ({ gate, attestation, error }: ItemVerdict): boolean =>
  gate !== undefined || attestation !== undefined || error !== undefined
