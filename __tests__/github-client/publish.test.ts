import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createCheckRun, findCheckRuns, type Report, updateCheckRun } from '../../src/github/check-run.js'
import { releasesOf } from '../../src/github/judged.js'
import { fingerprint, lookAgain, newestOf } from '../../src/github/publish.js'
import { readTimeline } from '../../src/github/timeline.js'
import { checklist, event, openShop, operationsSince, repository, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.stop())

const NAME = 'Release checklist'
const target = () => ({ sha: shop.pull.state.headSha, name: NAME, externalId: '42/1/tag' })
const report = (state: Report['state'], more: Partial<Report> = {}): Report => ({
  state,
  title: 'Go',
  summary: 'All holds',
  text: 'text <!-- end -->',
  ...more,
})
const runs = () => shop.repo.state.checkRuns.filter(({ name }) => name === NAME)

test('T39 the second look sees what came in meanwhile, and not what we wrote', async () => {
  const { number, state } = shop.pull
  const review = event<'review'>('pull_request_review', { kind: 'review', number, headSha: state.headSha })
  const { releases } = await releasesOf(shop.client, review, repository, checklist(), { collect: false })
  const [release] = releases
  if (!release) throw new Error('nothing is judged')
  shop.pull.review('alice', 'APPROVED')
  const gates = await createCheckRun(shop.client, { ...target(), externalId: '41/1/tag' }, report('success'))
  const own = { ...target(), externalId: '42/1/tag' }
  const first = async () => {
    const { ours } = await findCheckRuns(shop.client, own.sha, NAME)
    return fingerprint((await readTimeline(shop.client, number)).marks, newestOf(ours, own))
  }
  let before = await first()
  await updateCheckRun(shop.client, own, gates.run, report('in_progress'))
  expect(runs()).toHaveLength(2)
  const since = shop.github.requests.length
  expect(await lookAgain(shop.client, release, own)).toBe(before)
  expect(operationsSince(shop.github, since)).toHaveLength(2)

  const bob = shop.pull.review('bob', 'APPROVED')
  expect(await lookAgain(shop.client, release, own)).not.toBe(before)
  before = await first()
  bob.dismiss('alice')
  expect(await lookAgain(shop.client, release, own)).not.toBe(before)
  before = await first()
  bob.edit('/sign-off 123456789012')
  expect(await lookAgain(shop.client, release, own)).not.toBe(before)
  before = await first()
  shop.pull.label('hotfix')
  expect(await lookAgain(shop.client, release, own)).not.toBe(before)
  before = await first()
  await shop.pull.push({ files: { 'more.txt': 'more' } })
  expect(await lookAgain(shop.client, release, own)).not.toBe(before)
  before = await first()
  shop.pull.close()
  expect(await lookAgain(shop.client, release, own)).not.toBe(before)
  before = await first()
  await createCheckRun(shop.client, { ...own, externalId: '43/1/tag' }, report('failure'))
  expect(await lookAgain(shop.client, release, own)).not.toBe(before)
})
