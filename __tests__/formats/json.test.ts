import { expect, test } from '@jest/globals'
import { anything, array, entries, integer, json, jsonLines, object, optional, text } from '../../src/formats/json.js'
import { bytes, refusal } from './chunks.js'

const shape = object({ runs: array(object({ results: entries(array(integer)), name: optional(text) })) })
const read = (report: string) => refusal(() => json(bytes(report), shape))
const is = (expected: string, reason: string) => ({ expected, reason })

test('what was asked for is read, and nothing else', () => {
  const report = '{"runs":[{"results":{"a":[1,2],"__proto__":[3]},"name":null,"__proto__":{"polluted":1}}],"more":{}}'
  expect(read(report)).toEqual({
    read: {
      runs: [
        {
          results: [
            ['a', [1, 2]],
            ['__proto__', [3]],
          ],
          name: undefined,
        },
      ],
    },
  })
})

test.each([
  [
    '{"runs":[{"results":{}},{"results":{"a":[1,"2"]}}]}',
    'a whole number at $.runs[1].results.a[1]',
    'it is of type string',
  ],
  ['{"runs":[{}]}', 'an object at $.runs[0].results', 'it is missing'],
  ['{"runs":[{"results":{},"name":7}]}', 'a string at $.runs[0].name', 'it is of type number'],
  ['{"runs":{}}', 'a list at $.runs', 'it is of type object'],
  ['[]', 'an object at $', 'it is a list'],
  ['T08', 'JSON', 'the report is not JSON, or is cut short'],
])('T09 %s is refused at its place', (report, expected, reason) => {
  expect(read(report)).toEqual(is(expected, reason))
})

test('T09 one of many lines is refused at its place', () => {
  const lines = '{"n":[1]}\n\n{"n":[2,null]}\n'
  expect(refusal(() => [...jsonLines(bytes(lines), object({ n: array(integer) }))])).toEqual(
    is('a whole number at line 3: $.n[1]', 'it is null'),
  )
})

test('T31 however deep it is nested, it is read or refused', () => {
  const deep = 1_000_000
  expect(refusal(() => json(bytes('['.repeat(deep)), anything))).toEqual(
    is('JSON', 'the report is not JSON, or is cut short'),
  )
  expect(refusal(() => json(bytes('['.repeat(deep) + ']'.repeat(deep)), shape))).toEqual(
    is('an object at $', 'it is a list'),
  )
})
