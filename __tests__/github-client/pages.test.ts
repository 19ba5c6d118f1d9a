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

/** Two pages, of which the first names the second by that header; `{next}` stands for its address. */
const twoPages =
  (link: (next: string) => string): Handle =>
  (request, response) => {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`)
    const first = url.searchParams.get('page') === null
    url.searchParams.set('page', '2')
    json(response, [{ id: first ? 1 : 2 }], 200, first ? { link: link(String(url)) } : {})
  }
const pathOf = (next: string) => new URL(next).pathname + new URL(next).search
test.each<[string, (next: string) => string]>([
  ['as GitHub writes it', next => `<${next}>; rel="next", <${next}0>; rel="last"`],
  ['without quotes', next => `<${next}>; rel=next`],
  ['with blanks', next => `  <${next}> ;  rel = "next"`],
  ['without blanks', next => `<${next}>;rel="next"`],
  ['in capitals', next => `<${next}>; REL="Next"`],
  ['of several kinds at once', next => `<${next}>; rel="last next"`],
  ['after another parameter', next => `<${next}>; title="a, \\"b\\"; rel=prev"; rel="next"`],
  ['as the last of several', next => `<${next}0>; rel="last",<${next}>; rel="next"`],
  ['with a comma in the address', next => `<${next}&ids=1,2>; rel="next"`],
  ['without a host', next => `<${pathOf(next)}>; rel="next"`],
  ['as a query alone', next => `<${new URL(next).search}>; rel="next"`],
  ['under another path', next => `<${new URL(next).origin}/repositories/7/things?page=2>; rel="next"`],
  ['in a way that nobody knows', next => `<${next}>; rel='next'`],
  ['not as an address', next => `${next}; rel="next"`],
])('T06 the next page is found where it is named %s', async (_, link) => {
  const { url, requests } = await serve(twoPages(link))
  expect(await readList(await clientFor(url))).toEqual([{ id: 1 }, { id: 2 }])
  expect(requests).toHaveLength(2)
})
test.each([
  ['the page before', '<http://127.0.0.1/things?page=1>; rel="prev"'],
  ['a title', '<http://127.0.0.1/things?page=2>; title="rel=\\"more\\""'],
  ['nothing', ''],
])('a page that is not full and names only %s is the last', async (_, link) => {
  const { url, requests } = await serve((_, response) => json(response, [{ id: 1 }], 200, { link }))
  expect(await readList(await clientFor(url))).toEqual([{ id: 1 }])
  expect(requests).toHaveLength(1)
})
test('T06 a full page whose `Link` names no next one is not believed to be the last', async () => {
  const list = listOf(150, { links: false })
  const { url } = await serve((request, response, count) => {
    response.setHeader('link', '<http://127.0.0.1/things?page=1>; rel="first"')
    list(request, response, count)
  })
  expect(await readList(await clientFor(url))).toHaveLength(150)
})
test('a next page on another host is asked of this one: the token goes nowhere else', async () => {
  const other = await serve((_, response) => json(response, [{ id: 3 }]))
  const { url, requests } = await serve(twoPages(() => `<${other.url}/repos/acme/shop/things?page=2>; rel="next"`))
  expect(await readList(await clientFor(url))).toEqual([{ id: 1 }, { id: 2 }])
  expect(requests.at(-1)).toBe('GET /repos/acme/shop/things?per_page=100&page=2')
  expect(other.requests).toEqual([])
})
test('a hostile `Link` costs no time', async () => {
  const { url } = await serve((_, response) =>
    json(response, [{ id: 1 }], 200, { link: `<x>${' ; a = "\\'.repeat(700)}` }),
  )
  const client = await clientFor(url, { timeout: 5000 })
  expect(await readList(client)).toEqual([{ id: 1 }])
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

test('what is of another kind is something else, though its id is the same', async () => {
  const events = [
    { id: 1, event: 'head_ref_force_pushed' },
    { id: 1, event: 'reviewed' },
  ]
  const { url } = await serve((_, response) => json(response, events))
  const client = await clientFor(url)
  const item = object({ id: integer, event: text })
  expect(await client.pages('read-timeline', 'GET /repos/{owner}/{repo}/things', {}, item)).toEqual(events)
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
