import { execFileSync } from 'node:child_process'
import { existsSync, realpathSync, rmSync, statSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitIn } from '../../src/collect/git.js'
import {
  changedFiles,
  changedTrackedFiles,
  checkoutProblem,
  findWorkspace,
  readHead,
  readHeadMovedAt,
  skippedFiles,
} from '../../src/collect/workspace.js'
import { emptyFolder, git, repositoryWith, write, writeTool } from './repository.js'

const environment = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' }
const asked = (folder: string) => gitIn(folder, environment)

test('the workspace is the top of the checkout, without symlinks', async () => {
  const folder = repositoryWith({ 'a/b/c': '' })
  expect(await findWorkspace(asked(join(folder, 'a/b')), 'a/b')).toBe(folder)
})

test('a folder that is no checkout is a problem', async () => {
  const folder = realpathSync(emptyFolder())
  await expect(findWorkspace(asked(folder), folder)).rejects.toMatchObject({
    problems: [{ code: 'no-repository', details: { path: folder } }],
  })
})

test('without git there is a problem that says so', async () => {
  const { PATH } = process.env
  process.env.PATH = emptyFolder()
  try {
    await expect(findWorkspace(asked('/'), '/')).rejects.toMatchObject({
      problems: [{ code: 'tool-missing', details: { tool: 'git' } }],
    })
  } finally {
    process.env.PATH = PATH
  }
})

test('HEAD is told with its tree and parents, also where a shallow clone has not fetched them', async () => {
  const folder = repositoryWith({ a: '' })
  const first = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'checkout', '--quiet', '-b', 'side')
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'side\n\nparent 0000000000000000000000000000000000000000')
  const side = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'checkout', '--quiet', 'main')
  git(folder, 'merge', '--quiet', '--no-ff', '-m', 'merged', 'side')
  const clone = join(emptyFolder(), 'clone')
  git(folder, 'clone', '--quiet', '--depth=1', `file://${folder}`, clone)
  const expected = {
    sha: git(folder, 'rev-parse', 'HEAD'),
    tree: git(folder, 'rev-parse', 'HEAD^{tree}'),
    parents: [first, side],
  }
  expect(await readHead(asked(folder))).toEqual(expected)
  expect(await readHead(asked(clone))).toEqual(expected)
  const problemOf = (sha: string, mergeAllowed: boolean) => checkoutProblem(asked(clone), sha, mergeAllowed)
  const other = (sha: string) => ({ code: 'other-commit', details: { expected: sha, found: expected.sha } })
  expect(await problemOf(expected.sha, false)).toBeUndefined()
  expect(await problemOf(side, true)).toBeUndefined()
  expect(await problemOf(side, false)).toEqual(other(side))
  expect(await problemOf(first, true)).toEqual(other(first))
})

test('a repository without commits holds no judged commit', async () => {
  const folder = emptyFolder()
  git(folder, 'init', '--quiet')
  expect(await readHead(asked(folder))).toBeUndefined()
  expect(await checkoutProblem(asked(folder), 'abc', true)).toEqual({
    code: 'other-commit',
    details: { expected: 'abc', found: '' },
  })
  expect(await readHeadMovedAt(asked(folder), folder)).toBeUndefined()
})

test('tracked files that were changed are named as they are called; untracked ones do not matter', async () => {
  const folder = repositoryWith({ 'файл "1".txt': 'a', 'new\nline': 'b', staged: 'c', removed: 'd', kept: 'e' })
  write(folder, { 'файл "1".txt': 'A', 'new\nline': 'B', staged: 'C', 'junit.xml': '' })
  git(folder, 'add', 'staged')
  git(folder, 'rm', '--quiet', 'removed')
  const files = ['new\nline', 'removed', 'staged', 'файл "1".txt']
  expect((await changedTrackedFiles(asked(folder))).sort()).toEqual(files)
  const head = git(folder, 'rev-parse', 'HEAD')
  expect(await checkoutProblem(asked(folder), head, false)).toMatchObject({ code: 'dirty-workspace' })
  git(folder, 'reset', '--quiet', '--hard')
  expect(await checkoutProblem(asked(folder), head, false)).toBeUndefined()
})

test.each([
  ['--assume-unchanged', 'h'],
  ['--skip-worktree', 'S'],
])('a change that `git update-index %s` hides is one all the same', async mark => {
  const folder = repositoryWith({ 'a/файл': 'a', b: 'b' })
  const sha = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'update-index', mark, 'a/файл')
  write(folder, { 'a/файл': 'A' })
  const problem = { code: 'dirty-workspace', details: { files: ['a/файл'] } }
  expect(await checkoutProblem(asked(folder), sha, false, await skippedFiles(asked(folder)))).toEqual(problem)
  expect(await checkoutProblem(asked(join(folder, 'a')), sha, false)).toEqual(problem)
})

test('what a sparse checkout leaves out is not changed; what is left out later, or written there, is', async () => {
  const folder = repositoryWith({ 'web/page': 'a', 'web/other': 'a', 'api/main': 'b' })
  const sha = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'sparse-checkout', 'set', '--no-cone', '/api/')
  const skipped = await skippedFiles(asked(folder))
  expect([...skipped].sort()).toEqual(['web/other', 'web/page'])
  const found = async () => (await checkoutProblem(asked(folder), sha, false, skipped))?.details
  expect(await found()).toBeUndefined()
  git(folder, 'update-index', '--skip-worktree', 'api/main')
  rmSync(join(folder, 'api/main'))
  expect(await found()).toEqual({ files: ['api/main'] })
})

