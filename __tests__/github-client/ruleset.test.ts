import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { protect, rulesetPayload } from '../../src/github/protect.js'
import { protectionBy, type Ruleset, readProtection } from '../../src/github/ruleset.js'
import { createTag } from '../../src/github/tag.js'
import type { Problem } from '../../src/model/problem.js'
import type { RulesetGap } from '../../src/model/problems/github.js'
import { checklist, openShop, operationsSince, problemsOf, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.stop())

const CONTEXT = 'release-checklist/gate'
const newTag = (sha: string) => ({ tag: 'v1.2.0', sha, message: 'Release 1.2.0' })

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
  ['for tags by its patterns alone', [ruleset({ target: undefined })], 'guarded'],
  ['perhaps for branches', [ruleset({ target: undefined, ...include('~ALL') })], 'uncovered'],
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

test('T23 who may bypass is shown only to those who can change it: to others it is guarded as far as can be seen', () => {
  const seenIn = (...rulesets: Ruleset[]) => {
    const { level, missing } = protectionBy(rulesets, CONTEXT, 'v1.2.0', 15368)
    return [level, ...missing.map(({ details }) => ('gap' in details ? details.gap : details))]
  }
  expect(seenIn(ruleset({ bypass_actors: undefined }))).toEqual(['guarded', 'bypass-unknown'])
  expect(seenIn(ruleset({ bypass_actors: undefined }), ruleset())).toEqual(['guarded'])
  expect(seenIn(ruleset({ bypass_actors: undefined }), ruleset({ bypass_actors: [{}] }))).toEqual([
    'guarded',
    'bypass-unknown',
  ])
  expect(seenIn({ ...without('update'), bypass_actors: undefined })).toEqual(['none', 'update', 'bypass-unknown'])
})

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
  const unseen = { code: 'ruleset-gap', details: { tag: 'v1.2.0', gap: 'bypass-unknown', context: CONTEXT } }
  expect(workflow).toEqual({ level: 'guarded', missing: [unseen] })
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
