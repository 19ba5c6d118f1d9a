import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { ask } from './asking.js'
import { git, tryGit } from './git.js'
import { pusherVariable } from './hooks.js'
import { openApi } from './openapi.js'
import type { Rule } from './records.js'
import type { RepositoryHandle } from './repository.js'
import { type GitHub, startGitHub } from './start.js'

jest.setTimeout(30_000) // each test runs dozens of processes

const gate = 'release-checklist/gate'
const requires = (contexts: readonly object[], more: object = {}): Rule => ({
  type: 'required_status_checks',
  parameters: { strict_required_status_checks_policy: false, required_status_checks: contexts, ...more },
})

let github: GitHub
let repo: RepositoryHandle
let head: string
let clone: string
beforeEach(async () => {
  github = await startGitHub({ check: openApi() })
  repo = await github.repository('acme/shop', { roles: { dora: 'write', root: 'admin' } })
  head = (await repo.pullRequest({ from: 'release/v1.2.0', files: { 'a.txt': 'a' } })).state.headSha
  clone = await mkdtemp(join(tmpdir(), 'clone-'))
  await git(clone, ['clone', '--quiet', repo.cloneUrl, '.'])
})
afterEach(async () => {
  await rm(clone, { recursive: true })
  await github.stop()
})

const identity = ['-c', 'user.name=Dora', '-c', 'user.email=dora@users.noreply.github.com']
const push = (refs: readonly string[], pusher = 'dora') =>
  tryGit(clone, ['push', 'origin', ...refs], { env: { [pusherVariable]: pusher } })
const refused = (complaint: string, ref = 'refs/tags/v1.2.0') =>
  `remote: error: GH013: Repository rule violations found for ${ref}.        \n` +
  `remote: Review all repository rules at https://github.com/acme/shop/rules?ref=${encodeURIComponent(ref)}        \n` +
  'remote: \n' +
  `remote: - ${complaint}        \n`

interface Case {
  readonly title: string
  readonly rules: readonly Rule[]
  readonly before?: () => void
  /** What GitHub has against it; none: the push is accepted. */
  readonly complaint?: string
}
const status = (state: 'pending' | 'failure' | 'success', creator?: string) => () =>
  void repo.status({ sha: head, context: gate, state, ...(creator && { creator }) })
const check = (conclusion: string, event?: string) => () => {
  if (event) repo.forgetSuites(head)
  const run = repo.checkRun({ sha: head, name: gate, conclusion })
  if (event) Object.assign(run.suite, { event })
}
const cases: readonly Case[] = [
  { title: 'nothing is required', rules: [] },
  {
    title: 'the status is missing',
    rules: [requires([{ context: gate }])],
    complaint: `Required status check "${gate}" is expected.`,
  },
  {
    title: 'it is pending',
    rules: [requires([{ context: gate }])],
    before: status('pending'),
    complaint: `Required status check "${gate}" is pending.`,
  },
  {
    title: 'it failed',
    rules: [requires([{ context: gate }])],
    before: status('failure'),
    complaint: `Required status check "${gate}" is failing.`,
  },
  { title: 'it succeeded', rules: [requires([{ context: gate }])], before: status('success') },
  {
    title: 'the last status counts',
    rules: [requires([{ context: gate }])],
    before: () => [status('success'), status('failure')].forEach(act => void act()),
    complaint: `Required status check "${gate}" is failing.`,
  },
  {
    title: 'the status came from a person and GitHub Actions is the expected source',
    rules: [requires([{ context: gate, integration_id: 15368 }])],
    before: status('success', 'mallory'),
    complaint: `Required status check "${gate}" is expected.`,
  },
  {
    title: 'it came from GitHub Actions',
    rules: [requires([{ context: gate, integration_id: 15368 }])],
    before: status('success'),
  },
  {
    title: 'a check run of that name is neutral',
    rules: [requires([{ context: gate }])],
    before: check('neutral'),
  },
  {
    title: 'a check run of that name stands in a suite of workflow_dispatch',
    rules: [requires([{ context: gate }])],
    before: check('success', 'workflow_dispatch'),
    complaint: `Required status check "${gate}" is expected.`,
  },
  {
    title: 'a status succeeded and a check run of that name failed',
    rules: [requires([{ context: gate }])],
    before: () => [status('success'), check('failure')].forEach(act => void act()),
    complaint: `Required status check "${gate}" is failing.`,
  },
  {
    title: 'two are required and one succeeded',
    rules: [requires([{ context: gate }, { context: 'ci' }])],
    before: status('success'),
    complaint: '1 of 2 required status checks are expected.',
  },
  {
    title: 'two are required and both are amiss',
    rules: [requires([{ context: gate }, { context: 'ci' }])],
    before: status('failure'),
    complaint: '2 of 2 required status checks have not succeeded: 1 expected and 1 failing.',
  },
  {
    title: 'the rule is not enforced on creation',
    rules: [requires([{ context: gate }], { do_not_enforce_on_create: true })],
  },
  {
    title: 'creations are restricted',
    rules: [{ type: 'creation' }],
    complaint: 'Cannot create ref due to creations being restricted.',
  },
]

