import { lstatSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { changedTrackedFiles, findWorkspace } from '../../collect/workspace.js'
import { gates } from '../../gates/index.js'
import { fail, problem, UserError } from '../../model/problem.js'
import { note } from '../../report/blocks.js'
import { initWords as words } from '../../report/words/en/init.js'
import { readChecklist } from '../../run/checklist.js'
import { gitHere } from '../../run/local.js'
import { readTextFile } from '../../run/text-file.js'
import { show } from '../screen.js'
import { checklistText } from './checklist-text.js'
import { javascript } from './javascript.js'
import { always, go, make, versionOf } from './others.js'
import { type Found, type Proposal, phasesOf, proposalsOf, setUpOf } from './proposal.js'
import { python } from './python.js'
import { type Repository, readRepository, untracked } from './repository.js'
import { readTasks } from './tasks.js'
import { leftOutLines, toldAll, toldDropped } from './told.js'
import { tryOut } from './trial.js'
import { workflowText } from './workflow.js'
import { writeNew } from './write-new.js'

const ROLE = 'maintainers'
const CHECKLIST = '.release-checklist.yml'
const WORKFLOW = '.github/workflows/release-checklist.yml'
const LONGEST_LIST = 1024 * 1024

export interface InitOptions {
  readonly checklist?: string
  /** A Markdown file with a task list. */
  readonly from?: string
}

/**
 * Writes a checklist and a workflow for what the repository has: only gates that answer here, with today's number where they hold less than
 * they should. Nothing that is there is written over.
 */
export async function init({ checklist: given, from }: InitOptions, signal: AbortSignal): Promise<number> {
  const folder = process.cwd()
  const top = await findWorkspace(gitHere(folder), folder)
  const path = given === undefined ? CHECKLIST : pathIn(top, resolve(folder, given), given)
  refuseToOverwrite(top, [path, WORKFLOW])
  const git = gitHere(top)
  const repository = await readRepository(git, top)
  const found = survey(repository)
  const proposals = proposalsOf(found).filter(({ gate }) => gate === undefined || Object.hasOwn(gates, gate))
  const taken = proposals.map(({ id }) => id)
  const tasks =
    from === undefined
      ? undefined
      : readTasks(readTextFile(from, LONGEST_LIST), { role: ROLE, taken, gates: Object.keys(gates) })
  if (tasks && tasks.phases.length === 0) return fail('no-open-points', { path: from ?? '' })
  if (!tasks && proposals.length === 0) return fail('nothing-to-ask', {})

  const version = versionOf(repository)
  const name = words.title(basename(top))
  const textOf = (kept: readonly Proposal[], own = tasks, leftOut: readonly string[] = []): string =>
    checklistText({
      name,
      role: ROLE,
      ...(version !== undefined && { version }),
      signers: own?.signers ?? [],
      phases: [...phasesOf(kept), ...(own?.phases ?? [])],
      leftOut,
    })
  const before = { untracked: await untracked(git), changed: await changedTrackedFiles(git) }
  if (proposals.length > 0) process.stderr.write(`${words.asking(proposals.length)}\n`)
  const tried = await tryOut(proposals, { folder: top, signal, textOf: kept => textOf(kept, undefined) })
  if (signal.aborted) {
    show(note('warning', words.cancelled))
    return 2
  }
  if (!tasks && tried.kept.length === 0) {
    show(...toldDropped(tried))
    return fail('nothing-answered', {})
  }
  const text = textOf(tried.kept, tasks, leftOutLines(tried))
  const { checklist } = await readChecklist(new TextEncoder().encode(text), path)
  writeNew(top, path, text)
  writeNew(top, WORKFLOW, workflowText(setUpOf(found), path === CHECKLIST ? undefined : path))
  show(
    ...toldAll({
      checklist,
      workflow: WORKFLOW,
      tried,
      tasks,
      left: (await untracked(git)).filter(
        each => !before.untracked.includes(each) && ![path, WORKFLOW].some(written => written.startsWith(each)),
      ),
      changed: (await changedTrackedFiles(git)).filter(each => !before.changed.includes(each)),
    }),
  )
  return 0
}

function survey(repository: Repository): readonly Found[] {
  const found = [...javascript(repository), ...python(repository), ...go(repository)]
  const isTested = found.some(({ proposals }) => proposals.some(({ id }) => id === 'tests'))
  return [...found, ...(isTested ? [] : make(repository)), always(repository)]
}

function refuseToOverwrite(top: string, paths: readonly string[]): void {
  const there = paths.filter(path => lstatSync(join(top, path), { throwIfNoEntry: false }))
  if (there.length > 0) throw new UserError(...there.map(path => problem('already-there', { path })))
}

function pathIn(top: string, file: string, given: string): string {
  const path = relative(top, file)
  return path === '' || /^\.\.(?:[\\/]|$)/.test(path)
    ? fail('bad-input', { input: '--checklist', value: given, expected: 'a file inside the repository' })
    : path
}
