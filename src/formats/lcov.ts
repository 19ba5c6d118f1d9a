import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'
import { type Coverable, type Coverage, type Ledger, ledger, numberOf } from './covered.js'

const EXPECTED = 'lcov'

/** One record of a tracefile, while it is read: its lines go straight into the ledger. */
interface Source {
  lines: number
  /** By `line,block,branch`, whether it was taken. */
  readonly branches: Map<string, boolean>
  /** By name, or by index in lcov 2. */
  readonly functions: Map<string, { readonly line: number; ran: boolean }>
  readonly totals: Map<string, number>
}

/**
 * A tracefile of lcov 1 and 2, Istanbul, coverage.py, llvm-cov and others. Lines are merged by file and number; the totals of a record are
 * used only for what it does not list.
 */
export function readLcov(chunks: Chunks): Coverage {
  const book = ledger(EXPECTED)
  let source: Source | undefined
  let number = 0

  for (const line of linesOf(chunks)) {
    number += 1
    if (source && line.startsWith('DA:')) {
      const comma = line.indexOf(',', 3)
      book.line(digits(line, 3, comma), digits(line, comma + 1, line.length))
      source.lines += 1
    } else if (line.startsWith('SF:')) {
      if (source) refuse(`a record begins inside another, at line ${number}`)
      source = { lines: 0, branches: new Map(), functions: new Map(), totals: new Map() }
      book.file(line.slice(3))
    } else if (line === 'end_of_record') {
      if (!source) return refuse(`a record ends that did not begin, at line ${number}`)
      close(source, book)
      source = undefined
    } else if (source) {
      const colon = line.indexOf(':')
      if (colon < 1) refuse(`line ${number} is not lcov`)
      entries.get(line.slice(0, colon))?.(line.slice(colon + 1), source)
    } else if (!/^(?:TN:.*|KF:.*|VER:.*|#.*|\s*)$/.test(line)) refuse(`line ${number} is not lcov`)
  }
  if (source) refuse('it is cut short')
  return { files: book.files(), roots: [] }
}

/** The number that begins at `from`; a checksum may follow it. Such lines come by the million, so none of them is cut into pieces. */
function digits(line: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = line.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return numberOf(line.slice(from, to).split(',')[0])
    number = number * 10 + digit
  }
  return from < to ? number : Number.NaN
}

type ReadEntry = (rest: string, source: Source) => void

const readTotal =
  (tag: string): ReadEntry =>
  (rest, { totals }) => {
    totals.set(tag, numberOf(rest))
  }
/** How the entries of a record are read, by their tags; others are passed over. A name may hold commas. */
const entries: ReadonlyMap<string, ReadEntry> = new Map(
  Object.entries<ReadEntry>({
    BRDA(rest, { branches }) {
      const end = rest.lastIndexOf(',')
      const branch = rest.slice(0, end)
      const taken = rest.slice(end + 1)
      branches.set(branch, branches.get(branch) || (taken !== '-' && isRan(taken)))
    },
    FN(rest, source) {
      const [, line, name = ''] = /^(\d+),(?:\d+,)?(.*)$/.exec(rest) ?? refuse('a function is not told in full')
      begin(name, line, source)
    },
    FNDA(rest, source) {
      const [, hits, name = ''] = /^([^,]+),(.*)$/.exec(rest) ?? refuse('a function is not told in full')
      run(name, hits, source)
    },
    // lcov 2 gives a function an index, since it can have several names.
    FNL(rest, source) {
      const [index, line] = rest.split(',')
      begin(`#${index}`, line, source)
    },
    FNA(rest, source) {
      const [index, hits] = rest.split(',')
      run(`#${index}`, hits, source)
    },
    ...Object.fromEntries(['LF', 'LH', 'BRF', 'BRH', 'FNF', 'FNH'].map(tag => [tag, readTotal(tag)])),
  }),
)

function begin(key: string, line: string | undefined, { functions }: Source): void {
  functions.set(key, { ran: functions.get(key)?.ran ?? false, line: numberOf(line) })
}
function run(key: string, hits: string | undefined, { functions }: Source): void {
  const { line = 0, ran = false } = functions.get(key) ?? {}
  functions.set(key, { line, ran: ran || isRan(hits) })
}
function isRan(hits: string | undefined): boolean {
  const count = numberOf(hits)
  return Number.isNaN(count) ? refuse('it counts with what is not a number') : count > 0
}

/** What the record listed, else its totals, into the ledger. */
function close({ lines, branches, functions, totals }: Source, book: Ledger): void {
  const total = (kind: Coverable, found: string, hit: string): void => {
    const valid = totals.get(found)
    if (valid !== undefined) book.count(kind, totals.get(hit) ?? Number.NaN, valid)
  }
  if (lines === 0) total('lines', 'LF', 'LH')
  if (branches.size === 0) total('branches', 'BRF', 'BRH')
  if (functions.size === 0) total('functions', 'FNF', 'FNH')
  place(
    'branches',
    [...branches].map(([key, ran]) => ({ line: Number.parseInt(key, 10), ran })),
    book,
  )
  place('functions', functions.values(), book)
}

function place(kind: Coverable, all: Iterable<{ readonly line: number; readonly ran: boolean }>, book: Ledger): void {
  const byLine = new Map<number, { covered: number; valid: number }>()
  for (const { line, ran } of all) {
    const count = byLine.get(line) ?? { covered: 0, valid: 0 }
    byLine.set(line, { covered: count.covered + Number(ran), valid: count.valid + 1 })
  }
  for (const [line, { covered, valid }] of byLine) book.place(kind, line, covered, valid)
}

const refuse = (reason: string): never => fail('unreadable-report', { expected: EXPECTED, reason })
