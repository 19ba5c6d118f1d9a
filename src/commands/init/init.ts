import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { changedTrackedFiles, findWorkspace } from '../../collect/workspace.js'
import { gates } from '../../gates/index.js'
import { fail } from '../../model/problem.js'
import { type Block, heading, list, note, prose } from '../../report/blocks.js'
import { terminal } from '../../report/terminal.js'
import { initWords as words } from '../../report/words/en/init.js'
import { readChecklist } from '../../run/checklist.js'
import { gitHere } from '../../run/local.js'
import { readTextFile } from '../../run/text-file.js'
import { show } from '../screen.js'
import { checklistText } from './checklist-text.js'
import { javascript } from './javascript.js'
import { always, go, make } from './others.js'
import { phaseNames, type Found, type Proposal, proposalsOf, setUpOf } from './proposal.js'
import { python } from './python.js'
import { readRepository, type Repository, untrackedFiles } from './repository.js'
import { readTasks } from './tasks.js'
import { toldDropped, toldKept } from './told.js'
import { tryOut } from './trial.js'
import { ACTION, workflowText } from './workflow.js'

const ROLE = 'maintainers'
const CHECKLIST = '.release-checklist.yml'
const WORKFLOW = '.github/workflows/release-checklist.yml'
const LONGEST_LIST = 1024 * 1024

/**
 * Writes a checklist and a workflow for what the repository has: only gates that answer here, with today's numbers where they hold less than
 * they should. Nothing that is there is touched.
 */
export async function init({ checklist: given, from }: { checklist?: string; from?: string }, signal: AbortSignal): Promise<number> {
  const folder = process.cwd()
  const top = await findWorkspace(gitHere(folder), folder)
  ...
}
