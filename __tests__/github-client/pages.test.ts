import { expect, test } from '@jest/globals'
import { integer, object, text } from '../../src/formats/json.js'
import type { Client } from '../../src/github/client.js'
import { clientFor, type Handle, json, serve } from './server.js'
import { problemsOf } from './shop.js'

const thing = object({ id: integer })

/** A list of `count` items with GitHub's `Link`, or without. */
const listOf =
  (count: number, { links = true, wrap = false } = {}): Handle =>
  (request, response) => {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`)
    const page = Number(url.searchParams.get('page') ?? 1)
    const size = Number(url.searchParams.get('per_page'))
    const items = Array.from({ length: count }, (_, index) => ({ id: index + 1 })).slice((page - 1) * size, page * size)
    url.searchParams.set('page', String(page + 1))
    const more = links && page * size < count
    json(response, wrap ? { total_count: count, items } : items, 200, more ? { link: `<${url}>; rel="next"` } : {})
  }
const readList = (client: Client) => client.pages('read-reviews', 'GET /repos/{owner}/{repo}/things', {}, thing)

test.each([
  [0, 1],
  [1, 1],
  [29, 1],
  [30, 1],
  [31, 1],
  [99, 1],
  [100, 2],
  [101, 2],
  [250, 3],
  [1000, 11],
])('T06 all of %i items are read, in %i requests', async (count, expected) => {
  const { url, requests } = await serve(listOf(count))
  const found = await readList(await clientFor(url))
  expect(found.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  expect(requests).toHaveLength(expected)
})

test.each([[99], [100], [101], [300]])('T06 all of %i items are read though `Link` is missing', async count => {
  const { url } = await serve(listOf(count, { links: false }))
  expect(await readList(await clientFor(url))).toHaveLength(count)
})

test('the parameters are sent once, and nothing else', async () => {
  const { url, requests } = await serve(listOf(101))
  const client = await clientFor(url)
  await client.pages('read-reviews', 'GET /repos/{owner}/{repo}/things', { state: 'open' }, thing)
  expect(requests).toEqual([
    'GET /repos/acme/shop/things?state=open&per_page=100',
    'GET /repos/acme/shop/things?state=open&per_page=100&page=2',
  ])
})

const whole = (reason: string) => [
  { code: 'api-failed', details: { doing: 'read-reviews', reason: `expected the whole list, but ${reason}` } },
]
test('T06 a page that fails fails the whole', async () => {
  const list = listOf(250)
  const { url } = await serve((request, response, count) =>
    request.url?.includes('page=2') ? json(response, { message: 'Server Error' }, 500) : list(request, response, count),
  )
  expect(await problemsOf(readList(await clientFor(url)))).toEqual([
    { code: 'api-failed', details: { doing: 'read-reviews', status: 500, reason: 'Server Error' } },
  ])
})
test('T06 a page that fails once is asked again', async () => {
  const list = listOf(250)
  let failed = false
  const { url } = await serve((request, response, count) => {
    if (!request.url?.includes('page=2') || failed) return list(request, response, count)
    failed = true
    json(response, { message: 'Bad Gateway' }, 502)
  })
  expect(await readList(await clientFor(url))).toHaveLength(250)
})
test('pages that go round in a circle are an error', async () => {
  const { url, requests } = await serve((request, response) => {
    const next = `http://${request.headers.host}/repos/acme/shop/things?page=2`
    json(response, [{ id: 1 }], 200, { link: `<${next}>; rel="next"` })
  })
  expect(await problemsOf(readList(await clientFor(url)))).toEqual(whole('its pages go round in a circle'))
  expect(requests.length).toBeLessThan(5)
})
test('a next page on another host is not asked: the token would go with it', async () => {
  const other = await serve((_, response) => json(response, [{ id: 2 }]))
  const { url } = await serve((_, response) =>
    json(response, [{ id: 1 }], 200, { link: `<${other.url}/repos/acme/shop/things?page=2>; rel="next"` }),
  )
  expect(await problemsOf(readList(await clientFor(url)))).toEqual(whole('its next page lies elsewhere'))
  expect(other.requests).toEqual([])
})
test('what comes twice counts once, as it was read last', async () => {
  const { url } = await serve((request, response, count) => {
    const next = `http://${request.headers.host}/repos/acme/shop/things?page=2`
    if (count === 1)
      json(
        response,
        [
          { id: 1, state: 'old' },
          { id: 2, state: 'new' },
        ],
        200,
        { link: `<${next}>; rel="next"` },
      )
    else
      json(response, [
        { id: 1, state: 'new' },
        { id: 3, state: 'new' },
      ])
  })
  const client = await clientFor(url)
  const item = object({ id: integer, state: text })
  expect(await client.pages('read-reviews', 'GET /repos/{owner}/{repo}/things', {}, item)).toEqual([
    { id: 1, state: 'new' },
    { id: 2, state: 'new' },
    { id: 3, state: 'new' },
  ])
})
test('a list that is shorter than its count is an error', async () => {
  const { url } = await serve((_, response) => json(response, { total_count: 3, things: [{ id: 1 }, { id: 2 }] }))
  const client = await clientFor(url)
  expect(
    await problemsOf(client.pages('read-reviews', 'GET /repos/{owner}/{repo}/things', {}, thing, 'things')),
  ).toEqual(whole('it has 3 items, but only 2 came'))
})
test.each([
  ['null', null],
  ['an object', { message: 'hm' }],
  ['a list of something else', [{ id: 'x' }]],
])('T07 %s in place of a list is an error, not an empty list', async (_, body) => {
  const { url } = await serve((_, response) => json(response, body))
  const [found] = await problemsOf(readList(await clientFor(url)))
  expect(found?.code).toBe('api-failed')
})
