import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'

const MIB = 1024 * 1024

/** The whole as text, without a byte order mark; `too-large` above `limitMib`, `unreadable-report` where the bytes are not UTF-8. */
export function textOf(chunks: Chunks, limitMib = 64): string {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts: string[] = []
  let bytes = 0
  try {
    for (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > limitMib * MIB) fail('too-large', { limitMib })
      parts.push(decoder.decode(chunk, { stream: true }))
    }
    parts.push(decoder.decode())
  } catch (error) {
    if (error instanceof TypeError)
      fail('unreadable-report', { expected: 'UTF-8 text', reason: 'it holds bytes that are not UTF-8' })
    throw error
  }
  return parts.join('')
}

/** Line by line, in constant memory, without line ends and ANSI colours; bytes that are not UTF-8 become U+FFFD. Lines are cut at `longest` characters. */
export function* linesOf(chunks: Chunks, longest = 64 * 1024): Generator<string> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = (lines.pop() ?? '').slice(0, longest)
    for (const line of lines) yield plain(line.slice(0, longest))
  }
  rest += decoder.decode()
  if (rest !== '') yield plain(rest)
}

const ANSI = /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g
/** A line without its carriage return and without ANSI colours. */
export function plain(line: string): string {
  const trimmed = line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line
  return trimmed.includes('\u001b') ? trimmed.replace(ANSI, '') : trimmed
}

/** A copy that does not keep the piece of the report alive from which the text was cut. */
export const copyOf = (text: string): string => Buffer.from(text).toString()
