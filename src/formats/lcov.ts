import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'
import { type Coverable, type Coverage, type Ledger, ledger } from './covered.js'

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
      const end = line.indexOf(',', 3)
      const second = line.indexOf(',', end + 1)
      book.line(whole(line.slice(3, end)), ran(line.slice(end + 1, second < 0 ? undefined : second)))
      source.lines += 1
    } else if (line.startsWith('SF:')) {
      if (source) refuse(`a record begins inside another, at line ${number}`)
      source = { lines: 0, branches: new Map(), functions: new Map(), totals: new Map() }
      book.file(line.slice(3))
    } else if (line === 'end_of_record') {
      if (!source) return refuse(`a record ends that did not begin, at line ${number}`)
      close(source, book)
      source = undefined
    } else if (source) readEntry(line, source)
    else if (!/^(?:TN:.*|KF:.*|VER:.*|#.*|\s*)$/.test(line)) refuse(`line ${number} is not lcov`)
  }
  if (source) refuse('it is cut short')
  return { files: book.files(), roots: [] }
}

function readEntry(line: string, { branches, functions, totals }: Source): void {
  const colon = line.indexOf(':')
  const tag = line.slice(0, colon)
  const rest = line.slice(colon + 1)
  const comma = rest.indexOf(',')
  switch (tag) {
    case 'BRDA': {
      const last = rest.lastIndexOf(',')
      const branch = rest.slice(0, last)
      branches.set(branch, branches.get(branch) || (rest.slice(last + 1) !== '-' && ran(rest.slice(last + 1)) > 0))
      return
    }
    case 'FN': // line[,end],name
    case 'FNL': {
      // index,line[,end]
      const [, first = '', , name = ''] = /^(\d+),(?:(\d+),)?(.*)$/.exec(rest) ?? []
      const [key, at] = tag === 'FN' ? [name, first] : [`#${first}`, rest.split(',')[1] ?? '']
      functions.set(key, { ran: false, ...functions.get(key), line: whole(at) })
      return
    }
    case 'FNDA': // hits,name
    case 'FNA': {
      // index,hits,name
      const [key, hits] =
        tag === 'FNDA'
          ? [rest.slice(comma + 1), rest.slice(0, comma)]
          : [`#${rest.slice(0, comma)}`, rest.split(',')[1] ?? '']
      const known = functions.get(key)
      functions.set(key, { line: known?.line ?? 0, ran: known?.ran || ran(hits) > 0 })
      return
    }
    case 'LF':
    case 'LH':
    case 'BRF':
    case 'BRH':
    case 'FNF':
    case 'FNH':
      totals.set(tag, whole(rest))
  }
}

/** What the record listed, else its totals, into the ledger. */
function close({ lines, branches, functions, totals }: Source, book: Ledger): void {
  const placed = (kind: Coverable, all: Iterable<readonly [line: number, ran: boolean]>): void => {
    const byLine = new Map<number, { covered: number; valid: number }>()
    for (const [line, did] of all) {
      const count = byLine.get(line) ?? { covered: 0, valid: 0 }
      byLine.set(line, { covered: count.covered + Number(did), valid: count.valid + 1 })
    }
    for (const [line, { covered, valid }] of byLine) book.place(kind, line, covered, valid)
  }
  const total = (kind: Coverable, found: string, hit: string): void => {
    const valid = totals.get(found)
    if (valid !== undefined) book.count(kind, totals.get(hit) ?? Number.NaN, valid)
  }
  if (lines === 0) total('lines', 'LF', 'LH')
  if (branches.size === 0) total('branches', 'BRF', 'BRH')
  else
    placed(
      'branches',
      [...branches].map(([key, did]) => [whole(key.slice(0, key.indexOf(','))), did]),
    )
  if (functions.size === 0) total('functions', 'FNF', 'FNH')
  else
    placed(
      'functions',
      [...functions.values()].map(({ line, ran: did }) => [line, did]),
    )
}

const refuse = (reason: string): never => fail('unreadable-report', { expected: EXPECTED, reason })
/** Not a number where the text is empty. */
const whole = (text: string): number => (text === '' ? Number.NaN : Number(text))
/** 1 or 0; gcov's negative counts are 0. */
function ran(hits: string): number {
  const count = whole(hits)
  return Number.isNaN(count) ? refuse('a line has no number of hits') : count > 0 ? 1 : 0
}
