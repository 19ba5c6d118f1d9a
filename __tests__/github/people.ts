import type { Pull } from './records.js'
import { type GlobalRoutes, notFound, paged, type Routes, refuse } from './routing.js'
import { type App, newId, type Repository, type Role, type User, type World } from './state.js'

export const actionsApp: App = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' }

/** The user of that login; made when nobody was ever called so. Logins that end in `[bot]` are bots. */
export function ensureUser(world: World, login: string, type: User['type'] = 'User'): User {
  const key = login.toLowerCase()
  const known = world.users.get(key)
  if (known) return known
  const user: User = { login, id: world.nextId(), type: login.endsWith('[bot]') ? 'Bot' : type }
  if (!world.deletedUsers.has(key)) world.users.set(key, user)
  return user
}

/** GitHub's `simple-user`, or null for a deleted account. */
export function userJson(world: World, login: string | null) {
  const user = login === null ? undefined : world.users.get(login.toLowerCase())
  if (!user) return null
  const url = `${world.url}/users/${encodeURIComponent(user.login)}`
  return {
    login: user.login,
    id: user.id,
    node_id: newId('User', user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(user.login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    site_admin: false,
    user_view_type: 'public',
  }
}

/** GitHub's `integration`. */
export const appJson = (world: World, app: App) => ({
  id: app.id,
  slug: app.slug,
  node_id: newId('App', app.id),
  owner: userJson(world, 'github'),
  name: app.name,
  description: '',
  external_url: `https://github.com/apps/${app.slug}`,
  html_url: `https://github.com/apps/${app.slug}`,
  created_at: '2018-07-30T09:30:17Z',
  updated_at: '2024-04-10T20:33:16Z',
  permissions: { checks: 'write', contents: 'write', metadata: 'read', statuses: 'write' },
  events: ['check_run', 'push', 'pull_request'],
})

/** What the person may do there; a public repository can be read by everyone. */
export function roleOf(repo: Repository, login: string): Role | 'none' {
  const key = login.toLowerCase()
  if (key === repo.owner.toLowerCase()) return 'admin'
  return repo.roles.get(key) ?? (repo.private ? 'none' : 'read')
}
export const canPush = (repo: Repository, login: string): boolean =>
  ['admin', 'maintain', 'write'].includes(roleOf(repo, login))

export function associationOf(world: World, repo: Repository, login: string): string {
  const key = login.toLowerCase()
  if (key === repo.owner.toLowerCase()) return 'OWNER'
  if (repo.roles.has(key)) return 'COLLABORATOR'
  const teams = [...world.teams].filter(([name]) => name.startsWith(`${repo.owner.toLowerCase()}/`))
  if (teams.some(([, members]) => members.some(member => member.toLowerCase() === key))) return 'MEMBER'
  return [...repo.pulls.values()].some((pull: Pull) => pull.author.toLowerCase() === key && pull.mergedAt)
    ? 'CONTRIBUTOR'
    : 'NONE'
}

const legacy: Readonly<Record<Role | 'none', string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
}

export const routes: Routes = {
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': {
    handle({ world, params }, repo) {
      const login = params.username ?? ''
      const user = userJson(world, login)
      if (!user) return refuse(404, `${login} is not a user`)
      const role = roleOf(repo, login)
      const at = (least: readonly string[]): boolean => least.includes(role)
      const permissions = {
        admin: at(['admin']),
        maintain: at(['admin', 'maintain']),
        push: at(['admin', 'maintain', 'write']),
        triage: at(['admin', 'maintain', 'write', 'triage']),
        pull: role !== 'none',
      }
      return { body: { permission: legacy[role], user: { ...user, permissions, role_name: role }, role_name: role } }
    },
  },
}

export const globalRoutes: GlobalRoutes = {
  'GET /apps/{app_slug}': {
    handle({ world, params }) {
      const app = [...world.apps.values()].find(({ slug }) => slug === params.app_slug)
      return app ? { body: appJson(world, app) } : notFound()
    },
  },
  'GET /orgs/{org}/teams/{team_slug}/members': {
    handle(call) {
      // A workflow's own token sees no teams at all: for it none exists.
      const members = call.world.teams.get(`${call.params.org}/${call.params.team_slug}`.toLowerCase())
      if (!members || (call.token.app && !call.token.permissions.members)) return notFound()
      const known = members.filter(login => call.world.users.has(login.toLowerCase()))
      return paged(call, known, login => userJson(call.world, login))
    },
  },
}
