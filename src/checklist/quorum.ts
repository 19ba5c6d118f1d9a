import type { Role } from '../model/checklist.js'

/** The roles that cannot all be filled by different people, how many people they need and who there is. */
export interface Shortage {
  readonly roles: readonly string[]
  readonly needed: number
  readonly users: readonly string[]
}

/** With more the search would take too long; no team signs by so many. */
const MOST_PLACES = 100

/**
 * Whether one person per role is enough for these roles, as far as the file can tell: roles that a team or a permission
 * fills are left out. A role that is short by itself is told of elsewhere. Gives the smallest group that is short.
 */
export function tooFew(required: readonly string[], roles: Readonly<Record<string, Role>>): Shortage | undefined {
  const closed = required.flatMap(id => {
    const role = Object.hasOwn(roles, id) ? roles[id] : undefined
    const known = role && role.teams.length === 0 && role.permission === undefined && role.users.length >= role.count
    return known ? [role] : []
  })
  const places = closed.flatMap(role => Array.from({ length: role.count }, () => role))
  if (places.length > MOST_PLACES) return undefined
  const fills = new Map<string, number>() // login -> index of the place it fills

  /** Finds a person for a place, moving others on where needed; `tried` are the people asked on the way. */
  const fill = (place: number, tried: Set<string>): boolean => {
    for (const user of places[place]?.users ?? []) {
      const login = user.toLowerCase()
      if (tried.has(login)) continue
      tried.add(login)
      const held = fills.get(login)
      if (held !== undefined && !fill(held, tried)) continue
      fills.set(login, place)
      return true
    }
    return false
  }
  for (const [index, role] of places.entries()) {
    const tried = new Set<string>()
    if (fill(index, tried)) continue
    // Everybody whom this place could have is taken by a place that could have nobody else.
    const held = [...tried].flatMap(login => places[fills.get(login) ?? -1] ?? [])
    const short = [...new Set([...held, role])]
    return {
      roles: short.map(({ id }) => id),
      needed: short.reduce((sum, { count }) => sum + count, 0),
      users: short.flatMap(({ users }) => users).filter(user => tried.delete(user.toLowerCase())),
    }
  }
  return undefined
}
