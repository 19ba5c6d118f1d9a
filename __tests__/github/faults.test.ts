import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ask } from './asking.js'
import { type StoppedClock, stoppedClock } from './clock.js'
import type { FaultKind } from './faults.js'
import { openApi } from './openapi.js'
import type { RepositoryHandle } from './repository.js'
import { type GitHub, startGitHub } from './start.js'
import type { Token } from './state.js'

let clock: StoppedClock
let github: GitHub
let repo: RepositoryHandle
let token: Token
beforeEach(async () => {
  clock = stoppedClock('2026-11-23T09:00:00Z')
  github = await startGitHub({ clock, check: openApi() })
  repo = await github.repository('acme/shop')
  token = github.workflowToken(repo, { statuses: 'write' })
})
afterEach(() => github.stop())

const get = (path = '/repos/acme/shop') =>
  fetch(github.url + path, { headers: { authorization: `Bearer ${token.value}` }, signal: AbortSignal.timeout(2000) })
const failure = async (promise: Promise<Response>): Promise<string> => {
  try {
    await (await promise).text()
    return 'it went well'
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } }
    return cause?.code ?? name
  }
}

test.each([500, 502, 503, 504, 401, 403, 404, 429] as const)(
  'answers %i on the call that was chosen, with headers',
  async status => {
    const headers = { 'retry-after': '7' }
    github.fault({ on: 'GET /repos/{owner}/{repo}', nth: 2, kind: 'status', status, message: 'No', headers })
    expect((await get()).status).toBe(200)
    expect((await get('/repos/acme/shop/rulesets')).status).toBe(200)
    const answer = await get()
    expect(answer.status).toBe(status)
    expect(answer.headers.get('retry-after')).toBe('7')
    expect(await answer.json()).toEqual({ message: 'No' })
    expect((await get()).status).toBe(200)
    expect(github.requests.map(request => request.status)).toEqual([200, 200, status, 200])
  },
)

test.each<[FaultKind, string]>([
  [{ kind: 'reset' }, 'ECONNRESET'],
  [{ kind: 'lost' }, 'ECONNRESET'],
  [{ kind: 'hang' }, 'TimeoutError'],
  [{ kind: 'cut', bytes: 10 }, 'UND_ERR_SOCKET'],
])('%j fails at the client', async (fault, code) => {
  github.fault({ on: /^GET \/repos\/acme\/shop$/, ...fault })
  expect(await failure(get())).toBe(code)
  github.clearFaults()
  expect(await failure(get())).toBe('it went well')
})

test('an answer may be a page, empty, of another type, or late', async () => {
  const seen = async (fault: FaultKind) => {
    github.clearFaults()
    github.fault(fault)
    const answer = await get('/repos/acme/shop/rulesets')
    return [answer.status, answer.headers.get('content-type'), await answer.text()]
  }
  const json = 'application/json; charset=utf-8'
  expect(await seen({ kind: 'html', status: 200 })).toEqual([
    200,
    'text/html; charset=utf-8',
    expect.stringMatching(/^<!DOCTYPE/),
  ])
  expect(await seen({ kind: 'empty' })).toEqual([200, json, ''])
  expect(await seen({ kind: 'content-type', type: 'text/plain' })).toEqual([200, 'text/plain', '[]'])
  expect(await seen({ kind: 'slow', milliseconds: 5 })).toEqual([200, json, '[]'])
})

test('a write is done when its answer is lost or cut, and not done when the call fails', async () => {
  const sha = await repo.commitOf('main')
  const post = () =>
    ask(github, token, `POST /repos/acme/shop/statuses/${sha}`, { state: 'success' }).then(
      () => 'answered',
      () => 'failed',
    )
  const done: [string, number][] = []
  for (const fault of [
    { kind: 'lost' },
    { kind: 'cut', bytes: 3 },
    { kind: 'reset' },
    { kind: 'status', status: 502 },
  ] as const) {
    github.clearFaults()
    github.fault(fault)
    done.push([await post(), repo.state.statuses.length])
  }
  expect(done).toEqual([
    ['failed', 1],
    ['failed', 2],
    ['failed', 2],
    ['answered', 2],
  ])
})

test('something happens between one call and the next', async () => {
  const head = async () => (await ask(github, token, 'GET /repos/acme/shop/branches/main')).body.commit.sha
  const before = await repo.commitOf('main')
  github.afterRequest(2, async () => void (await repo.commit('main', { files: { a: 'a' } })))
  const seen = [await head(), await head(), await head()]
  expect(seen).toEqual([before, before, await repo.commitOf('main')])
  expect(seen[2]).not.toBe(before)
})

test('the clock is in every answer', async () => {
  clock.set('2027-01-01T00:00:00Z')
  clock.advance({ days: 1, minutes: 2 })
  expect((await get()).headers.get('date')).toBe('Sat, 02 Jan 2027 00:02:00 GMT')
})

test('the hourly limit is counted down and refuses', async () => {
  token.remaining = 1
  const last = await get()
  expect(last.headers.get('x-ratelimit-remaining')).toBe('0')
  const refused = await get()
  expect(refused.status).toBe(403)
  expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
  expect(Number(refused.headers.get('x-ratelimit-reset'))).toBe(Date.parse('2026-11-23T10:00:00Z') / 1000)
  expect(await refused.json()).toMatchObject({ message: 'API rate limit exceeded for installation.' })
})

test('80 writes in a minute are enough', async () => {
  const sha = await repo.commitOf('main')
  const post = () => ask(github, token, `POST /repos/acme/shop/statuses/${sha}`, { state: 'success' })
  const answers = []
  for (let n = 0; n < 81; n += 1) answers.push(await post())
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(80)
  expect(answers.at(-1)?.headers.get('retry-after')).toBe('60')
  clock.advance({ minutes: 1 })
  expect((await post()).status).toBe(201)
})
