import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { numberOf, numbersIn } from '../../src/formats/numbers.js'

const decimal = fc
  .tuple(
    fc.stringMatching(/^[0-9]{0,16}$/),
    fc.constantFrom('', '.', '..', ',', '-', ' ', 'e'),
    fc.nat({ max: 10 ** 9 }),
  )
  .map(parts => parts.join(''))

test('T09 a text is the number that `Number` reads', () => {
  fc.assert(
    fc.property(fc.oneof(decimal, fc.double().map(String)), told => expect(numberOf(told)).toBe(Number(told || 'x'))),
  )
})

test.each([
  [undefined, Number.NaN],
  ['', Number.NaN],
  ['.', Number.NaN],
  ['5.', 5],
  ['.5', 0.5],
  ['0.1', 0.1],
  ['1.005', 1.005],
  ['-3', -3],
  ['x', Number.NaN],
  ['123456789012345678', 123456789012345680],
])('%j is %d', (told, expected) => {
  expect(numberOf(told)).toBe(expected)
})

test.each([
  ['1,2', [1, 2]],
  ['10,0,3,-', [10, 0, 3, Number.NaN]],
  ['7', [7]],
  ['1,-5', [1, Number.NaN]],
  ['', []],
  [',', []],
  ['1,', []],
  ['1,2,3,4,5', []],
  ['1,2x', []],
  ['1,5-', []],
  ['1 ,2', []],
])('of %j the numbers are %j', (told, expected) => {
  const into = [0, 0, 0, 0]
  const bytes = Buffer.from(`DA:${told}\n`)
  expect(into.slice(0, numbersIn(bytes, 3, bytes.length - 1, into))).toEqual(expected)
})
