import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { git } from '../github/git.js'
import type { PullRequestHandle } from '../github/pull-request.js'
import type { RepositoryHandle } from '../github/repository.js'
import { type GitHub, startGitHub } from '../github/start.js'
import type { Token } from '../github/state.js'
import { canaries } from './canaries.js'
import { checkout } from './checkout.js'
import { pullRequestEvent, type WorkflowEvent } from './events.js'
import { type ActionOptions, runAction, startAction } from './run-action.js'

let github: GitHub
let repo: RepositoryHandle
let pull: PullRequestHandle
let token: Token
let event: WorkflowEvent
const folders: string[] = []
const folder = async (): Promise<string> => {
  const made = await mkdtemp(join(tmpdir(), 'runner-test-'))
  folders.push(made)
  return made
}
beforeAll(async () => {
  github = await startGitHub()
  repo = await github.repository('acme/shop')
  pull = await repo.pullRequest({ from: 'release/v1.2.0', files: { 'a.txt': 'a' } })
  token = github.workflowToken(repo, { statuses: 'write' })
  event = await pullRequestEvent(github, repo, pull, 'opened')
})
afterEach(async () => {
  for (const each of folders.splice(0)) await rm(each, { recursive: true })
})
afterAll(() => github.stop())

const actionFile = `
name: Probe
inputs:
  token: { default: '\${{ github.token }}' }
  stage: {}
  create tag: { default: no }
  odd: { default: '\${{ github.actor }}' }
runs: { using: node24, main: main.mjs }
`
/** The options that run a small program as an action. */
async function probe(program: string, more: Partial<ActionOptions> = {}): Promise<ActionOptions> {
  const action = await folder()
  await writeFile(join(action, 'action.yml'), actionFile.replace(/ {2}odd.*\n/, ''))
  const imports = `import { appendFileSync as append, readFileSync as read } from 'node:fs'\nconst { env } = process\n`
  await writeFile(join(action, 'main.mjs'), imports + program)
  return { github, event, repository: 'acme/shop', token, action, ...more }
}

test('runs the program with inputs, files and variables as the runner does, and brings back what it wrote', async () => {
  const run = await runAction(
    await probe(
      `const seen = Object.fromEntries(Object.entries(env).filter(([name]) => /^(INPUT_|GITHUB_(SHA|REF|BASE_REF|HEAD_REF|REPOSITORY|EVENT_NAME|API_URL)$|TEAM$)/.test(name)))
      console.log('::add-mask::' + env['INPUT_TOKEN'])
      seen.INPUT_TOKEN = env.INPUT_TOKEN.length
      append(env.GITHUB_OUTPUT, 'seen<<X\\n' + JSON.stringify(seen) + '\\nX\\nplain=1\\n')
      append(env.GITHUB_STEP_SUMMARY, '# Hello')
      append(env.GITHUB_ENV, 'NAME=value\\n')
      console.log('::warning file=a.ts,line=3,title=A%3AB::one%0Atwo')
      console.log('action: ' + JSON.parse(read(env.GITHUB_EVENT_PATH, 'utf8')).action + ' in ' + (process.cwd() === env.GITHUB_WORKSPACE))
      console.error('said')
      process.exitCode = 3`,
      { inputs: { stage: 'tag' }, env: { TEAM: 'red' } },
    ),
  )
  expect(run).toMatchObject({
    exitCode: 3,
    signal: null,
    stdout: expect.stringContaining('action: opened in true\n'),
    stderr: 'said\n',
    summary: '# Hello',
    exported: { NAME: 'value' },
    commands: [
      { command: 'add-mask', data: token.value },
      { command: 'warning', properties: { file: 'a.ts', line: '3', title: 'A:B' }, data: 'one\ntwo' },
    ],
  })
  expect(run.outputs.plain).toBe('1')
  expect(JSON.parse(run.outputs.seen ?? '')).toEqual({
    INPUT_TOKEN: token.value.length,
    INPUT_STAGE: 'tag',
    INPUT_CREATE_TAG: 'no',
    GITHUB_SHA: pull.state.mergeCommit,
    GITHUB_REF: 'refs/pull/1/merge',
    GITHUB_HEAD_REF: 'release/v1.2.0',
    GITHUB_BASE_REF: 'main',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_API_URL: github.url,
    TEAM: 'red',
  })
})

