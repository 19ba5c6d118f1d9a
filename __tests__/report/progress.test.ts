import { expect, test } from '@jest/globals'
import stringWidth from 'string-width'
import { problem } from '../../src/model/problem.js'
import type { Reading, Result } from '../../src/model/reading.js'
import { progress } from '../../src/report/progress.js'

const reading = (item: string, result: Result): Reading => ({
  item,
  key: '',
  startedAt: '2026-11-23T17:38:02Z',
  durationMs: 3_210,
  ...result,
})
const answered = (item: string, result: Result, expect: readonly string[] = []) =>
  ({ kind: 'answered', reading: reading(item, result), done: 3, total: 12, expect }) as const
const answer = (measures: Readonly<Record<string, number>>, examined: number) => ({
  examined,
  subjects: [{ name: 'the run', measures }],
  ...{ tallies: [], suppressed: 0, findings: [], remarks: [] },
})

test.each([
  ['started', { kind: 'started', item: 'pylint' } as const, '         - started    pylint'],
  [
    'read',
    answered('pylint', {
      examined: 42,
      subjects: [{ name: 'the run', measures: { score: 7.9 } }],
      tallies: [{ ruleId: 'E1', aliases: [], level: 'error', count: 31 }],
      suppressed: 0,
      findings: [],
      remarks: [],
    }),
    '3/12     · read       pylint                    3.2 s, 31 findings, score 7.9, 42 examined',
  ],
  [
    'read: what the gate asks about first, zeros last',
    answered('tests', answer({ tests: 9, passed: 7, skipped: 0, failed: 2 }, 9), ['failed == 0']),
    '3/12     · read       tests                     3.2 s, failed 2, tests 9, passed 7, skipped 0, 9 ex…',
  ],
  [
    'a long id is cut',
    answered('pod-disruption-budgets-are-set', answer({ 'exit-code': 3 }, 1), ['exit-code == 0']),
    '3/12     · read       pod-disruption-budgets-…  3.2 s, exit-code 3, 1 examined',
  ],
  [
    'unknown',
    answered('npm-audit', { error: problem('tool-missing', { tool: 'npm' }) }),
    '3/12     ? unknown    npm-audit                 3.2 s, npm is not installed',
  ],
  [
    'not asked: a condition',
    answered('tsc', { skipped: 'condition' }),
    '3/12     - not asked  tsc                       its condition is false',
  ],
  [
    'not asked: a fork',
    answered('smoke', { skipped: 'no-secrets', names: ['TOKEN'] }),
    '3/12     - not asked  smoke                     not set here: TOKEN',
  ],
])('%s', (_, event, line) => {
  expect(progress(event, 'en', 100, false)).toBe(line)
})

test('a line is cut to the width of the terminal, wide characters counted', () => {
  const event = answered('проверка-限制', { error: problem('tool-missing', { tool: '限'.repeat(80) }) })
  for (const columns of [40, 41, 60, 80]) {
    const width = stringWidth(progress(event, 'ru', columns, false))
    // A character of two columns may not fit into the last one.
    expect([columns - 1, columns]).toContain(width)
  }
  expect(progress(event, 'en', 80, false).endsWith('限…')).toBe(true)
})

test('colours change nothing else', () => {
  expect(progress({ kind: 'started', item: 'pylint' }, 'en', 80, true)).toBe(
    '         \u001b[2m- \u001b[0m\u001b[2mstarted\u001b[0m    \u001b[36mpylint\u001b[0m',
  )
})
