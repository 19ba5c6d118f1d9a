import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { contextOf, readStatus, writeStatus } from '../../src/github/status.js'
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
