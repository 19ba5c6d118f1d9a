import { expect, test } from '@jest/globals'
import { readBandit } from '../../src/formats/bandit.js'
import { problemOf } from '../../src/model/problem.js'

const read = (text: string) => readBandit([Buffer.from(text)])
const said = (text: string) => {
  try {
    return read(text)
  } catch (thrown) {
    const { code, details } = problemOf(thrown)
    return { code, details }
  }
}
const issue = {
  filename: 'a.py',
  issue_severity: 'HIGH',
  issue_text: 'Bad.',
  line_number: 3,
  test_id: 'B1',
  test_name: 'bad',
}
const json = (results: readonly object[], totals: object = {}, errors: readonly object[] = []) =>
  JSON.stringify({ errors, metrics: { _totals: { loc: 9, nosec: 0, ...totals } }, results })

test.each([
  ['HIGH', 'error', 'high'],
  ['MEDIUM', 'warning', 'medium'],
  ['LOW', 'note', 'low'],
  ['UNDEFINED', 'error', 'high'],
])('an issue of severity %s', (issue_severity, level, severity) => {
  const more = { issue_severity, col_offset: 0, more_info: 'https://bandit.example.test/b1' }
  expect(read(json([{ ...issue, ...more }]))).toEqual({
    findings: [
      {
        level,
        severity,
        ruleId: 'B1',
        aliases: ['bad'],
        message: 'Bad.',
        location: { path: 'a.py', line: 3, column: 1 },
        helpUri: 'https://bandit.example.test/b1',
      },
    ],
    lines: 9,
    leftOut: 0,
  })
})

test.each([
  ["Possible hardcoded password: 'hunter2'", 'Possible hardcoded password'],
  ["Possible hardcoded password: 'a\nhunter2'", 'Possible hardcoded password'],
  ['Try, Except, Pass detected.', 'Try, Except, Pass detected.'],
])('T27 the message %j shows no password', (issue_text, message) => {
  expect(read(json([{ ...issue, issue_text }])).findings[0]?.message).toBe(message)
})

test('what `# nosec` takes out is counted as suppressed', () => {
  const { findings } = read(json([], { nosec: 2, skipped_tests: 1 }))
  expect(findings.map(({ suppressed }) => suppressed)).toEqual([true, true, true])
})
test('a count that no file can hold costs little', () => {
  expect(read(json([], { nosec: 1e12 })).findings).toHaveLength(100_000)
})
test('what it found and left out', () => {
  const totals = { 'SEVERITY.HIGH': 1, 'SEVERITY.LOW': 2.0, 'SEVERITY.UNDEFINED': 1 }
  expect(read(json([issue], totals)).leftOut).toBe(3)
})
test.each([
  ['a progress bar', 'Working... ━━━ 100% 0:00:00\n'],
  ['its log', '[main]\tINFO\tprofile include tests: None\n'],
])('%s before the JSON is passed over', (_, before) => {
  expect(read(`${before}${json([issue])}`).findings).toHaveLength(1)
})

const text = `Test results:
>> Issue: [B1:bad] Possible hardcoded password: 'hunter2'
   Severity: Medium   Confidence: High
   Location: a b.py:3:4
   More Info: https://bandit.example.test/b1

Code scanned:
\tTotal lines of code: 9
\tTotal lines skipped (#nosec): 1
\tTotal potential issues skipped due to specifically being disabled (e.g., #nosec BXXX): 2

Files skipped (0):
`
test('T27 text, with what `# nosec` took out and without the password', () => {
  const { findings, lines } = read(text)
  expect([lines, findings.length]).toEqual([9, 4])
  expect(findings[0]).toEqual({
    level: 'warning',
    severity: 'medium',
    ruleId: 'B1',
    aliases: ['bad'],
    message: 'Possible hardcoded password',
    location: { path: 'a b.py', line: 3, column: 5 },
    helpUri: 'https://bandit.example.test/b1',
  })
})
test('text of an issue that does not tell its severity could be of the worst', () => {
  expect(read(text.replace(/ +Severity.*\n/, '')).findings[0]?.severity).toBe('high')
})

const gaveUp = (reason: string) => ({ code: 'tool-failed', details: { tool: 'bandit', reason } })
const unreadable = (expected: string, reason: string) => ({ code: 'unreadable-report', details: { expected, reason } })
const none = 'it is something else, or cut short'
test.each([
  ['a file passed over', json([], {}, [{ filename: 'a.py', reason: 'syntax error' }]), gaveUp('a.py: syntax error')],
  [
    'a file passed over, in text',
    `${text.replace('skipped (0)', 'skipped (1)')}\ta.py (syntax error)\n`,
    gaveUp('a.py (syntax error)'),
  ],
  ['text cut in the middle', text.slice(0, 200), unreadable('JSON, SARIF or text of bandit', none)],
  ['a usage', 'usage: bandit [-h]\n', unreadable('JSON, SARIF or text of bandit', none)],
  ['nothing', '', unreadable('JSON, SARIF or text of bandit', none)],
  [
    'JSON cut in the middle',
    json([issue]).slice(0, -20),
    unreadable('JSON', 'the report is not JSON, or is cut short'),
  ],
  ['other JSON', '{"results": []}', unreadable('a list at $.errors', 'it is missing')],
  [
    'an unknown severity',
    json([{ ...issue, issue_severity: 'NONE' }]),
    unreadable('a severity at $.results[0].issue_severity', 'it is none that the gate knows'),
  ],
  [
    'SARIF of several runs',
    JSON.stringify({
      runs: [1, 2].map(() => ({
        tool: { driver: { name: 'Bandit' } },
        results: [],
        properties: { metrics: { _totals: { loc: 1 } } },
      })),
    }),
    unreadable('one run of bandit', 'there are several'),
  ],
])('T08 %s is no answer', (_, report, problem) => {
  expect(said(report)).toEqual(problem)
})
