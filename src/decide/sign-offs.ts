import type { Role } from '../model/checklist.js'
import type { Facts } from '../model/facts.js'
import type { Inputs } from '../model/inputs.js'
import { type Problem, problem } from '../model/problem.js'
import type { SignOffVerdict, Verdict } from '../model/verdict.js'
import { type Asked, carriesRelease, descentOf } from './consent.js'
import { type Hearing, hear } from './hearing.js'
import { needed, objectionOf, seat } from './seats.js'

/** What people have said about the judged commit. */
export interface People {
  /** Whether sign-offs are asked at all. */
  readonly asked: boolean
  readonly signOffs: readonly SignOffVerdict[]
  readonly emergency?: NonNullable<Verdict['emergency']>
  readonly problems: readonly Problem[]
  /** By role, required or not: who signed, where as many have signed as must and nobody objects. */
  readonly signers: Readonly<Record<string, readonly string[]>>
}

/** Counts the sign-offs of every role: on release pull requests and releases, and on a laptop that plays one through. */
export function signOffs(inputs: Inputs): People {
  if (!areAsked(inputs)) return { asked: false, signOffs: [], problems: [], signers: {} }
  const asked: Asked = { ...inputs, facts: inputs.facts ?? nobodySpoke(inputs.now) }
  const { required, deferred, emergency } = rolesAsked(inputs)
  const counting = [...required, ...deferred]
  const others = Object.keys(inputs.checklist.roles).filter(id => !counting.includes(id))
  const hearings = hear(
    [...counting, ...others.sort()].map(id => roleOf(id, inputs)),
    asked,
  )
  const counted = hearings.slice(0, counting.length)
  const rest = hearings.slice(counting.length)
  const seated = inputs.checklist.signOffs.distinctPeople
    ? seat(counted.slice(0, required.length), counted.slice(required.length))
    : counted.flatMap(each => seat([each]))
  const verdicts = seated.map(each => (deferred.includes(each.role) ? { ...each, deferred: true as const } : each))
  const unsigned = verdicts.filter(verdict => verdict.deferred && !hasSigned(verdict)).map(({ role }) => role)
  return {
    asked: true,
    signOffs: [...verdicts, ...rest.flatMap(hearing => objectionsOnly(hearing, counted))],
    ...(emergency !== undefined && unsigned.length > 0 && { emergency: { label: emergency, unsigned } }),
    problems: problemsOf(verdicts, inputs, asked),
    signers: Object.fromEntries([
      ...verdicts.map(verdict => [verdict.role, signersFor(verdict, verdicts)]),
      ...rest.map(hearing => [hearing.role.id, signersOf(hearing)]),
    ]),
  }
}

function areAsked({ release, facts }: Inputs): boolean {
  const { purpose, isRelease, pullRequest } = release
  if (purpose === 'pull-request') return false
  if (purpose === 'local') return facts !== undefined
  return purpose !== 're-judge' || isRelease || pullRequest === undefined || pullRequest.merged
}

const nobodySpoke = (now: string): Facts => ({
  now,
  broughtIn: [],
  reviews: [],
  committers: [],
  permissions: {},
  teams: {},
  rivals: [],
  protection: { level: 'unknown', missing: [] },
})

/** Who must sign now, and who may do so later: with the emergency's label on the release pull request, all but the emergency's roles. */
function rolesAsked({ checklist, release }: Inputs): {
  readonly required: readonly string[]
  readonly deferred: readonly string[]
  readonly emergency?: string
} {
  const { required, emergency } = checklist.signOffs
  const labels = release.isRelease ? (release.pullRequest?.labels ?? []) : []
  if (!emergency || emergency.required.length === 0 || !labels.includes(emergency.label))
    return { required, deferred: [] }
  const deferred = required.filter(id => !emergency.required.includes(id))
  return { required: emergency.required, deferred, emergency: emergency.label }
}

// A role that does not exist is one that nobody holds.
const roleOf = (id: string, { checklist: { roles } }: Inputs): Role =>
  (Object.hasOwn(roles, id) ? roles[id] : undefined) ?? { id, name: id, users: [], teams: [], count: 1 }

const hasSigned = ({ missing, problem, changesRequested }: SignOffVerdict): boolean =>
  missing === 0 && problem === undefined && changesRequested.length === 0

/** Who signed as a role that is counted. One that signs later may owe its people to another that cannot be read. */
function signersFor(verdict: SignOffVerdict, all: readonly SignOffVerdict[]): readonly string[] {
  const isSure = !verdict.deferred || all.every(({ problem }) => !problem || problem.code === 'quorum-unreachable')
  return isSure && hasSigned(verdict) ? verdict.approvals.map(({ user }) => user) : []
}

/** Who signed as a role that is not required: it takes nobody from the others. */
const signersOf = ({ role, consents, objectors, problem }: Hearing): readonly string[] =>
  consents.length >= needed(role) && objectors.length === 0 && !problem ? consents.map(({ user }) => user) : []

/** A role that need not sign blocks as well when a member asks for changes, unless that is said of another role already. */
function objectionsOnly({ role, objectors }: Hearing, counted: readonly Hearing[]): SignOffVerdict[] {
  const said = counted.flatMap(hearing => hearing.objectors)
  const changesRequested = objectors.filter(voice => !said.includes(voice)).map(objectionOf)
  if (changesRequested.length === 0) return []
  const { id, name } = role
  return [{ role: id, name, required: 0, approvals: [], missing: 0, eligible: [], disregarded: [], changesRequested }]
}

/** What is wrong with the whole of it rather than with one role. */
function problemsOf(verdicts: readonly SignOffVerdict[], inputs: Inputs, asked: Asked): Problem[] {
  const { sha, pullRequest } = inputs.release
  const { rivals, unknownCommitters = [] } = asked.facts
  const areUnknown = unknownCommitters.length > 0 && inputs.checklist.signOffs.exclude.includes('committers')
  const numbers = [...(pullRequest ? [pullRequest.number] : []), ...rivals].sort((one, other) => one - other)
  return [
    ...(pullRequest && !inputs.facts ? [problem('people-unread', { sha })] : []),
    ...(areUnknown ? [problem('committers-unknown', { commits: unknownCommitters.slice(0, 5) })] : []),
    ...(rivals.length > 0 ? [problem('rival-pull-requests', { numbers })] : []),
    ...(verdicts.every(verdict => verdict.deferred || hasSigned(verdict)) ? [] : whyApprovalsDoNotCount(asked)),
  ]
}

function whyApprovalsDoNotCount(asked: Asked): Problem[] {
  const { release, facts } = asked
  const { sha: commit, pullRequest } = release
  if (!carriesRelease(release)) return pullRequest?.merged ? [] : [problem('no-release-pull-request', { sha: commit })]
  const descent = descentOf(asked)
  if (descent === 'same' || !facts.head) return []
  const head = facts.head.sha
  return descent === 'brought-in'
    ? [problem('brought-in', { head, commit, files: facts.broughtIn })]
    : [problem('not-the-head', { head, commit })]
}
