import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ask } from './asking.js'
import { describedOperations, openApi } from './openapi.js'
import type { PullRequestHandle } from './pull-request.js'
import type { RepositoryHandle } from './repository.js'
import { operations } from './routes.js'
import { type GitHub, startGitHub } from './start.js'
import type { Token } from './state.js'

let github: GitHub
let repo: RepositoryHandle
let pull: PullRequestHandle
let admin: Token
let workflow: Token
/** What the paths below are filled with. */
const given: Record<string, string | number> = {}

beforeAll(async () => {
  github = await startGitHub({ check: openApi() })
  repo = await github.repository('acme/shop', {
    private: true,
    files: { 'README.md': '# shop\n', 'src/a.ts': 'one\ntwo\n', 'bin/run': { executable: '#!/bin/sh\n' } },
    roles: { root: 'admin', alice: 'maintain' },
  })
  pull = await repo.pullRequest({
    from: 'release/v1.2.0',
    labels: ['release'],
    files: { 'src/a.ts': 'one\n2\n', 'src/new.ts': 'new\n', 'README.md': null },
  })
  admin = github.personalToken('root')
  workflow = github.workflowToken(repo, {
    actions: 'read',
    checks: 'write',
    contents: 'write',
    'pull-requests': 'write',
    statuses: 'write',
  })
  github.team('acme/leads', ['alice'])
  const review = pull.review('alice', 'APPROVED')
  pull.review('bob', 'COMMENTED', { body: 'hm' })
  review.dismiss('bob')
  pull.label('hotfix')
  await pull.forcePush({ files: { 'src/a.ts': 'three\n' } })
  await repo.tag('v1.0.0', 'main', 'First')
  repo.environment('production', [{ type: 'required_reviewers' }])
  const ruleset = repo.ruleset({ rules: [{ type: 'deletion' }] })
  repo.ruleset({ rules: [{ type: 'deletion' }], target: 'branch', include: ['~ALL'] })
  const check = repo.checkRun({ sha: pull.state.headSha, name: 'build', conclusion: 'success' })
  check.annotations.push({ path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' })
  repo.status({ sha: pull.state.headSha, context: 'ci', state: 'pending' })
  pull.comment('alice', 'hello')
  const run = repo.workflowRun({ sha: pull.state.headSha, path: '.github/workflows/ci.yml', conclusion: 'success' })
  const tag = await ask(github, workflow, 'GET /repos/acme/shop/git/ref/tags/v1.0.0')
  const draft = { tag_name: 'v1.0.0', draft: true }
  const release = await ask(github, workflow, 'POST /repos/acme/shop/releases', draft)
  Object.assign(given, {
    head: pull.state.headSha,
    tag: tag.body.object.sha,
    check: check.id,
    ruleset: ruleset.id,
    run: run.id,
    release: release.body.id,
    comment: repo.state.comments[0]?.id,
  })
})
afterAll(() => github.stop())

const R = '/repos/acme/shop'
const output = {
  title: 't',
  summary: 's',
  annotations: [{ path: 'a', start_line: 2, end_line: 2, annotation_level: 'failure', message: 'm' }],
}
const ruleset = {
  name: 'tags',
  target: 'tag',
  enforcement: 'active',
  conditions: { ref_name: { include: ['refs/tags/x*'], exclude: [] } },
  rules: [
    { type: 'update' },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: false,
        required_status_checks: [{ context: 'c', integration_id: 15368 }],
      },
    },
  ],
}
const calls: readonly (readonly [operation: string, path: string, status: number, body?: unknown])[] = [
  ['GET /apps/{app_slug}', '/apps/github-actions', 200],
  ['GET /orgs/{org}/teams/{team_slug}/members', '/orgs/acme/teams/leads/members', 200],
  ['GET /repos/{owner}/{repo}', R, 200],
  ['GET /repos/{owner}/{repo}/actions/runs', `${R}/actions/runs?head_sha={head}`, 200],
  ['GET /repos/{owner}/{repo}/actions/runs/{run_id}', `${R}/actions/runs/{run}`, 200],
  ['GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', `${R}/actions/workflows/ci.yml/runs`, 200],
  ['GET /repos/{owner}/{repo}/branches/{branch}', `${R}/branches/release/v1.2.0`, 200],
  [
    'POST /repos/{owner}/{repo}/check-runs',
    `${R}/check-runs`,
    201,
    { name: 'x', head_sha: '{head}', status: 'in_progress', output },
  ],
  ['GET /repos/{owner}/{repo}/check-runs/{check_run_id}', `${R}/check-runs/{check}`, 200],
  [
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    `${R}/check-runs/{check}`,
    200,
    { conclusion: 'failure', output },
  ],
  ['GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', `${R}/check-runs/{check}/annotations`, 200],
  ['GET /repos/{owner}/{repo}/collaborators/{username}/permission', `${R}/collaborators/alice/permission`, 200],
  ['GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', `${R}/commits/{head}/pulls`, 200],
  ['GET /repos/{owner}/{repo}/commits/{ref}', `${R}/commits/main`, 200],
  [
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    `${R}/commits/{head}/check-runs?check_name=build&app_id=15368&filter=latest`,
    200,
  ],
  ['GET /repos/{owner}/{repo}/commits/{ref}/check-suites', `${R}/commits/{head}/check-suites`, 200],
  ['GET /repos/{owner}/{repo}/commits/{ref}/status', `${R}/commits/{head}/status`, 200],
  ['GET /repos/{owner}/{repo}/commits/{ref}/statuses', `${R}/commits/{head}/statuses?per_page=100`, 200],
  ['GET /repos/{owner}/{repo}/compare/{basehead}', `${R}/compare/main...release/v1.2.0`, 200],
  ['GET /repos/{owner}/{repo}/contents/{path}', `${R}/contents/src/a.ts?ref={head}`, 200],
  ['GET /repos/{owner}/{repo}/contents/{path}', `${R}/contents/src`, 200],
  ['GET /repos/{owner}/{repo}/environments/{environment_name}', `${R}/environments/production`, 200],
  ['GET /repos/{owner}/{repo}/git/commits/{commit_sha}', `${R}/git/commits/{head}`, 200],
  ['GET /repos/{owner}/{repo}/git/matching-refs/{ref}', `${R}/git/matching-refs/tags/v1`, 200],
  ['GET /repos/{owner}/{repo}/git/ref/{ref}', `${R}/git/ref/heads%2Fmain`, 200],
  ['POST /repos/{owner}/{repo}/git/refs', `${R}/git/refs`, 201, { ref: 'refs/tags/v0.9.0', sha: '{head}' }],
  ['DELETE /repos/{owner}/{repo}/git/refs/{ref}', `${R}/git/refs/tags/nightly`, 422],
  [
    'POST /repos/{owner}/{repo}/git/tags',
    `${R}/git/tags`,
    201,
    { tag: 'v3', message: 'm', object: '{head}', type: 'commit' },
  ],
  ['GET /repos/{owner}/{repo}/git/tags/{tag_sha}', `${R}/git/tags/{tag}`, 200],
  ['GET /repos/{owner}/{repo}/git/trees/{tree_sha}', `${R}/git/trees/{head}?recursive=1`, 200],
  ['PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', `${R}/issues/comments/{comment}`, 200, { body: 'new' }],
  ['GET /repos/{owner}/{repo}/issues/{issue_number}/comments', `${R}/issues/1/comments`, 200],
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', `${R}/issues/1/comments`, 201, { body: 'hi' }],
  ['GET /repos/{owner}/{repo}/issues/{issue_number}/events', `${R}/issues/1/events`, 200],
  ['GET /repos/{owner}/{repo}/issues/{issue_number}/timeline', `${R}/issues/1/timeline`, 200],
  ['GET /repos/{owner}/{repo}/pulls', `${R}/pulls?state=all&head=acme:release/v1.2.0`, 200],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}', `${R}/pulls/1`, 200],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', `${R}/pulls/1/commits`, 200],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}/files', `${R}/pulls/1/files`, 200],
  ['GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', `${R}/pulls/1/reviews`, 200],
  ['GET /repos/{owner}/{repo}/releases', `${R}/releases`, 200],
  ['POST /repos/{owner}/{repo}/releases', `${R}/releases`, 201, { tag_name: 'v0.8.0', target_commitish: 'main' }],
  ['GET /repos/{owner}/{repo}/releases/tags/{tag}', `${R}/releases/tags/v0.8.0`, 200],
  [
    'PATCH /repos/{owner}/{repo}/releases/{release_id}',
    `${R}/releases/{release}`,
    200,
    { body: 'notes', draft: false },
  ],
  [
    'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
    `/uploads${R}/releases/{release}/assets?name=record.json`,
    201,
    Buffer.from('{}'),
  ],
  ['GET /repos/{owner}/{repo}/releases/{release_id}/assets', `${R}/releases/{release}/assets`, 200],
  ['GET /repos/{owner}/{repo}/rules/branches/{branch}', `${R}/rules/branches/main`, 200],
  ['GET /repos/{owner}/{repo}/rulesets', `${R}/rulesets?includes_parents=true&targets=tag`, 200],
  ['POST /repos/{owner}/{repo}/rulesets', `${R}/rulesets`, 201, ruleset],
  ['GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', `${R}/rulesets/{ruleset}`, 200],
  ['PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}', `${R}/rulesets/{ruleset}`, 200, { ...ruleset, name: 'other' }],
  [
    'POST /repos/{owner}/{repo}/statuses/{sha}',
    `${R}/statuses/{head}`,
    201,
    { state: 'success', context: 'c', description: 'd', target_url: 'https://example.com' },
  ],
]

const fill = <T>(value: T): T =>
  value instanceof Uint8Array || value === undefined
    ? value
    : (JSON.parse(JSON.stringify(value).replace(/\{(\w+)\}/g, (all, name: string) => String(given[name] ?? all))) as T)

// Each row has its four columns, or Jest takes the last parameter for a callback.
const rows = calls.map(([operation, path, status, body]) => [operation, path, status, body] as const)
test.each(rows)('%s: asked and answered as GitHub describes it (%s)', async (operation, path, status, body) => {
  const method = operation.split(' ')[0]
  const personal = /rulesets|teams|apps/.test(path)
  const answer = await ask(github, personal ? admin : workflow, `${method} ${fill(path)}`, fill(body))
  expect(answer).toMatchObject({ status })
  expect(github.violations.splice(0)).toEqual([])
  expect(github.requests.at(-1)).toMatchObject({ operation, status })
})

test('every operation of the description is answered and tried here, and no other', () => {
  expect([...operations]).toEqual(describedOperations().sort())
  expect([...new Set(calls.map(([operation]) => operation))].sort()).toEqual([...operations])
})
