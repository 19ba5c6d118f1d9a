import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Client } from '../../src/github/client.js'
import { readChecklistAt } from '../../src/github/contents.js'
import { prefetch, readRepository, releasesOf } from '../../src/github/judged.js'
import { pullFor } from '../../src/github/judged-commits.js'
import { readPull } from '../../src/github/pulls.js'
import type { Stage } from '../../src/model/checklist.js'
import { CHECKLIST, checklist, event, openShop, operationsSince, problemsOf, repository, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.stop())

const judge = (
  what: Parameters<typeof releasesOf>[1],
  wishes: { stage?: Stage; sha?: string; collect?: boolean } = {},
) => releasesOf(shop.client, what, repository, checklist(), { collect: false, ...wishes })
const brief = ({ releases, superseded }: Awaited<ReturnType<typeof releasesOf>>) => ({
  releases: releases.map(({ purpose, stage, sha, isRelease, untrusted, pullRequest }) =>
    [
      purpose,
      stage,
      sha,
      isRelease ? 'release' : 'ordinary',
      untrusted ? 'untrusted' : 'trusted',
      pullRequest?.number,
    ].join(' '),
  ),
  superseded,
})
const onPull = (pull = shop.pull, more: { before?: string; actor?: string; action?: string } = {}) =>
  event<'pull-request'>(
    'pull_request',
    { kind: 'pull-request', number: pull.number, headSha: pull.state.headSha, ...more },
    more,
  )
const onReview = (pull = shop.pull, headSha = pull.state.headSha) =>
  event<'review'>('pull_request_review', { kind: 'review', number: pull.number, headSha })
const onPush = (branch: string, sha: string, deleted = false) =>
  event<'push'>('push', { kind: 'push', branch, deleted }, { sha })

test('a release pull request: its head, for the tag', async () => {
  const { headSha } = shop.pull.state
  const run = { id: '42', attempt: 1, url: 'https://github.example/run/42' }
  const found = await judge({ ...onPull(), run })
  expect(found).toEqual({
    releases: [
      {
        purpose: 'release-pull-request',
        stage: 'tag',
        repository,
        event: 'pull_request',
        sha: headSha,
        tree: await shop.repo.treeOf(headSha),
        branch: 'release/v1.2.0',
        isRelease: true,
        untrusted: false,
        run,
        pullRequest: {
          number: 1,
          url: 'https://github.com/acme/shop/pull/1',
          title: 'Prepare release/v1.2.0',
          author: 'dora',
          headSha,
          headRef: 'release/v1.2.0',
          sameRepository: true,
          baseRef: 'main',
          labels: [],
          state: 'open',
          merged: false,
        },
      },
    ],
    superseded: [],
    withdrawn: [],
  })
})

test.each<[string, { from: string; labels?: string[]; base?: string; author?: string }, string]>([
  ['a branch of another name', { from: 'feature/x' }, 'pull-request pull-request ordinary trusted'],
  ['a label, in any case', { from: 'feature/x', labels: ['Release'] }, 'release-pull-request tag release trusted'],
  ['into another branch', { from: 'release/v2', base: 'develop' }, 'pull-request pull-request ordinary trusted'],
  [
    'T03 from a fork',
    { from: 'mallory:release/v2', labels: ['release'] },
    'pull-request pull-request ordinary untrusted',
  ],
  [
    'by Dependabot',
    { from: 'release/deps', author: 'dependabot[bot]' },
    'pull-request pull-request ordinary untrusted',
  ],
])('which pull request is a release: %s', async (_, options, expected) => {
  await shop.repo.commit('develop', { files: { x: '1' } })
  const pull = await shop.repo.pullRequest({ files: { y: '1' }, ...options })
  const { releases } = brief(await judge(onPull(pull)))
  const [purpose, stage, ...rest] = expected.split(' ')
  expect(releases).toEqual([[purpose, stage, pull.state.headSha, ...rest, pull.number].join(' ')])
})

