import { lstatSync, realpathSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail, type Problem, problem } from '../model/problem.js'
import { entriesOf, type Git, orUndefined } from './git.js'

/** The commit that is checked out. */
export interface Head {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
}

/** The top folder of the checkout that `git` is asked in: absolute, without symlinks. Throws `no-repository`. */
export async function findWorkspace(git: Git, folder: string): Promise<string> {
  const top = (await orUndefined(git('rev-parse', '--show-toplevel')))?.replace(/\r?\n$/, '')
  return top ? realpathSync.native(top) : fail('no-repository', { path: folder })
}

/** HEAD; undefined in a repository without commits. Its parents are told even where a shallow clone has not fetched them. */
export async function readHead(git: Git): Promise<Head | undefined> {
  const sha = (await orUndefined(git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}')))?.trim()
  if (!sha) return undefined
  const [header = ''] = (await git('cat-file', 'commit', sha)).split('\n\n')
  const named = (key: string) => [...header.matchAll(new RegExp(`^${key} ([0-9a-f]+)$`, 'gm'))].map(([, id = '']) => id)
  return { sha, tree: named('tree')[0] ?? '', parents: named('parent') }
}

/** Tracked files that differ from HEAD, in the index or the working tree. */
export const changedTrackedFiles = async (git: Git): Promise<string[]> =>
  entriesOf(await git('status', '--porcelain', '-z', '--untracked-files=no', '--no-renames')).map(entry =>
    entry.slice(3),
  )

/**
 * Question 0 of design 7: whether the workspace holds the judged commit as it is; undefined if so. With `mergeAllowed` also the merge
 * commit whose second parent it is, which is what GitHub checks out for an ordinary pull request. `skipped`: what a sparse checkout has left out.
 */
export async function checkoutProblem(
  git: Git,
  sha: string,
  mergeAllowed: boolean,
  skipped: ReadonlySet<string> = new Set(),
): Promise<Problem | undefined> {
  const head = await readHead(git)
  const isMergeOfIt = mergeAllowed && head?.parents.length === 2 && head.parents[1] === sha
  if (head?.sha !== sha && !isMergeOfIt) return problem('other-commit', { expected: sha, found: head?.sha ?? '' })
  const files = [...(await changedTrackedFiles(git)), ...(await hiddenFiles(git, skipped))]
  return files.length > 0 ? problem('dirty-workspace', { files: files.slice(0, 20) }) : undefined
}

/** Tracked files that a sparse checkout has left out: git does not look for them, and they are not there. */
export async function skippedFiles(git: Git): Promise<ReadonlySet<string>> {
  const isThere = await presenceIn(git)
  return new Set((await markedFiles(git)).flatMap(({ mark, path }) => (mark === 'S' && !isThere(path) ? [path] : [])))
}

/** Tracked files that git was told to take as unchanged (`update-index --assume-unchanged`, `--skip-worktree`), so that nobody knows. */
async function hiddenFiles(git: Git, skipped: ReadonlySet<string>): Promise<string[]> {
  const marked = await markedFiles(git)
  if (marked.length === 0) return []
  const isThere = await presenceIn(git)
  return marked.flatMap(({ mark, path }) => (mark === 'S' && skipped.has(path) && !isThere(path) ? [] : [path]))
}

/** Those that git marks otherwise than as ordinary (`H`): `S` is left out, lower case is taken as unchanged. */
const markedFiles = async (git: Git) =>
  entriesOf(await git('ls-files', '-v', '-z', '--full-name', '--', ':/'))
    .map(entry => ({ mark: entry.slice(0, 1), path: entry.slice(2) }))
    .filter(({ mark }) => mark === 'S' || mark !== mark.toUpperCase())

async function presenceIn(git: Git): Promise<(path: string) => boolean> {
  const top = await findWorkspace(git, '.')
  return path => lstatSync(join(top, path), { throwIfNoEntry: false }) !== undefined
}

/** Files that differ between HEAD and where it left `base`; undefined where that cannot be told, as in a shallow clone. */
export async function changedFiles(git: Git, base: string): Promise<string[] | undefined> {
  const commit = await orUndefined(git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`))
  if (commit === undefined) return undefined
  const start = await orUndefined(git('merge-base', commit.trim(), 'HEAD'))
  if (start === undefined) return undefined
  const files = await orUndefined(git('diff-tree', '-r', '-z', '--name-only', '--no-renames', start.trim(), 'HEAD'))
  return files === undefined ? undefined : entriesOf(files)
}

/** When HEAD last moved in this checkout, in ms; undefined where git keeps no record of it. */
export async function readHeadMovedAt(git: Git, workspace: string): Promise<number | undefined> {
  const entry = await orUndefined(git('log', '--walk-reflogs', '--max-count=1', '--format=%gd', '--date=raw', 'HEAD'))
  const seconds = Number(/@\{(\d+) /.exec(entry ?? '')?.[1])
  if (!Number.isFinite(seconds)) return undefined
  // The record has whole seconds; the file that holds it was written at that very moment, unless git has tidied it since.
  const path = await orUndefined(git('rev-parse', '--git-path', 'logs/HEAD'))
  const written = path && statSync(resolve(workspace, path.trim()), { throwIfNoEntry: false })?.mtimeMs
  return written && Math.floor(written / 1000) === seconds ? written : (seconds + 1) * 1000
}
