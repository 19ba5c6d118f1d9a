import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { eachLine, plain } from './bytes.js'
import { type Coverable, type Coverage, type Ledger, ledger } from './covered.js'
import { begins, numberOf, numbersIn } from './numbers.js'
import { LAST_PLACE } from './places.js'

const EXPECTED = 'lcov'

interface Placed {
  readonly line: number
  readonly ran: boolean
}
/** One record of a tracefile, while it is read: its lines go straight into the ledger. */
interface Source {
  lines: number
  /** Line, block and branch, and whether it was taken, in one number each. */
  readonly branches: number[]
  /** Those that are not told by plain numbers, by `line,block,branch`. */
  readonly named: Map<string, boolean>
  /** By name, or by index in lcov 2. */
  readonly functions: Map<string, Placed>
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

  const readText = (line: string): void => {
    if (line.startsWith('SF:')) {
      if (source) refuse(`a record begins inside another, at line ${number}`)
      source = { lines: 0, branches: [], named: new Map(), functions: new Map(), totals: new Map() }
      book.file(line.slice(3))
    } else if (line === 'end_of_record') {
      if (source) close(source, book)
      else refuse(`a record ends that did not begin, at line ${number}`)
      source = undefined
    } else if (source) {
      const colon = line.indexOf(':')
      if (colon < 1) refuse(`line ${number} is not lcov`)
      entries.get(line.slice(0, colon))?.(line.slice(colon + 1), source, book)
    } else if (!/^(?:TN:.*|KF:.*|VER:.*|#.*|\s*)$/.test(line)) refuse(`line ${number} is not lcov`)
  }
  eachLine(chunks, (bytes, from, to) => {
    number += 1
    if (source && readNumbers(bytes, from, to, source, book)) return
    readText(plain(decoder.decode(bytes.subarray(from, to))))
  })
  if (source) refuse('it is cut short')
  return { files: book.files(), roots: [] }
}

const decoder = new TextDecoder()

const DA = Buffer.from('DA:')
const BRDA = Buffer.from('BRDA:')
const IDS = 2 ** 13
const found = [0, 0, 0, 0]

/** Reads a line of plain numbers, as those that come by the million are, without making a text of it; false where it is another line. */
function readNumbers(bytes: Uint8Array, from: number, to: number, source: Source, book: Ledger): boolean {
  if (begins(bytes, from, DA)) {
    if (numbersIn(bytes, from + DA.length, to, found) !== 2) return false
    const [line = 0, hits = 0] = found
    if (Number.isNaN(hits)) return false
    book.line(line, hits)
    source.lines += 1
    return true
  }
  if (!begins(bytes, from, BRDA) || numbersIn(bytes, from + BRDA.length, to, found) !== 4) return false
  const [line = 0, block = 0, branch = 0, taken = 0] = found
  if (!(line <= LAST_PLACE && block < IDS && branch < IDS)) return false
  source.branches.push(((line * IDS + block) * IDS + branch) * 2 + (taken > 0 ? 1 : 0))
  return true
}

type ReadEntry = (rest: string, source: Source, book: Ledger) => void

const readTotal =
  (tag: string): ReadEntry =>
  (rest, { totals }) => {
    totals.set(tag, numberOf(rest))
  }
/** How the entries of a record are read, by their tags; others are passed over. A name may hold commas. */
const entries: ReadonlyMap<string, ReadEntry> = new Map(
  Object.entries<ReadEntry>({
    // A checksum may follow.
    DA(rest, source, book) {
      const [line, hits] = rest.split(',')
      book.line(numberOf(line), numberOf(hits))
      source.lines += 1
    },
    BRDA(rest, { named }) {
      const end = rest.lastIndexOf(',')
      const branch = rest.slice(0, end)
      const taken = rest.slice(end + 1)
      named.set(branch, named.get(branch) || (taken !== '-' && isRan(taken)))
    },
    FN(rest, source) {
      const [line, name] = inTwo(rest)
      // The line on which it ends may stand between.
      begin(name.replace(/^\d+,/, ''), line, source)
    },
    FNDA(rest, source) {
      const [hits, name] = inTwo(rest)
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

function inTwo(rest: string): [string, string] {
  const comma = rest.indexOf(',')
  return comma < 1 ? refuse('a function is not told in full') : [rest.slice(0, comma), rest.slice(comma + 1)]
}
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
function close({ lines, branches, named, functions, totals }: Source, book: Ledger): void {
  const total = (kind: Coverable, found: string, hit: string): void => {
    const valid = totals.get(found)
    if (valid !== undefined) book.count(kind, totals.get(hit) ?? Number.NaN, valid)
  }
  if (lines === 0) total('lines', 'LF', 'LH')
  if (branches.length + named.size === 0) total('branches', 'BRF', 'BRH')
  if (functions.size === 0) total('functions', 'FNF', 'FNH')
  placeBranches(branches, named, book)
  const functionsAt: ByLine = new Map()
  for (const { line, ran } of functions.values()) add(functionsAt, line, Number(ran), 1)
  place('functions', functionsAt, book)
}

/** Each branch once: where it is listed twice it was taken if it once was. */
function placeBranches(numbered: readonly number[], named: Source['named'], book: Ledger): void {
  const byLine: ByLine = new Map()
  const tell = (line: number, covered: number, valid: number): void =>
    named.size > 0 ? add(byLine, line, covered, valid) : book.place('branches', line, covered, valid)
  const sorted = new Float64Array(numbered).sort()
  let covered = 0
  let valid = 0
  for (let at = 0; at < sorted.length; at += 1) {
    const number = sorted[at] ?? 0
    const branch = Math.floor(number / 2)
    const next = Math.floor((sorted[at + 1] ?? Number.NaN) / 2)
    if (branch === next) continue
    covered += number - 2 * branch
    valid += 1
    const line = lineOf(branch)
    if (line === lineOf(next)) continue
    tell(line, covered, valid)
    covered = 0
    valid = 0
  }
  for (const [name, ran] of named) add(byLine, Number.parseInt(name, 10), Number(ran), 1)
  place('branches', byLine, book)
}
const lineOf = (branch: number): number => Math.floor(branch / (IDS * IDS))

/** A place of the ledger is told once: what stands at one line is summed before. */
type ByLine = Map<number, { covered: number; valid: number }>

function add(byLine: ByLine, line: number, covered: number, valid: number): void {
  const count = byLine.get(line)
  if (!count) byLine.set(line, { covered, valid })
  else {
    count.covered += covered
    count.valid += valid
  }
}
function place(kind: Coverable, byLine: ByLine, book: Ledger): void {
  for (const [line, { covered, valid }] of byLine) book.place(kind, line, covered, valid)
}

const refuse = (reason: string): never => fail('unreadable-report', { expected: EXPECTED, reason })
