import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ask } from './asking.js'
import { openApi } from './openapi.js'
import type { RepositoryHandle } from './repository.js'
import { type GitHub, startGitHub } from './start.js'
import type { Token } from './state.js'

let github: GitHub
let repo: RepositoryHandle
let head: string
let token: Token
beforeEach(async () => {
  github = await startGitHub({ check: openApi() })
  repo = await github.repository('acme/shop')
  head = await repo.commitOf('main')
  token = github.workflowToken(repo, { checks: 'write', statuses: 'write' })
})
afterEach(() => github.stop())

const runs = '/repos/acme/shop/check-runs'
const annotation = { path: 'a.ts', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }
const output = { title: 'Title', summary: 'Summary' }
const create = (body: object, by = token) =>
  ask(github, by, `POST ${runs}`, { name: 'Release checklist', head_sha: head, ...body })
const custom = (field: string, message: string) => ({
  message: 'Validation Failed',
  errors: [{ resource: 'CheckRun', code: 'custom', field, message }],
})

const refusals: readonly (readonly [string, object, object])[] = [
  [
    '51 annotations',
    { output: { ...output, annotations: Array(51).fill(annotation) } },
    { message: 'Invalid request.\n\nNo more than 50 items are allowed; 51 were supplied.' },
  ],
  [
    'a summary of 65,536 characters',
    { output: { ...output, summary: 'x'.repeat(65536) } },
    { message: 'Invalid request.\n\nOnly 65535 characters are allowed; 65536 were supplied.' },
  ],
  [
    'a text of 65,536 bytes in 32,768 characters',
    { output: { ...output, text: 'ж'.repeat(32768) } },
    custom('text', 'text exceeds a maximum bytesize of 65535'),
  ],
  [
    'a summary of 65,536 bytes in emoji',
    { output: { ...output, summary: '🟢'.repeat(16384) } },
    custom('summary', 'summary exceeds a maximum bytesize of 65535'),
  ],
  [
    'an unknown status',
    { status: 'done' },
    { message: 'Invalid request.\n\ndone is not a member of ["queued", "in_progress", "completed"].' },
  ],
  [
    'an unknown conclusion',
    { conclusion: 'fine' },
    {
      message:
        'Invalid request.\n\nfine is not a member of ["action_required", "cancelled", "failure", "neutral", "success", "skipped", "timed_out"].',
    },
  ],
  [
    'completed without a conclusion',
    { status: 'completed' },
    { message: 'Invalid request.\n\n"conclusion" wasn\'t supplied.' },
  ],
  [
    'a commit that is not there',
    { head_sha: '0'.repeat(40) },
    { message: `No commit found for SHA: ${'0'.repeat(40)}` },
  ],
  [
    'columns over two lines',
    { output: { ...output, annotations: [{ ...annotation, end_line: 2, start_column: 1 }] } },
    custom('annotations', 'columns need start_line and end_line to be equal'),
  ],
]

test.each(refusals)('refuses a check run with %s', async (_, body, answer) => {
  expect(await create(body)).toMatchObject({ status: 422, body: answer })
  expect(repo.state.checkRuns).toEqual([])
  github.violations.splice(0)
})

test('takes 65,535 bytes and 50 annotations at once', async () => {
  const text = `${'ж'.repeat(32767)}x`
  const made = await create({ output: { ...output, text, annotations: Array(50).fill(annotation) } })
  expect(made).toMatchObject({ status: 201, body: { output: { text, annotations_count: 50 } } })
})

test('appends annotations with every update, and pages them', async () => {
  const { body: run } = await create({ output: { ...output, annotations: Array(50).fill(annotation) } })
  const more = { output: { ...output, annotations: Array(50).fill({ ...annotation, path: 'b.ts' }) } }
  expect((await ask(github, token, `PATCH ${runs}/${run.id}`, more)).body.output.annotations_count).toBe(100)
  const page = await ask(github, token, `GET ${runs}/${run.id}/annotations?page=2&per_page=60`)
  expect(page.body).toHaveLength(40)
  expect(page.headers.get('link')).toBe(
    `<${github.url}${runs}/${run.id}/annotations?page=1&per_page=60>; rel="prev", ` +
      `<${github.url}${runs}/${run.id}/annotations?page=1&per_page=60>; rel="first"`,
  )
})

