import type { Chunks } from '../model/evidence.js'
import { linesOf } from './bytes.js'

/** The last line that is not blank, at most 300 characters of it; empty where there is none. */
export function lastLine(chunks: Chunks): string {
  let last = ''
  for (const line of linesOf(chunks)) if (line.trim() !== '') last = line
  return last.trim().slice(0, 300)
}
