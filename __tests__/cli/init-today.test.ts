import { expect, test } from '@jest/globals'
import type { Proposal } from '../../src/commands/init/proposal.js'
import { asOfToday } from '../../src/commands/init/today.js'
import type { Expectation } from '../../src/model/expression.js'
import type { MeasureValue } from '../../src/model/reading.js'
import type { ExpectationResult, ItemVerdict } from '../../src/model/verdict.js'

const proposal: Proposal = { id: 'a', name: 'A', phase: 'quality', gate: 'coverage' }
const compare = (
  name: string,
  operator: '==' | '!=' | '<' | '<=' | '>' | '>=',
  value: number | string | boolean,
): Expectation => ({
  text: `${name} ${operator} ${value}`,
  from: 'gate',
  expression: { kind: 'compare', operator, left: { kind: 'name', name }, right: { kind: 'literal', value } },
})
const present: Expectation = { text: 'present', from: 'gate', expression: { kind: 'name', name: 'present' } }

/** What becomes of one expectation of the gate that finds these values in as many subjects. */
function today(asked: Expectation, values: readonly (MeasureValue | null)[], changes: Partial<ExpectationResult> = {}) {
  const name = asked.text.split(' ')[0] ?? ''
  const failing = values.map(value => ({ subject: 's', unknown: value === null, found: { [name]: value } }))
  const item = {
    outcome: 'failure',
    subjects: [],
    expect: [{ text: asked.text, from: 'gate', held: false, failing, ...changes }],
  }
  return asOfToday(proposal, item as unknown as ItemVerdict, [asked])?.expect
}

test.each([
  [compare('high', '==', 0), [14], 'high <= 14', 'today; aim 0'],
  [compare('high', '<=', 2), [3, 9, 4], 'high <= 9', 'today; aim 2'],
  [compare('ms', '<', 200), [200.01], 'ms <= 200.1', 'today; aim 200'],
  [compare('lines', '>=', 80), [71.29], 'lines >= 71.2', 'today; aim 80'],
  [compare('lines', '>', 80), [80], 'lines >= 80', 'today; aim 80'],
  [compare('score', '>=', 8), [7.5, -3.14], 'score >= -3.2', 'today; aim 8'],
])('$text with %j becomes %s', (asked, values, text, note) => {
  expect(today(asked, values)).toEqual([{ text, note }])
})

test.each<[string, Expectation, readonly (MeasureValue | null)[], Partial<ExpectationResult>]>([
  ['it could not be told', compare('high', '==', 0), [null], {}],
  ['one of them could not', compare('high', '==', 0), [3, null], {}],
  ['it is no number', compare('state', '==', 'success'), ['failure'], {}],
  ['it is no comparison', present, [false], {}],
  ['it is below what must be met exactly', compare('heads', '==', 1), [0], {}],
  ['it must differ', compare('heads', '!=', 1), [1], {}],
  ['it is not finite', compare('lines', '>=', 80), [Number.NaN], {}],
  ['not all values are kept', compare('high', '==', 0), [3], { failed: 101 }],
  ['nothing was found', compare('high', '==', 0), [], {}],
  ['it would ask nothing', compare('lines', '>=', 80), [0.04], {}],
])('T09 there is no number of today where %s', (_, asked, values, changes) => {
  expect(today(asked, values, changes)).toBeUndefined()
})

test('a command that fails has no number, and an error none either', () => {
  const asked = compare('exit-code', '==', 0)
  const failing = [{ subject: 's', unknown: false, found: { 'exit-code': 2 } }]
  const expected = [{ text: asked.text, from: 'gate', held: false, failing }]
  const failed = { outcome: 'failure', subjects: [], expect: expected } as unknown as ItemVerdict
  const { gate: _, ...bare } = proposal
  expect(asOfToday(bare, failed, [asked])).toBeUndefined()
  expect(asOfToday(proposal, { ...failed, outcome: 'error' }, [asked])).toBeUndefined()
})

test('what was proposed and holds stays, with what it finds beside it', () => {
  const asked = { ...compare('lines', '>=', 80), from: 'item' as const }
  const item = {
    outcome: 'success',
    subjects: [{ name: 'the run', measures: { lines: 93.47 } }],
    expect: [{ text: asked.text, from: 'item', held: true, failing: [] }],
  } as unknown as ItemVerdict
  expect(asOfToday(proposal, item, [asked])).toEqual({
    ...proposal,
    expect: [{ text: 'lines >= 80', note: 'today 93.4' }],
  })
})
