import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createTag, isTagName, readTag } from '../../src/github/tag.js'
import { openShop, problemsOf, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.stop())

const REFS = 'POST /repos/{owner}/{repo}/git/refs'
const newTag = (sha: string) => ({ tag: 'v1.2.0', sha, message: 'Release 1.2.0' })

test('a tag that is seen a little later than it was made is made all the same', async () => {
  const { headSha } = shop.pull.state
  const on = 'GET /repos/{owner}/{repo}/git/ref/{ref}'
  // The first asks whether it is there already.
  for (const nth of [2, 3]) shop.github.fault({ kind: 'status', status: 404, on, nth })
  expect(await createTag(shop.client, { tag: 'v9.0.0', sha: headSha, message: 'x' })).toEqual({ created: true })
})
test('T10 an annotated tag on exactly the judged commit, read back', async () => {
  const { headSha } = shop.pull.state
  expect(await createTag(shop.client, newTag(headSha))).toEqual({ created: true })
  expect(await shop.repo.commitOf('v1.2.0')).toBe(headSha)
  expect(await readTag(shop.client, 'v1.2.0')).toBe(headSha)
  expect(await createTag(shop.client, newTag(headSha))).toEqual({ created: false })
})
test('T11 a tag that is elsewhere is not moved', async () => {
  const { headSha } = shop.pull.state
  const main = await shop.repo.commitOf('main')
  await shop.repo.tag('v1.2.0', main)
  expect(await problemsOf(createTag(shop.client, newTag(headSha)))).toEqual([
    { code: 'tag-elsewhere', details: { tag: 'v1.2.0', expected: headSha, found: main } },
  ])
  expect(await shop.repo.commitOf('v1.2.0')).toBe(main)
})
test('T10 somebody makes the tag elsewhere between our look and our write', async () => {
  const { headSha } = shop.pull.state
  const main = await shop.repo.commitOf('main')
  shop.github.afterRequest(2, () => shop.repo.tag('v1.2.0', main))
  expect(await problemsOf(createTag(shop.client, newTag(headSha)))).toEqual([
    { code: 'tag-elsewhere', details: { tag: 'v1.2.0', expected: headSha, found: main } },
  ])
})
test('T11 somebody moves the tag right after our write', async () => {
  const { headSha } = shop.pull.state
  const main = await shop.repo.commitOf('main')
  shop.github.afterRequest(3, () => shop.repo.tag('v1.2.0', main))
  expect(await problemsOf(createTag(shop.client, newTag(headSha)))).toEqual([
    { code: 'tag-elsewhere', details: { tag: 'v1.2.0', expected: headSha, found: main } },
  ])
})
test('a tag whose answer was lost is there', async () => {
  shop.github.fault({ kind: 'lost', on: REFS, nth: 1 })
  expect(await createTag(shop.client, newTag(shop.pull.state.headSha))).toEqual({ created: true })
})
test("a ruleset refuses the tag: GitHub's own words", async () => {
  shop.repo.ruleset({ rules: [{ type: 'creation' }] })
  expect(await problemsOf(createTag(shop.client, newTag(shop.pull.state.headSha)))).toEqual([
    {
      code: 'tag-refused',
      details: {
        tag: 'v1.2.0',
        reason: 'Repository rule violations found Cannot create ref due to creations being restricted.',
      },
    },
  ])
  expect(await readTag(shop.client, 'v1.2.0')).toBeUndefined()
})
test('a token that may not write names the permission', async () => {
  const token = shop.github.workflowToken(shop.repo, { contents: 'read' })
  const client = await shop.connect({ token: token.value })
  expect(await problemsOf(createTag(client, newTag(shop.pull.state.headSha)))).toEqual([
    { code: 'no-permission', details: { doing: 'create-tag', permission: 'contents: write' } },
  ])
})
test('a tag of a tag names the commit, and a tag of a tree none', async () => {
  const { headSha } = shop.pull.state
  await shop.repo.tag('inner', headSha, 'one')
  await shop.repo.tag('outer', 'inner', 'two')
  expect(await readTag(shop.client, 'outer')).toBe(headSha)
  await shop.repo.tag('tree', `${headSha}^{tree}`, 'three')
  expect(await problemsOf(readTag(shop.client, 'tree'))).toEqual([
    { code: 'api-failed', details: { doing: 'read-tag', reason: 'the tag tree names no commit' } },
  ])
})

test.each(['v1.2.0', 'release/1.2', 'shop@1.2.0', '1', 'v1.2.0-rc.1+build'])('%s names a tag', name => {
  expect(isTagName(name)).toBe(true)
})
test.each([
  '',
  '-v1',
  '.v1',
  '/v1',
  'v1/',
  'v1.',
  'v1.lock',
  'a.lock/b',
  'a..b',
  'a//b',
  'a/.b',
  'a@{b',
  '@',
  'a b',
  'a~1',
  'a^',
  'a:b',
  'a?',
  'a*',
  'a[',
  'a\\b',
  'a\u0000',
  'a\u202eb',
  'x'.repeat(201),
])('%j names no tag', async tag => {
  expect(isTagName(tag)).toBe(false)
  expect(await problemsOf(createTag(shop.client, { tag, sha: 'a'.repeat(40), message: '' }))).toEqual([
    { code: 'bad-input', details: { input: 'create-tag', value: tag, expected: 'the name of a tag' } },
  ])
})
