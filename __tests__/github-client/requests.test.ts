import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createCheckRun, findCheckRuns, updateCheckRun } from '../../src/github/check-run.js'
import { readChecklistAt } from '../../src/github/contents.js'
import { readFacts } from '../../src/github/facts.js'
import { prefetch, releasesOf } from '../../src/github/judged.js'
import { fingerprint, lookAgain, newestOf } from '../../src/github/publish.js'
import { encodeReadings, storedIn, withReadings } from '../../src/github/readings.js'
import { contextOf, writeStatus } from '../../src/github/status.js'
import type { Readings } from '../../src/model/reading.js'
import { CHECKLIST, checklist, event, openShop, operationsSince, repository, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.stop())

const name = 'Release checklist'
const readings = (sha: string): Readings => ({
  format: 1,
  engine: '1.0.0',
  stage: 'tag',
  sha,
  tree: '2'.repeat(40),
  dirty: false,
  startedAt: '2026-11-23T09:00:00Z',
  finishedAt: '2026-11-23T09:01:00Z',
  readings: [],
})

/** What a run does when an approval came in, as design 9 has it. */
async function judgeAgain(): Promise<void> {
  const client = await shop.connect()
  const { number, state } = shop.pull
  const review = event<'review'>('pull_request_review', { kind: 'review', number, headSha: state.headSha })
  prefetch(client, review)
  await readChecklistAt(client, CHECKLIST, 'main')
  const { releases } = await releasesOf(client, review, repository, checklist(), { collect: false })
  for (const release of releases) {
    const target = { sha: release.sha, name, externalId: '43/1/tag' }
    const runs = findCheckRuns(client, release.sha, name)
    const stored = runs.then(({ ours }) => storedIn(ours, release.sha))
    const { marks } = await readFacts(client, release, checklist(), {
      tag: 'v1.2.0',
      ahead: true,
      protection: stored.then(found => found?.protection),
    })
    const { ours } = await runs
    const [previous] = ours
    if (!previous) throw new Error('no check run is there')
    const before = fingerprint(marks, newestOf(ours, target))
    await Promise.all([
      updateCheckRun(client, target, previous, { state: 'success', title: 'Go', summary: 's', text: previous.text }),
      writeStatus(client, release.sha, contextOf(undefined), { state: 'success', description: 'go' }),
    ])
    expect(await lookAgain(client, release, target)).toBe(before)
  }
  expect(client.requests()).toBeGreaterThan(0)
}

test('twelve requests after an approval, with two signers', async () => {
  const { headSha } = shop.pull.state
  const comment = encodeReadings({ readings: readings(headSha), protection: { level: 'guarded', missing: [] } })
  await createCheckRun(
    shop.client,
    { sha: headSha, name, externalId: '42/1/tag' },
    { state: 'in_progress', title: 'Waiting', summary: 's', text: withReadings('# Report', comment) },
  )
  shop.pull.review('alice', 'APPROVED')
  shop.pull.review('bob', 'APPROVED')
  const since = shop.github.requests.length
  await judgeAgain()
  expect(operationsSince(shop.github, since).sort()).toEqual([
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
    'GET /repos/{owner}/{repo}/contents/{path}',
    'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
    'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    'POST /repos/{owner}/{repo}/statuses/{sha}',
  ])
})
