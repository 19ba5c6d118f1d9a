import { execFileSync } from 'node:child_process'
import { existsSync, linkSync, lstatSync, readdirSync, readFileSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { collect, collectAll } from '../../src/collect/collect.js'
import type { Context } from '../../src/collect/context.js'
import { gitIn } from '../../src/collect/git.js'
import { findProcesses } from '../../src/collect/leftovers.js'
import { readHeadMovedAt } from '../../src/collect/workspace.js'
import { FOLDER, ifGiven, REPORT, type Request, type ToolRun, tool } from '../../src/model/evidence.js'
import type { Step } from '../../src/model/step.js'
import {
  contextOf,
  emptyFolder,
  git,
  repositoryWith,
  stepOf,
  textOf,
  thrownBy,
  write,
  writeTool,
} from './repository.js'

const any = () => true
async function run(request: Request, step: Partial<Step>, context: Context): Promise<ToolRun> {
  const collected = await collect(request, stepOf(step), context)
  if (collected.kind !== 'tool') throw new Error(collected.kind)
  return collected
}
const script = (lines: string, step: Partial<Step>, context: Context) =>
  run(tool(['unused', REPORT], any), { run: lines, ...step }, context)
const found = (run: ToolRun) => run.report?.found

test('a tool writes its report into a fresh folder', async () => {
  const context = contextOf(repositoryWith({}))
  writeTool(
    context.workspace,
    'node_modules/.bin/lint',
    'echo "{}" > "${1#--output=}"; echo seen; echo noise >&2; exit 4',
  )
  const { report, at, seconds, argv, ...told } = await run(tool(['lint', `--output=${REPORT}`], any), {}, context)
  expect(told).toMatchObject({ kind: 'tool', process: { ended: 'exited', exitCode: 4 }, tail: 'noise' })
  expect(textOf(told.stdout)).toBe('seen\n')
  expect(textOf(told.stderr)).toBe('noise\n')
  expect(argv[1]).toMatch(new RegExp(`^--output=${context.temporary}/[0-9a-f-]{36}/report$`))
  expect(report).toMatchObject({ path: REPORT, found: 'fresh', bytes: 3 })
  expect(report?.found === 'fresh' && textOf(report.content)).toBe('{}\n')
  expect(Date.now() - Date.parse(at)).toBeLessThan(60_000)
  expect(seconds).toBeGreaterThan(0)
})

test.each([
  ['wrote nothing, and printed nothing', 'exit 0', { path: REPORT, found: 'missing' }],
  ['printed its report instead', 'echo "[]"', undefined],
  ['made a folder', 'mkdir "$1"', { path: REPORT, found: 'not-a-file' }],
  ['T37 made a pipe', 'mkfifo "$1"', { path: REPORT, found: 'not-a-file' }],
  ['T28 made a link', 'ln -s /proc/self/environ "$1"', { path: REPORT, found: 'not-a-file' }],
])('a tool that was asked for a report %s', async (_, body, report) => {
  const context = contextOf(repositoryWith({}))
  writeTool(context.workspace, 'node_modules/.bin/lint', body)
  expect((await run(tool(['lint', REPORT], any), {}, context)).report).toEqual(report)
})

test.each([
  ['wrote it', 'echo "1 of 2" > "$1/counts.txt"', {}, '1 of 2\n'],
  ['did not write it', 'echo done', {}, undefined],
  ['T28 made a link', 'ln -s /proc/self/environ "$1/counts.txt"', {}, undefined],
  ['did not run, but the step’s own script', 'echo "1 of 2" > "$1/counts.txt"', { run: 'echo mine' }, undefined],
])('of what a tool leaves beside its report, when it %s', async (_, body, step, expected) => {
  const context = contextOf(repositoryWith({}))
  writeTool(context.workspace, 'node_modules/.bin/lint', body)
  const request = { ...tool(['lint', FOLDER], any), beside: 'counts.txt' }
  const { beside, report } = await run(request, step, context)
  expect(beside && textOf(beside)).toBe(expected)
  expect(report).toBeUndefined()
})

test("a tool is taken from the working directory's packages, then the repository's, then PATH", async () => {
  const context = contextOf(repositoryWith({ 'web/a': '' }))
  const printed = async () =>
    textOf((await run(tool(['uname'], any), { workingDirectory: 'web' }, context)).stdout).trim()
  expect(await printed()).toBe('Linux')
  writeTool(context.workspace, 'node_modules/.bin/uname', 'echo repository')
  expect(await printed()).toBe('repository')
  writeTool(context.workspace, 'web/node_modules/.bin/uname', 'echo working directory')
  expect(await printed()).toBe('working directory')
})

test('T43 a tool gets its arguments as they are: no shell reads them', async () => {
  const context = contextOf(repositoryWith({}))
  const hostile = '$(touch pwned); `touch pwned` "\' \n | > x'
  const { stdout } = await run(tool(['printf', '%s', hostile], any), {}, context)
  expect(textOf(stdout)).toBe(hostile)
})

test.each([['a tool is missing', 'lint', { ended: 'not-found', tool: 'lint' }]])('%s', async (_, name, process) => {
  expect(await run(tool([name, REPORT], any), {}, contextOf(repositoryWith({})))).toMatchObject({ process, tail: '' })
})

test.each([
  ['stops at the first error', 'false\necho on', { exitCode: 1, stdout: '' }],
  ['fails with any part of a pipe', 'false | true', { exitCode: 1, stdout: '' }],
  ['runs in the working directory', 'basename "$PWD"; pwd -P', { exitCode: 0, stdout: 'web\n{workspace}/web\n' }],
  ['sees what the step sets', 'echo "$COLOUR"', { exitCode: 0, stdout: 'red\n' }],
  ['T43 is never filled in', `echo '\${{ env.COLOUR }}'`, { exitCode: 0, stdout: '${{ env.COLOUR }}\n' }],
])('a script %s', async (_, lines, expected) => {
  const context = contextOf(repositoryWith({ 'web/a': '' }))
  const told = await script(lines, { workingDirectory: 'web', env: { COLOUR: 'red' } }, context)
  const exitCode = told.process?.ended === 'exited' && told.process.exitCode
  expect({ exitCode, stdout: textOf(told.stdout).replace(context.workspace, '{workspace}') }).toEqual(expected)
})

test.each([
  [undefined, 'echo ${BASH_VERSION:+bash}', 'bash'],
  ['sh', 'echo "$0" | sed "s/.*[.]//"', 'sh'],
  ['python', 'import sys; print(sys.argv[0][-3:])', '.py'],
  ['bash -e {0}', 'false | true; echo "no pipefail"', 'no pipefail'],
])('the script is for the shell %s', async (shell, lines, printed) => {
  const context = contextOf(repositoryWith({}))
  const environment = { ...context.environment, PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }
  const { stdout } = await script(lines, shell === undefined ? {} : { shell }, { ...context, environment })
  expect(textOf(stdout).trim()).toBe(printed)
})

test.each([
  [{ shell: 'zsh' }, { code: 'bad-shell', details: { shell: 'zsh' } }],
  [{ shell: 'constructor' }, { code: 'bad-shell', details: { shell: 'constructor' } }],
  [{ workingDirectory: 'nowhere' }, { code: 'no-folder', details: { path: 'nowhere' } }],
  [{ workingDirectory: 'a' }, { code: 'no-folder', details: { path: 'a' } }],
  [{ workingDirectory: '..' }, { code: 'no-folder', details: { path: '..' } }],
  [{ workingDirectory: 'away' }, { code: 'no-folder', details: { path: 'away' } }],
])('%j cannot even be tried', async (step, problem) => {
  const context = contextOf(repositoryWith({ a: '' }))
  symlinkSync('/tmp', join(context.workspace, 'away'))
  await expect(script('true', step, context)).rejects.toMatchObject({ problems: [problem] })
})

test('T27 the tail is the end of stderr, redacted before it is cut', async () => {
  const secret = 'hunter2-hunter2'
  const context = contextOf(repositoryWith({}), { redact: text => text.replaceAll(secret, '***') })
  const noisy = `echo out; for n in $(seq 1 30); do echo "line $n ${secret}" >&2; done; exit 9`
  const { tail } = await script(noisy, {}, context)
  expect(tail.split('\n')).toEqual(Array.from({ length: 20 }, (_, index) => `line ${index + 11} ***`))
  expect((await script(`printf 'x%.0s' $(seq 1 50); printf '%s%01995d' ${secret} 0 >&2`, {}, context)).tail).toBe(
    `*** ${'0'.repeat(1995)}`.replace(' ', ''),
  )
})

test.each([
  [false, 'found: AKIA'],
  [true, ''],
])('T27 where stdout may hold found secrets (%j) the tail is %j', async (confidential, tail) => {
  const context = contextOf(repositoryWith({}))
  const request = { ...tool(['scan'], any), ...(confidential && { confidential }) }
  writeTool(context.workspace, 'node_modules/.bin/scan', 'echo "found: AKIA"; exit 1')
  expect((await run(request, {}, context)).tail).toBe(tail)
})

const junit = { report: 'out/junit.xml' }
test.each([
  ['written', 'mkdir -p out; echo new > out/junit.xml', {}, 'fresh'],
  ['written over an old one', 'echo new > out/junit.xml', { 'out/junit.xml': 'old' }, 'fresh'],
  [
    'replaced by one as old and as long',
    'cp -p out/junit.xml x; mv x out/junit.xml',
    { 'out/junit.xml': 'old' },
    'fresh',
  ],
  ['left over from an earlier run (T08)', 'true', { 'out/junit.xml': 'old' }, 'stale'],
  ['only read', 'cat out/junit.xml', { 'out/junit.xml': 'old' }, 'stale'],
  ['not written', 'mkdir -p out', {}, 'missing'],
  ['not written, nor its folder', 'true', {}, 'missing'],
  ['removed', 'rm out/junit.xml', { 'out/junit.xml': 'old' }, 'missing'],
  ['a folder', 'mkdir -p out/junit.xml', {}, 'not-a-file'],
  ['T37 a pipe', 'mkdir out; mkfifo out/junit.xml', {}, 'not-a-file'],
  [
    'T37 a socket',
    `mkdir out; python3 -c 'import socket; socket.socket(socket.AF_UNIX).bind("out/junit.xml")'`,
    {},
    'not-a-file',
  ],
  ['T28 a link to our own environment', 'mkdir out; ln -s /proc/self/environ out/junit.xml', {}, 'not-a-file'],
  ['T28 a link inside the workspace', 'mkdir out; echo x > x; ln -s ../x out/junit.xml', {}, 'not-a-file'],
  ['T28 below a link that leads out', 'ln -s "$OUTSIDE" out; echo new > out/junit.xml', {}, 'outside'],
  ['below a link that stays inside', 'mkdir -p real; ln -s real out; echo new > out/junit.xml', {}, 'fresh'],
])('a report that is %s', async (_, lines, files, expected) => {
  const context = contextOf(repositoryWith({ a: '' }))
  write(context.workspace, files)
  const environment = { ...context.environment, HOME: process.env.HOME ?? '', OUTSIDE: emptyFolder() }
  const told = await script(lines, junit, { ...context, environment })
  expect(told.report).toMatchObject({ path: 'out/junit.xml', found: expected })
})

test.each(['../outside.xml', '/proc/self/environ', '/dev/zero', '/tmp', '../nowhere/x.xml', '..', 'a/../../b'])(
  'T28 a report at %s is outside',
  async report => {
    expect(found(await script('true', { report }, contextOf(repositoryWith({}))))).toBe('outside')
  },
)

test('T28 a hard link is a file like any other: it gives away nothing that the script could not read', async () => {
  const context = contextOf(repositoryWith({}))
  const elsewhere = emptyFolder()
  write(elsewhere, { 'junit.xml': 'x' })
  linkSync(join(elsewhere, 'junit.xml'), join(context.workspace, 'junit.xml'))
  expect(found(await script('touch junit.xml', { report: 'junit.xml' }, context))).toBe('fresh')
})

test.each(['junit.xml', 'sub/junit.xml', 'файл (1).xml', ':(glob)*.xml'])(
  'a tracked report %j is none of this run',
  async report => {
    const context = contextOf(repositoryWith({ [report]: 'committed' }))
    expect(found(await script(`echo new > '${report}'`, { report }, context))).toBe('tracked')
  },
)

test("a report that a submodule tracks is none of this run's either", async () => {
  const context = contextOf(repositoryWith({ a: '' }))
  git(context.workspace, 'submodule', '--quiet', 'add', repositoryWith({ 'junit.xml': 'committed' }), 'module')
  expect(found(await script('echo new > module/junit.xml', { report: 'module/junit.xml' }, context))).toBe('tracked')
})

test('without a report file the report is what the script prints', async () => {
  const told = await script('echo "[]"', {}, contextOf(repositoryWith({})))
  expect(told.report).toBeUndefined()
  expect(textOf(told.stdout)).toBe('[]\n')
})

test('nothing of the user is removed or written over', async () => {
  const context = contextOf(repositoryWith({ a: 'kept' }))
  write(context.workspace, { 'junit.xml': 'kept' })
  await script('true', { report: 'junit.xml' }, context)
  await run(tool(['true'], any), { report: 'junit.xml' }, context)
  expect(readFileSync(join(context.workspace, 'junit.xml'), 'utf8')).toBe('kept')
  expect(git(context.workspace, 'status', '--porcelain')).toBe('?? junit.xml')
})

async function leftByEarlierStep(ago: number, changes: Partial<Context> = {}): Promise<ToolRun> {
  const workspace = repositoryWith({ a: '' })
  const headMovedAt = await readHeadMovedAt(gitIn(workspace, {}), workspace)
  if (headMovedAt === undefined) throw new Error('no reflog')
  write(workspace, { 'junit.xml': '<testsuite/>' })
  const at = new Date(headMovedAt - ago)
  utimesSync(join(workspace, 'junit.xml'), at, at)
  return run(tool(['unused'], any), { report: 'junit.xml' }, contextOf(workspace, { headMovedAt, ...changes }))
}
test.each([
  ['younger than the checkout', -2, {}, 'fresh'],
  ['T08 older than the checkout', 2, {}, 'stale'],
  ['T08 where nobody knows when the checkout was', -2, { headMovedAt: undefined }, 'stale'],
])('a report of an earlier step %s', async (_, ago, changes, expected) => {
  expect(found(await leftByEarlierStep(ago, changes))).toBe(expected)
})
test('a report of an earlier step is of the time when it was written, and nothing was run', async () => {
  const told = await leftByEarlierStep(-60_000)
  const { at, seconds, argv, process, tail } = told
  expect({ at: Math.round((Date.parse(at) - Date.now()) / 60_000), seconds, argv, process, tail }).toEqual({
    at: 1,
    seconds: 0,
    argv: [],
    process: undefined,
    tail: '',
  })
  expect([...told.stdout, ...told.stderr]).toEqual([])
})

test('T37 a report of 1 TB is refused at once', async () => {
  const context = contextOf(repositoryWith({}))
  const { report } = await script('truncate --size 1T junit.xml', { report: 'junit.xml' }, context)
  if (report?.found !== 'fresh') throw new Error(report?.found)
  expect(thrownBy(() => textOf(report.content))).toMatchObject({
    problems: [{ code: 'too-large', details: { limitMib: 1024 } }],
  })
})

test.each([
  ['replaced by another file', 'cp junit.xml x; mv x junit.xml'],
  ['cut', ': > junit.xml'],
])('a report that is %s before it is read is refused', async (_, change) => {
  const context = contextOf(repositoryWith({}))
  const { report } = await script('echo 123 > junit.xml', { report: 'junit.xml' }, context)
  if (report?.found !== 'fresh') throw new Error(report?.found)
  expect(textOf(report.content)).toBe('123\n')
  expect(textOf(report.content)).toBe('123\n')
  execFileSync('bash', ['-c', change], { cwd: context.workspace })
  const details = { expected: 'a file that stays as it is', reason: 'it changed while it was read' }
  expect(thrownBy(() => textOf(report.content))).toMatchObject({ problems: [{ code: 'unreadable-report', details }] })
})

test('what a background child prints later is not read', async () => {
  const context = contextOf(repositoryWith({}))
  const { stdout } = await script('echo first; (while true; do echo later; sleep 0.01; done) &', {}, context)
  const length = textOf(stdout).length
  const stdoutFile = join(
    context.temporary,
    readdirSync(context.temporary).find(name => name.endsWith('.stdout')) ?? '',
  )
  while (Number(lstatSync(stdoutFile).size) <= length);
  expect(textOf(stdout)).toHaveLength(length)
  expect(findProcesses(context.temporary).length).toBeGreaterThan(0)
})
test('nothing is started once the run is cancelled', async () => {
  const context = contextOf(repositoryWith({}), { signal: AbortSignal.abort() })
  await expect(script('touch started', {}, context)).rejects.toMatchObject({ problems: [{ code: 'cancelled' }] })
  expect(existsSync(join(context.workspace, 'started'))).toBe(false)
})

test('the first tool request of a gate is the one that `run:` stands for, the others run as they stand', async () => {
  const context = contextOf(repositoryWith({ a: '' }))
  const step = stepOf({ run: 'echo script > junit.xml', report: 'junit.xml' })
  const requests = {
    history: { kind: 'history' as const },
    first: tool(['echo', 'first'], any),
    second: tool(['echo', 'second'], any),
  }
  const before = await collectAll(requests, step, context)
  const all = await collectAll({ third: tool(['echo', 'third'], any) }, step, context, before)
  const printed = Object.entries(all).map(([name, each]) => [name, each.kind === 'tool' ? textOf(each.stdout) : each])
  expect(Object.fromEntries(printed)).toEqual({
    history: { kind: 'history', shallow: false, commits: 1 },
    first: '',
    second: 'second\n',
    third: 'third\n',
  })
  expect(all.first).toMatchObject({ report: { path: 'junit.xml', found: 'fresh' } })
})

test.each([
  ['nothing is given', {}, []],
  ['`run:` is given', { run: 'echo run' }, ['lint']],
  ['a report is given', { report: 'lint.json' }, ['lint']],
])('what a gate can do without is asked only where it is given: %s', async (_, step, asked) => {
  const context = contextOf(repositoryWith({ a: '' }))
  expect(Object.keys(await collectAll({ lint: ifGiven(any) }, stepOf(step), context))).toEqual(asked)
})