test('a conclusion completes a run; it stays completed, and may conclude otherwise', async () => {
  const { body: run } = await create({ status: 'in_progress' })
  expect(run).toMatchObject({ status: 'in_progress', conclusion: null, completed_at: null })
  const patch = async (body: object) => (await ask(github, token, `PATCH ${runs}/${run.id}`, body)).body
  expect(await patch({ conclusion: 'failure' })).toMatchObject({ status: 'completed', conclusion: 'failure' })
  expect(await patch({ status: 'in_progress', output })).toMatchObject({
    status: 'completed',
    conclusion: 'failure',
    output: { summary: 'Summary' },
  })
  expect(await patch({ conclusion: 'success' })).toMatchObject({ status: 'completed', conclusion: 'success' })
})

test('ignores details_url', async () => {
  const { body } = await create({ details_url: 'https://example.com/' })
  expect(body.details_url).toBe(`https://github.com/acme/shop/runs/${body.id}`)
})

test('files a run into the suite that the app already has for the commit', async () => {
  const [suite] = repo.state.suites
  expect(suite).toMatchObject({ sha: head, event: 'push' })
  expect((await create({})).body.check_suite.id).toBe(suite?.id)
  repo.forgetSuites(head)
  expect((await create({})).body.check_suite.id).not.toBe(suite?.id)
  expect(repo.state.suites).toMatchObject([{ sha: head, event: 'api' }])
})

test('lists the newest of a name in a suite only, unless all are asked for', async () => {
  const ids: number[] = []
  for (const name of ['Release checklist', 'Release checklist', 'other']) ids.push((await create({ name })).body.id)
  const other = github.appToken({ id: 77, slug: 'mallory', name: 'Mallory' }, { checks: 'write' })
  ids.push((await create({}, other)).body.id)
  const list = async (query: string): Promise<number[]> =>
    (await ask(github, token, `GET /repos/acme/shop/commits/main/check-runs${query}`)).body.check_runs.map(
      ({ id }: { id: number }) => ids.indexOf(id),
    )
  expect(await list('')).toEqual([3, 2, 1])
  expect(await list('?filter=all')).toEqual([3, 2, 1, 0])
  expect(await list('?check_name=Release%20checklist&app_id=15368')).toEqual([1])
})

test('an app changes its own runs only, and nobody those of jobs', async () => {
  const own = (await create({})).body
  const other = github.appToken({ id: 77, slug: 'mallory', name: 'Mallory' }, { checks: 'write' })
  expect(await ask(github, other, `PATCH ${runs}/${own.id}`, { conclusion: 'success' })).toMatchObject({
    status: 403,
    body: { message: 'Invalid app_id `77` - check run can only be modified by the GitHub App that created it.' },
  })
  const job = repo.checkRun({ sha: head, name: 'build', job: true })
  expect(await ask(github, token, `PATCH ${runs}/${job.id}`, { conclusion: 'success' })).toMatchObject({
    body: { message: 'Check run status and conclusions can only be updated internally by GitHub Actions' },
  })
})

test('people cannot make check runs, but statuses', async () => {
  repo.role('root', 'admin')
  const person = github.personalToken('root')
  expect(await create({}, person)).toMatchObject({
    status: 403,
    body: { message: 'You must authenticate via a GitHub App.' },
  })
  const status = { state: 'success', context: 'gate' }
  const made = await ask(github, person, `POST /repos/acme/shop/statuses/${head}`, status)
  expect(made).toMatchObject({ status: 201, body: { creator: { login: 'root' } } })
})

test.each([
  [{ state: 'green' }, 'state', 'State is not included in the list'],
  [
    { state: 'success', description: 'x'.repeat(141) },
    'description',
    'description is too long (maximum is 140 characters)',
  ],
  [{ state: 'success', target_url: 'javascript:1' }, 'target_url', 'target_url must use http(s) scheme'],
])('refuses a status with %j', async (body, field, message) => {
  const answer = await ask(github, token, `POST /repos/acme/shop/statuses/${head}`, body)
  expect(answer).toMatchObject({ status: 422, body: { errors: [{ resource: 'Status', field, message }] } })
  github.violations.splice(0)
})

test('the last status of a context wins, and they combine', async () => {
  const combined = async () => (await ask(github, token, 'GET /repos/acme/shop/commits/main/status')).body
  expect(await combined()).toMatchObject({ state: 'pending', total_count: 0 })
  for (const [context, state] of [
    ['a', 'failure'],
    ['b', 'success'],
    ['a', 'success'],
  ] as const) {
    await ask(github, token, `POST /repos/acme/shop/statuses/${head}`, { context, state })
  }
  expect(await combined()).toMatchObject({ state: 'success', total_count: 2 })
  const all = await ask(github, token, `GET /repos/acme/shop/commits/${head}/statuses`)
  expect(all.body.map(({ context, state }: { context: string; state: string }) => `${context} ${state}`)).toEqual([
    'a success',
    'b success',
    'a failure',
  ])
})
