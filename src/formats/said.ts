import type { Chunks } from '../model/evidence.js'
import { linesOf } from './bytes.js'

/** The first `most` lines that are not blank, at most 300 characters of each. */
export function firstLines(chunks: Chunks, most: number): string[] {
  const lines: string[] = []
  for (const line of linesOf(chunks)) {
    if (lines.length === most) break
    if (line.trim() !== '') lines.push(line.trim().slice(0, 300))
  }
  return lines
}

/** The last line that is not blank, at most 300 characters of it; empty where there is none. */
export function lastLine(chunks: Chunks): string {
  let last = ''
  for (const line of linesOf(chunks)) if (line.trim() !== '') last = line
  return last.trim().slice(0, 300)
}
