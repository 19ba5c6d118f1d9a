import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { eachLine, linesOf, textIn, textOf } from '../../src/formats/bytes.js'
import type { Chunks } from '../../src/model/evidence.js'
import { UserError } from '../../src/model/problem.js'
import { bytes, cutAt } from './chunks.js'

const code = (read: () => unknown): unknown => {
  try {
    return { read: read() }
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return thrown.problems[0]?.code
  }
}
/** Whole characters, parts of them, and byte order marks in the middle. */
const anyBytes = fc
  .array(
    fc.constantFrom(
      'a',
      '\n',
      '\r\n',
      'é',
      '€',
      '😀',
      '\uFEFF',
      [0xff],
      [0x80],
      [0xe2, 0x82],
      [0xf0, 0x9f],
      [0xc3],
      [0xe0, 0x80],
    ),
  )
  .map(parts => Buffer.concat(parts.map(part => Buffer.from(part as string))))
const places = fc.array(fc.nat(), { maxLength: 12 })
const decoded = (whole: Uint8Array, fatal: boolean): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal }).decode(whole)
  } catch {
    return undefined
  }
}

test('T34 any split of any bytes gives the same text', () => {
  fc.assert(
    fc.property(anyBytes, places, (whole, at) => {
      const pieces = cutAt(whole, at)
      expect([...textIn(pieces)].join('')).toBe(decoded(whole, false))
      const text = decoded(whole, true)
      expect(code(() => textOf(pieces))).toEqual(text === undefined ? 'unreadable-report' : { read: text })
    }),
    { numRuns: 500 },
  )
})

test('a text of many pieces has a character at every place', () => {
  const text = '€uro 😀 é'.repeat(5000)
  for (const before of ['', 'a', 'ab', 'abc']) expect([...textIn(bytes(before + text))].join('')).toBe(before + text)
})

test('any split of the bytes gives the same lines, as texts and as bytes', () => {
  const lines = fc.array(fc.constantFrom('', 'a', 'é', 'DA:1,2', 'x'.repeat(100)), { maxLength: 12 })
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r\n'), places, (all, end, at) => {
      const pieces = cutAt(Buffer.from(all.join(end)), at)
      const told: string[] = []
      eachLine(pieces, (where, from, to) => void told.push(Buffer.from(where.subarray(from, to)).toString()))
      const expected = all.at(-1) === '' ? all.slice(0, -1) : all
      expect(told).toEqual(expected)
      expect([...linesOf(pieces)]).toEqual(expected)
    }),
  )
})

test('T34 a line that does not end is cut', () => {
  const pieces = Array.from({ length: 9 }, () => Buffer.alloc(10_000, 'x'))
  const lengths: number[] = []
  eachLine([...pieces, Buffer.from('\nab')], (_, from, to) => void lengths.push(to - from))
  expect(lengths).toEqual([65_536, 2])
})

test('T34 a file of known size is refused before it is read, another as soon as it is too large', () => {
  let pieces = 0
  const endless: Chunks = {
    *[Symbol.iterator]() {
      for (const piece = Buffer.alloc(64 * 1024, 'x'); ; pieces += 1) yield piece
    },
  }
  const known: Chunks = { size: 1024 * 1024 + 1, [Symbol.iterator]: () => endless[Symbol.iterator]() }
  expect([code(() => textOf(known, 1)), pieces]).toEqual(['too-large', 0])
  expect([code(() => textOf(endless, 1)), pieces]).toEqual(['too-large', 16])
})

test('a text that is as large as it may be, and one that is larger than was known, are read', () => {
  const piece = Buffer.alloc(64 * 1024, 'x')
  const pieces = Array.from({ length: 16 }, () => piece)
  expect(textOf(pieces, 1)).toHaveLength(1024 * 1024)
  expect(textOf(Object.assign([...pieces], { size: 5 }), 1)).toHaveLength(1024 * 1024)
})
