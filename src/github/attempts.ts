import type { getOctokit } from '@actions/github'

export type Octokit = ReturnType<typeof getOctokit>
type Plugin = Parameters<typeof getOctokit>[2]

/** What Octokit throws, as far as it is looked at. Without a response nothing came back that is an answer. */
export interface HttpError extends Error {
  readonly status: number
  readonly response?: {
    readonly headers: Readonly<Record<string, string | number | undefined>>
    readonly data: unknown
  }
}
/** What was sent may or may not have arrived: no answer, a broken one, or the server failed. */
export const isLost = (thrown: unknown): boolean => isHttpError(thrown) && (!thrown.response || thrown.status >= 500)
export const isHttpError = (thrown: unknown): thrown is HttpError =>
  thrown instanceof Error && 'status' in thrown && typeof thrown.status === 'number'

/** How long to wait for GitHub, and what has been asked of it so far. One for each client. */
export interface Pace {
  /** Milliseconds that one attempt may take, body included. */
  readonly timeout: number
  /** Milliseconds that stand for one second of waiting: 1000, less in tests. */
  readonly second: number
  /** Milliseconds that may still be lost in failed attempts and waiting. */
  patience: number
  /** Milliseconds that may still be lost where no answer comes. */
  silence: number
  /** HTTP requests sent, each attempt counted. */
  sent: number
  /** The `Date` of the newest answer. */
  date: string | undefined
}

/** Statuses that the retry plugin is not to answer by asking again; of these, refusals for the rate are timed here. */
export const FINAL: readonly number[] = [400, 401, 403, 404, 410, 422, 429, 451, 501]
const CUT_OFF = 'the answer is cut off, or is not JSON'
/** So long an attempt may take in any case, in milliseconds. */
const LEAST = 2000

/**
 * An Octokit plugin that stands between the retry plugin and the network: counts, ends an attempt in time, refuses an answer that is no JSON,
 * and tells the retry plugin to wait where GitHub limits the rate and there is patience left.
 */
export const attempts =
  (pace: Pace): Plugin =>
  octokit => {
    octokit.hook.wrap('request', async (request, options) => {
      const started = Date.now()
      const settings: { retries?: number; retryCount?: number; signal?: AbortSignal } = options.request
      settings.signal = AbortSignal.timeout(Math.min(pace.timeout, Math.max(pace.silence, LEAST)))
      pace.sent += 1
      try {
        const response = await request(options)
        if (Number.isFinite(Date.parse(response.headers.date ?? ''))) pace.date = response.headers.date
        const data = documentIn(response.data)
        if (data === undefined) throw Object.assign(new Error(CUT_OFF), { status: 502, request: options })
        return { ...response, data }
      } catch (error) {
        if (!isHttpError(error)) throw error
        const lost = Date.now() - started
        pace.patience -= lost
        if (!error.response) pace.silence -= lost
        const limited = secondsToWait(error)
        const wait = (limited ?? ((settings.retryCount ?? 0) + 1) ** 2) * pace.second
        if (wait > pace.patience || pace.silence <= 0) settings.retries = 0
        else if (limited !== undefined) Object.assign(error, { request: waiting(options, limited) })
        if (limited !== undefined || (settings.retries !== 0 && !FINAL.includes(error.status))) pace.patience -= wait
        throw error
      }
    })
  }

/** An object or a list; undefined for anything else. Octokit leaves a body as it is where its content type is not `application/json`, or it cannot be parsed. */
function documentIn(data: unknown): object | undefined {
  const text = data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data
  try {
    const found: unknown = typeof text === 'string' ? JSON.parse(text) : text
    return typeof found === 'object' && found !== null ? found : undefined
  } catch {
    return undefined
  }
}

/** The request as the retry plugin wants it in an error, to send it again after so many seconds; also a write, for it was refused. */
const waiting = (options: { readonly request?: object }, seconds: number): object => ({
  ...options,
  request: { ...options.request, retries: 3, retryAfter: seconds },
})

/** How many seconds GitHub asks to wait; undefined where it does not refuse for the rate. */
export function secondsToWait({ status, message, response }: HttpError): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const headers = response?.headers ?? {}
  const after = Number(headers['retry-after'] ?? Number.NaN)
  if (after >= 0) return Math.ceil(after)
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset']) - Date.parse(String(headers.date)) / 1000
    return Number.isFinite(reset) ? Math.max(1, Math.ceil(reset)) : 60
  }
  return status === 429 || /rate limit/i.test(message) ? 60 : undefined
}
