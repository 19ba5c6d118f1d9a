import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { namesIn, type Truth, truth } from '../../src/decide/truth.js'
import { expression, githubHolds } from './expressions.js'

type Measures = Readonly<Record<string, unknown>>
const ours = (text: string, measures: Measures): Truth => truth(expression(text), { value: name => measures[name] })

test.each<[text: string, measures: Measures]>([
  // Absent, null, NaN, infinite: GitHub takes them for 0, for '' and for false.
  ['score <= 0', {}],
  ['score >= 0', {}],
  ['score == 0', {}],
  ['score < 5', { score: null }],
  ["score == ''", {}],
  ['score == false', {}],
  ['score != 5', {}],
  ['score != 5', { score: Number.NaN }],
  ['score >= 8', { score: Number.POSITIVE_INFINITY }],
  ['score <= 8', { score: Number.NEGATIVE_INFINITY }],
  ['errors == 0 || high == 0', {}],
  // Negation makes a pass of what is not known.
  ['!score', {}],
  ['!(score > 5)', {}],
  ['!(score > 5)', { score: Number.NaN }],
  ['!errors && !high', {}],
  // Chains compare a yes or no with a number.
  ['1 < x < 5', { x: 100 }],
  ['1 < x < 5', { x: -3 }],
  // Bare numbers and words.
  ['8', {}],
  ['score', { score: 8 }],
  ["'no'", {}],
  ['word', { word: 'no' }],
  // Words against numbers, yes or no against numbers, order among words.
  ["score == '8'", { score: 8 }],
  ["score >= '8'", { score: 9 }],
  ["score == '0x8'", { score: 8 }],
  ['score <= 0', { score: '' }],
  ['word == 0', { word: '' }],
  ['word >= 80', { word: '90' }],
  ["word > 'b'", { word: 'c' }],
  ['word == false', { word: '' }],
  ['yes == 1', { yes: true }],
  ['yes > 0', { yes: true }],
  ['contains(score, 1)', { score: 12 }],
  ["contains(word, '')", {}],
  ["startsWith(word, '')", {}],
])('T09 GitHub passes %s of %j, we cannot tell', (text, measures) => {
  expect(githubHolds(text, measures)).toBe(true)
  expect(ours(text, measures)).toBeUndefined()
})

test.each<[text: string, measures: Measures, expected: boolean]>([
  ['score >= 8', { score: 8 }, true],
  ['score >= 8', { score: 7.999 }, false],
  ['score > 8', { score: 8 }, false],
  ['score < 8', { score: 7 }, true],
  ['score <= 8', { score: 9 }, false],
  ['score == 8', { score: 8 }, true],
  ['score != 8', { score: 8 }, false],
  ['8 <= score', { score: 8 }, true],
  ['present', { present: true }, true],
  ['present', { present: false }, false],
  ['!present', { present: false }, true],
  ['local == false', { local: false }, true],
  ["state == 'SUCCESS'", { state: 'success' }, true],
  ["state != 'SUCCESS'", { state: 'success' }, false],
  ["contains(scheme, 'SQL')", { scheme: 'postgresql' }, true],
  ["startsWith(scheme, 'postgres')", { scheme: 'PostgreSQL' }, true],
  ["endsWith(scheme, 'x')", { scheme: 'postgresql' }, false],
  ["startsWith(scheme, 'a') == false", { scheme: 'b' }, true],
  ['(a > 1 || b > 1) && !c', { a: 0, b: 2, c: false }, true],
  ["scheme == 'redis' || scheme == 'rediss'", { scheme: 'rediss' }, true],
])('%s of %j is %s, as GitHub says', (text, measures, expected) => {
  expect(ours(text, measures)).toBe(expected)
  expect(githubHolds(text, measures)).toBe(expected)
})

test.each<[text: string, expected: Truth]>([
  ['yes && unknown', undefined],
  ['no && unknown', false],
  ['unknown && no', false],
  ['yes || unknown', true],
  ['unknown || yes', true],
  ['no || unknown', undefined],
  ['!unknown', undefined],
  ['unknown && unknown', undefined],
  ['!(no && unknown)', true],
])("by Kleene's logic %s is %s", (text, expected) => {
  expect(ours(text, { yes: true, no: false })).toBe(expected)
})

test('and, or and functions of nothing are unknown', () => {
  const scope = { value: () => true }
  expect(truth({ kind: 'and', of: [] }, scope)).toBeUndefined()
  expect(truth({ kind: 'or', of: [] }, scope)).toBeUndefined()
  for (const words of [[], ['a'], ['ab', 'a', 'b']]) {
    const of = words.map(value => ({ kind: 'literal' as const, value }))
    expect(truth({ kind: 'call', function: 'contains', of }, scope)).toBeUndefined()
  }
  expect(truth({ kind: 'call', function: 'changed', of: [] }, { ...scope, changed: () => true })).toBeUndefined()
})

test('changed is asked with its globs where there is somebody to ask, and is unknown elsewhere', () => {
  const asked: unknown[] = []
  const changed = (globs: readonly string[]): Truth => {
    asked.push(globs)
    return false
  }
  const condition = expression("changed('web/**', '*.json') || changed('api/**')")
  expect(truth(condition, { value: () => undefined, changed })).toBe(false)
  expect(asked).toEqual([['web/**', '*.json'], ['api/**']])
  expect(truth(condition, { value: () => undefined })).toBeUndefined()
})

test('names are found wherever they stand, each once', () => {
  expect([...namesIn(expression("a > 1 && !(b == a) || startsWith(c, 'x') && 1 < 2"))]).toEqual(['a', 'b', 'c'])
})

test('T09 whatever a measure may be, only a finite number at or above the threshold passes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.double(), fc.constant(undefined)), fc.double(), (score, threshold) => {
      const holds = truth(
        {
          kind: 'compare',
          operator: '>=',
          left: { kind: 'name', name: 'score' },
          right: { kind: 'literal', value: threshold },
        },
        { value: () => score },
      )
      const isFine = Number.isFinite(score) && Number.isFinite(threshold) && (score as number) >= threshold
      expect(holds === true).toBe(isFine)
    }),
    { numRuns: 2000 },
  )
})

test('T09 whatever GitHub refuses for numbers, words and yes or no, we refuse too', () => {
  const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom('', 'a', 'A', '1'), fc.boolean())
  const comparison = fc
    .tuple(
      fc.constantFrom('a', 'b'),
      fc.constantFrom('==', '!=', '<', '<=', '>', '>='),
      fc.constantFrom('a', 'b', '1', "'a'"),
    )
    .map(parts => parts.join(' '))
  const text = fc.letrec<{ text: string }>(tie => ({
    text: fc.oneof(
      { depthSize: 'small' },
      comparison,
      fc
        .tuple(tie('text'), fc.constantFrom('&&', '||'), tie('text'))
        .map(([left, by, right]) => `(${left} ${by} ${right})`),
      tie('text').map(of => `!(${of})`),
    ),
  })).text
  fc.assert(
    fc.property(text, fc.record({ a: value, b: value }), (text, measures) => {
      if (ours(text, measures) === true) expect(githubHolds(text, measures)).toBe(true)
      if (ours(text, measures) === false) expect(githubHolds(text, measures)).toBe(false)
    }),
    { numRuns: 2000 },
  )
})
