import { expect, test } from '@jest/globals'
import { decide } from '../../src/decide/decide.js'
import { problem } from '../../src/model/problem.js'
import { at, HEAD } from './commits.js'
import { type Given, given } from './given.js'
import { gate, group } from './items.js'
import { measured, tally } from './readings.js'
import { itemOf, stateOf, summary } from './told.js'

const nobody: Given = { roles: [] }
const one = gate('one', 'score >= 8')
const good = measured('one', { score: 8 })

test('an item of another stage is not in the verdict, nor a parent of such items only', () => {
  const items = [
    gate('one', 'x', { when: ['staging'] }),
    group('all', [gate('two', 'x', { when: ['staging'] })]),
    gate('three', 'score >= 8'),
  ]
  const verdict = decide(given({ ...nobody, items, readings: [measured('three', { score: 8 })] }))
  expect(verdict.phases).toEqual([{ id: 'phase-1', name: 'Phase 1', items: [itemOf(verdict, 'three')] }])
})

test('a parent is asked for the sake of those below it that are', () => {
  const items = [group('all', [gate('two', 'x', { when: ['staging'] }), gate('three', 'score >= 8')])]
  const verdict = decide(given({ ...nobody, items, readings: [measured('three', { score: 8 })] }))
  expect(itemOf(verdict, 'all').items.map(({ id }) => id)).toEqual(['three'])
})

test('the whole verdict on an item', () => {
  const finding = { level: 'warning', ruleId: 'W1', message: 'unused' } as const
  const item = gate('one', ['score >= 8', 'warnings == 0'], { needs: ['two'] })
  const reading = measured(
    'one',
    { score: 7 },
    {
      examined: 12,
      tallies: [tally('W1', { level: 'warning' })],
      findings: [finding],
      remarks: ['old configuration'],
      tool: { name: 'pylint', version: '4.0.1' },
    },
  )
  const verdict = decide(
    given({ ...nobody, items: [item, gate('two', 'score >= 8')], readings: [reading, measured('two', { score: 8 })] }),
  )
  expect(itemOf(verdict, 'one')).toEqual({
    ...{
      id: 'one',
      name: 'one',
      gate: 'any',
      level: 'required',
      outcome: 'failure',
      holds: false,
      because: 'failed',
      examined: 12,
    },
    measures: { examined: 12, suppressed: 0, findings: 1, errors: 0, warnings: 1, notes: 0 },
    subjects: [{ name: 'the run', measures: { score: 7 } }],
    expect: [
      {
        text: 'score >= 8',
        from: 'item',
        held: false,
        failing: [{ subject: 'the run', unknown: false, found: { score: 7 } }],
      },
      {
        text: 'warnings == 0',
        from: 'item',
        held: false,
        failing: [{ subject: 'the run', unknown: false, found: { warnings: 1 } }],
      },
    ],
    findings: [finding],
    tallies: [tally('W1', { level: 'warning' })],
    remarks: ['old configuration'],
    tool: { name: 'pylint', version: '4.0.1' },
    startedAt: at('09:30'),
    durationMs: 1000,
    needs: ['two'],
    items: [],
  })
})

test.each<[examined: unknown, subjects: number, told: number]>([
  [12, 0, 0],
  [0, 1, 0],
  [null, 1, 0],
])('T08 examined %s with %s subjects is nothing examined, told as %s', (examined, subjects, told) => {
  const all = [{ name: 'the run', measures: {} }]
  const reading = measured('one', {}, { examined: examined as number, subjects: all.slice(0, subjects) })
  const verdict = decide(given({ ...nobody, items: [one], readings: [reading] }))
  expect(itemOf(verdict, 'one').error).toEqual(
    problem('nothing-examined', { examined: told, minimum: 1, unit: 'subjects' }),
  )
})

test('T12 a reading without a key answers no item without one', () => {
  const reading = { ...good, key: undefined as never }
  const verdict = decide({ ...given({ ...nobody, items: [one], readings: [reading] }), keys: {} })
  expect(stateOf(verdict, 'one')).toBe('error errored blocks not-run')
})

test('an error says on which commit, and which needed item', () => {
  const items = [gate('one', 'x', { needs: ['gone'] }), gate('two', 'x')]
  const verdict = decide(given({ ...nobody, items, readings: [] }))
  expect(itemOf(verdict, 'one').error).toEqual(problem('not-run', { sha: HEAD, item: 'gone' }))
  expect(itemOf(verdict, 'two').error).toEqual(problem('not-run', { sha: HEAD }))
})

test('T01 proposed items are judged and shown, by their own keys, and never block', () => {
  const proposed = [gate('one', 'score >= 9', { needs: ['two'] }), gate('new', 'x')]
  const verdict = decide(
    given({
      ...nobody,
      items: [one, gate('two', 'score >= 8')],
      readings: [good, { ...measured('one', { score: 5 }), key: 'changed' }, measured('two', { score: 8 })],
      proposed: { items: proposed, keys: { one: 'changed', new: 'new' } },
    }),
  )
  expect(summary(verdict)).toBe('go')
  expect(stateOf(verdict, 'one')).toBe('success passed holds')
  expect(verdict.proposed.map(({ id, because }) => [id, because])).toEqual([
    ['one', 'failed'],
    ['new', 'errored'],
  ])
})
