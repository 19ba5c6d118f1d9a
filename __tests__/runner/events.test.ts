import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { git } from '../github/git.js'
import type { PullRequestHandle } from '../github/pull-request.js'
import type { RepositoryHandle } from '../github/repository.js'
import { type GitHub, startGitHub } from '../github/start.js'
import { dispatchEvent, mergeGroupEvent, pullRequestEvent, pushEvent, reviewEvent, scheduleEvent } from './events.js'

let github: GitHub
let repo: RepositoryHandle
let pull: PullRequestHandle
beforeAll(async () => {
  github = await startGitHub()
  repo = await github.repository('acme/shop')
  pull = await repo.pullRequest({ from: 'release/v1.2.0', files: { 'a.txt': 'a' } })
})
afterAll(() => github.stop())

test('pull_request: the head is in the payload, the test merge in GITHUB_SHA', async () => {
  const event = await pullRequestEvent(github, repo, pull, 'opened')
  expect(event).toMatchObject({
    name: 'pull_request',
    sha: pull.state.mergeCommit,
    ref: 'refs/pull/1/merge',
    headRef: 'release/v1.2.0',
    baseRef: 'main',
    payload: {
      action: 'opened',
      number: 1,
      pull_request: { head: { sha: pull.state.headSha, repo: { full_name: 'acme/shop' } }, user: { login: 'dora' } },
      repository: { full_name: 'acme/shop', default_branch: 'main' },
      sender: { login: 'dora' },
    },
  })
})

test('pull_request_review: states are in small letters, the pull request is short', () => {
  const review = pull.review('alice', 'APPROVED')
  const event = reviewEvent(github, repo, pull, review)
  expect(event).toMatchObject({
    name: 'pull_request_review',
    actor: 'alice',
    ref: 'refs/pull/1/merge',
    payload: {
      action: 'submitted',
      review: { state: 'approved', commit_id: pull.state.headSha, user: { login: 'alice' } },
    },
  })
  expect(event.payload.pull_request).toMatchObject({ number: 1, merged_at: null })
  expect(event.payload.pull_request).not.toHaveProperty('merged')
})

test('push of a branch', async () => {
  const before = await repo.commitOf('main')
  const after = await repo.commit('main', { files: { 'b.txt': 'b' } })
  const event = await pushEvent(github, repo, 'refs/heads/main', { before })
  expect(event).toMatchObject({
    sha: after,
    ref: 'refs/heads/main',
    payload: { before, after, created: false, head_commit: { id: after }, commits: [{ id: after }] },
  })
})

test('push of an annotated tag: `after` is the tag, GITHUB_SHA the commit', async () => {
  await repo.tag('v1.2.0', pull.state.headSha, 'Release')
  const tag = await git(repo.state.gitDir, ['rev-parse', 'refs/tags/v1.2.0'])
  const event = await pushEvent(github, repo, 'refs/tags/v1.2.0')
  expect(tag).not.toBe(pull.state.headSha)
  expect(event).toMatchObject({
    sha: pull.state.headSha,
    ref: 'refs/tags/v1.2.0',
    payload: { after: tag, created: true, commits: [], head_commit: { id: pull.state.headSha } },
  })
})

test('workflow_dispatch, schedule and merge_group', async () => {
  const main = await repo.commitOf('main')
  expect(await dispatchEvent(github, repo, { inputs: { tag: 'v1.2.0' } })).toMatchObject({
    name: 'workflow_dispatch',
    sha: main,
    ref: 'refs/heads/main',
    payload: { inputs: { tag: 'v1.2.0' }, ref: 'refs/heads/main' },
  })
  const scheduled = await scheduleEvent(github, repo)
  expect(scheduled).toMatchObject({ name: 'schedule', sha: main, payload: { schedule: '17 5 * * *' } })
  expect(scheduled.payload).not.toHaveProperty('sender')
  const group = await mergeGroupEvent(github, repo, pull)
  expect(group).toMatchObject({
    name: 'merge_group',
    ref: `refs/heads/gh-readonly-queue/main/pr-1-${pull.state.baseSha}`,
    payload: { action: 'checks_requested', merge_group: { head_sha: group.sha, base_ref: 'refs/heads/main' } },
  })
})

test('a pull request that conflicts starts no workflow', async () => {
  const other = await repo.pullRequest({ from: 'other', files: { 'c.txt': 'c' } })
  await repo.commit('main', { files: { 'c.txt': 'd' } })
  await expect(pullRequestEvent(github, repo, other)).rejects.toThrow(
    'a pull request that conflicts starts no workflow',
  )
})
