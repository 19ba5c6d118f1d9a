import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { keepComment } from '../../src/github/comment.js'
import { openShop, operationsSince, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.stop())

const say = (mode: 'never' | 'on-block' | 'always', decision: 'go' | 'no-go', markdown = 'body') =>
  keepComment(shop.client, 1, undefined, mode, decision, markdown)
const comments = () => shop.repo.state.comments.map(({ login, body }) => [login, body])
const MARKER = '<!-- release-checklist:comment:gate -->'
test('the comment: never, only where something blocks, always', async () => {
  expect(await say('never', 'no-go')).toBeUndefined()
  expect(await say('on-block', 'go')).toBeUndefined()
  expect(comments()).toEqual([])
  const url = await say('on-block', 'no-go', 'blocked')
  expect(url).toMatch(/^https:\/\/github\.com\/acme\/shop\/pull\/1#issuecomment-\d+$/)
  expect(comments()).toEqual([['github-actions[bot]', `${MARKER}\nblocked`]])
  expect(await say('on-block', 'go', 'free')).toBe(url)
  expect(comments()).toEqual([['github-actions[bot]', `${MARKER}\nfree`]])
  const since = shop.github.requests.length
  expect(await say('always', 'go', 'free')).toBe(url)
  expect(operationsSince(shop.github, since)).toEqual(['GET /repos/{owner}/{repo}/issues/{issue_number}/comments'])
})
test('T20 a copied marker is not ours', async () => {
  shop.pull.comment('mallory', `${MARKER}\nall is well`)
  await say('always', 'no-go', 'blocked')
  expect(comments()).toEqual([
    ['mallory', `${MARKER}\nall is well`],
    ['github-actions[bot]', `${MARKER}\nblocked`],
  ])
})
test('a comment whose answer was lost is not written twice', async () => {
  shop.github.fault({ kind: 'lost', on: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', nth: 1 })
  await say('always', 'go')
  expect(comments()).toHaveLength(1)
})
test('our comment is found on the second page', async () => {
  await say('always', 'go')
  for (let index = 0; index < 100; index += 1) shop.pull.comment('alice', 'chat')
  shop.repo.state.comments.push(...shop.repo.state.comments.splice(0, 1))
  await say('always', 'go', 'new')
  expect(comments().filter(([login]) => login === 'github-actions[bot]')).toEqual([
    ['github-actions[bot]', `${MARKER}\nnew`],
  ])
})
