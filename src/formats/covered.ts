import { fail } from '../model/problem.js'
import { type Count, LAST_PLACE, MOST_AT_ONE, merged, type Places, packed } from './places.js'
import { copyOf } from './xml.js'

/** What of a program can be covered. */
export const coverables = ['lines', 'branches', 'functions', 'statements'] as const
export type Coverable = (typeof coverables)[number]
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
  readonly counts: Partial<Record<Coverable, Count>>
  readonly places: Partial<Record<Coverable, Gathered>>
}
/** Places of one kind; those told last are not merged yet. */
interface Gathered {
  known: Places | undefined
  more: number[]
}

const MOST_FILES = 500_000

export function ledger(expected: string): Ledger {
  const refuse = (reason: string): never => fail('unreadable-report', { expected, reason })
  const noNumber = (): never => refuse('it counts with what is not a number')
  const entries = new Map<string, Entry>()
  let entry: Entry = { path: '', counts: {}, places: {} }

  return {
    file(path, key = path) {
      settle(entry, false)
      const known = entries.get(key)
      if (known) {
        entry = known
        return
      }
      if (entries.size >= MOST_FILES) refuse(`it names more than ${MOST_FILES} files`)
      entry = { path: copyOf(path), counts: {}, places: {} }
      entries.set(key === path ? entry.path : copyOf(key), entry)
    },
    place(kind, place, covered, valid) {
      if (!isCount(covered, valid) || valid > MOST_AT_ONE) noNumber()
      if (!Number.isInteger(place) || place < 0 || place > LAST_PLACE) noNumber()
      const gathered = entry.places[kind] ?? begin(entry, kind)
      gathered.more.push(packed(place, covered, valid))
    },
    count(kind, covered, valid) {
      if (!isCount(covered, valid)) noNumber()
      const count = sum(entry.counts[kind], { covered, valid })
      if (count) entry.counts[kind] = count
    },
    files: () =>
      [...entries.values()].map(each => {
        settle(each, true)
        const { path, counts, places } = each
        const placed = coverables.flatMap(kind => (places[kind]?.known ? [[kind, places[kind].known.count]] : []))
        return { path, counts: { ...counts, ...Object.fromEntries(placed) } }
      }),
  }
}

const isCount = (covered: number, valid: number): boolean =>
  Number.isSafeInteger(covered) && Number.isSafeInteger(valid) && covered >= 0 && covered <= valid

function begin({ places }: Entry, kind: Coverable): Gathered {
  const gathered: Gathered = { known: undefined, more: [] }
  places[kind] = gathered
  return gathered
}

// A file that is told again and again is merged only when enough has come together, else the time would grow with the square of the report.
function settle({ places }: Entry, all: boolean): void {
  for (const gathered of Object.values(places)) {
    const { known, more } = gathered
    if (more.length === 0 || (!all && known && more.length < known.bytes.length)) continue
    gathered.known = merged(known, more)
    gathered.more = []
  }
}
