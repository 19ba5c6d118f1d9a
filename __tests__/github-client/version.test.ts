import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readChecklistAt } from '../../src/github/contents.js'
import { readVersion, tagOf } from '../../src/github/version.js'
import type { ReleaseRules } from '../../src/model/checklist.js'
import { CHECKLIST, checklist, openShop, problemsOf, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.stop())

const rules = checklist().release

const versionIn = async (path: string, content: string): Promise<string> => {
  const sha = await shop.repo.commit('x', { files: { [path]: content } })
  return readVersion(shop.client, { ...rules, version: path }, sha, undefined)
}
test.each([
  ['package.json', '{"version": "1.2.3"}', '1.2.3'],
  ['apps/web/package.json', '{"version": "1.2.3-rc.1"}', '1.2.3-rc.1'],
  ['pyproject.toml', '[project]\nversion = "5.2.0rc1"\n', '5.2.0rc1'],
  ['pyproject.toml', '[tool.poetry]\nversion = "5.2.0"\n', '5.2.0'],
  ['Cargo.toml', '[package]\nversion = "0.1.0"\n', '0.1.0'],
])('the version in %s', async (path, content, version) => {
  expect(await versionIn(path, content)).toBe(version)
})
test.each([
  ['package.json', '{}', 'it holds no version'],
  ['package.json', '{"version": 5}', 'it holds no version'],
  ['package.json', '{"version": "1.', 'it holds no version'],
  ['package.json', '{"version": "latest"}', 'what it holds is no version'],
  ['package.json', '{"version": "1.0 && rm"}', 'what it holds is no version'],
  ['pyproject.toml', '[project]\ndynamic = ["version"]\n', 'it holds no version'],
  ['pyproject.toml', '[project', 'it holds no version'],
])('no version in %s: %s', async (path, content, reason) => {
  expect(await problemsOf(versionIn(path, content))).toEqual([
    { code: 'version-unreadable', details: { path, reason } },
  ])
})
test('no version in a file that is not there, or is none', async () => {
  const sha = await shop.repo.commitOf('main')
  const read = (version: string) => readVersion(shop.client, { ...rules, version }, sha, undefined)
  expect(await problemsOf(read('none.json'))).toEqual([
    { code: 'version-unreadable', details: { path: 'none.json', reason: 'it is not there' } },
  ])
  expect(await problemsOf(read('src'))).toEqual([
    { code: 'version-unreadable', details: { path: 'src', reason: 'it is a folder' } },
  ])
})
test.each([
  ['release/v5.2.0', '5.2.0'],
  ['release/5.2', '5.2'],
  ['hotfix-1.0.1', '1.0.1'],
  ['release/v2.0.0-rc.1', '2.0.0-rc.1'],
])('the version in the branch %s', async (branch, version) => {
  expect(await readVersion(shop.client, { ...rules, version: 'branch' }, 'x', branch)).toBe(version)
})
test.each([['main'], ['release/next'], [undefined], ['release/v5'], ['v5.2.0/fix']])(
  'no version in the branch %s',
  async branch => {
    const [found] = await problemsOf(readVersion(shop.client, { ...rules, version: 'branch' }, 'x', branch))
    expect(found?.code).toBe('version-unreadable')
  },
)
test('the name of the tag', async () => {
  expect(tagOf(rules, '1.2.0')).toBe('v1.2.0')
  const named = (tag: string): ReleaseRules => ({ ...rules, tag })
  expect(tagOf(named('shop@{version}'), '1.2.0')).toBe('shop@1.2.0')
  expect(await problemsOf((async () => tagOf(named('v {version}'), '1'))())).toEqual([
    { code: 'version-unreadable', details: { path: 'package.json', reason: 'it makes no name for a tag' } },
  ])
})

test('the checklist of a ref, byte for byte', async () => {
  const bytes = Buffer.from('version: 1 # ключ\n')
  const sha = await shop.repo.commit('x', { files: { [CHECKLIST]: bytes, 'deep/er/c.yml': 'x' } })
  const found = await readChecklistAt(shop.client, CHECKLIST, sha)
  expect(Buffer.from(found.bytes).equals(bytes)).toBe(true)
  expect(found.blob).toMatch(/^[0-9a-f]{40}$/)
  expect(Buffer.from((await readChecklistAt(shop.client, CHECKLIST, 'main')).bytes).toString()).toBe('version: 1\n')
  expect(Buffer.from((await readChecklistAt(shop.client, 'deep/er/c.yml', 'x')).bytes).toString()).toBe('x')
})
test('T01 a checklist that is missing, a folder, a link or too large', async () => {
  const files = {
    [CHECKLIST]: null,
    'folder/a': 'x',
    link: { link: '/etc/passwd' },
    large: 'x'.repeat(256 * 1024 + 1),
    fits: 'x'.repeat(256 * 1024),
    empty: '',
  } as const
  const ref = await shop.repo.commit('x', { files })
  const read = (path: string) => problemsOf(readChecklistAt(shop.client, path, ref))
  expect(await read(CHECKLIST)).toEqual([{ code: 'checklist-missing', details: { path: CHECKLIST, ref } }])
  expect(await read('folder')).toEqual([
    { code: 'checklist-not-a-file', details: { path: 'folder', ref, kind: 'folder' } },
  ])
  expect(await read('link')).toEqual([
    { code: 'checklist-not-a-file', details: { path: 'link', ref, kind: 'symlink' } },
  ])
  expect(await read('large')).toEqual([
    { code: 'checklist-too-large', details: { path: 'large', bytes: 256 * 1024 + 1, limit: 256 * 1024 } },
  ])
  expect(await read('fits')).toEqual([])
  expect(await read('empty')).toEqual([])
})