test('a push of Dependabot onto a release pull request makes it untrusted', async () => {
  const { releases } = brief(await judge(onPull(shop.pull, { actor: 'dependabot[bot]' })))
  expect(releases).toEqual([`pull-request pull-request ${shop.pull.state.headSha} ordinary untrusted 1`])
})

test('in `collect` no more than contents and pull requests are read', async () => {
  const token = shop.github.workflowToken(shop.repo, { contents: 'read', 'pull-requests': 'read' })
  const client = await shop.connect({ token: token.value })
  const { releases } = await releasesOf(client, onPull(), repository, checklist(), { collect: true })
  expect(releases[0]?.tree).toBe(await shop.repo.treeOf(shop.pull.state.headSha))
})

test('T39 a push leaves the head before it superseded', async () => {
  const before = shop.pull.state.headSha
  const after = await shop.pull.push({ files: { 'src/a.ts': 'three\n' } })
  expect(brief(await judge(onPull(shop.pull, { before })))).toEqual({
    releases: [`release-pull-request tag ${after} release trusted 1`],
    superseded: [before],
  })
})
test('T39 a run that comes late judges nothing: its head is superseded too', async () => {
  const first = shop.pull.state.headSha
  const second = await shop.pull.push({ files: { 'src/a.ts': 'three\n' } })
  const late = onPull(shop.pull, { before: first })
  await shop.pull.push({ files: { 'src/a.ts': 'four\n' } })
  expect(brief(await judge(late))).toEqual({ releases: [], superseded: [first, second] })
})
test('a force-push back to an earlier head does not supersede it', async () => {
  const first = shop.pull.state.headSha
  const second = await shop.pull.push({ files: { 'src/a.ts': 'three\n' } })
  await shop.pull.reset(first)
  expect(brief(await judge(onPull(shop.pull, { before: second })))).toEqual({
    releases: [`release-pull-request tag ${first} release trusted 1`],
    superseded: [second],
  })
})
test('an ordinary pull request supersedes nothing', async () => {
  const pull = await shop.repo.pullRequest({ from: 'feature/x', files: { y: '1' } })
  const before = pull.state.headSha
  const after = await pull.push({ files: { y: '2' } })
  expect(brief(await judge(onPull(pull, { before })))).toEqual({
    releases: [`pull-request pull-request ${after} ordinary trusted 2`],
    superseded: [],
  })
})
test('a closed pull request is not judged', async () => {
  shop.pull.close()
  expect(brief(await judge(onPull()))).toEqual({ releases: [], superseded: [] })
})

test('a review: the head as it is now', async () => {
  const stale = onReview()
  const after = await shop.pull.push({ files: { 'src/a.ts': 'three\n' } })
  expect(brief(await judge(stale)).releases).toEqual([`re-judge tag ${after} release trusted 1`])
})
test('a review of a merged release: its head, and its merge', async () => {
  const { headSha } = shop.pull.state
  const merge = await shop.pull.merge('squash')
  expect(brief(await judge(onReview())).releases).toEqual([
    `re-judge tag ${headSha} release trusted 1`,
    `re-judge tag ${merge} release trusted 1`,
  ])
})
test('a review of an ordinary pull request concerns nothing, unless a verdict on its merge waits', async () => {
  const pull = await shop.repo.pullRequest({ from: 'feature/x', files: { y: '1' } })
  expect(brief(await judge(onReview(pull))).releases).toEqual([])
  const merge = await pull.merge('squash')
  expect(brief(await judge(onReview(pull))).releases).toEqual([])
  shop.repo.checkRun({ sha: merge, name: 'Release checklist' })
  const client = await shop.connect()
  const found = await releasesOf(client, onReview(pull), repository, checklist(), { collect: false })
  expect(brief(found).releases).toEqual([`re-judge tag ${merge} ordinary trusted 2`])
})

