import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ask } from './asking.js'
import { openApi } from './openapi.js'
import type { RepositoryHandle } from './repository.js'
import { type GitHub, startGitHub } from './start.js'
import type { Access } from './state.js'

let github: GitHub
let repo: RepositoryHandle
let head: string
beforeEach(async () => {
  github = await startGitHub({ check: openApi() })
  repo = await github.repository('acme/shop', { private: true, roles: { root: 'admin', carol: 'write', eve: 'read' } })
  await repo.pullRequest({ from: 'release/v1', files: { a: 'a' } })
  head = await repo.commitOf('main')
})
afterEach(() => github.stop())

const R = '/repos/acme/shop'
const refused: readonly (readonly [what: string, granted: Record<string, Access>, accepted: string, body?: object])[] =
  [
    [`POST ${R}/check-runs`, { checks: 'read' }, 'checks=write', { name: 'x', head_sha: 'HEAD' }],
    [`POST ${R}/statuses/HEAD`, { checks: 'write' }, 'statuses=write', { state: 'success' }],
    [`POST ${R}/git/refs`, { contents: 'read' }, 'contents=write', { ref: 'refs/tags/v1', sha: 'HEAD' }],
    [`GET ${R}/pulls/1/reviews`, { contents: 'write' }, 'pull_requests=read'],
    [`GET ${R}/contents/README.md`, {}, 'contents=read'],
    [`GET ${R}/issues/1/timeline`, {}, 'issues=read; pull_requests=read'],
    [`POST ${R}/rulesets`, { contents: 'write' }, 'administration=write', { name: 'x', enforcement: 'active' }],
  ]
// Each row has its four columns, or Jest takes the last parameter for a callback.
const rows = refused.map(([what, granted, accepted, body]) => [what, granted, accepted, body] as const)
test.each(rows)('%s with %j is refused: %s', async (what, granted, accepted, body) => {
  const token = github.workflowToken(repo, granted)
  const filled = body && JSON.parse(JSON.stringify(body).replace('HEAD', head))
  const answer = await ask(github, token, what.replace('HEAD', head), filled)
  expect(answer).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } })
  expect(answer.headers.get('x-accepted-github-permissions')).toBe(accepted)
})

test('a workflow reads rulesets and permissions, but no teams', async () => {
  github.team('acme/leads', ['alice', 'carol'])
  const token = github.workflowToken(repo, {})
  expect(await ask(github, token, `GET ${R}/rulesets`)).toMatchObject({ status: 200 })
  expect((await ask(github, token, `GET ${R}/collaborators/carol/permission`)).body).toMatchObject({
    permission: 'write',
    role_name: 'write',
  })
  expect((await ask(github, token, `GET ${R}/collaborators/alice/permission`)).body).toMatchObject({
    permission: 'none',
  })
  expect(await ask(github, token, `GET ${R}/collaborators/nobody/permission`)).toMatchObject({
    status: 404,
    body: { message: 'nobody is not a user' },
  })
  const members = 'GET /orgs/acme/teams/leads/members'
  expect(await ask(github, token, members)).toMatchObject({ status: 404, body: { message: 'Not Found' } })
  const app = github.appToken({ id: 9, slug: 'roles', name: 'Roles' }, { members: 'read' })
  expect((await ask(github, app, members)).body).toMatchObject([{ login: 'alice' }, { login: 'carol' }])
})

test('who may bypass a ruleset is shown to its writers', async () => {
  const { id } = repo.ruleset({
    rules: [{ type: 'update' }],
    bypassActors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
  })
  const shown = async (login?: string) =>
    (await ask(github, login ? github.personalToken(login) : github.workflowToken(repo, {}), `GET ${R}/rulesets/${id}`))
      .body
  expect(await shown('root')).toMatchObject({ bypass_actors: [{ actor_id: 5 }], current_user_can_bypass: 'always' })
  expect(await shown('carol')).not.toHaveProperty('bypass_actors')
  expect(await shown()).toMatchObject({ current_user_can_bypass: 'never', rules: [{ type: 'update' }] })
  const [listed] = (await ask(github, github.personalToken('root'), `GET ${R}/rulesets`)).body
  expect(Object.keys(listed)).not.toContain('rules')
})

test('people: hidden repositories are not found, writes need a role', async () => {
  expect(await ask(github, github.personalToken('stranger'), `GET ${R}`)).toMatchObject({ status: 404 })
  const status = (login: string) =>
    ask(github, github.personalToken(login), `POST ${R}/statuses/${head}`, { state: 'success' })
  expect(await status('eve')).toMatchObject({ status: 403, body: { message: 'Must have push access to repository' } })
  expect(await status('carol')).toMatchObject({ status: 201 })
  const ruleset = { name: 'x', enforcement: 'active' }
  expect(await ask(github, github.personalToken('carol'), `POST ${R}/rulesets`, ruleset)).toMatchObject({
    status: 403,
    body: { message: 'Must have admin rights to Repository.' },
  })
})

test('another repository: private is not found, public can be read and not written', async () => {
  const token = github.workflowToken(repo, { statuses: 'write', contents: 'write' })
  await github.repository('acme/secret', { private: true })
  const open = await github.repository('acme/open')
  expect(await ask(github, token, 'GET /repos/acme/secret')).toMatchObject({ status: 404 })
  expect(await ask(github, token, 'GET /repos/acme/open/contents/README.md')).toMatchObject({ status: 200 })
  const written = await ask(github, token, `POST /repos/acme/open/statuses/${await open.commitOf('main')}`, {
    state: 'success',
  })
  expect(written).toMatchObject({ status: 403 })
})

test('no token, a wrong one, an expired one', async () => {
  const token = github.workflowToken(repo, {})
  expect(await ask(github, undefined, `GET ${R}`)).toMatchObject({
    status: 401,
    body: { message: 'Requires authentication' },
  })
  token.expired = true
  expect(await ask(github, token, `GET ${R}`)).toMatchObject({ status: 401, body: { message: 'Bad credentials' } })
})

test('a private repository on the free plan has no rulesets', async () => {
  const free = await github.repository('dora/free', { private: true, plan: 'free' })
  expect(await ask(github, github.workflowToken(free, {}), 'GET /repos/dora/free/rulesets')).toMatchObject({
    status: 403,
    body: { message: 'Upgrade to GitHub Pro or make this repository public to enable this feature.' },
  })
})

const check = {
  strict_required_status_checks_policy: false,
  required_status_checks: [{ context: 'x', integration_id: 1 }],
}
test.each([
  [{ rules: [{ type: 'pull_request' }] }, "Invalid rule 'pull_request'"],
  [{ rules: [{ type: 'tag_name_pattern' }] }, "Invalid rule 'tag_name_pattern'"],
  [{ rules: [{ type: 'required_status_checks', parameters: check }] }, 'Invalid integration ids'],
  [{ enforcement: 'evaluate' }, 'Enforcement is not included in the list'],
  [{ name: 'taken' }, 'Name must be unique'],
  [
    { bypass_actors: [{ actor_id: 15368, actor_type: 'Integration', bypass_mode: 'always' }] },
    'Actor GitHub Actions integration must be part of the ruleset source or owner organization',
  ],
])('a tag ruleset with %j is refused', async (body, message) => {
  repo.ruleset({ name: 'taken', rules: [] })
  const whole = { name: 'gate', target: 'tag', enforcement: 'active', ...body }
  const answer = await ask(github, github.personalToken('root'), `POST ${R}/rulesets`, whole)
  expect(answer).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors: [message] } })
  github.violations.splice(0)
})
