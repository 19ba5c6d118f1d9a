import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ask } from './asking.js'
import { openApi } from './openapi.js'
import type { RepositoryHandle } from './repository.js'
import { type GitHub, startGitHub } from './start.js'
import type { Token } from './state.js'

let github: GitHub
let repo: RepositoryHandle
let token: Token
beforeEach(async () => {
  github = await startGitHub({ check: openApi() })
  repo = await github.repository('acme/shop', { files: { 'a.txt': '1\n' } })
  token = github.workflowToken(repo, { contents: 'read', 'pull-requests': 'read' })
})
afterEach(() => github.stop())

const numbersOf = async (sha: string): Promise<number[]> =>
  (await ask(github, token, `GET /repos/acme/shop/commits/${sha}/pulls`)).body.map(
    ({ number }: { number: number }) => number,
  )

test.each([
  ['merge', 2, true],
  ['squash', 1, false],
  ['rebase', 1, false],
] as const)('%s makes a commit with %i parents on the base', async (style, parents, keepsHead) => {
  const pull = await repo.pullRequest({ from: 'release/v1.2.0', files: { 'b.txt': 'b' } })
  await pull.push({ files: { 'c.txt': 'c' } })
  const head = pull.state.headSha
  expect(await numbersOf(head)).toEqual([1])
  const merged = await pull.merge(style, 'alice')
  expect(await repo.commitOf('main')).toBe(merged)
  expect(await repo.treeOf(merged)).toBe(await repo.treeOf(head))
  const { body } = await ask(github, token, `GET /repos/acme/shop/git/commits/${merged}`)
  expect(body.parents).toHaveLength(parents)
  const whole = await ask(github, token, 'GET /repos/acme/shop/pulls/1')
  expect(whole.body).toMatchObject({
    state: 'closed',
    merged: true,
    merge_commit_sha: merged,
    merged_by: { login: 'alice' },
    head: { sha: head },
    commits: 2,
    changed_files: 2,
  })
  expect(await numbersOf(merged)).toEqual([1])
  const first = body.parents.at(-1).sha
  if (style === 'rebase') expect(await numbersOf(first)).toEqual([1])
  if (keepsHead) expect(await numbersOf(head)).toEqual([1])
})

test.each(['merge', 'squash', 'rebase'] as const)('%s brings in what the base has beside it', async style => {
  const pull = await repo.pullRequest({ from: 'release/v1.2.0', files: { 'b.txt': 'b' } })
  await repo.commit('main', { files: { 'other.txt': 'o' } })
  const merged = await pull.merge(style)
  expect(await repo.treeOf(merged)).not.toBe(await repo.treeOf(pull.state.headSha))
  const { body } = await ask(github, token, `GET /repos/acme/shop/compare/${pull.state.headSha}...${merged}`)
  expect(body.files.map(({ filename }: { filename: string }) => filename)).toContain('other.txt')
})

test('an open pull request has a test merge, unless it conflicts', async () => {
  const pull = await repo.pullRequest({ from: 'fix', files: { 'a.txt': '2\n' } })
  const shown = async () => (await ask(github, token, 'GET /repos/acme/shop/pulls/1')).body
  const { merge_commit_sha, mergeable } = await shown()
  expect(mergeable).toBe(true)
  expect(await repo.commitOf('pull/1/merge')).toBe(merge_commit_sha)
  expect(merge_commit_sha).not.toBe(pull.state.headSha)
  await repo.commit('main', { files: { 'a.txt': '3\n' } })
  expect(await shown()).toMatchObject({ mergeable: false, merge_commit_sha: null, mergeable_state: 'dirty' })
  await expect(pull.merge('merge')).rejects.toThrow('the pull request conflicts with its base')
})

test('a pull request from a fork: no branch here, no pulls for its head, no repository once the fork is gone', async () => {
  const pull = await repo.pullRequest({ from: 'mallory:patch', author: 'mallory', files: { 'a.txt': '2\n' } })
  const { body } = await ask(github, token, 'GET /repos/acme/shop/pulls/1')
  expect(body.head).toMatchObject({ label: 'mallory:patch', repo: { full_name: 'mallory/shop', fork: true } })
  expect(await numbersOf(pull.state.headSha)).toEqual([])
  expect(await ask(github, token, 'GET /repos/acme/shop/git/ref/heads/patch')).toMatchObject({ status: 404 })
  pull.deleteFork()
  expect((await ask(github, token, 'GET /repos/acme/shop/pulls/1')).body.head.repo).toBeNull()
})

test('lists filter by head, base and state', async () => {
  await repo.pullRequest({ from: 'one', files: { a: '1' } })
  const two = await repo.pullRequest({ from: 'two', files: { b: '1' } })
  two.close()
  const list = async (query: string): Promise<number[]> =>
    (await ask(github, token, `GET /repos/acme/shop/pulls?${query}`)).body.map(
      ({ number }: { number: number }) => number,
    )
  expect(await list('')).toEqual([1])
  expect(await list('state=all')).toEqual([2, 1])
  expect(await list('state=all&head=acme:two')).toEqual([2])
  expect(await list('state=all&base=other')).toEqual([])
})

test('a file, a folder, a link, a big file, nothing', async () => {
  const big = 'x'.repeat(1024 * 1024 + 1)
  const files = { 'c/a.txt': 'ä\n', link: { link: 'c/a.txt' }, out: { link: '/etc/passwd' }, big }
  await repo.commit('main', { files })
  const get = async (path: string) => (await ask(github, token, `GET /repos/acme/shop/contents/${path}`)).body
  expect(await get('c/a.txt')).toMatchObject({ type: 'file', encoding: 'base64', content: 'w6QK', size: 3 })
  expect(await get('c')).toMatchObject([{ type: 'file', path: 'c/a.txt', name: 'a.txt' }])
  expect(await get('link')).toMatchObject({ type: 'file', content: 'w6QK' })
  expect(await get('out')).toMatchObject({ type: 'symlink', target: '/etc/passwd' })
  expect(await get('big')).toMatchObject({ encoding: 'none', content: '', size: big.length })
  expect(await get('gone')).toMatchObject({ message: 'Not Found' })
  expect(await get('c/a.txt?ref=nowhere')).toMatchObject({ message: 'No commit found for the ref nowhere' })
})

test('compares over pages: files on the first only', async () => {
  for (let n = 0; n < 5; n += 1) await repo.commit('next', { files: { [`${n}.txt`]: 'x\n' } })
  const compare = async (query = '') =>
    (await ask(github, token, `GET /repos/acme/shop/compare/main...next${query}`)).body
  expect(await compare()).toMatchObject({ status: 'ahead', ahead_by: 5, behind_by: 0, total_commits: 5 })
  const second = await compare('?page=2&per_page=3')
  expect(second.commits).toHaveLength(2)
  expect(second.files).toBeUndefined()
  expect((await compare('?per_page=3')).files).toHaveLength(5)
  const back = await ask(github, token, 'GET /repos/acme/shop/compare/next...main')
  expect(back.body).toMatchObject({ status: 'behind', ahead_by: 0, behind_by: 5 })
})
