import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  type Annotation,
  checkNameOf,
  createCheckRun,
  findCheckRuns,
  type Report,
  updateCheckRun,
} from '../../src/github/check-run.js'
import { attachToRelease } from '../../src/github/github-release.js'
import { contextOf, writeStatus } from '../../src/github/status.js'
import { openShop, operationsSince, problemsOf, type Shop } from './shop.js'

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
const annotation = (line: number, more: Partial<Annotation> = {}): Annotation => ({
  path: 'src/a.ts',
  start_line: line,
  end_line: line,
  annotation_level: 'failure',
  message: `line ${line}`,
  title: 'tsc',
  ...more,
})
const annotations = (count: number): Annotation[] => Array.from({ length: count }, (_, index) => annotation(index + 1))
const runs = () => shop.repo.state.checkRuns.filter(({ name }) => name === NAME)
const POST = 'POST /repos/{owner}/{repo}/check-runs'
const PATCH = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'

test('names: the check run is never called as the status is', () => {
  expect([checkNameOf(undefined), checkNameOf('api')]).toEqual([NAME, 'Release checklist: api'])
  expect([contextOf(undefined), contextOf('api')]).toEqual(['release-checklist/gate', 'release-checklist/api'])
})

test.each<[Report['state'], string, string | null]>([
  ['in_progress', 'in_progress', null],
  ['success', 'completed', 'success'],
  ['failure', 'completed', 'failure'],
  ['cancelled', 'completed', 'cancelled'],
])('a check run that says %s', async (state, status, conclusion) => {
  const { run, dropped } = await createCheckRun(shop.client, target(), report(state))
  expect(runs()).toMatchObject([
    {
      id: run.id,
      sha: target().sha,
      status,
      conclusion,
      externalId: '42/1/tag',
      title: 'Go',
      summary: 'All holds',
      text: 'text <!-- end -->',
      annotations: [],
    },
  ])
  expect(dropped).toBe(0)
})

test.each([
  [0, [POST]],
  [1, [POST]],
  [50, [POST]],
  [51, [POST, PATCH]],
  [130, [POST, PATCH, PATCH]],
])('T40 %i annotations, in as many requests as it takes', async (count, expected) => {
  const since = shop.github.requests.length
  expect((await createCheckRun(shop.client, target(), report('failure'), annotations(count))).dropped).toBe(0)
  expect(operationsSince(shop.github, since)).toEqual(expected)
  expect(runs()).toHaveLength(1)
  expect(runs()[0]?.annotations.map(({ start_line }) => start_line)).toEqual(
    annotations(count).map(each => each.start_line),
  )
  expect(runs()[0]).toMatchObject({ conclusion: 'failure', text: 'text <!-- end -->' })
})

test.each([[[3]], [[0, 1, 2]], [[51, 69]], [[7, 60]]])(
  'annotations that GitHub refuses are left out, the verdict and the others stay: %j',
  async bad => {
    const all = annotations(70).map((each, index) => (bad.includes(index) ? { ...each, title: 'x'.repeat(256) } : each))
    const { run, dropped } = await createCheckRun(shop.client, target(), report('failure'), all)
    expect(dropped).toBe(bad.length)
    expect(runs()).toMatchObject([{ id: run.id, conclusion: 'failure' }])
    expect(runs()[0]?.annotations.map(({ start_line }) => start_line)).toEqual(
      all.filter((_, index) => !bad.includes(index)).map(each => each.start_line),
    )
  },
)
test('T40 what GitHub refuses for the text itself is an error', async () => {
  const long = report('success', { summary: 'я'.repeat(40_000) })
  const [found] = await problemsOf(createCheckRun(shop.client, target(), long, annotations(1)))
  expect(found).toEqual({
    code: 'api-failed',
    details: {
      doing: 'write-check-run',
      status: 422,
      reason: 'Validation Failed: summary exceeds a maximum bytesize of 65535',
    },
  })
  expect(runs()).toEqual([])
})

test.each([['lost'], ['cut']] as const)('a check run whose answer was %s is not made twice', async kind => {
  shop.github.fault(kind === 'cut' ? { kind, bytes: 30, on: POST, nth: 1 } : { kind, on: POST, nth: 1 })
  const { run } = await createCheckRun(shop.client, target(), report('success'), annotations(60))
  expect(runs()).toMatchObject([{ id: run.id, conclusion: 'success' }])
  expect(runs()[0]?.annotations).toHaveLength(60)
})
test('annotations whose answer was lost are not appended twice', async () => {
  shop.github.fault({ kind: 'lost', on: PATCH, nth: 1 })
  await createCheckRun(shop.client, target(), report('success'), annotations(130))
  expect(runs()[0]?.annotations).toHaveLength(130)
})
test.each([['reset'], ['html'], ['empty']] as const)(
  'a check run that did not arrive (%s) is sent once more',
  async kind => {
    shop.github.fault({ kind, on: POST, nth: 1 })
    await createCheckRun(shop.client, target(), report('success'))
    expect(runs()).toHaveLength(1)
  },
)
test('the check run of another attempt is not taken for the lost one', async () => {
  await createCheckRun(shop.client, { ...target(), externalId: '42/1/staging' }, report('success'))
  shop.github.fault({ kind: 'reset', on: POST, nth: 1 })
  await createCheckRun(shop.client, target(), report('success'))
  expect(runs().map(({ externalId }) => externalId)).toEqual(['42/1/staging', '42/1/tag'])
})

