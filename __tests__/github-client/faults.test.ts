import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createCheckRun, findCheckRuns } from '../../src/github/check-run.js'
import { readChecklistAt } from '../../src/github/contents.js'
import { readFacts } from '../../src/github/facts.js'
import { releasesOf } from '../../src/github/judged.js'
import { lookAgain } from '../../src/github/publish.js'
import { contextOf, writeStatus } from '../../src/github/status.js'
import { createTag } from '../../src/github/tag.js'
import type { Facts } from '../../src/model/facts.js'
import type { Fault } from '../github/faults.js'
import { CHECKLIST, checklist, event, openShop, problemsOf, repository, type Shop } from './shop.js'

let shop: Shop
let run = 0
beforeAll(async () => {
  shop = await openShop()
  await shop.repo.commit('main', { files: { b: '1' } })
  shop.pull.review('alice', 'APPROVED')
  shop.pull.review('bob', 'COMMENTED', { body: '/attest threat-model' })
  await shop.pull.merge('squash')
})
afterAll(() => shop.github.stop())

/** A whole re-judgement of a merged release, what it writes, and the tag. */
async function judgeAndWrite(): Promise<{ facts: Facts; externalId: string }> {
  run += 1
  const client = await shop.connect({ pace: { second: 0.1, timeout: 2000 } })
  const { number, state } = shop.pull
  await readChecklistAt(client, CHECKLIST, 'main')
  const review = event<'review'>('pull_request_review', { kind: 'review', number, headSha: state.headSha })
  const { releases } = await releasesOf(client, review, repository, checklist(), { collect: false })
  const release = releases[1]
  if (!release) throw new Error('the merge is not judged')
  const signOffs = { required: [], distinctPeople: true, exclude: ['committers'] as const }
  const facts = await readFacts(client, release, checklist({ signOffs }), { tag: 'v1.2.0' })
  const target = { sha: release.sha, name: 'Release checklist', externalId: `${run}/1/tag` }
  await findCheckRuns(client, target.sha, target.name)
  await createCheckRun(client, target, { state: 'success', title: 't', summary: 's', text: 'x' })
  await writeStatus(client, target.sha, contextOf(undefined), { state: 'success', description: 'go' })
  await lookAgain(client, release, target)
  await createTag(client, { tag: `v${run}`, sha: release.sha, message: 'x' })
  return { facts, externalId: target.externalId }
}
const made = (externalId: string) => shop.repo.state.checkRuns.filter(each => each.externalId === externalId).length

const reads = [
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /graphql',
]
/** A failure of these is told in the facts: of one person, of the protection. */
const told = [
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/rulesets',
  'GET /apps/{app_slug}',
]
const writes = [
  'POST /repos/{owner}/{repo}/check-runs',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'POST /repos/{owner}/{repo}/git/tags',
  'POST /repos/{owner}/{repo}/git/refs',
]
const passing: Fault[] = [
  { kind: 'status', status: 502 },
  { kind: 'reset' },
  { kind: 'html', status: 200 },
  { kind: 'empty' },
  { kind: 'cut', bytes: 1 },
  { kind: 'lost' },
]
const standing: Fault[] = [...passing, { kind: 'status', status: 403 }, { kind: 'status', status: 500 }]

test('the calls that a fault is tried on are all that are made', async () => {
  const since = shop.github.requests.length
  await judgeAndWrite()
  const called = new Set(shop.github.requests.slice(since).map(({ operation }) => operation))
  expect([...called].sort()).toEqual([...reads, ...told, ...writes].sort())
})

test.each([...reads, ...told, ...writes])('T07 what goes wrong once changes nothing: %s', async on => {
  const { facts: expected } = await judgeAndWrite()
  for (const fault of passing) {
    shop.github.fault({ ...fault, on, nth: 1 })
    const { facts, externalId } = await judgeAndWrite()
    shop.github.clearFaults()
    expect({ fault, facts, made: made(externalId) }).toEqual({ fault, facts: expected, made: 1 })
  }
})

test.each([...reads, ...writes])('T07 what goes on going wrong is an error, and never a judgement: %s', async on => {
  for (const fault of standing) {
    shop.github.fault({ ...fault, on })
    const found = await problemsOf(judgeAndWrite())
    shop.github.clearFaults()
    expect([fault, found.map(({ code }) => code)]).toEqual([
      fault,
      [fault.kind === 'status' && fault.status === 403 ? 'no-permission' : 'api-failed'],
    ])
    expect(made(`${run}/1/tag`)).toBeLessThanOrEqual(1)
  }
})

test.each(told)('T07 what goes on going wrong is told where it belongs: %s', async on => {
  for (const fault of standing) {
    shop.github.fault({ ...fault, on })
    const { facts } = await judgeAndWrite()
    shop.github.clearFaults()
    const permissions = Object.values(facts.permissions).map(each => typeof each)
    if (on.includes('collaborators')) expect([fault, permissions]).toEqual([fault, ['object', 'object']])
    else expect([fault, facts.protection.level]).toEqual([fault, 'unknown'])
  }
})

test.each(reads.slice(1))('T07 404 is not an empty list: %s', async on => {
  shop.github.fault({ kind: 'status', status: 404, on })
  const found = await problemsOf(judgeAndWrite())
  shop.github.clearFaults()
  // The one thing that may be missing is the tag that is to be made.
  expect(found.map(({ code }) => code)).toEqual([on.includes('git/ref') ? 'tag-elsewhere' : 'api-failed'])
})