test('nothing of our own environment comes in but the PATH', async () => {
  process.env.OF_THE_TESTS = 'yes'
  const run = await runAction(await probe('console.log(Object.keys(env).sort().join())'))
  expect(run.stdout).not.toContain('OF_THE_TESTS')
  for (const name of [...Object.keys(canaries), 'RUNNER_TEMP', 'PATH']) expect(run.stdout).toContain(name)
})

const post = `await fetch(env.GITHUB_API_URL + '/repos/acme/shop/statuses/${'0'.repeat(40)}', {
  method: 'POST', headers: { authorization: 'token ' + env.INPUT_TOKEN, 'content-type': 'application/json' },
  body: JSON.stringify({ state: 'success', description: env.ACTIONS_RUNTIME_TOKEN }) })`
test.each([
  ['stdout holds ghs_', 'console.log(env.INPUT_TOKEN)'],
  ['stderr holds canary-runti', 'console.error(env.ACTIONS_RUNTIME_TOKEN)'],
  ['GITHUB_OUTPUT holds canary-id-to', "append(env.GITHUB_OUTPUT, 'a=' + env.ACTIONS_ID_TOKEN_REQUEST_TOKEN)"],
  ['GITHUB_STEP_SUMMARY holds hunter2', "append(env.GITHUB_STEP_SUMMARY, 'the password is hunter2')"],
  ['requests holds canary-runti', post],
])('a secret that comes out is found: %s', async (where, program) => {
  await expect(runAction(await probe(program, { secrets: ['hunter2'] }))).rejects.toThrow(`a secret came out: ${where}`)
})

test('cancels with SIGINT to the process alone', async () => {
  const running = await startAction(
    await probe(`process.on('SIGINT', () => { console.log('cleaning'); process.exit(130) })
      console.log('ready')
      setInterval(() => {}, 1000)`),
  )
  await running.printed('ready')
  running.cancel()
  expect(await running.finished).toMatchObject({ exitCode: 130, signal: null, stdout: 'ready\ncleaning\n' })
})

test('what never ends is killed', async () => {
  const running = await startAction(
    await probe(`console.log('on and on'); setInterval(() => {}, 1000)`, { timeoutSeconds: 1 }),
  )
  await expect(running.finished).rejects.toThrow('killed after 1 s:\non and on')
  expect(() => process.kill(running.pid, 0)).toThrow('ESRCH')
})

test('a step that ends without a word that was waited for says so', async () => {
  const running = await startAction(await probe(`console.log('other')`))
  await expect(running.printed('ready')).rejects.toThrow('it ended without printing ready:\nother')
  await running.finished
})

test('refuses inputs that action.yml does not have, and defaults that it cannot fill in', async () => {
  await expect(runAction(await probe('', { inputs: { stages: 'tag' } }))).rejects.toThrow(
    'action.yml has no input stages',
  )
  const options = await probe('')
  await writeFile(join(options.action ?? '', 'action.yml'), actionFile)
  await expect(runAction(options)).rejects.toThrow('the runner here cannot fill in ${{ github.actor }}')
})

test.each([
  [0, 2, 'false'],
  [1, 1, 'true'],
])('checks out a commit, depth %i', async (depth, commits, shallow) => {
  const workspace = await folder()
  await checkout(repo, workspace, pull.state.headSha, depth)
  expect(await git(workspace, ['rev-parse', 'HEAD'])).toBe(pull.state.headSha)
  expect(await git(workspace, ['rev-list', '--count', 'HEAD'])).toBe(String(commits))
  expect(await git(workspace, ['rev-parse', '--is-shallow-repository'])).toBe(shallow)
  expect(await git(workspace, ['status', '--porcelain'])).toBe('')
  const merge = await folder()
  await checkout(repo, merge, pull.state.mergeCommit ?? '', depth)
  expect(await git(merge, ['rev-parse', 'HEAD'])).toBe(pull.state.mergeCommit)
})
