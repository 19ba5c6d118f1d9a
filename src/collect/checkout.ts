import { posix, relative, sep } from 'node:path'
import type { HistoryEvidence, TrackedEvidence, TrackedRequest } from '../model/evidence.js'
import type { Step } from '../model/step.js'
import type { Context } from './context.js'
import { matcherOf } from './files.js'
import { entriesOf, gitIn } from './git.js'
import { workingDirectory } from './paths.js'

/** The tracked files that are checked out, by their paths in the repository. */
export async function collectTracked(
  { paths, extensions }: TrackedRequest,
  step: Step,
  { workspace, environment }: Context,
): Promise<TrackedEvidence> {
  const folder = relative(workspace, workingDirectory(step, workspace)).replaceAll(sep, '/')
  const matchers = paths.map(path => matcherOf(posix.join(folder, path)))
  const isMeant = (file: string) =>
    extensions.some(extension => file.endsWith(extension)) && matchers.some(matches => matches(file))
  // The mark `S` stands before files that a sparse checkout leaves out.
  const listed = entriesOf(await gitIn(workspace, environment)('ls-files', '-z', '-t'))
  const there = listed.filter(entry => !entry.startsWith('S ')).map(entry => entry.slice(2))
  return { paths: [...new Set(there)].filter(isMeant) }
}

/** How much of the history was fetched. */
export async function collectHistory({ workspace, environment }: Context): Promise<HistoryEvidence> {
  const git = gitIn(workspace, environment)
  const shallow = (await git('rev-parse', '--is-shallow-repository')).trim() !== 'false'
  return { shallow, commits: Number(await git('rev-list', '--count', 'HEAD')) }
}
