import { expect, test } from '@jest/globals'
import { array, integer, object } from '../../src/formats/json.js'
import { type Client, connect, PATIENCE } from '../../src/github/client.js'
import { clientFor, type Handle, json, open, serve, TOKEN } from './server.js'
import { problemsOf } from './shop.js'

const thing = object({ id: integer })
const readThing = (client: Client) => client.read('read-repository', 'GET /repos/{owner}/{repo}', {}, thing)
const writeThing = (client: Client, landed: () => Promise<{ id: number } | undefined> = async () => undefined) =>
  client.write(
    'write-status',
    'POST /repos/{owner}/{repo}/statuses/{sha}',
    { sha: 'abc', state: 'success' },
    thing,
    landed,
  )

const good = JSON.stringify({ id: 7 })
const faults: Record<string, Handle> = {
  '500': (_, response) => json(response, { message: 'Server Error' }, 500),
  '502': (_, response) => json(response, { message: 'Bad Gateway' }, 502),
  '503 with HTML': (_, response) => {
    response.writeHead(503, { 'content-type': 'text/html' })
    response.end('<!DOCTYPE html><h1>Unicorn!</h1>')
  },
  'HTML with 200': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<!DOCTYPE html><h1>Whoa there!</h1>')
  },
  'an empty answer': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end()
  },
  'a body that is cut off': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': good.length })
    response.write(good.slice(0, 4), () => response.socket?.destroy())
  },
  'a reset connection': (_, response) => {
    response.socket?.resetAndDestroy()
  },
  'no answer': () => {},
  'a body that stalls': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write(good.slice(0, 4))
  },
}

/** Only where no answer comes is it not waited for long. */
const patienceWith = (fault: string) => (/no answer|stalls/.test(fault) ? { timeout: 500 } : {})

test.each(Object.entries(faults))('T07 a read is asked again after %s', async (name, fault) => {
  const { url, requests } = await serve((request, response, count) =>
    count === 1 ? fault(request, response, count) : json(response, { id: 7 }),
  )
  const client = await clientFor(url, patienceWith(name))
  expect(await readThing(client)).toEqual({ id: 7 })
  expect(requests).toEqual(['GET /repos/acme/shop', 'GET /repos/acme/shop'])
  expect(client.requests()).toBe(2)
})

const reasons: Record<string, object> = {
  '500': { status: 500, reason: 'Server Error' },
  '502': { status: 502, reason: 'Bad Gateway' },
  '503 with HTML': { status: 503, reason: 'with no message' },
  'HTML with 200': { reason: 'the answer is cut off, or is not JSON' },
  'an empty answer': { reason: 'the answer is cut off, or is not JSON' },
  'a body that is cut off': { reason: 'the answer is cut off, or is not JSON' },
  'a reset connection': { reason: 'the connection failed (ECONNRESET)' },
  'no answer': { reason: 'there was no answer in time' },
  'a body that stalls': { reason: 'the answer is cut off, or is not JSON' },
}
test.each(Object.entries(faults))('T07 a read gives up after four times %s', async (name, fault) => {
  const { url, requests } = await serve(fault)
  const client = await clientFor(url, patienceWith(name))
  expect(await problemsOf(readThing(client))).toEqual([
    { code: 'api-failed', details: { doing: 'read-repository', ...reasons[name] } },
  ])
  expect(requests).toHaveLength(4)
})

test.each(Object.entries(faults))('a write is looked for before it is sent again after %s', async (name, fault) => {
  const { url, requests } = await serve((request, response, count) =>
    count === 1 ? fault(request, response, count) : json(response, { id: 7 }, 201),
  )
  const client = await clientFor(url, patienceWith(name))
  expect(await writeThing(client, async () => ({ id: 5 }))).toEqual({ id: 5 })
  expect(requests).toEqual(['POST /repos/acme/shop/statuses/abc'])
})

test.each(Object.entries(faults))('a write that did not land is sent once more after %s', async (name, fault) => {
  const { url, requests } = await serve(fault)
  const client = await clientFor(url, patienceWith(name))
  expect(await problemsOf(writeThing(client))).toEqual([
    { code: 'api-failed', details: { doing: 'write-status', ...reasons[name] } },
  ])
  expect(requests).toHaveLength(2)
})

