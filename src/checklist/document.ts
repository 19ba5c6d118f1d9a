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
export interface List extends Span {
  readonly kind: 'list'
  readonly items: readonly Node[]
}
export interface Mapping extends Span {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, { readonly key: Span; readonly value: Node }>
}
export interface Broken extends Span {
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

/** Tells a problem that stands at a span of the source. */
export type Say = <Code extends ProblemCode>(code: Code, details: Problems[Code], span: Span) => undefined
const MOST_PROBLEMS = 100

/** Adds what is said to the problems, each once and at most 100. */
export function sayInto(problems: Problem[], source: Source): Say {
  const told = new Set(problems.map(known => `${known.code} ${known.place?.line}:${known.place?.column}`))
  return (code, details, span) => {
    if (problems.length > MOST_PROBLEMS) return undefined
    if (problems.length === MOST_PROBLEMS) problems.push(problem('more-problems', {}))
    const place = placeOf(source, span)
    const key = `${code} ${place.line}:${place.column}`
    if (!told.has(key) && problems.length < MOST_PROBLEMS) problems.push(problem(code, details, place))
    told.add(key)
    return undefined
  }
}

/** Where a span begins; columns count characters. */
export function placeOf(
  { path, text, lines }: Source,
  { start, end }: Span,
): NonNullable<ProblemOf<ProblemCode>['place']> {
  const line = lineOf({ lines }, start)
  const from = lines[line - 1] ?? 0
  const source = text.slice(from, lines[line]).replace(/[\r\n]+$/, '')
  const marked = source.slice(start - from, Math.max(start + 1, end) - from)
  const column = characters(source.slice(0, start - from)) + 1
  return { path, line, column, source, length: Math.max(1, characters(marked)) }
}
const characters = (text: string): number => [...text].length

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
