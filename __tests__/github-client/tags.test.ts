import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readChecklistAt } from '../../src/github/contents.js'
import { protect, rulesetPayload } from '../../src/github/protect.js'
import { protectionBy, type Ruleset, readProtection } from '../../src/github/ruleset.js'
import { createTag, isTagName, readTag } from '../../src/github/tag.js'
import { readVersion, tagOf } from '../../src/github/version.js'
import type { ReleaseRules } from '../../src/model/checklist.js'
import type { Problem } from '../../src/model/problem.js'
import type { RulesetGap } from '../../src/model/problems/github.js'
import { CHECKLIST, checklist, openShop, operationsSince, problemsOf, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.stop())

const CONTEXT = 'release-checklist/gate'
const rules = checklist().release
const REFS = 'POST /repos/{owner}/{repo}/git/refs'
const newTag = (sha: string) => ({ tag: 'v1.2.0', sha, message: 'Release 1.2.0' })

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

const guard = { include: ['v*'], exclude: ['*-*'], force: false }
const ruleset = (more: Partial<Ruleset> = {}, change: Record<string, unknown> = {}): Ruleset => {
  const payload = rulesetPayload(CONTEXT, 15368, guard)
  const rules = payload.rules.map(rule =>
    rule.type === 'required_status_checks' ? { ...rule, parameters: { ...rule.parameters, ...change } } : rule,
  )
  return {
    id: 1,
    name: 'x',
    target: 'tag',
    enforcement: 'active',
    bypass_actors: [],
    conditions: payload.conditions,
    rules,
    ...more,
  } as Ruleset
}
const without = (...types: string[]): Ruleset => {
  const whole = ruleset()
  return { ...whole, rules: whole.rules?.filter(({ type }) => !types.includes(type)) }
}
const check = (context: string, integration_id?: number) => ({ required_status_checks: [{ context, integration_id }] })
const include = (...patterns: string[]) => ({ conditions: { ref_name: { include: patterns, exclude: [] } } })

test.each<[string, Ruleset[], 'guarded' | RulesetGap[] | 'uncovered']>([
  ['the ruleset that we make', [ruleset()], 'guarded'],
  ['all tags', [ruleset(include('~ALL'))], 'guarded'],
  ['its rules in two rulesets', [without('update', 'deletion'), without('required_status_checks')], 'guarded'],
  ['no ruleset', [], 'uncovered'],
  ['for evaluation only', [ruleset({ enforcement: 'evaluate' })], 'uncovered'],
  ['disabled', [ruleset({ enforcement: 'disabled' })], 'uncovered'],
  ['for branches', [ruleset({ target: 'branch' })], 'uncovered'],
  ['an empty include', [ruleset(include())], 'uncovered'],
  ['other tags', [ruleset(include('refs/tags/release-*'))], 'uncovered'],
  ['a star that would have to cross a slash', [ruleset(include('refs/*'))], 'uncovered'],
  ['no conditions', [ruleset({ conditions: undefined })], 'uncovered'],
  [
    'the tag is excluded',
    [ruleset({ conditions: { ref_name: { include: ['~ALL'], exclude: ['refs/tags/v1.*'] } } })],
    'uncovered',
  ],
  ['no status', [without('required_status_checks')], ['status']],
  ['another status', [ruleset({}, check('ci'))], ['status']],
  ['from anybody', [ruleset({}, check(CONTEXT))], ['source']],
  ['from another app', [ruleset({}, check(CONTEXT, 99))], ['source']],
  ['not when the tag is made', [ruleset({}, { do_not_enforce_on_create: true })], ['creation']],
  ['the tag may move and go', [without('update', 'deletion')], ['update', 'deletion']],
  ['somebody may pass', [ruleset({ bypass_actors: [{}] })], ['bypass']],
  ['somebody may pass one of two', [ruleset({ bypass_actors: [{}] }), ruleset()], 'guarded'],
])('how well a tag is protected: %s', (_, rulesets, expected) => {
  const tag = 'v1.2.0'
  expect(protectionBy(rulesets, CONTEXT, tag, 15368)).toEqual({
    level: expected === 'guarded' ? 'guarded' : 'none',
    missing:
      expected === 'guarded'
        ? []
        : expected === 'uncovered'
          ? [{ code: 'tag-unprotected', details: { tag } }]
          : expected.map(gap => ({ code: 'ruleset-gap', details: { tag, gap, context: CONTEXT } })),
  })
})

const admin = async () => {
  shop.repo.role('root', 'admin')
  return shop.connect({ token: shop.github.personalToken('root').value })
}
const guarding = async (more: Partial<typeof guard> = {}) =>
  protect(await admin(), checklist(), 'main', 'v1.2.0', { ...guard, ...more })

