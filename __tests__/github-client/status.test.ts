import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { contextOf, keepStatus, readStatus, writeStatus } from '../../src/github/status.js'
import { openShop, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.stop())

const context = contextOf(undefined)
test('the status is written, and the newest one counts', async () => {
  const { headSha } = shop.pull.state
  const url = 'https://github.example/run/42'
  expect(await readStatus(shop.client, headSha, context)).toBeUndefined()
  await writeStatus(shop.client, headSha, context, { state: 'pending', description: 'waiting: 1 person to sign', url })
  await writeStatus(shop.client, headSha, context, { state: 'success', description: 'go' })
  await writeStatus(shop.client, headSha, contextOf('api'), { state: 'failure', description: 'no-go' })
  expect(shop.repo.state.statuses).toMatchObject([
    { state: 'pending', context, description: 'waiting: 1 person to sign', targetUrl: url },
    { state: 'success', context, targetUrl: null },
    { state: 'failure', context: 'release-checklist/api' },
  ])
  shop.repo.state.statuses.reverse()
  expect(await readStatus(shop.client, headSha, context)).toEqual({
    state: 'success',
    description: 'go',
    at: shop.github.clock.now().toISOString().replace('.000', ''),
    byWorkflow: true,
  })
})
test('T17 a status that a person wrote is told apart', async () => {
  shop.repo.status({ sha: shop.pull.state.headSha, context, state: 'success', creator: 'mallory' })
  expect(await readStatus(shop.client, shop.pull.state.headSha, context)).toMatchObject({ byWorkflow: false })
})
test('a status is sent again where the answer was lost: the last one counts', async () => {
  shop.github.fault({ kind: 'lost', on: 'POST /repos/{owner}/{repo}/statuses/{sha}', nth: 1 })
  await writeStatus(shop.client, shop.pull.state.headSha, context, { state: 'failure', description: 'no-go' })
  expect(shop.repo.state.statuses.map(({ state }) => state)).toEqual(['failure', 'failure'])
})
test.each([
  ['x'.repeat(140), 'x'.repeat(140)],
  ['x'.repeat(141), `${'x'.repeat(139)}…`],
  [`${'x'.repeat(138)}🎉🎉`, `${'x'.repeat(138)}…`],
])('T40 a description has at most 140 characters, and no half ones', async (description, kept) => {
  await writeStatus(shop.client, shop.pull.state.headSha, context, { state: 'success', description })
  expect(shop.repo.state.statuses[0]?.description).toBe(kept)
})

test('a status that stands is not written again: GitHub takes a thousand', async () => {
  const { headSha } = shop.pull.state
  const keep = (state: 'success' | 'pending', description: string, url?: string) =>
    keepStatus(shop.client, headSha, context, { state, description, ...(url && { url }) })
  const states = () => shop.repo.state.statuses.map(({ state }) => state)
  await keep('pending', 'x'.repeat(141), 'https://github.example/run/1')
  await keep('pending', 'x'.repeat(141), 'https://github.example/run/2')
  expect(states()).toEqual(['pending'])
  await keep('success', 'go')
  await keep('success', 'go, but late')
  expect(states()).toEqual(['pending', 'success', 'success'])
})
test('T17 a status that says the same, but by hand, is written over', async () => {
  const { headSha } = shop.pull.state
  shop.repo.status({ sha: headSha, context, state: 'success', description: 'go', creator: 'mallory' })
  await keepStatus(shop.client, headSha, context, { state: 'success', description: 'go' })
  expect(await readStatus(shop.client, headSha, context)).toMatchObject({ byWorkflow: true })
})
test('T07 where the status cannot be read it is written', async () => {
  const { headSha } = shop.pull.state
  shop.github.fault({ kind: 'status', status: 403, on: 'GET /repos/{owner}/{repo}/commits/{ref}/statuses' })
  await keepStatus(shop.client, headSha, context, { state: 'success', description: 'go' })
  expect(shop.repo.state.statuses).toHaveLength(1)
})
