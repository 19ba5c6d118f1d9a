import type { Role } from '../model/checklist.js'
import type { Facts, Permission } from '../model/facts.js'
import { type Problem, problem } from '../model/problem.js'
import type { Disregarded } from '../model/verdict.js'
import { fold } from './login.js'

/** Who holds a role, as far as it is known. */
export interface Roster {
  readonly role: Role
  /** By folded login, as it is written in the checklist or by GitHub. */
  readonly members: ReadonlyMap<string, string>
  /** People who were not asked about may hold the role too: it goes by permission. */
  readonly open: boolean
  /** A team that cannot be read: the role is neither empty nor satisfied. */
  readonly problem?: Problem
}

const ranks: Readonly<Record<Permission, number>> = { none: 0, read: 1, triage: 2, write: 3, maintain: 4, admin: 5 }

/** Reads a role's users, teams and permission from the facts. */
export function rosterOf(role: Role, { teams, permissions }: Facts): Roster {
  const members = new Map<string, string>()
  const add = (logins: readonly string[]) => {
    for (const login of logins) {
      const folded = fold(login)
      if (folded !== undefined) members.set(folded, members.get(folded) ?? login)
    }
  }
  add(role.users)
  let unreadable: Problem | undefined
  for (const team of role.teams) {
    const found = Object.hasOwn(teams, team.toLowerCase()) ? teams[team.toLowerCase()] : undefined
    if (found && !('problem' in found)) add(found)
    else unreadable ??= found?.problem ?? problem('role-unreadable', { role: role.id, team, reason: 'it was not read' })
  }
  const { permission } = role
  if (permission) add(Object.keys(permissions).filter(login => atLeast(permissionOf(login, permissions), permission)))
  return { role, members, open: permission !== undefined, ...(unreadable && { problem: unreadable }) }
}

/** Why a person does not speak for the role; undefined for a member to whom GitHub grants access now. */
export function objection(
  login: string | undefined,
  { members, open }: Roster,
  { permissions }: Facts,
  isPrivate: boolean,
): Extract<Disregarded, { why: 'not-a-member' | 'no-access' | 'permission-unknown' }> | undefined {
  if (login === undefined) return { why: 'not-a-member' }
  const found = permissionOf(login, permissions)
  if (!members.has(login) && (!open || typeof found === 'string')) return { why: 'not-a-member' }
  if (typeof found !== 'string') return { why: 'permission-unknown', problem: found.problem }
  return atLeast(found, isPrivate ? 'read' : 'triage') ? undefined : { why: 'no-access' }
}

/** Why it is not known whether a person holds a role that goes by permission; undefined where it is known. */
export function unknownOf(login: string, { open }: Roster, { permissions }: Facts): Problem | undefined {
  const found = permissionOf(login, permissions)
  return open && typeof found !== 'string' ? found.problem : undefined
}

const atLeast = (found: Permission | { problem: Problem }, least: Permission): boolean =>
  typeof found === 'string' && ranks[found] >= ranks[least]

function permissionOf(login: string, permissions: Facts['permissions']): Permission | { readonly problem: Problem } {
  const found = Object.hasOwn(permissions, login) ? permissions[login] : undefined
  return found ?? { problem: problem('permission-unreadable', { user: login, reason: 'it was not read' }) }
}
