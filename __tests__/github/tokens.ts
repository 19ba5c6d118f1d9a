import { actionsApp, ensureUser, roleOf } from './people.js'
import { notFound, type Route, refuse } from './routing.js'
import type { Access, App, Repository, Token, World } from './state.js'

type Permissions = Readonly<Record<string, Access>>

let made = 0
function addToken(world: World, prefix: string, token: Omit<Token, 'value' | 'expired' | 'remaining'>): Token {
  made += 1
  const value = `${prefix}${String(made).padStart(4, '0')}standin${'0123456789abcdefghijklmnop'.slice(0, 25)}`
  const added: Token = { ...token, value, expired: false, remaining: token.limit }
  world.tokens.set(value, added)
  return added
}

/** A workflow's `GITHUB_TOKEN` for one repository, with what stands under `permissions:`. */
export const workflowToken = (world: World, repository: string, permissions: Permissions): Token =>
  addToken(world, 'ghs_', { login: 'github-actions[bot]', app: actionsApp, repository, permissions, limit: 1000 })

/** The token of an app that somebody installed: not GitHub Actions. */
export function appToken(world: World, app: App, permissions: Permissions, repository?: string): Token {
  world.apps.set(app.id, app)
  const login = `${app.slug}[bot]`
  ensureUser(world, login)
  return addToken(world, 'ghs_', { login, app, permissions, limit: 5000, ...(repository && { repository }) })
}

/** A person's token: it may what its owner may. */
export function personalToken(world: World, login: string): Token {
  ensureUser(world, login)
  return addToken(world, 'ghp_', { login, permissions: {}, limit: 5000 })
}

/** The sender of a request, by its `Authorization`. */
export function authenticate(world: World, authorization: string | undefined): Token {
  const value = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '')?.[1]
  if (value === undefined) return refuse(401, 'Requires authentication')
  const token = world.tokens.get(value)
  return token && !token.expired ? token : refuse(401, 'Bad credentials')
}

const rank = { read: 1, write: 2 } as const
const grants = (permissions: Permissions, need: string): boolean => {
  const [name = '', access = 'read'] = need.split('=')
  const granted = permissions[name]
  return granted !== undefined && rank[granted] >= rank[access === 'write' ? 'write' : 'read']
}

/** Refuses what GitHub refuses: 404 for what the sender may not see, 403 for what it may not do. */
export function authorise(token: Token, operation: string, route: Route<never>, repo: Repository): void {
  if (token.app) authoriseApp(token, operation, route, repo)
  else authorisePerson(token, operation, route, repo)
}
const reads = (operation: string): boolean => operation.startsWith('GET ')

function authoriseApp(token: Token, operation: string, { needs = [] }: Route<never>, repo: Repository): void {
  const own = token.repository === undefined || token.repository.toLowerCase() === repo.fullName.toLowerCase()
  if (!own && repo.private) notFound()
  if (reads(operation) && !repo.private) return
  if (own && (needs.length === 0 || needs.some(need => grants(token.permissions, need)))) return
  refuse(403, 'Resource not accessible by integration', undefined, {
    'x-accepted-github-permissions': needs.join('; '),
  })
}

function authorisePerson({ login }: Token, operation: string, route: Route<never>, repo: Repository): void {
  const role = roleOf(repo, login)
  if (role === 'none') notFound()
  if (route.appsOnly && !reads(operation)) refuse(403, 'You must authenticate via a GitHub App.')
  if (reads(operation)) return
  if (route.needs?.includes('administration=write') && role !== 'admin') {
    refuse(403, 'Must have admin rights to Repository.')
  }
  if (!['admin', 'maintain', 'write'].includes(role)) refuse(403, 'Must have push access to repository')
}
