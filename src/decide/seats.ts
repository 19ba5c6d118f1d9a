import type { Role } from '../model/checklist.js'
import { problem } from '../model/problem.js'
import type { Disregarded, SignOffVerdict } from '../model/verdict.js'
import { assign } from './assign.js'
import type { Hearing } from './hearing.js'
import type { Voice } from './voices.js'

/** How many must sign. */
export const needed = ({ count }: Role): number => (count >= 1 ? count : 1)

/** Who asks for changes, and where. */
export const objectionOf = ({ user, opinion }: Voice): SignOffVerdict['changesRequested'][number] => ({
  user,
  url: opinion?.url ?? '',
})

/**
 * Gives people their places in these roles, nobody two: as many as can be filled with those who signed, and of the ways
 * to do so one that those who may still sign can complete. What they cannot complete is an unreachable quorum.
 * The roles that sign `later`, in an emergency, take nobody from the others.
 */
export function seat(now: readonly Hearing[], later: readonly Hearing[] = []): SignOffVerdict[] {
  const places = [...now, ...later].flatMap(placesOf)
  const nobody: Candidates = () => []
  const signed: Candidates = ({ consents }) => consents.map(({ login }) => login)
  const anybody: Candidates = (hearing, place) => [
    ...signed(hearing, place),
    ...hearing.possible.keys(),
    ...(hearing.open ? [`somebody else, for place ${place}`] : []),
  ]
  const round = (first: Candidates, second: Candidates) =>
    places.map((hearing, place) => (now.includes(hearing) ? first : second)(hearing, place))
  const rounds = [round(signed, nobody), round(signed, signed), round(anybody, nobody), round(nobody, anybody)]
  const people = assign(rounds)
  return [...now, ...later].map(hearing => {
    const own = people.filter((_, place) => places[place] === hearing)
    const roleOf = (login: string) => places[people.indexOf(login)]?.role.id
    return verdictOf(hearing, own, roleOf)
  })
}
type Candidates = (hearing: Hearing, place: number) => readonly string[]

const placesOf = (hearing: Hearing): readonly Hearing[] =>
  hearing.problem ? [] : Array<Hearing>(needed(hearing.role)).fill(hearing)

function verdictOf(
  hearing: Hearing,
  own: readonly (string | undefined)[],
  roleOf: (login: string) => string | undefined,
): SignOffVerdict {
  const { role, consents, possible } = hearing
  const approvals = consents.filter(({ login }) => own.includes(login))
  const missing = needed(role) - approvals.length
  const wrong = problemOf(hearing, own, roleOf, missing)
  return {
    role: role.id,
    name: role.name,
    required: needed(role),
    approvals: approvals.map(({ user, at, commit, url }) => ({ user, at, commit, url })),
    missing,
    eligible: missing > 0 ? [...possible.values()] : [],
    disregarded: [
      ...hearing.disregarded.map(({ user, url, reason }) => ({ user, url, ...reason })),
      ...consents
        .filter(consent => !approvals.includes(consent))
        .map(({ user, url, login }) => ({ user, url, ...whyUnused(hearing, roleOf(login)) })),
    ],
    changesRequested: hearing.objectors.map(objectionOf),
    ...(wrong && { problem: wrong }),
  }
}

function whyUnused({ problem }: Hearing, other: string | undefined): Disregarded {
  if (problem) return { why: 'permission-unknown', problem }
  return other === undefined ? { why: 'not-needed' } : { why: 'other-role', role: other }
}

function problemOf(
  { role, problem: unreadable, consents, possible, disregarded }: Hearing,
  own: readonly (string | undefined)[],
  roleOf: (login: string) => string | undefined,
  missing: number,
): SignOffVerdict['problem'] {
  if (unreadable) return unreadable
  const unknown = disregarded.map(({ reason }) => reason).find(reason => reason.why === 'permission-unknown')
  if (missing > 0 && unknown) return unknown.problem
  if (own.every(person => person !== undefined)) return undefined
  const members = new Map([...consents.map(({ login, user }) => [login, user] as const), ...possible])
  const left = [...members].filter(([login]) => (roleOf(login) ?? role.id) === role.id).map(([, user]) => user)
  return problem('quorum-unreachable', { role: role.id, needed: needed(role), possible: left })
}