test('the ruleset as GitHub wants it', () => {
  expect(rulesetPayload(CONTEXT, 15368, guard)).toEqual({
    name: CONTEXT,
    target: 'tag',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: ['refs/tags/v*'], exclude: ['refs/tags/*-*'] } },
    rules: [
      { type: 'deletion' },
      { type: 'update' },
      { type: 'non_fast_forward' },
      {
        type: 'required_status_checks',
        parameters: {
          strict_required_status_checks_policy: false,
          do_not_enforce_on_create: false,
          required_status_checks: [{ context: CONTEXT, integration_id: 15368 }],
        },
      },
    ],
  })
})
test('protect makes the ruleset, reads it back, and does it once', async () => {
  shop.repo.status({ sha: shop.pull.state.headSha, context: CONTEXT, state: 'pending' })
  expect(await guarding()).toEqual({ protection: { level: 'guarded', missing: [] }, written: true })
  expect(shop.repo.state.rulesets).toHaveLength(1)
  const since = shop.github.requests.length
  expect(await guarding()).toEqual({ protection: { level: 'guarded', missing: [] }, written: false })
  expect(operationsSince(shop.github, since).filter(operation => !operation.startsWith('GET'))).toEqual([])
  const workflow = await readProtection(shop.client, undefined, 'v1.2.0')
  expect(workflow).toEqual({ level: 'guarded', missing: [] })
})
test('with it GitHub refuses the tag before the status, and takes it after', async () => {
  await guarding({ force: true })
  const { headSha } = shop.pull.state
  const [refused] = await problemsOf(createTag(shop.client, newTag(headSha)))
  expect(refused).toEqual({
    code: 'tag-refused',
    details: {
      tag: 'v1.2.0',
      reason: `Repository rule violations found Required status check "${CONTEXT}" is expected.`,
    },
  })
  shop.repo.status({ sha: headSha, context: CONTEXT, state: 'success' })
  expect(await createTag(shop.client, newTag(headSha))).toEqual({ created: true })
})
test('a ruleset of ours that lost something is mended, and others are left alone', async () => {
  shop.repo.ruleset({ name: CONTEXT, rules: [{ type: 'deletion' }] })
  shop.repo.ruleset({ name: 'theirs', rules: [{ type: 'deletion' }] })
  expect((await guarding({ force: true })).written).toBe(true)
  expect(shop.repo.state.rulesets.map(({ name, rules: all }) => [name, all.length])).toEqual([
    [CONTEXT, 4],
    ['theirs', 1],
  ])
})
test('a ruleset whose answer was lost is not made twice', async () => {
  shop.github.fault({ kind: 'lost', on: 'POST /repos/{owner}/{repo}/rulesets', nth: 1 })
  await guarding({ force: true })
  expect(shop.repo.state.rulesets).toHaveLength(1)
})
test('protect refuses while the status was never seen: every tag would be blocked', async () => {
  expect(await problemsOf(guarding())).toEqual([{ code: 'status-never-seen', details: { context: CONTEXT } }])
  expect(shop.repo.state.rulesets).toEqual([])
})
test('T16 protect refuses where a job is called as the status is, also with force', async () => {
  const { headSha } = shop.pull.state
  shop.repo.checkRun({ sha: headSha, name: CONTEXT, job: true, conclusion: 'success' })
  expect(await problemsOf(guarding({ force: true }))).toEqual([
    { code: 'status-name-taken', details: { context: CONTEXT, sha: headSha } },
  ])
  expect(shop.repo.state.rulesets).toEqual([])
})
test('protect says it where the patterns do not cover the tag', async () => {
  expect(await problemsOf(guarding({ force: true, include: ['release-*'] }))).toEqual([
    { code: 'tag-unprotected', details: { tag: 'v1.2.0' } },
  ])
})
test.each<[string, string, Problem]>([
  [
    'by somebody who may not',
    'bob',
    { code: 'no-permission', details: { doing: 'write-ruleset', permission: 'administration: write' } },
  ],
  [
    'in a private repository whose plan has no rulesets',
    'root',
    { code: 'no-permission', details: { doing: 'read-rulesets', permission: 'metadata: read' } },
  ],
])('protect is refused %s', async (_, login, expected) => {
  const free = await shop.github.repository('acme/free', { private: true, plan: 'free', roles: { root: 'admin' } })
  const repository = login === 'root' ? free.fullName : 'acme/shop'
  const client = await shop.connect({ token: shop.github.personalToken(login).value, repository })
  expect(await problemsOf(protect(client, checklist(), 'main', 'v1.2.0', { ...guard, force: true }))).toEqual([
    expected,
  ])
})
test('T07 where the rulesets cannot be read the level is unknown', async () => {
  shop.github.fault({ kind: 'status', status: 502, on: 'GET /repos/{owner}/{repo}/rulesets' })
  expect(await readProtection(shop.client, undefined, 'v1.2.0')).toEqual({
    level: 'unknown',
    missing: [{ code: 'api-failed', details: { doing: 'read-rulesets', status: 502, reason: 'Server Error' } }],
  })
})
