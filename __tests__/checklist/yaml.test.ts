import { expect, test } from '@jest/globals'
import { plain } from '../../src/checklist/nodes.js'
import { readDocument } from '../../src/checklist/yaml.js'
import { UserError } from '../../src/model/problem.js'
import { renderProblem } from '../../src/report/problem.js'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const KIB = 1024

/** What the reader of a file is told, and what was read all the same. */
function told(file: Uint8Array): readonly string[] {
  try {
    return readDocument(file, 'c.yml').problems.map(problem => renderProblem(problem).split('\n')[0] ?? '')
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.problems.map(problem => renderProblem(problem).split('\n')[0] ?? '')
  }
}
const valueIn = (text: string): unknown => plain(readDocument(bytes(text), 'c.yml').root)

test.each<[what: string, file: Uint8Array, told: string]>([
  ['nothing', bytes(''), 'c.yml is empty. Write one with `release-checklist init`. [checklist-empty]'],
  [
    'only a byte order mark',
    bytes('\uFEFF'),
    'c.yml is empty. Write one with `release-checklist init`. [checklist-empty]',
  ],
  [
    'a byte too many',
    bytes(`# ${'x'.repeat(256 * KIB - 1)}`),
    'c.yml has 262145 bytes. A checklist has at most 262144 bytes. [checklist-too-large]',
  ],
  ['Latin-1', Uint8Array.of(0x61, 0x3a, 0x20, 0xe9), 'c.yml is not UTF-8. Save it as UTF-8. [checklist-not-utf8]'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), 'c.yml is not UTF-8. Save it as UTF-8. [checklist-not-utf8]'],
  [
    'cut in the middle of a letter',
    bytes('a: é').slice(0, -1),
    'c.yml is not UTF-8. Save it as UTF-8. [checklist-not-utf8]',
  ],
  [
    'a null byte',
    bytes('a: \0'),
    'c.yml:1:4: this is not YAML: null byte is not allowed in input. Mend the line. [bad-yaml]',
  ],
  [
    '33 levels of lists',
    bytes('['.repeat(33)),
    'c.yml:1:33: nested more than 32 deep. Use fewer levels. [yaml-too-deep]',
  ],
  [
    '33 levels of keys',
    bytes(`${Array.from({ length: 33 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')} 1`),
    'c.yml:33:33: nested more than 32 deep. Use fewer levels. [yaml-too-deep]',
  ],
  [
    'a hundred thousand brackets',
    bytes('['.repeat(100_000)),
    'c.yml:1:33: nested more than 32 deep. Use fewer levels. [yaml-too-deep]',
  ],
  [
    'a type of JavaScript',
    bytes('a: !!js/function "function () {}"'),
    'c.yml:1:4: a value that begins with ! is a tag in YAML, and `!!js/function "function () {}"` is lost. Put the value in quotes: \'!!js/function "function () {}"\'. [yaml-tag]',
  ],
  [
    'a type of YAML',
    bytes('a: !!str 5'),
    'c.yml:1:4: a value that begins with ! is a tag in YAML, and `!!str 5` is lost. Put the value in quotes: "!!str 5". [yaml-tag]',
  ],
  [
    'a key that is a list',
    bytes('? [a]\n: b'),
    'c.yml:1:3: a key must be plain text on one line. Write `key: value`. [yaml-key]',
  ],
  [
    'an anchor',
    bytes('a: &x 1'),
    'c.yml:1:4: a value that begins with & is an anchor in YAML, and anchors are not read: `&x`. Put the value in quotes, or write it out where it is needed. [yaml-anchor]',
  ],
  [
    'a document after the end of one',
    bytes('a: 1\n...\n---\nb: 2'),
    'c.yml:3:1: a second document begins here. A checklist is one document; remove `---`. [yaml-documents]',
  ],
])('T31: %s', (_, file, expected) => {
  expect(told(file)).toEqual([expected])
})

test('T31: an alias bomb is never unfolded', () => {
  const levels = Array.from({ length: 30 }, (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}]`)
  const found = told(bytes(`a0: &a0 [x]\n${levels.join('\n')}`))
  expect(found.length).toBe(301) // 31 anchors and 270 aliases
  expect(found[1]).toBe(
    'c.yml:2:10: a value that begins with * is an alias in YAML, and aliases are not read: `*a0`. Put the value in quotes: "*a0". [yaml-alias]',
  )
})

test('T31: merge keys are keys like any other', () => {
  expect(valueIn('<<: { a: 1 }\nb: 2')).toEqual({ '<<': { a: 1 }, b: 2 })
})

test('T31: ever so many faults are told of 500 times', () => {
  const found = told(bytes('a: 1\n'.repeat(50_000)))
  expect(found.length).toBe(501)
  expect(found[0]).toBe('c.yml:2:1: the key "a" stands already in line 1. Remove one of them. [duplicate-key]')
  expect(found[500]).toBe('there are more problems. Mend these first. [more-problems]')
})

test('values that YAML misreads are told of in one run, twenty at most', () => {
  const found = told(bytes(Array.from({ length: 30 }, (_, index) => `k${index}: a: b`).join('\n')))
  expect(found.length).toBe(21)
})

test('T31: types are those of the core schema, never guessed', () => {
  expect(
    valueIn('{ a: yes, b: 080, c: 2026-12-31, d: 1_000, e: 0x1F, f: TRUE, g: ~, h: 1.0, i: "1", j: .inf }'),
  ).toEqual({
    a: 'yes',
    b: 80,
    c: '2026-12-31',
    d: '1_000',
    e: 31,
    f: true,
    g: null,
    h: 1,
    i: '1',
    j: Number.POSITIVE_INFINITY,
  })
})

test('a byte order mark and ends of lines of other systems change nothing', () => {
  expect(valueIn('\uFEFFa: 1\r\nb: 2\r\n')).toEqual({ a: 1, b: 2 })
  expect(told(bytes('\uFEFFa: 1\r\nb: 2\r\na: 3'))).toEqual([
    'c.yml:3:1: the key "a" stands already in line 1. Remove one of them. [duplicate-key]',
  ])
})

test('columns count characters, not bytes or UTF-16 units', () => {
  expect(told(bytes('{ "🚀 ракета": 1, a: 2, a: 3 }'))).toEqual([
    'c.yml:1:24: the key "a" stands already in line 1. Remove one of them. [duplicate-key]',
  ])
})

test.each([
  'expect: lines > 80 # at least',
  'name: Coverage  # two spaces: a comment',
  'with:\n  name: api.example # a name that is no sentence',
  "run: make # it's a comment",
  'paths: [a, b] # (c',
  "expect: [startsWith(a) , b == 'x y']",
  'expect: |\n  a == 1 # b',
  "name: Let's go",
])('no trap: %s', text => {
  expect(told(bytes(text))).toEqual([])
})

test('what is under __proto__ is a key like any other', () => {
  const value = valueIn('__proto__: { polluted: true }')
  expect(Object.keys(Object(value))).toEqual(['__proto__'])
  expect(Object(value).polluted).toBeUndefined()
})
