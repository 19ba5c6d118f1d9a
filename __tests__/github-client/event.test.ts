import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readEvent } from '../../src/github/event.js'
import { problemsOf } from './shop.js'

const folder = mkdtempSync(join(tmpdir(), 'event-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'event.json')

const SHA = '1'.repeat(40)
const HEAD = '2'.repeat(40)
const BEFORE = '3'.repeat(40)
const ZEROS = '0'.repeat(40)
const repository = { private: true, default_branch: 'main', full_name: 'acme/shop' }
const pull_request = { number: 7, head: { sha: HEAD, ref: 'release/v1' } }

const environment = (name: string, more: Record<string, string | undefined> = {}) => ({
  GITHUB_EVENT_NAME: name,
  GITHUB_EVENT_PATH: path,
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: SHA,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'alice',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.example',
  ...more,
})
const read = (name: string, payload: unknown, more: Record<string, string | undefined> = {}) => {
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return readEvent(environment(name, more))
}
const base = {
  owner: 'acme',
  repo: 'shop',
  repository: { private: true, defaultBranch: 'main' },
  sha: SHA,
  actor: 'alice',
  run: { id: '42', attempt: 2, url: 'https://github.example/acme/shop/actions/runs/42' },
}

test.each([
  [
    'pull_request',
    { repository, action: 'opened', pull_request },
    {},
    { kind: 'pull-request', number: 7, headSha: HEAD, action: 'opened' },
  ],
  [
    'pull_request',
    { repository, action: 'synchronize', pull_request, before: BEFORE, after: HEAD },
    {},
    { kind: 'pull-request', number: 7, headSha: HEAD, before: BEFORE, action: 'synchronize' },
  ],
  ['pull_request', { repository, pull_request, before: ZEROS }, {}, { kind: 'pull-request', number: 7, headSha: HEAD }],
  [
    'pull_request_review',
    { repository, action: 'submitted', pull_request, review: { state: 'approved' } },
    {},
    { kind: 'review', number: 7, headSha: HEAD },
  ],
  ['push', { repository, deleted: false, after: SHA }, {}, { kind: 'push', branch: 'main', deleted: false }],
  ['push', { repository, after: ZEROS }, {}, { kind: 'push', branch: 'main', deleted: true }],
  [
    'push',
    { repository, deleted: true, after: ZEROS },
    { GITHUB_REF: 'refs/heads/release/v1' },
    { kind: 'push', branch: 'release/v1', deleted: true },
  ],
  [
    // `after` of an annotated tag is the tag object, not a commit.
    'push',
    { repository, deleted: false, after: BEFORE },
    { GITHUB_REF: 'refs/tags/v1.2.0' },
    { kind: 'tag', tag: 'v1.2.0', deleted: false },
  ],
  ['workflow_dispatch', { repository, inputs: { sha: '' } }, {}, { kind: 'dispatch', branch: 'main' }],
  ['workflow_dispatch', { repository }, { GITHUB_REF: 'refs/tags/v1' }, { kind: 'dispatch' }],
  [
    'merge_group',
    { repository, merge_group: { head_sha: HEAD, base_ref: 'refs/heads/main' } },
    {},
    { kind: 'merge-group', headSha: HEAD, branch: 'main' },
  ],
  ['schedule', { repository, schedule: '17 5 * * *' }, {}, { kind: 'schedule' }],
  ['deployment_status', { repository, deployment: {} }, {}, { kind: 'other' }],
])('%s is read', (name, payload, more, happening) => {
  expect(read(name, payload, more)).toEqual({ name, ...base, ...happening })
})

test('what the event does not say is left out', () => {
  const more = { GITHUB_RUN_ID: undefined, GITHUB_ACTOR: undefined }
  expect(read('schedule', {}, more)).toEqual({
    name: 'schedule',
    owner: 'acme',
    repo: 'shop',
    sha: SHA,
    actor: '',
    kind: 'schedule',
  })
})

const cut = JSON.stringify({ repository, pull_request }).slice(0, 60)
test.each<[string, string, unknown, Record<string, string | undefined>, string]>([
  ['no name', '', {}, {}, 'GITHUB_EVENT_NAME is not set'],
  [
    'T04 pull_request_target',
    'pull_request_target',
    { repository, pull_request },
    {},
    'it lends its secrets to code that nobody has reviewed; use pull_request',
  ],
  ['no repository', 'push', {}, { GITHUB_REPOSITORY: undefined }, 'GITHUB_REPOSITORY is not of the form owner/name'],
  [
    'a repository that is a path',
    'push',
    {},
    { GITHUB_REPOSITORY: 'a/b/../c' },
    'GITHUB_REPOSITORY is not of the form owner/name',
  ],
  ['no commit', 'push', {}, { GITHUB_SHA: undefined }, 'GITHUB_SHA is not a commit'],
  ['a branch in place of a commit', 'push', {}, { GITHUB_SHA: 'main' }, 'GITHUB_SHA is not a commit'],
  ['the commit of a deletion', 'push', {}, { GITHUB_SHA: ZEROS }, 'GITHUB_SHA is not a commit'],
  ['no file named', 'push', {}, { GITHUB_EVENT_PATH: undefined }, 'GITHUB_EVENT_PATH is not set'],
  ['no such file', 'push', {}, { GITHUB_EVENT_PATH: join(folder, 'none') }, 'the event file cannot be opened (ENOENT)'],
  ['a folder', 'push', {}, { GITHUB_EVENT_PATH: folder }, 'the event file cannot be opened (EISDIR)'],
  ['an empty file', 'push', '', {}, 'expected JSON in the event file, but it is empty'],
  [
    'a file that is cut off',
    'pull_request',
    cut,
    {},
    'expected JSON in the event file, but it is not JSON, or is cut short',
  ],
  ['a list', 'push', [], {}, 'expected an object at $ in the event file, but it is a list'],
  [
    'T07 a repository whose default branch is no name',
    'push',
    { repository: { private: false, default_branch: 1 }, deleted: false },
    {},
    'expected a string at $.repository.default_branch in the event file, but it is of type number',
  ],
  [
    'a pull request without a head',
    'pull_request',
    { repository, pull_request: { number: 7 } },
    {},
    'expected an object at $.pull_request.head in the event file, but it is missing',
  ],
  [
    'a head that is no commit',
    'pull_request_review',
    { repository, pull_request: { number: 7, head: { sha: 'main' } } },
    {},
    'expected a commit at $.pull_request.head.sha in the event file, but it is none',
  ],
  [
    'a number that is none',
    'pull_request',
    { repository, pull_request: { number: '7', head: { sha: HEAD } } },
    {},
    'expected a whole number at $.pull_request.number in the event file, but it is of type string',
  ],
  [
    'a push that does not say whether it deletes',
    'push',
    { repository },
    {},
    'expected a string at $.after in the event file, but it is missing',
  ],
  [
    'a push to neither',
    'push',
    { repository, deleted: false },
    { GITHUB_REF: 'refs/notes/x' },
    'GITHUB_REF is no branch and no tag',
  ],
  [
    'a push to nothing',
    'push',
    { repository, deleted: false },
    { GITHUB_REF: 'refs/tags/' },
    'GITHUB_REF is no branch and no tag',
  ],
  [
    'a merge group without a head',
    'merge_group',
    { repository, merge_group: { base_ref: 'refs/heads/main' } },
    {},
    'expected a string at $.merge_group.head_sha in the event file, but it is missing',
  ],
])('a bad event: %s', async (_, name, payload, more, reason) => {
  const work = async () => read(name, payload, more)
  expect(await problemsOf(work())).toEqual([{ code: 'bad-event', details: { event: name, reason } }])
})

test('an event file of another size than an event has is not read', async () => {
  mkdirSync(join(folder, 'big'), { recursive: true })
  writeFileSync(join(folder, 'big', 'event.json'), Buffer.alloc(33 * 1024 * 1024, ' '))
  const work = async () => readEvent(environment('push', { GITHUB_EVENT_PATH: join(folder, 'big', 'event.json') }))
  expect(await problemsOf(work())).toEqual([
    { code: 'bad-event', details: { event: 'push', reason: 'the event file is too large' } },
  ])
})
