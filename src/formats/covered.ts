import { fail } from '../model/problem.js'
import { copyOf } from './bytes.js'
import { type Count, LAST_PLACE, MOST_AT_ONE, merged, type Places, packed } from './places.js'

/** What of a program can be covered. */
export const coverables = ['lines', 'branches', 'functions', 'statements'] as const
export type Coverable = (typeof coverables)[number]
/** A kind that the format does not tell has no key. */
export type Counts = Readonly<Partial<Record<Coverable, Count>>>

/** One source file of a coverage report, under the path by which the tool calls it. */
interface CoveredFile {
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

const sum = (a: Count | undefined, b: Count | undefined): Count | undefined =>
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
  /** A line that ran so often; gcov's negative numbers are never. */
  line(line: number, hits: number): void
  /** A place of the file, a line mostly, with so many branches or functions of which so many ran. */
  place(kind: Coverable, place: number, covered: number, valid: number): void
  /** A count without places. */
  count(kind: Coverable, covered: number, valid: number): void
  files(): CoveredFile[]
}

interface Entry {
  readonly path: string
  readonly counts: Partial<Record<Coverable, Count>>
  readonly places: Partial<Record<Coverable, Gathered>>
}
/** Places of one kind; those told last may not be merged yet. */
interface Gathered {
  known: Places
  more: number[]
}

const MOST_FILES = 500_000

export function ledger(expected: string): Ledger {
  const refuse = (reason: string): never => fail('unreadable-report', { expected, reason })
  const noNumber = (): never => refuse('it counts with what is not a number')
  const entries = new Map<string, Entry>()
  let entry: Entry = { path: '', counts: {}, places: {} }
  const told: Record<Coverable, number[]> = { lines: [], branches: [], functions: [], statements: [] }
  const { lines } = told

  const settle = (): void => {
    for (const kind of coverables) {
      if (told[kind].length === 0) continue
      gather(entry.places, kind, told[kind])
      told[kind].length = 0
    }
  }

  return {
    file(path, key = path) {
      settle()
      const known = entries.get(key)
      if (known) {
        entry = known
        return
      }
      if (entries.size >= MOST_FILES) refuse(`it names more than ${MOST_FILES} files`)
      entry = { path: copyOf(path), counts: {}, places: {} }
      entries.set(key === path ? entry.path : copyOf(key), entry)
    },
    line(line, hits) {
      if (!isPlace(line) || Number.isNaN(hits)) noNumber()
      lines.push(packed(line, hits > 0 ? 1 : 0, 1))
    },
    place(kind, place, covered, valid) {
      if (!isPlace(place) || !isCount(covered, valid) || valid > MOST_AT_ONE) noNumber()
      told[kind].push(packed(place, covered, valid))
    },
    count(kind, covered, valid) {
      if (!isCount(covered, valid)) noNumber()
      const count = sum(entry.counts[kind], { covered, valid })
      if (count) entry.counts[kind] = count
    },
    files() {
      settle()
      return [...entries.values()].map(({ path, counts, places }) => ({
        path,
        counts: { ...counts, ...countsOf(places) },
      }))
    },
  }
}

/** NaN where there is no text. */
export const numberOf = (text: string | undefined): number => (text ? Number(text) : Number.NaN)

const isPlace = (place: number): boolean => place >= 0 && place <= LAST_PLACE && Number.isInteger(place)
const isCount = (covered: number, valid: number): boolean =>
  Number.isSafeInteger(covered) && Number.isSafeInteger(valid) && covered >= 0 && covered <= valid

// A file that is told again and again is merged only when enough has come together, else the time would grow with the square of the report.
function gather(places: Entry['places'], kind: Coverable, told: readonly number[]): void {
  const gathered = places[kind]
  if (!gathered) {
    places[kind] = { known: merged(undefined, told), more: [] }
    return
  }
  for (const place of told) gathered.more.push(place)
  if (gathered.more.length < gathered.known.bytes.length) return
  gathered.known = merged(gathered.known, gathered.more)
  gathered.more = []
}

function countsOf(places: Entry['places']): Counts {
  const counts: Partial<Record<Coverable, Count>> = {}
  for (const kind of coverables) {
    const gathered = places[kind]
    if (gathered)
      counts[kind] = (gathered.more.length > 0 ? merged(gathered.known, gathered.more) : gathered.known).count
  }
  return counts
}
