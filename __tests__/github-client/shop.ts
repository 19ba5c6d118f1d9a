import { jest } from '@jest/globals'
import { type Client, type Connection, connect } from '../../src/github/client.js'
import type { Event } from '../../src/github/event.js'
import type { Checklist } from '../../src/model/checklist.js'
import { UserError } from '../../src/model/problem.js'
import { type StoppedClock, stoppedClock } from '../github/clock.js'
import { openApi } from '../github/openapi.js'
import type { PullRequestHandle } from '../github/pull-request.js'
import type { RepositoryHandle } from '../github/repository.js'
import { type GitHub, startGitHub } from '../github/start.js'
import type { Token } from '../github/state.js'

export const CHECKLIST = '.release-checklist.yml'

/** A repository with a release pull request, two leads and what the job `verdict` may do. */
export interface Shop {
  readonly github: GitHub
  readonly clock: StoppedClock
  readonly repo: RepositoryHandle
  readonly pull: PullRequestHandle
  readonly token: Token
  readonly client: Client
  connect(more?: Partial<Connection>): Promise<Client>
}

// Each shop is a real git repository behind a server: on a busy machine that takes its time.
jest.setTimeout(60_000)

const check = openApi()
export async function openShop({ private: isPrivate = true } = {}): Promise<Shop> {
  const clock = stoppedClock()
  const github = await startGitHub({ check, clock })
  const repo = await github.repository('acme/shop', {
    private: isPrivate,
    files: { [CHECKLIST]: 'version: 1\n', 'package.json': '{"version": "1.2.0"}\n', 'src/a.ts': 'one\n' },
    roles: { alice: 'maintain', bob: 'write', dora: 'write', carol: 'triage' },
  })
  const pull = await repo.pullRequest({ from: 'release/v1.2.0', files: { 'src/a.ts': 'two\n' } })
  const token = github.workflowToken(repo, {
    contents: 'write',
    checks: 'write',
    statuses: 'write',
    'pull-requests': 'write',
  })
  const connected = (more: Partial<Connection> = {}) =>
    connect({ token: token.value, repository: 'acme/shop', url: github.url, pace: { second: 1 }, ...more })
  return { github, clock, repo, pull, token, client: await connected(), connect: connected }
}

/** A checklist of two roles that sign, with what a test changes. */
export const checklist = (more: Partial<Checklist> = {}): Checklist => ({
  path: CHECKLIST,
  sha256: 'a'.repeat(64),
  name: 'Release',
  paths: [],
  language: 'en',
  release: {
    pullRequests: { from: ['release/**'], labels: ['release'] },
    branches: [],
    version: 'package.json',
    tag: 'v{version}',
  },
  roles: {
    lead: { id: 'lead', name: 'Lead', users: ['alice'], teams: [], count: 1 },
    security: { id: 'security', name: 'Security', users: ['Bob'], teams: [], count: 1 },
  },
  signOffs: { required: ['lead', 'security'], distinctPeople: true, exclude: ['author'] },
  phases: [],
  waivers: [],
  ...more,
})

export const repository = { owner: 'acme', name: 'shop', private: true, defaultBranch: 'main' } as const

/** An event of that kind, as `readEvent` gives it. */
export const event = <K extends Event['kind']>(
  name: string,
  happening: Omit<Extract<Event, { kind: K }>, 'name' | 'owner' | 'repo' | 'sha' | 'actor'> & { kind: K },
  more: Partial<Pick<Event, 'sha' | 'actor' | 'run'>> = {},
): Event =>
  ({ name, owner: 'acme', repo: 'shop', sha: 'f'.repeat(40), actor: 'dora', ...more, ...happening }) as unknown as Event

/** The problems that a piece of work ends with. */
export async function problemsOf(work: Promise<unknown>): Promise<UserError['problems']> {
  try {
    await work
  } catch (error) {
    if (error instanceof UserError) return error.problems
    throw error
  }
  return []
}

/** The requests since then, as operations in the order they came. */
export const operationsSince = ({ requests }: GitHub, since: number): string[] =>
  requests.slice(since).map(({ operation, path }) => operation ?? path)
