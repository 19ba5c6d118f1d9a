import type { Chunks } from '../model/evidence.js'
import { linesOf } from './bytes.js'

/** What `mypy --linecount-report` counts. */
export interface LineCounts {
  readonly modules: number
  readonly functions: number
  /** Functions whose parameters and result are annotated. */
  readonly annotated: number
}

const ROW = /^\s*\d+\s+\d+\s+(\d+)\s+(\d+) (\S+)$/

/** The counts of linecount.txt; undefined where the bytes are something else. */
export function readLineCounts(chunks: Chunks): LineCounts | undefined {
  let total: { annotated: number; functions: number } | undefined
  let modules = 0
  for (const line of linesOf(chunks)) {
    const [, annotated, functions, name] = ROW.exec(line) ?? []
    if (name === undefined) return undefined
    if (total) modules += 1
    else if (name === 'total') total = { annotated: Number(annotated), functions: Number(functions) }
  }
  return total && { modules, ...total }
}