test('a push to a release branch: only the merge of a release', async () => {
  const pull = await shop.repo.pullRequest({ from: 'feature/x', files: { y: '1' } })
  const ordinary = await pull.merge('squash')
  const direct = await shop.repo.commit('main', { files: { z: '1' } })
  const merge = await shop.pull.merge('merge')
  expect(brief(await judge(onPush('main', merge))).releases).toEqual([`release tag ${merge} release trusted 1`])
  expect(brief(await judge(onPush('main', ordinary))).releases).toEqual([])
  expect(brief(await judge(onPush('main', direct))).releases).toEqual([])
  // The head came along with the merge, and is a commit of that pull request too.
  expect(brief(await judge(onPush('main', shop.pull.state.headSha))).releases).toEqual([])
  expect(brief(await judge(onPush('release/v1.2.0', shop.pull.state.headSha))).releases).toEqual([])
  expect(brief(await judge(onPush('main', merge, true))).releases).toEqual([])
})
test.each(['merge', 'squash', 'rebase'] as const)('the commit that a %s makes is found', async style => {
  const merge = await shop.pull.merge(style)
  expect(brief(await judge(onPush('main', merge))).releases).toEqual([`release tag ${merge} release trusted 1`])
})

test.each([
  ['lightweight', undefined],
  ['annotated', 'Version 1.2.0'],
])('T10 a tag, %s: the commit that it names', async (_, message) => {
  const { headSha } = shop.pull.state
  await shop.repo.tag('v1.2.0', headSha, message)
  const found = await judge(event<'tag'>('push', { kind: 'tag', tag: 'v1.2.0', deleted: false }, { sha: headSha }))
  expect(brief(found).releases).toEqual([`tag-push tag ${headSha} release trusted 1`])
  expect(found.releases[0]?.tag).toBe('v1.2.0')
})
test('T11 a tag on a commit of no pull request is judged without one', async () => {
  const sha = await shop.repo.commit('main', { files: { z: '1' } })
  await shop.repo.tag('v1.2.0', sha)
  const found = await judge(event<'tag'>('push', { kind: 'tag', tag: 'v1.2.0', deleted: false }, { sha }))
  expect(brief(found).releases).toEqual([`tag-push tag ${sha} ordinary trusted `])
})
test('a tag that is deleted is not judged, and one that is gone is an error', async () => {
  expect(brief(await judge(event<'tag'>('push', { kind: 'tag', tag: 'v9', deleted: true }))).releases).toEqual([])
  expect(await problemsOf(judge(event<'tag'>('push', { kind: 'tag', tag: 'v9', deleted: false })))).toEqual([
    { code: 'bad-event', details: { event: 'push', reason: 'there is no tag v9' } },
  ])
})

const dispatch = (sha: string, branch = 'main') =>
  event<'dispatch'>('workflow_dispatch', { kind: 'dispatch', branch }, { sha })
test('a dispatch: the head of its branch, or the commit that is named', async () => {
  const main = await shop.repo.commitOf('main')
  const { headSha } = shop.pull.state
  expect(brief(await judge(dispatch(main))).releases).toEqual([`release tag ${main} ordinary trusted `])
  expect(brief(await judge(dispatch(main), { sha: headSha })).releases).toEqual([
    `release tag ${headSha} release trusted 1`,
  ])
  expect(brief(await judge(dispatch(main), { sha: headSha, stage: 'staging' })).releases).toEqual([
    `release staging ${headSha} release trusted 1`,
  ])
})
test.each([['v1.2.0'], ['main'], ['abc1234'], ['0'.repeat(40)], ['F'.repeat(40)]])(
  'T10 a dispatch on %s is refused: only a commit stands still',
  async sha => {
    expect(await problemsOf(judge(dispatch('f'.repeat(40)), { sha }))).toEqual([
      { code: 'bad-input', details: { input: 'sha', value: sha, expected: 'the full hash of a commit' } },
    ])
  },
)
test('a commit that only a fork has is refused, though GitHub shows it as ours', async () => {
  const fork = await shop.repo.pullRequest({ from: 'mallory:release/v2', files: { evil: '1' } })
  const sha = fork.state.headSha
  expect(await problemsOf(judge(dispatch(sha), { sha }))).toEqual([
    { code: 'not-on-branch', details: { sha, branch: 'main' } },
  ])
  const none = 'a'.repeat(40)
  expect(await problemsOf(judge(dispatch(none), { sha: none }))).toEqual([
    {
      code: 'api-failed',
      details: { doing: 'read-pull-request', status: 422, reason: `No commit found for SHA: ${none}` },
    },
  ])
})

