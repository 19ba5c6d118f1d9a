import type { ItemVerdict, Verdict } from '../model/verdict.js'
import { type About, type Depth, nameCell, pageWords } from './about.js'
import { type Block, type Cell, code, details, heading, paragraph, strong, table } from './blocks.js'
import { isQuiet, phaseState, stateOf } from './state.js'
import { summary } from './summary.js'

const SUBJECTS = 3

/** One line for each phase: how much of it holds, and what does not. Behind it, where there is room, every item. */
export function phases(verdict: Verdict, about: About, depth: Depth): readonly Block[] {
  const words = pageWords(about)
  if (verdict.phases.length === 0) return []
  if (depth === 'brief' || depth === 'counts') {
    const rows = verdict.phases.map(phase => [[phase.name], [phaseState(phase, about)]])
    return [heading(words.phases), table([words.columns.phase, words.columns.items], rows)]
  }
  return [
    heading(words.phases),
    ...verdict.phases.map(phase => {
      const rows = phase.items.flatMap(item => rowsOf(item, verdict, about, depth, ''))
      const line = [strong(phase.name), ': ', phaseState(phase, about)]
      return rows.length > 0 ? details(line, [itemTable(rows, about)]) : paragraph(line)
    }),
  ]
}

/** A table of items: id, state, what was read, how long it took. */
export function itemTable(rows: readonly (readonly Cell[])[], about: About): Block {
  const { item, state, read, expected, time } = pageWords(about).columns
  return table([item, state, read, expected, time], rows)
}

/** A row for the item and, under it, for each below it. */
export function rowsOf(
  item: ItemVerdict,
  verdict: Verdict,
  about: About,
  depth: Depth,
  indent: string,
): readonly (readonly Cell[])[] {
  const below = item.items.flatMap(child => rowsOf(child, verdict, about, depth, `${indent}↳ `))
  if (depth === 'not-green' && isQuiet(item) && below.length === 0) return []
  const [id = '', ...name] = nameCell(item)
  const time = item.durationMs === undefined ? [] : [pageWords(about).duration(item.durationMs)]
  const expected = item.expect.map(({ text }) => code(text))
  const read = summary(item, verdict, about, SUBJECTS)
  return [[[[indent, id], ...name], [stateOf(item, about)], read, expected, time], ...below]
}
