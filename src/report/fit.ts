import { type About, type Depth, pageWords } from './about.js'
import type { Block } from './blocks.js'
import { markdown, markdownBlocks } from './markdown.js'
import { noRoom } from './page.js'

/** How much a field of GitHub's takes, in the unit that it counts. */
export interface Limit {
  readonly size: number
  readonly of: (text: string) => number
}
export const bytes = (size: number): Limit => ({ size, of: text => new TextEncoder().encode(text).length })
export const characters = (size: number): Limit => ({ size, of: text => text.length })

/**
 * The page in Markdown within the limit. It says less in steps, and only then leaves out whole blocks from the end; each time it
 * says so. Empty where not even the first block fits.
 */
export function within(limit: Limit, about: About, blocksAt: (depth: Depth) => readonly Block[]): string {
  const words = pageWords(about)
  const steps: readonly (readonly [Depth, readonly Block[]])[] = [
    ['all', []],
    ['not-green', [noRoom(words.onlyNotGreen, about)]],
    ['counts', [noRoom(words.onlyCounts, about)]],
  ]
  for (const [depth, said] of steps) {
    const text = markdown([...blocksAt(depth), ...said])
    if (limit.of(text) <= limit.size) return text
  }
  const [end = ''] = markdownBlocks([noRoom(words.trimmed, about)])
  const kept: string[] = []
  let room = limit.size - limit.of(`${end}\n`)
  for (const block of markdownBlocks(blocksAt('counts'))) {
    room -= limit.of(`${block}\n\n`)
    if (!(room >= 0)) break
    kept.push(block)
  }
  return kept.length === 0 ? '' : `${[...kept, end].join('\n\n')}\n`
}
