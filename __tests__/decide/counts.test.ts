import { expect, test } from '@jest/globals'
import { count } from '../../src/decide/counts.js'
import type { Answer } from '../../src/model/reading.js'
import { tally } from './readings.js'

const answer = (more: Partial<Answer>): Answer => ({
  ...{ examined: 12, subjects: [], tallies: [], suppressed: 2, findings: [], remarks: [], ...more },
})
const none = { findings: 0, errors: 0, warnings: 0, notes: 0 }
const ungraded = { critical: 0, high: 0, medium: 0, low: 0 }

test('findings are counted from the tallies, minus what is waived', () => {
  const tallies = [
    tally('E1', { count: 3, severity: 'high' }),
    tally('W1', { count: 5, level: 'warning', severity: 'low' }),
    tally('W2', { count: 7, level: 'warning', severity: 'critical' }),
    tally('N1', { count: 2, level: 'note' }),
  ]
  expect(count(answer({ tallies }), () => false)).toEqual({
    ...{ examined: 12, suppressed: 2, findings: 17, errors: 3, warnings: 12, notes: 2 },
    ...{ critical: 7, high: 3, medium: 0, low: 5 },
  })
  expect(count(answer({ tallies }), ({ ruleId }) => ruleId === 'W2')).toEqual({
    ...{ examined: 12, suppressed: 2, findings: 10, errors: 3, warnings: 5, notes: 2 },
    ...{ critical: 0, high: 3, medium: 0, low: 5 },
  })
})

test('where nothing was found every count is 0', () => {
  expect(count(answer({}), () => false)).toEqual({ examined: 12, suppressed: 2, ...none, ...ungraded })
})

test('a finding without a severity may be critical: no severity is counted until it is waived', () => {
  const tallies = [tally('E1', { severity: 'high' }), tally('E2')]
  expect(count(answer({ tallies }), () => false)).toEqual({
    examined: 12,
    suppressed: 2,
    ...none,
    findings: 2,
    errors: 2,
  })
  expect(count(answer({ tallies }), ({ ruleId }) => ruleId === 'E2')).toMatchObject({ ...ungraded, high: 1 })
})

test.each<[what: string, number: unknown]>([
  ['less than none', -1],
  ['a fraction', 0.5],
  ['NaN', Number.NaN],
  ['a word', '0'],
  ['null', null],
])('T09 what is %s is no count', (_, number) => {
  const wrong = number as number
  const tallies = [tally('E1'), tally('E2', { count: wrong })]
  expect(count(answer({ tallies }), () => false)).toEqual({ examined: 12, suppressed: 2 })
  expect(count(answer({ tallies }), ({ ruleId }) => ruleId === 'E2')).toEqual({ examined: 12, suppressed: 2 })
  expect(count(answer({ examined: wrong, suppressed: wrong }), () => false)).toEqual({ ...none, ...ungraded })
})
