import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { git, repositoryWith } from '../collect/repository.js'
import { openApi } from '../github/openapi.js'
import type { RepositoryHandle } from '../github/repository.js'
import { type GitHub, startGitHub } from '../github/start.js'
import { cli } from './run-cli.js'
import { checklist } from './shop.js'

let github: GitHub
beforeAll(async () => {
  github = await startGitHub({ check: await openApi() })
})
afterAll(() => github.stop())

let number = 0
let name = ''
let repo: RepositoryHandle
beforeEach(async () => {
  number += 1
  name = `acme/shop${number}`
  repo = await github.repository(name, { files: { '.release-checklist.yml': checklist } })
  repo.role('root', 'admin')
})

/** A laptop whose `origin` is at github.com. */
function laptop(origin = `git@github.com:${name}.git`): string {
  const folder = repositoryWith({ '.release-checklist.yml': checklist })
  if (origin !== '') git(folder, 'remote', 'add', 'origin', origin)
  return folder
}
const env = (login = 'root') => ({ GITHUB_TOKEN: github.personalToken(login).value, GITHUB_API_URL: github.url })
const seen = async () => {
  repo.status({ sha: await repo.commitOf('main'), context: 'release-checklist/gate', state: 'success' })
}
const isNow = (tags: string, when: 'now' | 'already') => ({
  code: 0,
  stdout: `${name}: tags ${tags} are guarded ${when}. GitHub refuses such a tag until the checklist is GO on its commit.`,
  stderr: '',
})
/** The run, with its sentence on one line. */
async function protect(folder: string, line = '', around: Parameters<typeof cli>[2] = { env: env() }) {
  const run = await cli(folder, `protect ${line}`, around)
  return { ...run, stdout: run.stdout.trimEnd().replaceAll('\n', ' ') }
}
const refused = (stderr: string) => ({ code: 2, stdout: '', stderr: `${stderr}\n` })

test('T11 the ruleset is made once the status was seen, read back, and not made twice', async () => {
  expect(await protect(laptop())).toEqual(
    refused(
      'the status "release-checklist/gate" was not seen on any recent release: every tag would be blocked. Let the workflow run once on a release pull request, or say --force. [status-never-seen]',
    ),
  )
  expect(repo.state.rulesets).toEqual([])
  await seen()
  expect(await protect(laptop())).toEqual(isNow('v*', 'now'))
  expect(repo.state.rulesets).toEqual([
    expect.objectContaining({
      name: 'release-checklist/gate',
      target: 'tag',
      enforcement: 'active',
      bypassActors: [],
      conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
    }),
  ])
  expect(await protect(laptop())).toEqual(isNow('v*', 'already'))
  expect(repo.state.rulesets).toHaveLength(1)
})

test('--force makes it before the status was seen; other tags can be named', async () => {
  expect(await protect(laptop(), '--force --include v* --exclude v*-*')).toEqual(isNow('v*, but not v*-*,', 'now'))
  expect(repo.state.rulesets.map(({ conditions }) => conditions.ref_name)).toEqual([
    { include: ['refs/tags/v*'], exclude: ['refs/tags/v*-*'] },
  ])
})

test('pre-releases and tags that move are asked about first', async () => {
  await seen()
  for (const tag of ['v1.2.0', 'v1.2', 'v2.0.0-rc.1', 'v1', 'vnext', 'other']) await repo.tag(tag, 'main')
  expect(await protect(laptop())).toEqual(
    refused(
      "these tags are no releases, and would be blocked as well: v1, v1.2, v2.0.0-rc.1, vnext. Leave them alone with `--exclude 'v1' 'v1.2' 'v*-*' 'vnext'`, or block all with `--include 'v*'`. [tags-to-settle]",
    ),
  )
  expect(repo.state.rulesets).toEqual([])
  expect(await protect(laptop(), '--include v*')).toEqual(isNow('v*', 'now'))
})

test('what was released so far is no question', async () => {
  await seen()
  for (const tag of ['v1.2.0', 'v1.10.0', '1.0.0-rc.1']) await repo.tag(tag, 'main')
  expect(await protect(laptop())).toEqual(isNow('v*', 'now'))
})

const noOrigin = 'input "--repository" is "". Expected owner/name: the remote origin is not set. [bad-input]'
const elsewhere =
  'input "--repository" is "". Expected owner/name: the remote origin (https://git.example/acme/shop.git) is not at github.com. [bad-input]'
const noToken =
  'input "GITHUB_TOKEN" is "". Expected a token of an administrator (administration: write) in this variable or in GH_TOKEN. [bad-input]'
test.each([
  ['no token', '', { GITHUB_API_URL: '' }, 'https://github.com/acme/shop', noToken],
  ['no remote', '', { GITHUB_TOKEN: 'x' }, '', noOrigin],
  [
    'a remote elsewhere never gets the token',
    '',
    { GH_TOKEN: 'x' },
    'https://me:secret@git.example/acme/shop.git',
    elsewhere,
  ],
  [
    'no name',
    '--repository shop',
    { GITHUB_TOKEN: 'x' },
    '',
    'input "--repository" is "shop". Expected owner/name. [bad-input]',
  ],
])('%s', async (_, line, env, origin, told) => {
  expect(await protect(laptop(origin), line, { env })).toEqual(refused(told))
})

test.each([
  'git@github.com:NAME.git',
  'https://github.com/NAME',
  'https://x@github.com/NAME.git/',
  'ssh://git@ssh.github.com:443/NAME.git',
])('the repository is that of origin: %s', async origin => {
  await seen()
  expect(await protect(laptop(origin.replace('NAME', name)))).toEqual(isNow('v*', 'now'))
})

test('who is no administrator is told which permission is missing', async () => {
  await seen()
  repo.role('dora', 'write')
  expect(await protect(laptop(), '', { env: env('dora') })).toEqual(
    refused(
      'cannot write the tag ruleset: the token lacks "administration: write". Use the token of an administrator of the repository. [no-permission]',
    ),
  )
  expect(repo.state.rulesets).toEqual([])
})
