import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { scrubbed } from '../collect/environment.js'
import { gitIn } from '../collect/git.js'
import { findWorkspace, readHead } from '../collect/workspace.js'
import { type Checklist, everyItem, type Item, type Stage } from '../model/checklist.js'
import type { Inputs } from '../model/inputs.js'
import { fail, problem, UserError } from '../model/problem.js'
import type { Release } from '../model/release.js'
import { type ReadyChecklist, readChecklist } from './checklist.js'

const LIMIT = 256 * 1024

/** The checklist of the working tree; throws everything that is wrong with it. `path` is relative to `folder`. */
export async function readChecklistFile(folder: string, path: string): Promise<ReadyChecklist> {
  const file = resolve(folder, path)
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return fail('checklist-missing', { path })
  if (!found.isFile()) return fail('checklist-not-a-file', { path, ref: 'the working tree', kind: 'no file' })
  if (found.size > LIMIT) return fail('checklist-too-large', { path, bytes: found.size, limit: LIMIT })
  return readChecklist(readFileSync(file), path)
}

/** What a laptop judges: its working tree, as it is. Outside a commit the hashes are empty. */
export async function localRelease(folder: string, stage: Stage): Promise<Release> {
  const environment = scrubbed(process.env, [])
  const workspace = await findWorkspace(gitIn(folder, environment), folder)
  const head = await readHead(gitIn(workspace, environment))
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

/** The checklist with these items only, what stands below them and what they need; throws where one is not there. */
export function onlyItems(checklist: Checklist, ids: readonly string[]): Checklist {
  const all = new Map(checklist.phases.flatMap(({ items }) => [...everyItem(items)]).map(item => [item.id, item]))
  const unknown = ids.filter(id => !all.has(id))
  if (unknown.length > 0) throw new UserError(...unknown.map(item => problem('unknown-item', { item })))
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
      const below = prune(item.items)
      return kept.has(item.id) || below.length > 0 ? [{ ...item, items: below }] : []
    })
  const phases = checklist.phases
    .map(phase => ({ ...phase, items: prune(phase.items) }))
    .filter(({ items }) => items.length > 0)
  return { ...checklist, phases }
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
