import { readFileSync, statSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { didYouMean } from '../checklist/nearest.js'
import { scrubbed } from '../collect/environment.js'
import { type Git, gitIn } from '../collect/git.js'
import { findWorkspace, readHead } from '../collect/workspace.js'
import { type Checklist, everyItem, type Item, type Stage } from '../model/checklist.js'
import type { Inputs } from '../model/inputs.js'
import { fail, type Problem, problem, UserError } from '../model/problem.js'
import type { Release } from '../model/release.js'
import { type ReadyChecklist, readChecklist } from './checklist.js'
import { gatherReadings } from './gather.js'
import { planStage } from './policy.js'

const LIMIT = 256 * 1024

/** Git in a folder, with the environment that gates get. */
export const gitHere = (folder: string): Git => gitIn(folder, scrubbed(process.env, []))

/** The checklist of the working tree; throws everything that is wrong with it. `given` is relative to `folder`; without it, it is looked for at the top of the repository. */
export async function readChecklistFile(folder: string, given: string | undefined): Promise<ReadyChecklist> {
  const file = given === undefined ? join(await topOf(folder), '.release-checklist.yml') : resolve(folder, given)
  const path = relative(folder, file) || '.'
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return fail('checklist-missing', { path })
  if (!found.isFile()) {
    const kind = found.isDirectory() ? 'folder' : 'special file'
    return fail('checklist-not-a-file', { path, ref: 'the working tree', kind })
  }
  if (found.size > LIMIT) return fail('checklist-too-large', { path, bytes: found.size, limit: LIMIT })
  return readChecklist(readFileSync(file), path)
}

const topOf = (folder: string): Promise<string> => findWorkspace(gitHere(folder), folder).catch(() => folder)

/** What a laptop judges: its working tree, as it is. Outside a commit the hashes are empty. */
async function localRelease(folder: string, stage: Stage): Promise<Release> {
  const workspace = await findWorkspace(gitHere(folder), folder)
  const head = await readHead(gitHere(workspace))
  return {
    purpose: 'local',
    repository: { owner: 'local', name: basename(workspace), private: true, defaultBranch: 'main' },
    stage,
    event: 'local',
    sha: head?.sha ?? '',
    tree: head?.tree ?? '',
    isRelease: false,
    untrusted: false,
  }
}

/** Asks the gates of a checklist in the working tree around `folder`, telling how it goes on stderr; gives what can be decided upon. */
export async function askHere(
  ready: ReadyChecklist,
  { folder, stage, signal, slots }: { folder: string; stage: Stage; signal: AbortSignal; slots?: number | undefined },
): Promise<Inputs> {
  const release = await localRelease(folder, stage)
  const now = new Date().toISOString()
  const { steps, keys, gates } = planStage(ready, undefined, { stage, now, items: [] })
  const toStderr = (text: string): void => void process.stderr.write(`${text}\n`)
  const readings = await gatherReadings({
    world: { env: process.env, folder, signal, log: { line: toStderr, notice: toStderr, error: toStderr } },
    gates,
    steps,
    release,
    tokens: [],
    language: ready.checklist.language,
    columns: process.stderr.columns ?? 80,
    started: process.stderr.isTTY === true,
    colour: process.stderr.isTTY === true && !process.env.NO_COLOR,
    ...(slots !== undefined && { slots }),
  })
  return { now, release, checklist: ready.checklist, keys, readings }
}

/** The checklist with these items only, what stands below them and what they need; throws where one is not there, or not asked at this stage. */
export function onlyItems(checklist: Checklist, ids: readonly string[], stage: Stage): Checklist {
  const all = new Map(checklist.phases.flatMap(({ items }) => [...everyItem(items)]).map(item => [item.id, item]))
  const wrong = ids.flatMap(id => wrongWith(id, all, stage))
  if (wrong.length > 0) throw new UserError(...wrong)
  const kept = new Set<string>()
  const keep = (item: Item | undefined): void => {
    if (!item || kept.has(item.id)) return
    kept.add(item.id)
    for (const below of item.items) keep(below)
    for (const id of item.needs) keep(all.get(id))
  }
  for (const id of ids) keep(all.get(id))
  const prune = (items: readonly Item[]): Item[] =>
    items.flatMap(item => {
      if (kept.has(item.id)) return [item]
      const below = prune(item.items)
      return below.length > 0 ? [{ ...item, items: below }] : []
    })
  const phases = checklist.phases
    .map(phase => ({ ...phase, items: prune(phase.items) }))
    .filter(({ items }) => items.length > 0)
  return { ...checklist, phases }
}

function wrongWith(id: string, all: ReadonlyMap<string, Item>, stage: Stage): readonly Problem[] {
  const item = all.get(id)
  if (!item) return [problem('unknown-item', { item: id, ...didYouMean(id, [...all.keys()]) })]
  const asked = [...everyItem([item])].filter(({ question }) => question.kind !== 'parent')
  if (asked.some(({ when }) => when.includes(stage))) return []
  const when = [...new Set(asked.flatMap(({ when }) => when))]
  return [problem('item-of-other-stage', { item: id, stage, when })]
}

/** The inputs as if these people had approved the commit, and could. */
export function approvedBy(inputs: Inputs, users: readonly string[]): Inputs {
  const { sha, tree } = inputs.release
  const before = new Date(Date.parse(inputs.now) - 1000).toISOString()
  const facts = inputs.facts ?? {
    now: inputs.now,
    head: { sha, tree },
    broughtIn: [],
    reviews: [],
    headSeenAt: before,
    committers: [],
    permissions: {},
    teams: {},
    rivals: [],
    protection: { level: 'unknown', missing: [] },
  }
  const reviews = users.map((user, index) => ({
    id: Number.MAX_SAFE_INTEGER - users.length + index,
    user,
    bot: false,
    state: 'APPROVED' as const,
    commit: facts.head?.sha,
    at: inputs.now,
    body: '',
    url: '',
    edited: false,
  }))
  const permissions = Object.fromEntries(users.map(user => [user.toLowerCase(), 'admin' as const]))
  return {
    ...inputs,
    facts: { ...facts, reviews: [...facts.reviews, ...reviews], permissions: { ...facts.permissions, ...permissions } },
  }
}