test("a fork's head is not ours, even where GitHub lists its pull request", async () => {
  const { number } = await shop.repo.pullRequest({ from: 'mallory:release/v2', files: { evil: '1' } })
  const fork = await readPull(shop.client, number)
  const rules = { id: undefined, defaultBranch: 'main', isRelease: () => true }
  const listing: Client = { ...shop.client, pages: async () => [], once: async () => [fork] as never }
  expect(await pullFor(listing, fork.headSha, rules)).toBeUndefined()
  const own = { ...fork, sameRepository: true }
  const owning: Client = { ...listing, once: async () => [own] as never }
  expect(await pullFor(owning, fork.headSha, rules)).toEqual(own)
})

test('a merge group: its own commit, for no tag', async () => {
  const sha = await shop.repo.commitOf('main')
  const found = await judge(event<'merge-group'>('merge_group', { kind: 'merge-group', headSha: sha, branch: 'main' }))
  expect(brief(found).releases).toEqual([`pull-request pull-request ${sha} ordinary trusted `])
})

test('any other event asks for a stage', async () => {
  const sha = await shop.repo.commitOf('main')
  const other = event<'other'>('deployment', { kind: 'other' }, { sha })
  expect(brief(await judge(other, { stage: 'production' })).releases).toEqual([
    `release production ${sha} ordinary trusted `,
  ])
  expect(brief(await judge(other, { stage: 'tag' })).releases).toEqual([`release tag ${sha} ordinary trusted `])
  expect(await problemsOf(judge(other))).toEqual([
    { code: 'bad-event', details: { event: 'deployment', reason: 'nothing is judged on it unless `stage` is given' } },
  ])
})
test('T04 a pull request from a fork is not judged for the tag', async () => {
  const fork = await shop.repo.pullRequest({ from: 'mallory:x', files: { evil: '1' } })
  expect(await problemsOf(judge(onPull(fork), { stage: 'tag' }))).toEqual([
    {
      code: 'bad-input',
      details: { input: 'stage', value: 'tag', expected: 'pull-request on a pull request from a fork' },
    },
  ])
})

test('a schedule: open releases, merged ones that may still be tagged, and whatever else is green', async () => {
  const context = 'release-checklist/gate'
  const merged = await shop.repo.pullRequest({ from: 'release/v1.1.0', files: { b: '1' } })
  const mergedHead = merged.state.headSha
  const merge = await merged.merge('squash')
  shop.repo.status({ sha: merge, context, state: 'success' })
  shop.repo.status({ sha: mergedHead, context, state: 'pending' })
  shop.repo.status({ sha: mergedHead, context, state: 'failure' })
  const other = await shop.repo.pullRequest({ from: 'release/v1.0.0', files: { c: '1' } })
  await other.merge('squash')
  await shop.repo.pullRequest({ from: 'feature/x', files: { d: '1' } })
  const closed = await shop.repo.pullRequest({ from: 'release/v0', files: { e: '1' } })
  closed.close()
  const green = (sha: string) => shop.repo.status({ sha, context, state: 'success' })
  green(closed.state.headSha)
  const unlabelled = await shop.repo.pullRequest({ from: 'feature/y', files: { f: '1' } })
  green(unlabelled.state.headSha)
  const fork = await shop.repo.pullRequest({ from: 'mallory:z', files: { g: '1' } })
  green(fork.state.headSha)
  const trunk = await shop.repo.commit('main', { files: { h: '1' } })
  green(trunk)
  const left = shop.pull.state.headSha
  green(left)
  await shop.pull.push({ files: { i: '1' } })
  const since = shop.github.requests.length
  const found = await judge(event<'schedule'>('schedule', { kind: 'schedule' }))
  expect(brief(found).releases).toEqual([
    `re-judge tag ${shop.pull.state.headSha} release trusted 1`,
    `re-judge tag ${merge} release trusted 2`,
    `re-judge tag ${trunk} ordinary trusted `,
  ])
  expect(found.withdrawn).toEqual([
    { sha: left, why: 'superseded', head: shop.pull.state.headSha },
    { sha: unlabelled.state.headSha, why: 'ordinary' },
    { sha: closed.state.headSha, why: 'closed' },
  ])
  // Two lists, the commits of the open release, the statuses and those of the branch; then the pull requests of a commit of the branch.
  expect(operationsSince(shop.github, since).slice(0, 6).sort()).toEqual([
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    'GET /repos/{owner}/{repo}/pulls',
    'GET /repos/{owner}/{repo}/pulls',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
    'POST /graphql',
    'POST /graphql',
  ])
})

