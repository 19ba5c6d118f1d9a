import { everyItem, type Item } from '../model/checklist.js'
import type { Location } from '../model/finding.js'
import type { Catalogue } from '../model/gate.js'
import type { Inputs } from '../model/inputs.js'
import type { Problem } from '../model/problem.js'
import type { ItemVerdict, Verdict } from '../model/verdict.js'
import { type Cell, code, link, type Text } from './blocks.js'
import { encoded } from './sanitise.js'
import type { PageWords } from './words/en/page.js'
import { wordsOf } from './words/language.js'
import type { Words } from './words/sentences.js'

/** What a report says beside the verdict: what it was made of, and where it can be looked up. */
export interface About extends Pick<Inputs, 'release' | 'checklist' | 'readings'> {
  /** `release-checklist 1.2.0`. */
  readonly engine: string
  /** `https://github.com/owner/name`; without it nothing is linked. */
  readonly repositoryUrl?: string
  /** The commit or branch whose checklist decided. */
  readonly checklistRef?: string
  /** The default branch has no checklist: the one that decided is the pull request's own. */
  readonly proposal?: boolean
  /** Who is only supposed to have approved (`--approve`). */
  readonly supposed?: readonly string[]
  /** `--item`: how many items were asked of how many there are. */
  readonly asked?: { readonly some: number; readonly of: number }
  /** What went wrong beside the judgement, such as a check run that a fork's token may not write. */
  readonly notices?: readonly Problem[]
  /** The forms of the gates that were asked: their units, and what an absent measure means. */
  readonly catalogue?: Catalogue
}

/** How much is said of what holds: everything; only what is not green; nothing that one would unfold; only how much. */
export type Depth = 'all' | 'not-green' | 'brief' | 'counts'

export const wordsFor = (about: About): Words => wordsOf(about.checklist.language)
export const pageWords = (about: About): PageWords => wordsFor(about).page

export const withAllBelow = (items: readonly ItemVerdict[]): readonly ItemVerdict[] =>
  items.flatMap(item => [item, ...withAllBelow(item.items)])
/** Every item that has an answer of its own, in file order: not those that only gather others. */
export const leavesOf = (items: readonly ItemVerdict[]): readonly ItemVerdict[] =>
  withAllBelow(items).filter(({ gate, attestation, error }) => gate !== undefined || attestation || error)
export const allLeaves = (verdict: Verdict): readonly ItemVerdict[] =>
  verdict.phases.flatMap(phase => leavesOf(phase.items))

/** The item in the checklist that decided. */
export function itemOf({ id }: ItemVerdict, { checklist }: About): Item | undefined {
  for (const phase of checklist.phases) for (const item of everyItem(phase.items)) if (item.id === id) return item
  return undefined
}

/** The id, because that is what one types, and the name under it. */
export const nameCell = ({ id, name }: ItemVerdict): Cell => (name === id ? [code(id)] : [code(id), name])

/** `path:line`, with a link to that line in the judged commit. */
export const place = ({ path, line }: Location, { sha }: Pick<Verdict, 'sha'>, about: About): Text =>
  placeAt(sha, { path, line }, code(line === undefined ? path : `${path}:${line}`), about)

/** The text, with a link to that line in a commit. */
export function placeAt(
  ref: string,
  { path, line }: { readonly path: string; readonly line: number | undefined },
  text: Text,
  about: About,
): Text {
  // A path that climbs would lead out of the repository.
  if (!about.repositoryUrl || path.startsWith('/') || /\\|(^|\/)\.\.?(\/|$)/.test(path)) return text
  const file = path.split('/').map(encoded).join('/')
  return link(text, `${about.repositoryUrl}/blob/${encoded(ref)}/${file}${line === undefined ? '' : `#L${line}`}`)
}

/** The pull request that carries the signatures, with its link. */
export function pullRequest(about: About): Text | undefined {
  const { pullRequest } = about.release
  return pullRequest && link(pageWords(about).pullRequest(pullRequest.number), pullRequest.url)
}

/** The first digits of a commit, with a link to it; on a laptop there may be none yet. */
export function commit(sha: string, about: About): Text {
  if (sha === '') return pageWords(about).noCommit
  const text = code(sha.slice(0, 7))
  return about.repositoryUrl ? link(text, `${about.repositoryUrl}/commit/${encoded(sha)}`) : text
}
