import { statSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import picomatch from 'picomatch'
import type { FileEvidence, FilesRequest } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import type { Step } from '../model/step.js'
import { chunksOf, lookAt } from './chunks.js'
import type { Context } from './context.js'
import { entriesOf, gitIn } from './git.js'
import { isBelow, realPath, workingDirectory } from './paths.js'

/** The files that a step names, in its order; those of a folder or a glob as git lists them. Throws `not-a-file` for what is no plain file of the workspace. */
export async function collectFiles({ paths }: FilesRequest, step: Step, context: Context): Promise<FileEvidence[]> {
  const cwd = workingDirectory(step, context.workspace)
  const git = gitIn(cwd, context.environment)
  const listed = entriesOf(await git('ls-files', '-z', '--cached', '--others', '--exclude-standard'))
  const found = new Map<string, FileEvidence>()
  for (const path of paths) {
    const file = readFile(path, cwd, context)
    const matching = file ? [file] : listed.filter(matcherOf(path)).flatMap(each => readFile(each, cwd, context) ?? [])
    for (const each of matching) found.set(each.path, each)
    if (matching.length === 0 && !isGlob(path)) found.set(path, { path, present: false })
  }
  return [...found.values()]
}

/** Undefined where nothing stands, or a folder. */
function readFile(path: string, cwd: string, { workspace }: Context): FileEvidence | undefined {
  const real = realPath(resolve(cwd, path))
  if (real === undefined || statSync(real).isDirectory()) return undefined
  const seen = isBelow(workspace, real) && lookAt(real)
  if (typeof seen !== 'object') return fail('not-a-file', { path })
  const at = new Date(Number(seen.mtimeMs)).toISOString()
  return { path, present: true, bytes: Number(seen.size), content: chunksOf(real, seen), at }
}

const isGlob = (path: string): boolean => picomatch.scan(path, { nonegate: true }).isGlob

/** Whether a listed file is the path, lies in it, or is matched by it; names that start with a dot are not special. */
export function matcherOf(path: string): (file: string) => boolean {
  const named = posix.normalize(path).replace(/\/$/, '')
  const matches = picomatch(named, { dot: true, nonegate: true })
  return file => named === '.' || file === named || file.startsWith(`${named}/`) || matches(file)
}
