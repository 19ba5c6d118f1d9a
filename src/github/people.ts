import { integer, object, optional, text, yesNo } from '../formats/json.js'
import type { Role } from '../model/checklist.js'
import type { Facts, Permission, Review } from '../model/facts.js'
import { type Problem, problem, problemOf } from '../model/problem.js'
import type { Client } from './client.js'
import { hasLine } from './reviews.js'

type Roles = Readonly<Record<string, Role>>

const member = object({ id: integer, login: text })

/**
 * The members of every team that a role names, by `org/team` in lower case, or why they cannot be read; never an empty list in their place.
 * `client` is that of `roles-token`: the workflow's own token sees no teams. One request for each 100 members.
 */
export async function readTeams(client: Client | undefined, roles: Roles): Promise<Facts['teams']> {
  const asked = new Map<string, string>()
  for (const role of Object.values(roles))
    for (const team of role.teams) if (!asked.has(team.toLowerCase())) asked.set(team.toLowerCase(), role.id)
  const found = await Promise.all(
    [...asked].map(async ([team, role]) => [team, await membersOf(client, team, role)] as const),
  )
  return Object.fromEntries(found)
}

async function membersOf(
  client: Client | undefined,
  team: string,
  role: string,
): Promise<string[] | { problem: Problem }> {
  const unreadable = (reason: string) => ({ problem: problem('role-unreadable', { role, team, reason }) })
  if (!client) return unreadable('no roles-token is given')
  const [org = '', team_slug = ''] = team.split('/')
  try {
    const route = 'GET /orgs/{org}/teams/{team_slug}/members'
    return (await client.pages('read-team', route, { org, team_slug }, member)).map(({ login }) => login)
  } catch (error) {
    return unreadable(reasonOf(error))
  }
}

const MOST = 100

/**
 * What each person who gave an opinion may do in the repository, by login in lower case; or why it cannot be read.
 * Where no role goes by permission, only members of a role are asked about. `stated`: further people. One request each, for at most 100.
 */
export async function readPermissions(
  client: Client,
  reviews: readonly Review[],
  roles: Roles,
  teams: Facts['teams'],
  stated: readonly string[] = [],
): Promise<Facts['permissions']> {
  const everybody = Object.values(roles).some(role => role.permission !== undefined)
  const members = new Set(
    Object.values(roles).flatMap(role => [...role.users, ...role.teams.flatMap(inTeam(teams))].map(lower)),
  )
  const people = new Set(stated.map(lower))
  for (const review of reviews.filter(isOpinion)) {
    const login = lower(review.user ?? '')
    if (login !== '' && !review.bot && (everybody || members.has(login))) people.add(login)
  }
  const found = await Promise.all(
    [...people].map(async (login, index) => [login, await permissionOf(client, login, index < MOST)] as const),
  )
  return Object.fromEntries(found)
}
const inTeam =
  (teams: Facts['teams']) =>
  (team: string): readonly string[] => {
    const members = teams[lower(team)]
    return Array.isArray(members) ? members : []
  }
const isOpinion = (review: Review): boolean =>
  review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED' || hasLine(review)
const lower = (login: string): string => login.toLowerCase()

const permission = object({
  permission: text,
  role_name: optional(text),
  user: optional(object({ permissions: optional(object({ maintain: optional(yesNo), triage: optional(yesNo) })) })),
})

async function permissionOf(client: Client, user: string, ask: boolean): Promise<Permission | { problem: Problem }> {
  const unreadable = (reason: string) => ({ problem: problem('permission-unreadable', { user, reason }) })
  if (!ask) return unreadable(`more than ${MOST} people reviewed`)
  try {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
    const {
      permission: base,
      role_name: name,
      user: their,
    } = await client.read('read-permission', route, { username: user }, permission)
    // `permission` knows four words; a custom role is what it is built on.
    if (base === 'write' && (name === 'maintain' || their?.permissions?.maintain)) return 'maintain'
    if (base === 'read' && (name === 'triage' || their?.permissions?.triage)) return 'triage'
    return base === 'admin' || base === 'write' || base === 'read' || base === 'none'
      ? base
      : unreadable('GitHub gives a permission that nobody knows')
  } catch (error) {
    return unreadable(reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  const found = problemOf(error)
  if (found.code === 'no-permission') return `the token lacks "${found.details.permission}"`
  if (found.code !== 'api-failed') throw error
  const { status, reason } = found.details
  return status ? `GitHub answered ${status}, ${reason}` : reason
}
