import type { Shape } from '../formats/json.js'
import { fail } from '../model/problem.js'
import type { Doing } from '../model/problems/github.js'
import { attempts, FINAL, isHttpError, isLost, type Octokit, type Pace } from './attempts.js'
import { everyPage } from './pages.js'
import { refusal } from './refusals.js'

/**
 * One repository as one token sees it. Each failure is a UserError with `no-permission` or `api-failed`; what comes back has the shape that was asked for.
 * Routes are GitHub's (`GET /repos/{owner}/{repo}/…`); `owner` and `repo` are filled in.
 */
export interface Client {
  readonly owner: string
  readonly repo: string
  /** Not a GitHub of one's own, where the apps have other ids. */
  readonly isGitHubCom: boolean
  /** One answer. A read is tried up to four times. */
  read<T>(doing: Doing, route: string, parameters: Parameters, shape: Shape<T>): Promise<T>
  /** The same, or undefined where GitHub says 404. */
  find<T>(doing: Doing, route: string, parameters: Parameters, shape: Shape<T>): Promise<T | undefined>
  /** Every page of a list, in GitHub's order, each id once. `key` names the list inside an object with `total_count`. */
  pages<T>(doing: Doing, route: string, parameters: Parameters, item: Shape<T>, key?: string): Promise<T[]>
  /**
   * Sends once. Where the answer was lost it asks `landed` for what the write would have made, and sends again only if there is nothing.
   * Without `landed` it sends again: where a second time makes no difference.
   */
  write<T>(
    doing: Doing,
    route: string,
    parameters: Parameters,
    shape: Shape<T>,
    landed?: () => Promise<T | undefined>,
  ): Promise<T>
  /** `data` of a GraphQL query that only reads; an answer with errors is a failure. */
  query<T>(doing: Doing, query: string, variables: Parameters, data: Shape<T>): Promise<T>
  /** What cannot change within a run is read once. */
  once<T>(key: string, read: () => Promise<T>): Promise<T>
  pause(seconds: number): Promise<void>
  /** HTTP requests sent so far, each attempt counted. */
  requests(): number
  /** GitHub's clock by its newest answer, ISO; the machine's before there is one. */
  now(): string
}
type Parameters = Readonly<Record<string, unknown>>

export interface Connection {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** `GITHUB_API_URL`. */
  readonly url?: string | undefined
  readonly pace?: Partial<Pick<Pace, 'timeout' | 'second' | 'patience' | 'silence'>>
}

/** How many seconds a run may lose: enough for one wait of a minute, which is what GitHub asks for where it names no time. */
export const PATIENCE = 90

/** A client for one repository. `bad-input` for a missing token. */
export async function connect({ token, repository, url, pace: given }: Connection): Promise<Client> {
  if (token.trim() === '') fail('bad-input', { input: 'token', value: '', expected: 'a token of this repository' })
  const [owner = '', repo = ''] = repository.split('/')
  const baseUrl = (url || process.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '')
  const usual = { timeout: 10_000, second: 1000, patience: PATIENCE * 1000, silence: 30_000 }
  const pace: Pace = { ...usual, ...given, sent: 0, date: undefined }
  const octokit = await octokitFor(token, baseUrl, pace)
  const memory = new Map<string, Promise<unknown>>()

  const request = (route: string, parameters: Parameters) => {
    // What a route does not name would become part of the query.
    const ours = route.includes('{owner}') ? { owner, repo } : {}
    const once = route.startsWith('GET ') ? {} : { request: { retries: 0 } }
    return octokit.request(route, { ...ours, ...once, ...parameters })
  }
  const told = async <T>(doing: Doing, work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw refusal(doing, error, token)
    }
  }
  return {
    owner,
    repo,
    isGitHubCom: new URL(baseUrl).hostname === 'api.github.com',
    read: (doing, route, parameters, shape) =>
      told(doing, async () => shape.read((await request(route, parameters)).data, '$')),
    find: (doing, route, parameters, shape) =>
      told(doing, async () => {
        const answer = await request(route, parameters).catch(missing)
        return answer && shape.read(answer.data, '$')
      }),
    pages: (doing, route, parameters, item, key) => told(doing, () => everyPage(request, route, parameters, item, key)),
    write: (doing, route, parameters, shape, landed) =>
      told(doing, async () => {
        const send = async () => shape.read((await request(route, parameters)).data, '$')
        try {
          return await send()
        } catch (error) {
          if (!isLost(error)) throw error
          return (await landed?.()) ?? (await send())
        }
      }),
    query: (doing, query, variables, data) =>
      told(doing, async () => data.read(await octokit.graphql(query, { ...variables }), '$.data')),
    once: <T>(key: string, work: () => Promise<T>) => {
      const known = memory.get(key) ?? work()
      memory.set(key, known)
      return known as Promise<T> // the key says what is read
    },
    pause: seconds => new Promise(resolve => setTimeout(resolve, seconds * pace.second)),
    requests: () => pace.sent,
    now: () => new Date(pace.date ?? Date.now()).toISOString(),
  }
}

function missing(error: unknown): undefined {
  if (isHttpError(error) && error.response && error.status === 404) return undefined
  throw error
}

// Loaded here and not at the top: on import it reads the event file, and throws where that is cut off.
async function octokitFor(token: string, baseUrl: string, pace: Pace): Promise<Octokit> {
  const [{ getOctokit }, { retry }] = await Promise.all([import('@actions/github'), import('@octokit/plugin-retry')])
  const options = { baseUrl, retry: { doNotRetry: [...FINAL], retryAfterBaseValue: pace.second } }
  return getOctokit(token, options, attempts(pace), retry)
}