test('a schedule finds what was merged a month ago behind a hundred others', async () => {
  const merged = await shop.repo.pullRequest({ from: 'release/v1.1.0', files: { b: '1' } })
  await merged.merge('squash')
  const { headSha } = merged.state
  shop.repo.status({ sha: headSha, context: 'release-checklist/gate', state: 'success' })
  for (let number = 1000; number < 1100; number += 1) {
    const other = { ...merged.state, id: number, number, head: `feature-${number}`, mergedAt: null, mergeCommit: null }
    shop.repo.state.pulls.set(number, {
      ...other,
      headSha: number.toString(16).padStart(40, '0'),
      updatedAt: '2026-12-20T00:00:00Z',
    })
  }
  const found = await judge(event<'schedule'>('schedule', { kind: 'schedule' }))
  expect(brief(found).releases).toContain(`re-judge tag ${headSha} release trusted 2`)
})

test.each([
  ['closed', 'closed'],
  ['unlabeled', 'ordinary'],
  ['edited', 'ordinary'],
  ['synchronize', undefined],
])('a pull request that carries no release any more is withdrawn on `%s`', async (action, why) => {
  const pull = await shop.repo.pullRequest({ from: 'feature/x', files: { d: '1' } })
  if (action === 'closed') pull.close()
  const sha = pull.state.headSha
  expect((await judge(onPull(pull, { action }))).withdrawn).toEqual(why === undefined ? [] : [{ sha, why }])
})

test('a head that another release pull request carries is not withdrawn', async () => {
  const twin = await shop.repo.pullRequest({ from: 'release/v1.2.0', title: 'Twin' })
  twin.close()
  expect(twin.state.headSha).toBe(shop.pull.state.headSha)
  expect((await judge(onPull(twin, { action: 'closed' }))).withdrawn).toEqual([])
})

test('the repository is taken from the event, else asked for', async () => {
  const known = { ...onPull(), repository: { private: false, defaultBranch: 'trunk' } }
  const since = shop.github.requests.length
  expect(await readRepository(shop.client, known)).toEqual({
    owner: 'acme',
    name: 'shop',
    private: false,
    defaultBranch: 'trunk',
  })
  expect(operationsSince(shop.github, since)).toEqual([])
  expect(await readRepository(shop.client, onPull())).toEqual(repository)
  expect(operationsSince(shop.github, since)).toEqual(['GET /repos/{owner}/{repo}'])
})

test('what a review will need is asked for beside the checklist, and once', async () => {
  const since = shop.github.requests.length
  prefetch(shop.client, onReview())
  await readChecklistAt(shop.client, CHECKLIST, 'main')
  await judge(onReview())
  expect(operationsSince(shop.github, since).sort()).toEqual([
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
    'GET /repos/{owner}/{repo}/contents/{path}',
    'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  ])
})
test('T07 what fails beforehand is told when it is asked for', async () => {
  shop.github.fault({ kind: 'status', status: 403, on: 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites' })
  prefetch(shop.client, onReview())
  expect(await problemsOf(judge(onReview()))).toEqual([
    { code: 'no-permission', details: { doing: 'read-check-suites', permission: 'checks: read' } },
  ])
})
