import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'

const MIB = 1024 * 1024

/** The whole as text, without a byte order mark; `too-large` above `limitMib`, `unreadable-report` where the bytes are not UTF-8. */
export function textOf(chunks: Chunks, limitMib = 64): string {
  const bytes = bytesOf(chunks, limitMib)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail('unreadable-report', { expected: 'UTF-8 text', reason: 'it holds bytes that are not UTF-8' })
  }
}

function bytesOf(chunks: Chunks, limitMib: number): Uint8Array {
  const { size = 0 } = chunks
  if (size > limitMib * MIB) fail('too-large', { limitMib })
  let whole = Buffer.allocUnsafeSlow(size)
  let length = 0
  for (const chunk of chunks) {
    const end = length + chunk.length
    if (end > limitMib * MIB) fail('too-large', { limitMib })
    if (end > whole.length) whole = Buffer.concat([whole], 2 * end)
    whole.set(chunk, length)
    length = end
  }
  return whole.subarray(0, length)
}

/** Line by line, in constant memory, without line ends and ANSI colours; bytes that are not UTF-8 become U+FFFD. Lines are cut at `longest` characters. */
export function* linesOf(chunks: Chunks, longest = 64 * 1024): Generator<string> {
  let rest = ''
  for (const piece of textIn(chunks)) {
    const lines = (rest + piece).split('\n')
    rest = (lines.pop() ?? '').slice(0, longest)
    for (const line of lines) yield plain(line.slice(0, longest))
  }
  if (rest !== '') yield plain(rest)
}

const NEWLINE = 10
const RETURN = 13
const LONGEST_LINE = 64 * 1024
const NOTHING: Uint8Array = Buffer.alloc(0)

/** Each line by where it stands in some bytes, without its line end: for formats of millions of lines, which need not all become texts. Lines are cut at 64 KiB. */
export function eachLine(chunks: Chunks, tell: (bytes: Uint8Array, from: number, to: number) => void): void {
  let begun = NOTHING
  const add = (more: Uint8Array) => Buffer.concat([begun, more.subarray(0, LONGEST_LINE - begun.length)])
  const tellLine = (bytes: Uint8Array, from: number, to: number) =>
    tell(bytes, from, to > from && bytes[to - 1] === RETURN ? to - 1 : to)

  for (const chunk of chunks) {
    let from = 0
    // Lines are short: asking for each where it ends would cost more than looking.
    for (let end = 0; end < chunk.length; end += 1) {
      if (chunk[end] !== NEWLINE) continue
      if (begun.length === 0) tellLine(chunk, from, end)
      else {
        const line = add(chunk.subarray(0, end))
        begun = NOTHING
        tellLine(line, 0, line.length)
      }
      from = end + 1
    }
    if (from < chunk.length) begun = add(chunk.subarray(from))
  }
  if (begun.length > 0) tellLine(begun, 0, begun.length)
}

// So small that a piece dies young: what outlives a few collections makes the heap grow.
const PIECE = 4 * 1024

/**
 * The text in pieces of at most 4 KiB, without a byte order mark. `refuse` is called, and must throw, where the bytes are not UTF-8; without it they
 * become U+FFFD.
 */
export function* textIn(chunks: Chunks, refuse?: () => never): Generator<string> {
  let rest = NOTHING
  let isFirst = true
  const decode = (bytes: Uint8Array): string => {
    try {
      // Each time anew: a decoder that remembers what came before is several times slower, and its strings are twice as large.
      return new TextDecoder('utf-8', { fatal: refuse !== undefined, ignoreBOM: !isFirst }).decode(bytes)
    } catch (error) {
      throw refuse ? refuse() : error
    }
  }
  for (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE)
      const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece
      const whole = bytes.length - begunIn(bytes)
      rest = Buffer.from(bytes.subarray(whole))
      if (whole === 0) continue
      yield decode(bytes.subarray(0, whole))
      isFirst = false
    }
  if (rest.length > 0) yield decode(rest)
}

/** How many bytes at the end begin a character whose others are still to come. */
function begunIn(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0b1100_0000) return back < (byte >= 0b1111_0000 ? 4 : byte >= 0b1110_0000 ? 3 : 2) ? back : 0
    if (byte < 0b1000_0000) return 0
  }
  return 0
}

const ANSI = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g
/** A line without its carriage return and without ANSI colours. */
export function plain(line: string): string {
  const trimmed = line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line
  return trimmed.includes('\u001b') ? trimmed.replace(ANSI, '') : trimmed
}

/** A copy that does not keep the piece of the report alive from which the text was cut. */
export const copyOf = (text: string): string => Buffer.from(text).toString()
