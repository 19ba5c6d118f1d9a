import { type BigIntStats, lstatSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { ToolRun } from '../model/evidence.js'
import { chunksOf, lookAt } from './chunks.js'
import type { Context } from './context.js'
import { entriesOf, gitIn } from './git.js'
import { isBelow, realPath } from './paths.js'

type Report = NonNullable<ToolRun['report']>

/** What stood at the report's place before the run, if anything. */
export const stampOf = (cwd: string, path: string): BigIntStats | undefined => statAt(resolve(cwd, path))

/** Whether a file was written since `before` was seen in its place. */
export const writtenSince =
  (before: BigIntStats | undefined) =>
  (now: BigIntStats): boolean =>
    before === undefined || before.ino !== now.ino || before.mtimeNs !== now.mtimeNs || before.size !== now.size

/** The report that somebody else wrote, with the file's last write in ms: believed only inside the workspace, untracked, a plain file, and fresh. */
export async function readReport(
  { workspace, environment }: Context,
  cwd: string,
  path: string,
  isFresh: (now: BigIntStats) => boolean,
): Promise<{ readonly report: Report; readonly writtenAt?: number }> {
  const lexical = resolve(cwd, path)
  const folder = realPath(dirname(lexical))
  if (folder === undefined) return { report: { path, found: isBelow(workspace, lexical) ? 'missing' : 'outside' } }
  if (!isBelow(workspace, folder)) return { report: { path, found: 'outside' } }
  const place = resolve(folder, basename(lexical))
  const seen = lookAt(place)
  if (typeof seen === 'string') return { report: { path, found: seen } }
  // Asked of the repository that holds the folder, which may be a submodule's, and of names in any case: some file systems know none.
  const tracked = entriesOf(
    await gitIn(folder, environment)('ls-files', '-z', '--', `:(icase,literal)${basename(place)}`),
  )
  const isSame = (name: string) => statAt(resolve(folder, name))?.ino === seen.ino
  if (tracked.some(isSame)) return { report: { path, found: 'tracked' } }
  if (!isFresh(seen)) return { report: { path, found: 'stale' } }
  return {
    report: { path, found: 'fresh', bytes: Number(seen.size), content: chunksOf(place, seen) },
    writtenAt: Number(seen.mtimeMs),
  }
}

/** The report file that a tool was asked for in its fresh folder; undefined when it wrote none. */
export function freshReport(place: string, path: string): Report | undefined {
  const seen = lookAt(place)
  if (seen === 'missing') return undefined
  if (typeof seen === 'string') return { path, found: seen }
  return { path, found: 'fresh', bytes: Number(seen.size), content: chunksOf(place, seen) }
}

function statAt(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false })
  } catch {
    return undefined // a part of the path is no folder
  }
}
