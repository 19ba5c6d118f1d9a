import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'
import { type Coverage, ledger } from './covered.js'

const EXPECTED = 'a Go cover profile'
/** How such a profile begins. */
export const goMode = /^mode: (?:set|count|atomic)$/
const BLOCK = /^(.+):(\d+\.\d+,\d+\.\d+) (\d+) (\d+)$/

/** A profile of `go test -coverprofile`. It counts statements; every test binary tells every block anew, so blocks are merged. */
export function readGoCover(chunks: Chunks): Coverage {
  const files = new Map<string, Map<string, { readonly statements: number; ran: boolean }>>()
  let number = 0
  for (const line of linesOf(chunks)) {
    number += 1
    if (goMode.test(line) || line === '') continue
    const [, path, place, statements, hits] = BLOCK.exec(line) ?? refuse(`line ${number} is not a block`)
    if (number === 1 || !path || !place) return refuse('it does not begin with its mode')
    const blocks = files.get(path) ?? new Map()
    files.set(path, blocks)
    const before = blocks.get(place)
    if (before) before.ran ||= Number(hits) > 0
    else blocks.set(place, { statements: Number(statements), ran: Number(hits) > 0 })
  }
  if (!endsInNewline(chunks)) refuse('it is cut short')

  const book = ledger(EXPECTED)
  for (const [path, blocks] of files) {
    book.file(path)
    for (const { statements, ran } of blocks.values()) book.count('statements', ran ? statements : 0, statements)
  }
  return { files: book.files(), roots: [] }
}

function endsInNewline(chunks: Chunks): boolean {
  let last: number | undefined
  for (const chunk of chunks) last = chunk.at(-1) ?? last
  return last === 10
}
const refuse = (reason: string): never => fail('unreadable-report', { expected: EXPECTED, reason })
