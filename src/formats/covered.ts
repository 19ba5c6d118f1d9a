import { fail } from '../model/problem.js'
import { copyOf } from './xml.js'

/** What of a program can be covered. */
export const coverables = ['lines', 'branches', 'functions', 'statements'] as const
export type Coverable = (typeof coverables)[number]
/** How many there are and how many of them ran. */
export interface Count {
  readonly covered: number
  readonly valid: number
}
/** A kind that the format does not tell has no key. */
export type Counts = Readonly<Partial<Record<Coverable, Count>>>

/** One source file of a coverage report, under the path by which the tool calls it. */
export interface CoveredFile {
  readonly path: string
  readonly counts: Counts
}
export interface Coverage {
  readonly files: readonly CoveredFile[]
  /** Folders that the paths may be relative to. */
  readonly roots: readonly string[]
  /** For a report that names no files. */
  readonly total?: Counts
}

export const sum = (a: Count | undefined, b: Count | undefined): Count | undefined =>
  a && b ? { covered: a.covered + b.covered, valid: a.valid + b.valid } : (a ?? b)

export function sumOf(all: Iterable<Counts>): Counts {
  const total: Partial<Record<Coverable, Count>> = {}
  for (const counts of all)
    for (const kind of coverables) {
      const count = sum(total[kind], counts[kind])
      if (count) total[kind] = count
    }
  return total
}

/** Gathers what a report tells, file by file. What is told of a file twice is merged: a place is covered if it once was. */
export interface Ledger {
  /** What follows is about this file. `key` tells files of one path apart. */
  file(path: string, key?: string): void
  /** A place of the file, a line say, with so many lines or branches of which so many ran. */
  place(kind: Coverable, place: number, covered: number, valid: number): void
  /** A count without places. */
  count(kind: Coverable, covered: number, valid: number): void
  files(): CoveredFile[]
}

interface Entry {
  readonly path: string
  readonly counts: Map<Coverable, Count>
  readonly places: Map<Coverable, Float64Array>
}

const MOST_FILES = 500_000
const LAST_PLACE = 2 ** 25
const MOST_AT_ONE = 2 ** 14

export function ledger(expected: string): Ledger {
  const refuse = (reason: string): never => fail('unreadable-report', { expected, reason })
  const entries = new Map<string, Entry>()
  const told: Record<Coverable, number[]> = { lines: [], branches: [], functions: [], statements: [] }
  let entry: Entry | undefined

  const settle = (): void => {
    for (const kind of coverables) {
      if (!entry || told[kind].length === 0) continue
      entry.places.set(kind, merged(entry.places.get(kind), told[kind]))
      told[kind].length = 0
    }
  }
  const isCount = (covered: number, valid: number): boolean =>
    Number.isSafeInteger(covered) && Number.isSafeInteger(valid) && covered >= 0 && covered <= valid

  return {
    file(path, key = path) {
      settle()
      entry = entries.get(key)
      if (entry) return
      if (entries.size >= MOST_FILES) refuse(`it names more than ${MOST_FILES} files`)
      entry = { path: copyOf(path), counts: new Map(), places: new Map() }
      entries.set(key === path ? entry.path : copyOf(key), entry)
    },
    place(kind, place, covered, valid) {
      if (!isCount(covered, valid) || valid >= MOST_AT_ONE || !(place >= 0 && place < LAST_PLACE))
        refuse('it counts with what is not a number')
      told[kind].push(packed(place, covered, valid))
    },
    count(kind, covered, valid) {
      if (!isCount(covered, valid)) refuse('it counts with what is not a number')
      const count = sum(entry?.counts.get(kind), { covered, valid })
      if (count) entry?.counts.set(kind, count)
    },
    files() {
      settle()
      return [...entries.values()].map(({ path, counts, places }) => {
        for (const [kind, all] of places) counts.set(kind, counted(all))
        return { path, counts: Object.fromEntries(counts) }
      })
    },
  }
}

/** Places packed into one number each, in order: the place, what is valid there, what is covered. Of a place told twice the higher counts stay. */
function merged(before: Float64Array | undefined, more: readonly number[]): Float64Array {
  const all = Float64Array.from(before ? [...before, ...more] : more).sort()
  let length = 0
  for (const packed of all) {
    const last = length > 0 ? (all[length - 1] ?? 0) : Number.NaN
    if (placeOf(packed) === placeOf(last))
      all[length - 1] = packed - coveredOf(packed) + Math.max(coveredOf(packed), coveredOf(last))
    else all[length++] = packed
  }
  return all.slice(0, length)
}

const packed = (place: number, covered: number, valid: number): number =>
  (place * MOST_AT_ONE + valid) * MOST_AT_ONE + covered
const placeOf = (number: number): number => Math.floor(number / (MOST_AT_ONE * MOST_AT_ONE))
const validOf = (number: number): number => Math.floor(number / MOST_AT_ONE) % MOST_AT_ONE
const coveredOf = (number: number): number => number % MOST_AT_ONE

function counted(places: Float64Array): Count {
  let covered = 0
  let valid = 0
  for (const place of places) {
    covered += coveredOf(place)
    valid += validOf(place)
  }
  return { covered, valid }
}
