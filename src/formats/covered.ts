import { fail } from '../model/problem.js'
import { copyOf } from './bytes.js'
import { type Count, LAST_PLACE, MOST_AT_ONE, type PlaceStore, type Places, packed, placeStore } from './places.js'

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
  readonly places: Partial<Record<Coverable, Places>>
  /** What was told of the file later, and is not merged yet. */
  more: Partial<Record<Coverable, number[]>> | undefined
}

/** Places of the file at hand. The array is kept from file to file: it need not grow anew. */
interface Told {
  readonly numbers: number[]
  count: number
}
const nothing = (): Told => ({ numbers: [], count: 0 })

const MOST_FILES = 500_000

export function ledger(expected: string): Ledger {
  const refuse = (reason: string): never => fail('unreadable-report', { expected, reason })
  const noNumber = (): never => refuse('it counts with what is not a number')
  const entries = new Map<string, Entry>()
  let entry: Entry = { path: '', counts: {}, places: {}, more: undefined }
  const store = placeStore()
  const told: Record<Coverable, Told> = {
    lines: nothing(),
    branches: nothing(),
    functions: nothing(),
    statements: nothing(),
  }
  const { lines } = told

  const settle = (): void => {
    for (const kind of coverables) {
      const { numbers, count } = told[kind]
      if (count > 0) gather(entry, kind, numbers.slice(0, count), store)
      told[kind].count = 0
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
      entry = { path: copyOf(path), counts: {}, places: {}, more: undefined }
      entries.set(key === path ? entry.path : copyOf(key), entry)
    },
    line(line, hits) {
      if (!isPlace(line) || Number.isNaN(hits)) noNumber()
      lines.numbers[lines.count++] = packed(line, hits > 0 ? 1 : 0, 1)
    },
    place(kind, place, covered, valid) {
      if (!isPlace(place) || !isCount(covered, valid) || valid > MOST_AT_ONE) noNumber()
      const list = told[kind]
      list.numbers[list.count++] = packed(place, covered, valid)
    },
    count(kind, covered, valid) {
      if (!isCount(covered, valid)) noNumber()
      const count = sum(entry.counts[kind], { covered, valid })
      if (count) entry.counts[kind] = count
    },
    files() {
      settle()
      return Array.from(entries.values(), told => ({ path: told.path, counts: countsOf(told, store) }))
    },
  }
}

const isPlace = (place: number): boolean => place >= 0 && place <= LAST_PLACE && Number.isInteger(place)
const isCount = (covered: number, valid: number): boolean =>
  Number.isSafeInteger(covered) && Number.isSafeInteger(valid) && covered >= 0 && covered <= valid

// A file that is told again and again is merged only when enough has come together, else the time would grow with the square of the report.
function gather(entry: Entry, kind: Coverable, told: readonly number[], store: PlaceStore): void {
  const known = entry.places[kind]
  if (!known) {
    entry.places[kind] = store.merge(undefined, told)
    return
  }
  const more = entry.more?.[kind] ?? []
  entry.more = { ...entry.more, [kind]: more }
  for (const place of told) more.push(place)
  if (more.length < known.to - known.from) return
  entry.places[kind] = store.merge(known, more)
  more.length = 0
}

function countsOf({ counts, places, more }: Entry, store: PlaceStore): Counts {
  const all = { ...counts }
  for (const kind of coverables) {
    const late = more?.[kind] ?? []
    const known = late.length > 0 ? store.merge(places[kind], late) : places[kind]
    if (known) all[kind] = { covered: known.covered, valid: known.valid }
  }
  return all
}
