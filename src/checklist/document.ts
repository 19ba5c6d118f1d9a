import type { Place } from '../model/checklist.js'
import type { Problem, ProblemCode, ProblemOf, Problems } from '../model/problem.js'
import { problem } from '../model/problem.js'

/** A piece of the source: offsets in UTF-16 units, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}
/** One node of the file. A `broken` one has been reported already and says nothing. */
export type Node = Scalar | List | Mapping | Broken
export interface Scalar extends Span {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  /** The value before it was read as a number or the like. */
  readonly text: string
  readonly style: 'plain' | 'quoted' | 'block'
}
interface List extends Span {
  readonly kind: 'list'
  readonly items: readonly Node[]
}
export interface Mapping extends Span {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, { readonly key: Span; readonly value: Node }>
}
interface Broken extends Span {
  readonly kind: 'broken'
}

/** The text of a file, with the offset at which each line begins. Lines end in LF, CR LF or CR. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly lines: readonly number[]
}
/** A checklist file as YAML: where each node stands, and what is wrong with it so far. */
export interface Document {
  readonly source: Source
  readonly root: Node
  readonly problems: readonly Problem[]
}

/** Tells a problem that stands at a span of the source. Details that cost a search are given as a function. */
export type Say = <Code extends ProblemCode>(
  code: Code,
  details: Problems[Code] | (() => Problems[Code]),
  span: Span,
) => undefined
const MOST_PROBLEMS = 500

/** Adds what is said to the problems, each once and at most 500. */
export function sayInto(problems: Problem[], source: Source): Say {
  const told = new Set(problems.map(known => JSON.stringify(known)))
  return (code, details, span) => {
    if (problems.length > MOST_PROBLEMS) return undefined
    const found = problem(code, typeof details === 'function' ? details() : details, placeOf(source, span))
    const key = JSON.stringify(found)
    if (told.has(key)) return undefined
    told.add(key)
    problems.push(problems.length < MOST_PROBLEMS ? found : problem('more-problems', {}))
    return undefined
  }
}

const LONGEST_LINE = 1000
/** Where a span begins; columns count characters. A line of more than 1000 is not quoted. */
function placeOf({ path, text, lines }: Source, { start, end }: Span): NonNullable<ProblemOf<ProblemCode>['place']> {
  const line = lineOf({ lines }, start)
  const from = lines[line - 1] ?? 0
  const whole = text.slice(from, lines[line]).replace(/[\r\n]+$/, '')
  const marked = whole.slice(start - from, Math.max(start + 1, end) - from)
  const column = characters(whole.slice(0, start - from)) + 1
  const source = whole.length > LONGEST_LINE ? '' : whole
  return { path, line, column, source, length: Math.max(1, characters(marked)) }
}
/** Where a span begins, as the model keeps it. */
export function positionOf(source: Source, span: Span): Place {
  const { path, line, column } = placeOf(source, span)
  return { path, line, column }
}
const characters = (text: string): number => text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)

/** The number of the line in which an offset stands, from 1. */
export function lineOf({ lines }: Pick<Source, 'lines'>, offset: number): number {
  let low = 0
  let high = lines.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

export const sourceOf = (path: string, text: string): Source => ({
  path,
  text,
  lines: [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)],
})

/** A piece of the file as a problem quotes it: one line of at most 80 characters. */
export function excerpt(text: string): string {
  const line = [...text.slice(0, 400).trim().replace(/\s+/g, ' ')]
  return line.length > 80 || text.length > 400 ? `${line.slice(0, 79).join('')}…` : line.join('')
}
