import { SaxesParser } from 'saxes'
import type { Chunks } from '../model/evidence.js'
import { opening } from './opening.js'

/** What a report seems to be by its beginning. */
export type Beginning =
  | { readonly kind: 'xml'; readonly root: string; readonly child: string | undefined }
  | { readonly kind: 'json' }
  /** The first line that is not empty; an empty report has none. */
  | { readonly kind: 'text'; readonly line: string }

const LONGEST = 256 * 1024

/** Looks at the first 256 Ki characters at most. What it tells is a guess: the reader of the format decides. */
export function sniff(chunks: Chunks): Beginning {
  const start = opening(chunks, LONGEST)
  if (start.startsWith('{')) return { kind: 'json' }
  if (!start.startsWith('<')) return { kind: 'text', line: /^.{0,1000}/.exec(start)?.[0] ?? '' }
  const [root = '', child] = firstElements(start)
  return { kind: 'xml', root, child }
}

/** The root and its first child, as far as they can be read. */
function firstElements(start: string): string[] {
  const names: string[] = []
  const parser = new SaxesParser()
  const stop = new Error('enough')
  parser.on('opentag', ({ name }) => {
    if (names.push(name) === 2) throw stop
  })
  try {
    parser.write(start)
  } catch {
    // Enough was read, or the reader of the format will say what is wrong.
  }
  return names
}