test('at most 20 changed files are named', async () => {
  const files = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`file-${index}`, 'a']))
  const folder = repositoryWith(files)
  for (const name of Object.keys(files)) write(folder, { [name]: 'b' })
  const problem = await checkoutProblem(asked(folder), git(folder, 'rev-parse', 'HEAD'), false)
  expect(problem?.code === 'dirty-workspace' && problem.details.files).toHaveLength(20)
})

test('changed files are those since HEAD left the base', async () => {
  const folder = repositoryWith({ a: '1', b: '1' })
  git(folder, 'checkout', '--quiet', '-b', 'side')
  write(folder, { 'web/файл': '2', b: '2' })
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '-m', 'second')
  git(folder, 'checkout', '--quiet', 'main')
  write(folder, { a: '2' })
  git(folder, 'commit', '--quiet', '--all', '-m', 'main went on')
  git(folder, 'checkout', '--quiet', 'side')
  expect(await changedFiles(asked(folder), 'main')).toEqual(['b', 'web/файл'])
  expect(await changedFiles(asked(folder), 'side')).toEqual([])
})

test.each(['nowhere', '', '--output=pwned', 'HEAD; touch pwned'])(
  'changed files cannot be told against %j',
  async base => {
    const folder = repositoryWith({ a: '' })
    expect(await changedFiles(asked(folder), base)).toBeUndefined()
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
  },
)

test('changed files cannot be told where a shallow clone has no common commit', async () => {
  const folder = repositoryWith({ a: '' })
  git(folder, 'branch', 'base')
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'second')
  git(folder, 'checkout', '--quiet', 'base')
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'other')
  const clone = join(emptyFolder(), 'clone')
  git(folder, 'clone', '--quiet', '--depth=1', '--no-single-branch', `file://${folder}`, clone)
  expect(await changedFiles(asked(clone), 'origin/main')).toBeUndefined()
})

test('HEAD moved when its record was last written', async () => {
  const folder = repositoryWith({ a: '' })
  const record = join(folder, '.git/logs/HEAD')
  expect(await readHeadMovedAt(asked(folder), folder)).toBe(statSync(record).mtimeMs)
  const seconds = Math.floor(statSync(record).mtimeMs / 1000)
  utimesSync(record, seconds + 90, seconds + 90) // as `git gc` does
  expect(await readHeadMovedAt(asked(folder), folder)).toBe((seconds + 1) * 1000)
})

test('without a record nobody knows when HEAD moved', async () => {
  const folder = emptyFolder()
  git(folder, 'init', '--quiet')
  git(folder, 'config', 'core.logAllRefUpdates', 'false')
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'first')
  expect(await readHeadMovedAt(asked(folder), folder)).toBeUndefined()
})

test("T42 nothing that a hostile repository's configuration names is run", async () => {
  const folder = repositoryWith({ a: 'a', b: 'b', '.gitattributes': '* diff=pwned' })
  const module = repositoryWith({ c: 'c' })
  git(folder, 'submodule', '--quiet', 'add', module, 'module')
  const signed = git(folder, 'commit-tree', '-m', 'signed', git(folder, 'write-tree'))
  const raw = git(folder, 'cat-file', 'commit', signed).replace(
    '\n\n',
    '\ngpgsig -----BEGIN PGP SIGNATURE-----\n x\n\n',
  )
  write(folder, { '.git/raw': `${raw}\n` })
  git(folder, 'reset', '--quiet', git(folder, 'hash-object', '-w', '-t', 'commit', '.git/raw'))
  const pwn = join(emptyFolder(), 'pwn')
  writeTool(dirname(pwn), 'pwn', `touch '${folder}/.git/pwned'; exit 1`)
  for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman'])
    writeTool(folder, `.git/hooks/${hook}`, `touch '${folder}/.git/pwned'`)
  for (const repository of [folder, join(folder, 'module')])
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.pwned.command',
      'diff.pwned.textconv',
      'core.pager',
      'core.editor',
      'gpg.program',
      'core.sshCommand',
      'credential.helper',
      'core.askPass',
    ])
      git(repository, 'config', key, pwn)
  git(folder, 'config', 'log.showSignature', 'true')
  git(folder, 'config', 'pager.status', pwn)
  write(folder, { a: 'changed', 'module/c': 'changed' })
  const ask = asked(folder)
  const head = await readHead(ask)
  await ask('ls-files', '-z')
  await changedFiles(ask, 'HEAD')
  await readHeadMovedAt(ask, folder)
  expect(await checkoutProblem(ask, head?.sha ?? '', false)).toEqual({
    code: 'dirty-workspace',
    details: { files: ['a', 'module'] },
  })
  expect(existsSync(join(folder, '.git/pwned'))).toBe(false)
})

test('the GIT_* variables of whoever called us do not lead git elsewhere', async () => {
  const folder = repositoryWith({ a: '' })
  const other = repositoryWith({ b: '' })
  const led = gitIn(folder, { ...environment, GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, git_dir: other })
  expect(await led('ls-files')).toBe('a\n')
})

test('a ref that stands for another commit is not followed', async () => {
  const folder = repositoryWith({ a: '' })
  const first = git(folder, 'rev-parse', 'HEAD')
  const tree = git(folder, 'rev-parse', 'HEAD^{tree}')
  write(folder, { a: 'other' })
  git(folder, 'commit', '--quiet', '--all', '-m', 'second')
  const second = git(folder, 'rev-parse', 'HEAD')
  git(folder, 'reset', '--quiet', '--hard', first)
  git(folder, 'replace', first, second)
  expect(await readHead(asked(folder))).toEqual({ sha: first, tree, parents: [] })
})

test('a checkout that belongs to another user is read all the same, as in a container', async () => {
  const folder = repositoryWith({ a: '' })
  if (process.getuid?.() === 0) execFileSync('chown', ['--recursive', '1:1', folder])
  expect(await asked(folder)('ls-files')).toBe('a\n')
})