test.each(cases)('a pushed tag, light or annotated, when $title', async ({ rules, before, complaint }) => {
  repo.ruleset({ rules })
  before?.()
  await git(clone, ['tag', 'v1.2.0', head])
  await git(clone, [...identity, 'tag', '-a', '-m', 'Release', 'v1.2.1', head])
  const { exitCode, stderr } = await push(['v1.2.0', 'v1.2.1'])
  expect(exitCode).toBe(complaint ? 1 : 0)
  for (const tag of ['v1.2.0', 'v1.2.1']) {
    if (complaint) expect(stderr).toContain(refused(complaint, `refs/tags/${tag}`))
    const there = await tryGit(repo.state.gitDir, ['rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`])
    expect(there.stdout.toString().trim()).toBe(complaint ? '' : head)
  }
  const token = github.workflowToken(repo, { contents: 'write' })
  const made = await ask(github, token, 'POST /repos/acme/shop/git/refs', { ref: 'refs/tags/v1.2.2', sha: head })
  expect(made.status).toBe(complaint ? 422 : 201)
  if (complaint) expect(made.body.message).toBe(`Repository rule violations found\n\n${complaint}\n\n`)
  const release = await ask(github, token, 'POST /repos/acme/shop/releases', {
    tag_name: 'v1.2.3',
    target_commitish: head,
  })
  expect(release.status).toBe(complaint ? 422 : 201)
})

test('a tag is neither moved nor deleted where the rules forbid it', async () => {
  repo.ruleset({ rules: [{ type: 'update' }, { type: 'deletion' }, { type: 'non_fast_forward' }] })
  await git(clone, ['tag', 'v1.2.0', head])
  expect(await push(['v1.2.0'])).toMatchObject({ exitCode: 0 })
  await git(clone, ['tag', '-f', 'v1.2.0', 'main'])
  const moved = await push(['-f', 'v1.2.0'])
  expect(moved.stderr).toContain(
    refused('Cannot update this protected ref.        \nremote: - Cannot force-push to this tag'),
  )
  const deleted = await push([':refs/tags/v1.2.0'])
  expect(deleted.stderr).toContain(refused('Cannot delete this tag'))
  expect(await repo.commitOf('v1.2.0')).toBe(head)
  const token = github.workflowToken(repo, { contents: 'write' })
  const gone = await ask(github, token, 'DELETE /repos/acme/shop/git/refs/tags/v1.2.0')
  expect(gone).toMatchObject({
    status: 422,
    body: { message: 'Repository rule violations found\n\nCannot delete this tag\n\n' },
  })
})

test('a tag for which only a status is required can be deleted', async () => {
  await repo.tag('v1.2.0', head)
  repo.ruleset({ rules: [requires([{ context: gate }])] })
  expect(await push([':refs/tags/v1.2.0'])).toMatchObject({ exitCode: 0 })
  await expect(repo.commitOf('v1.2.0')).rejects.toThrow('acme/shop has no v1.2.0')
})

test('only whom a ruleset names may pass by it, and it says so', async () => {
  const bypassActors = [{ actor_id: null, actor_type: 'DeployKey', bypass_mode: 'always' }]
  repo.ruleset({ rules: [{ type: 'creation' }], bypassActors })
  await git(clone, ['tag', 'v1.2.0', head])
  expect(await push(['v1.2.0'], 'root')).toMatchObject({ exitCode: 1 })
  const { exitCode, stderr } = await push(['v1.2.0'], 'deploy-key')
  expect(exitCode).toBe(0)
  expect(stderr).toContain(
    'remote: Bypassed rule violations for refs/tags/v1.2.0:        \nremote: \nremote: - Cannot create ref due to creations being restricted.',
  )
})

test('a ruleset holds for the refs that its patterns name', async () => {
  repo.ruleset({ rules: [{ type: 'creation' }], include: ['refs/tags/v*'], exclude: ['refs/tags/*-*'] })
  const rules = repo.state.rulesets[0]
  for (const tag of ['v1', 'v1-rc', 'w1', 'v/1']) await git(clone, ['tag', tag, head])
  const accepted = async (tag: string): Promise<boolean> => (await push([tag])).exitCode === 0
  expect(await accepted('v1')).toBe(false)
  expect(await accepted('v1-rc')).toBe(true)
  expect(await accepted('w1')).toBe(true)
  expect(await accepted('v/1')).toBe(true)
  if (rules) rules.conditions = { ref_name: { include: [], exclude: [] } }
  expect(await accepted('v1')).toBe(true)
})

test('a push to a pull request makes its suite, and a forced one is in its timeline', async () => {
  const pull = repo.state.pulls.get(1)
  await git(clone, ['checkout', '--quiet', '-b', 'release/v1.2.0', head])
  await git(clone, [...identity, 'commit', '--quiet', '--allow-empty', '-m', 'More'])
  expect(await push(['release/v1.2.0'])).toMatchObject({ exitCode: 0 })
  const second = await git(clone, ['rev-parse', 'HEAD'])
  expect(pull).toMatchObject({ headSha: second, events: [] })
  await git(clone, [...identity, 'commit', '--quiet', '--amend', '--allow-empty', '-m', 'Other'])
  expect(await push(['-f', 'release/v1.2.0'])).toMatchObject({ exitCode: 0 })
  const third = await git(clone, ['rev-parse', 'HEAD'])
  expect(pull).toMatchObject({ headSha: third, events: [{ event: 'head_ref_force_pushed', actor: 'dora' }] })
  const suites = repo.state.suites.filter(({ sha }) => sha === second || sha === third)
  expect(suites).toMatchObject([
    { sha: second, event: 'push', branch: 'release/v1.2.0', before: head },
    { sha: third, event: 'push', before: second },
  ])
})

test('a push that the stand-in does not know accepts nothing', async () => {
  github.world.repositories.clear()
  await git(clone, ['tag', 'v1.2.0', head])
  const { exitCode, stderr } = await push(['v1.2.0'])
  expect(stderr).toContain('remote: Repository not found.')
  expect(exitCode).toBe(1)
})
