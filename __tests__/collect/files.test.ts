import { execFileSync } from 'node:child_process'
import { symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { collect } from '../../src/collect/collect.js'
import { files, history, type Request, tracked } from '../../src/model/evidence.js'
import type { Step } from '../../src/model/step.js'
import { contextOf, emptyFolder, git, repositoryWith, stepOf, textOf, write } from './repository.js'

const content = {
  'README.md': 'readme',
  'docs/a.md': 'a',
  'docs/deep/b.md': 'b',
  'docs/deep/c.txt': 'c',
  'docs/.hidden.md': 'hidden',
  'docs/файл [1].md': 'cyrillic',
  'web/README.md': 'web',
  'web/src/x.ts': 'x',
  '.gitignore': 'dist\n',
}
const collected = (request: Request, workspace: string, step: Partial<Step> = {}) =>
  collect(request, stepOf(step), contextOf(workspace))

async function namesOf(paths: readonly string[], workspace: string, step: Partial<Step> = {}): Promise<string[]> {
  const found = await collected(files(paths), workspace, step)
  return found.kind === 'files' ? found.files.map(file => (file.present ? file.path : `no ${file.path}`)).sort() : []
}

test('a file is told with its bytes and the time of its last write', async () => {
  const found = await collected(files(['README.md', 'LICENSE']), repositoryWith(content))
  const [readme, licence] = found.kind === 'files' ? found.files : []
  expect(readme).toMatchObject({ path: 'README.md', present: true, bytes: 6 })
  expect(readme?.present && textOf(readme.content)).toBe('readme')
  expect(readme?.present && Math.abs(Date.parse(readme.at) - Date.now())).toBeLessThan(60_000)
  expect(licence).toEqual({ path: 'LICENSE', present: false })
})

test.each([
  [['docs/*.md'], {}, ['docs/.hidden.md', 'docs/a.md', 'docs/файл [1].md']],
  [['docs/**/*.md'], {}, ['docs/.hidden.md', 'docs/a.md', 'docs/deep/b.md', 'docs/файл [1].md']],
  [['docs/{a,z}.md', 'docs/a.md'], {}, ['docs/a.md']],
  [['docs/deep'], {}, ['docs/deep/b.md', 'docs/deep/c.txt']],
  [['./docs/deep/'], {}, ['docs/deep/b.md', 'docs/deep/c.txt']],
  [['docs/файл [1].md'], {}, ['docs/файл [1].md']],
  [['README.md', 'src'], { workingDirectory: 'web' }, ['README.md', 'src/x.ts']],
  [['../README.md'], { workingDirectory: 'web' }, ['../README.md']],
  [['.'], { workingDirectory: 'web' }, ['README.md', 'src/x.ts']],
  [['*.rst'], {}, []],
  [['!README.md'], {}, ['no !README.md']],
  [['nowhere', 'empty', 'dist'], {}, ['no dist', 'no empty', 'no nowhere']],
  [['dist/built.js', 'dist/*.js'], {}, ['dist/built.js']],
  [['untracked.md', '*.md'], {}, ['README.md', 'link.md', 'untracked.md']],
  [['link.md'], {}, ['link.md']],
  [['broken.md'], {}, ['no broken.md']],
  [['module', 'removed.md', 'r*.md'], {}, ['no module', 'no removed.md']],
])('%j in %j are %j', async (paths, step, expected) => {
  const workspace = repositoryWith({ ...content, 'removed.md': '' })
  write(workspace, { 'dist/built.js': '', 'untracked.md': '' })
  execFileSync('mkdir', ['empty'], { cwd: workspace })
  unlinkSync(join(workspace, 'removed.md'))
  symlinkSync('docs/a.md', join(workspace, 'link.md'))
  symlinkSync('nowhere', join(workspace, 'broken.md'))
  git(workspace, 'submodule', '--quiet', 'add', repositoryWith({ 'inner.md': '' }), 'module')
  expect(await namesOf(paths, workspace, step)).toEqual(expected)
})

test.each(['/etc/passwd', '../x', 'away', 'docs/../../x', 'pipe', '/dev/zero', '/proc/self/environ'])(
  'T28 T37 %s is no file of the workspace',
  async path => {
    const outer = emptyFolder()
    write(outer, { x: 'x' })
    const workspace = join(outer, 'workspace')
    git(outer, 'init', '--quiet', workspace)
    symlinkSync('../x', join(workspace, 'away'))
    execFileSync('mkfifo', [join(workspace, 'pipe')])
    write(workspace, { 'docs/a.md': '' })
    await expect(namesOf([path], workspace)).rejects.toMatchObject({
      problems: [{ code: 'not-a-file', details: { path } }],
    })
  },
)

test('T28 a glob does not follow a link out of the workspace', async () => {
  const workspace = repositoryWith(content)
  symlinkSync('/etc/passwd', join(workspace, 'docs/z.md'))
  await expect(namesOf(['docs/*.md'], workspace)).rejects.toMatchObject({
    problems: [{ code: 'not-a-file', details: { path: 'docs/z.md' } }],
  })
})

test.each([
  [['docs'], ['.md'], {}, ['docs/.hidden.md', 'docs/a.md', 'docs/deep/b.md', 'docs/файл [1].md']],
  [['.'], ['.ts', '.txt'], {}, ['docs/deep/c.txt', 'web/src/x.ts']],
  [['src', 'src/**/*.ts'], ['.ts'], { workingDirectory: 'web' }, ['web/src/x.ts']],
  [['../docs/deep'], ['.txt'], { workingDirectory: 'web' }, ['docs/deep/c.txt']],
  [['doc'], ['.md'], {}, []],
  [['docs'], [], {}, []],
  [[], ['.md'], {}, []],
  [['.'], ['untracked.md'], {}, []],
])('tracked files of %j that end in %j, in %j', async (paths, extensions, step, expected) => {
  const workspace = repositoryWith(content)
  write(workspace, { 'untracked.md': '' })
  const found = await collected(tracked(paths, extensions), workspace, step)
  expect(found).toEqual({ kind: 'tracked', paths: expected })
})

test('tracked files that a sparse checkout leaves out were not looked at', async () => {
  const workspace = repositoryWith(content)
  git(workspace, 'sparse-checkout', 'set', '--no-cone', 'docs')
  expect(await collected(tracked(['.'], ['.md', '.ts']), workspace)).toEqual({
    kind: 'tracked',
    paths: ['docs/.hidden.md', 'docs/a.md', 'docs/deep/b.md', 'docs/файл [1].md'],
  })
})

test('the history is told with its length, and whether it is whole', async () => {
  const workspace = repositoryWith(content)
  git(workspace, 'commit', '--quiet', '--allow-empty', '-m', 'second')
  const clone = join(emptyFolder(), 'clone')
  git(workspace, 'clone', '--quiet', '--depth=1', `file://${workspace}`, clone)
  expect(await collected(history, workspace)).toEqual({ kind: 'history', shallow: false, commits: 2 })
  expect(await collected(history, clone)).toEqual({ kind: 'history', shallow: true, commits: 1 })
})

test('without commits there is no history to tell', async () => {
  const workspace = emptyFolder()
  git(workspace, 'init', '--quiet')
  await expect(collected(history, workspace)).rejects.toMatchObject({
    problems: [{ code: 'git-failed', details: { command: 'rev-list' } }],
  })
})