test('re-judging says it anew in the same run, and leaves the annotations', async () => {
  const { run } = await createCheckRun(shop.client, target(), report('in_progress'), annotations(3))
  const since = shop.github.requests.length
  const later = await updateCheckRun(shop.client, { ...target(), externalId: '43/1/tag' }, run, report('success'))
  expect(later.id).toBe(run.id)
  expect(operationsSince(shop.github, since)).toEqual([PATCH])
  expect(runs()).toMatchObject([{ status: 'completed', conclusion: 'success', externalId: '42/1/tag' }])
  expect(runs()[0]?.annotations).toHaveLength(3)
})
test('from failure to success and back, in one run', async () => {
  let { run } = await createCheckRun(shop.client, target(), report('failure'))
  run = await updateCheckRun(shop.client, target(), run, report('success'))
  run = await updateCheckRun(shop.client, target(), run, report('failure'))
  expect(runs()).toMatchObject([{ id: run.id, status: 'completed', conclusion: 'failure' }])
})
test('a completed check run cannot wait again: another is made, with the same readings', async () => {
  const { run } = await createCheckRun(shop.client, target(), report('success'))
  const again = { ...target(), externalId: '43/1/tag' }
  const later = await updateCheckRun(shop.client, again, run, report('in_progress', { title: 'Waiting' }))
  expect(later.id).toBeGreaterThan(run.id)
  expect(runs()).toMatchObject([
    { id: run.id, conclusion: 'success' },
    { id: later.id, status: 'in_progress', conclusion: null, externalId: '43/1/tag', text: 'text <!-- end -->' },
  ])
  const { ours } = await findCheckRuns(shop.client, target().sha, NAME)
  expect(ours.map(({ id }) => id)).toEqual([later.id, run.id])
})
test('a second thought of one run whose answer was lost is not taken for its first', async () => {
  const { run } = await createCheckRun(shop.client, target(), report('success'))
  shop.github.fault({ kind: 'reset', on: POST, nth: 1 })
  await updateCheckRun(shop.client, target(), run, report('in_progress'))
  expect(runs().map(({ status }) => status)).toEqual(['completed', 'in_progress'])
})
test('nothing is written where nothing changed', async () => {
  const { run } = await createCheckRun(shop.client, target(), report('success'))
  const since = shop.github.requests.length
  expect(await updateCheckRun(shop.client, target(), run, report('success'))).toEqual(run)
  expect(operationsSince(shop.github, since)).toEqual([])
})

test('T17 check runs of our name that another app made are not ours, and are told', async () => {
  const { run } = await createCheckRun(shop.client, target(), report('failure'))
  const app = { id: 99, slug: 'evil', name: 'Evil' }
  shop.repo.checkRun({ sha: target().sha, name: NAME, app, conclusion: 'success', text: 'forged' })
  shop.repo.checkRun({ sha: target().sha, name: 'Release checklist: api', conclusion: 'success' })
  expect(await findCheckRuns(shop.client, target().sha, NAME)).toEqual({
    ours: [run],
    foreign: [{ code: 'foreign-check', details: { name: NAME, app: 'evil' } }],
  })
})
test.each([99, 100, 101])('T06 the newest of %i check runs is found', async count => {
  let last = 0
  for (let index = 0; index < count; index += 1) last = shop.repo.checkRun({ sha: target().sha, name: NAME }).id
  const { ours } = await findCheckRuns(shop.client, target().sha, NAME)
  expect([ours.length, ours[0]?.id]).toEqual([count, last])
})

test('a refused write names the permission', async () => {
  const token = shop.github.workflowToken(shop.repo, { contents: 'read', 'pull-requests': 'read' })
  const client = await shop.connect({ token: token.value })
  const status = { state: 'success', description: '' } as const
  for (const [work, doing, permission] of [
    [createCheckRun(client, target(), report('success')), 'write-check-run', 'checks: write'],
    [writeStatus(client, target().sha, contextOf(undefined), status), 'write-status', 'statuses: write'],
    [attachToRelease(client, 'v1.2.0', '42', []), 'write-release', 'contents: write'],
  ] as const)
    expect(await problemsOf(work)).toEqual([{ code: 'no-permission', details: { doing, permission } }])
})