test('a write that cannot be looked for fails, and is not sent again', async () => {
  const { url, requests } = await serve((_, response) => json(response, {}, 502))
  const client = await clientFor(url)
  expect(await problemsOf(writeThing(client, () => readThing(client)))).toEqual([
    { code: 'api-failed', details: { doing: 'read-repository', status: 502, reason: 'with no message' } },
  ])
  expect(requests.filter(request => request.startsWith('POST'))).toHaveLength(1)
})

test.each([
  [400, 'Problems parsing JSON'],
  [401, 'Bad credentials'],
  [404, 'Not Found'],
  [410, 'Gone'],
  [422, 'Validation Failed'],
  [451, 'Repository access blocked'],
])('%i is an answer, and is not asked again', async (status, message) => {
  const { url, requests } = await serve((_, response) => json(response, { message }, status))
  const client = await clientFor(url)
  expect(await problemsOf(readThing(client))).toEqual([
    { code: 'api-failed', details: { doing: 'read-repository', status, reason: message } },
  ])
  expect(requests).toHaveLength(1)
})

test.each([
  ['what GitHub says is needed', 'checks=write', 'checks: write'],
  ['the first of several', 'pull_requests=write; issues=write', 'pull-requests: write'],
  ['what is known, where GitHub says nothing', undefined, 'statuses: write'],
  ['what is known, where GitHub says something odd', '<b>everything</b>', 'statuses: write'],
])('403 names the permission: %s', async (_, header, permission) => {
  const { url, requests } = await serve((_, response) =>
    json(response, { message: 'Resource not accessible by integration' }, 403, {
      ...(header !== undefined && { 'x-accepted-github-permissions': header }),
    }),
  )
  expect(await problemsOf(writeThing(await clientFor(url)))).toEqual([
    { code: 'no-permission', details: { doing: 'write-status', permission } },
  ])
  expect(requests).toHaveLength(1)
})

const limited: [string, number, Record<string, string>][] = [
  ['403 with retry-after', 403, { 'retry-after': '2' }],
  ['429 with retry-after', 429, { 'retry-after': '2' }],
  ['retry-after 0', 429, { 'retry-after': '0' }],
  [
    'a limit that is reset soon',
    403,
    {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Date.parse('2026-11-23T09:00:05Z') / 1000),
      date: 'Mon, 23 Nov 2026 09:00:00 GMT',
    },
  ],
  ['429 without a word', 429, {}],
]
test.each(limited)('%s is waited for, and then a write is sent again', async (_, status, headers) => {
  const { url, requests } = await serve((_, response, count) =>
    count === 1
      ? json(response, { message: 'You have exceeded a secondary rate limit.' }, status, headers)
      : json(response, { id: 7 }, 201),
  )
  expect(await writeThing(await clientFor(url))).toEqual({ id: 7 })
  expect(requests).toHaveLength(2)
})

test('a secondary limit that names no time is waited for, as long as GitHub asks', async () => {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  const { url, requests } = await serve((_, response, count) =>
    count === 1 ? json(response, { message }, 403) : json(response, { id: 7 }),
  )
  const client = await clientFor(url, { second: 10, patience: PATIENCE * 10 })
  expect(await readThing(client)).toEqual({ id: 7 })
  expect(requests).toHaveLength(2)
})

test.each([
  ['application/vnd.github.v3+json; charset=utf-8'],
  ['application/vnd.github+json'],
  ['application/json'],
  ['text/plain'],
  ['application/octet-stream'],
  [''],
])('an answer in JSON is read though it calls itself "%s"', async type => {
  const { url, requests } = await serve((_, response) => json(response, { id: 7 }, 200, { 'content-type': type }))
  const client = await clientFor(url)
  expect(await readThing(client)).toEqual({ id: 7 })
  expect(await writeThing(client)).toEqual({ id: 7 })
  expect(requests).toHaveLength(2)
})

test('T07 a server that takes every request and answers none is left in time: what is lost in silence is one for the whole run', async () => {
  const { url, requests } = await serve(() => {})
  const client = await clientFor(url, { timeout: 100, silence: 1 })
  for (let time = 0; time < 4; time += 1)
    expect(await problemsOf(readThing(client))).toEqual([
      { code: 'api-failed', details: { doing: 'read-repository', reason: 'there was no answer in time' } },
    ])
  expect(requests).toHaveLength(4)
})

