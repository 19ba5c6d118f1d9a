import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, stoppedClock } from './clock.js'
import { type Fault, faultBox } from './faults.js'
import { rateLimits } from './limits.js'
import { createRepository, type RepositoryOptions } from './new-repository.js'
import type { Watch } from './openapi.js'
import { actionsApp, ensureUser } from './people.js'
import type { RepositoryHandle } from './repository.js'
import { type LoggedRequest, listenTo } from './server.js'
import type { Access, App, Token, World } from './state.js'
import { appToken, personalToken, workflowToken } from './tokens.js'

type Permissions = Readonly<Record<string, Access>>

/** GitHub on loopback. `stop` it in the end: it throws when a request or an answer was not as GitHub describes them. */
export interface GitHub {
  /** For `GITHUB_API_URL`; GraphQL is at `/graphql`. */
  readonly url: string
  readonly clock: Clock
  readonly world: World
  /** Every request so far, in the order they came. */
  readonly requests: readonly LoggedRequest[]
  /** What was not as GitHub describes it. Taking something out forgives it. */
  readonly violations: string[]
  repository(fullName: string, options?: RepositoryOptions): Promise<RepositoryHandle>
  /** A team, as `org/slug`, and who is in it. */
  team(name: string, logins: readonly string[]): void
  /** The account is deleted: what it did stays, without a user. */
  deleteUser(login: string): void
  /** What a job gets as `github.token`: `permissions` as in a workflow (`pull-requests` or `pull_requests`). */
  workflowToken(repository: RepositoryHandle, permissions: Permissions): Token
  /** A token of an app of one's own. */
  appToken(app: App, permissions: Permissions, repository?: RepositoryHandle): Token
  personalToken(login: string): Token
  fault(fault: Fault): void
  clearFaults(): void
  /** Does something between the k-th request from now (1: the next) and its answer. */
  afterRequest(k: number, act: () => void | Promise<void>): void
  stop(): Promise<void>
}

export interface StartOptions {
  readonly clock?: Clock
  /** Checks every exchange (`openApi()`); the demo goes without. */
  readonly check?: Watch
}

const underscored = (permissions: Permissions): Permissions =>
  Object.fromEntries(Object.entries(permissions).map(([name, access]) => [name.replaceAll('-', '_'), access]))

export async function startGitHub({ clock = stoppedClock(), check }: StartOptions = {}): Promise<GitHub> {
  const directory = await mkdtemp(join(tmpdir(), 'stand-in-'))
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  let lastId = 1000
  const world: World = {
    clock,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    directory,
    users: new Map(),
    deletedUsers: new Set(),
    teams: new Map(),
    apps: new Map([[actionsApp.id, actionsApp]]),
    tokens: new Map(),
    repositories: new Map(),
    nextId: () => {
      lastId += 1
      return lastId
    },
  }
  ensureUser(world, 'github', 'Organization')
  ensureUser(world, 'github-actions[bot]')
  const requests: LoggedRequest[] = []
  const violations: string[] = []
  const faults = faultBox()
  const acts = new Map<number, () => void | Promise<void>>()
  listenTo(server, { world, requests, violations, faults, limits: rateLimits(world), check, afterRequest: acts })

  return {
    url: world.url,
    clock,
    world,
    requests,
    violations,
    repository: (fullName, options = {}) => createRepository(world, fullName, options),
    team(name, logins) {
      for (const login of logins) ensureUser(world, login)
      world.teams.set(name.toLowerCase(), [...logins])
    },
    deleteUser(login) {
      world.users.delete(login.toLowerCase())
      world.deletedUsers.add(login.toLowerCase())
    },
    workflowToken: ({ fullName }, permissions) => workflowToken(world, fullName, underscored(permissions)),
    appToken: (app, permissions, repository) => appToken(world, app, underscored(permissions), repository?.fullName),
    personalToken: login => personalToken(world, login),
    fault: fault => faults.add(fault),
    clearFaults: () => faults.clear(),
    afterRequest: (k, act) => {
      acts.set(requests.length + k, act)
    },
    async stop() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
      await rm(directory, { recursive: true, force: true, maxRetries: 3 })
      if (violations.length > 0) throw new Error(`not as GitHub describes it:\n${violations.join('\n')}`)
    },
  }
}