test('a limit that is reset too late is told at once', async () => {
  const { url, requests } = await serve((_, response) =>
    json(response, { message: 'API rate limit exceeded' }, 403, { 'retry-after': '1800' }),
  )
  expect(await problemsOf(readThing(await clientFor(url, { patience: 1000 })))).toEqual([
    {
      code: 'api-failed',
      details: { doing: 'read-repository', status: 403, reason: 'the rate limit is used up for 1800 s' },
    },
  ])
  expect(requests).toHaveLength(1)
})

test('patience is one for the whole run: later failures are not asked again once it is used up', async () => {
  const { url, requests } = await serve((_, response) => json(response, { message: 'Server Error' }, 500))
  const client = await clientFor(url, { second: 10, patience: 300 })
  await problemsOf(readThing(client))
  expect(requests).toHaveLength(4)
  await problemsOf(readThing(client))
  expect(requests.length).toBeLessThan(8)
  await problemsOf(readThing(client))
  const before = requests.length
  await problemsOf(readThing(client))
  expect(requests).toHaveLength(before + 1)
})

test('an answer of another shape is a failure, and its content is not told', async () => {
  const { url } = await serve((_, response) => json(response, { id: 'hunter2' }))
  expect(await problemsOf(readThing(await clientFor(url)))).toEqual([
    {
      code: 'api-failed',
      details: { doing: 'read-repository', reason: 'expected a whole number at $.id, but it is of type string' },
    },
  ])
})

test('the token is in no message, even where the server repeats it', async () => {
  const { url } = await serve((request, response) =>
    json(response, { message: `no: ${request.headers.authorization}\n::error::x`, errors: [{ message: TOKEN }] }, 422),
  )
  const [found] = await problemsOf(readThing(await clientFor(url)))
  expect(found).toEqual({
    code: 'api-failed',
    details: { doing: 'read-repository', status: 422, reason: 'no: token *** ::error::x: ***' },
  })
})

test.each([[''], ['  ']])('the token %j is a wrong input', async token => {
  expect(await problemsOf(connect({ token, repository: 'acme/shop', url: 'http://127.0.0.1:1' }))).toEqual([
    { code: 'bad-input', details: { input: 'token', value: '', expected: 'a token of this repository' } },
  ])
})

test('nobody listens there', async () => {
  const { url } = await serve(() => {})
  for (const each of open.splice(0)) each.close()
  expect(await problemsOf(readThing(await clientFor(url)))).toEqual([
    { code: 'api-failed', details: { doing: 'read-repository', reason: 'the connection failed (ECONNREFUSED)' } },
  ])
})

test("the clock is GitHub's", async () => {
  const { url } = await serve((_, response) =>
    json(response, { id: 1 }, 200, { date: 'Mon, 23 Nov 2026 09:00:00 GMT' }),
  )
  const client = await clientFor(url)
  await readThing(client)
  expect(client.now()).toBe('2026-11-23T09:00:00.000Z')
})

test('GraphQL: an answer with errors is a failure, though it has data too', async () => {
  const { url } = await serve((_, response) =>
    json(response, { data: { nodes: [null] }, errors: [{ type: 'FORBIDDEN', message: 'no teams for you' }] }),
  )
  const client = await clientFor(url)
  expect(
    await problemsOf(
      client.query('read-edits', 'query { nodes(ids: []) { id } }', {}, object({ nodes: array(thing) })),
    ),
  ).toEqual([{ code: 'api-failed', details: { doing: 'read-edits', reason: 'no teams for you' } }])
})

test('what was read once is not asked again', async () => {
  const { url, requests } = await serve((_, response) => json(response, { id: 7 }))
  const client = await clientFor(url)
  const [one, other] = await Promise.all([
    client.once('thing', () => readThing(client)),
    client.once('thing', () => readThing(client)),
  ])
  expect([one, other, await client.once('thing', () => readThing(client))]).toEqual([{ id: 7 }, { id: 7 }, { id: 7 }])
  expect(requests).toHaveLength(1)
})
