import { expect, test } from '@jest/globals'
import { readTrx } from '../../src/formats/trx.js'
import { bytes, refusal } from './chunks.js'

const result = (outcome: string, body = '') =>
  `<UnitTestResult testName="A.${outcome || 'none'}" ${outcome && `outcome="${outcome}"`}>${body}</UnitTestResult>`
const run = (
  results: string,
  summary = '<ResultSummary outcome="Completed"/>',
) => `<?xml version="1.0" encoding="utf-8"?>
<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
  <Times start="2026-11-23T10:00:00.0000000+01:00" finish="2026-11-23T10:00:01.5000000+01:00" />
  <Results>${results}</Results>${summary}
</TestRun>`
const failure = (ruleId: string, message = 'failed without a message') => ({ level: 'error', ruleId, message })
const numbers = (tests: number, failed: number, skipped: number) => ({
  tests,
  passed: tests - failed - skipped,
  failed,
  skipped,
  seconds: 1.5,
})
const output = `<Output><StdOut>x</StdOut><ErrorInfo><Message>Assert failed
expected 1</Message><StackTrace>   at A.B() in /w/test/A.cs:line 12
/w/test/A.cs:12</StackTrace></ErrorInfo></Output>`

test.each<[string, string, object, readonly object[]]>([
  ['all pass', run(result('Passed') + result('Passed')), numbers(2, 0, 0), []],
  ['T08 nothing ran', run(''), numbers(0, 0, 0), []],
  [
    'T08 every test was skipped',
    run(['NotExecuted', 'Inconclusive', 'Pending', 'Disabled'].map(each => result(each)).join('')),
    numbers(4, 0, 4),
    [],
  ],
  [
    'a failure with its message and place',
    run(result('Failed', output), '<ResultSummary outcome="Failed"><Counters failed="1"/></ResultSummary>'),
    numbers(1, 1, 0),
    [{ ...failure('A.Failed', 'Assert failed\nexpected 1'), location: { path: '/w/test/A.cs', line: 12 } }],
  ],
  [
    'what is neither passed nor skipped has failed',
    run(['Error', 'Timeout', 'Aborted', 'NotRunnable', 'Disconnected', ''].map(each => result(each)).join('')),
    numbers(6, 6, 0),
    ['Error', 'Timeout', 'Aborted', 'NotRunnable', 'Disconnected', 'none'].map(each => failure(`A.${each}`)),
  ],
  [
    'the test host crashed after the tests it came to had passed',
    run(result('Passed'), '<ResultSummary outcome="Failed"><Counters total="9" failed="0"/></ResultSummary>'),
    numbers(2, 1, 0),
    [failure('unnamed test', 'the report counts 1 more failed than it names')],
  ],
  [
    'a counter that is higher than what is listed',
    run(result('Passed'), '<ResultSummary outcome="Completed"><Counters failed="1" aborted="2"/></ResultSummary>'),
    numbers(4, 3, 0),
    [failure('unnamed test', 'the report counts 3 more failed than it names')],
  ],
  [
    'rows of data are counted, the test that holds them is not',
    run(
      `<UnitTestResult testName="A" outcome="Failed"><InnerResults>${result('Passed')}${result('Failed')}</InnerResults></UnitTestResult>`,
      '<ResultSummary outcome="Failed"/>',
    ),
    numbers(2, 1, 0),
    [failure('A.Failed')],
  ],
  [
    'rows that pass',
    run(
      `<UnitTestResult testName="A" outcome="Passed"><InnerResults>${result('Passed')}${result('NotExecuted')}</InnerResults></UnitTestResult>`,
    ),
    numbers(2, 0, 1),
    [],
  ],
  [
    'a test that failed though its rows passed',
    run(
      `<UnitTestResult testName="A" outcome="Failed"><InnerResults>${result('Passed')}</InnerResults></UnitTestResult>`,
    ),
    numbers(2, 1, 0),
    [failure('A')],
  ],
  [
    'a run without its summary',
    run(result('Passed'), ''),
    numbers(2, 1, 0),
    [failure('unnamed test', 'the report counts 1 more failed than it names')],
  ],
])('%s', (_name, report, expected, findings) => {
  expect(readTrx(bytes(report))).toEqual({ ...expected, findings })
})

test.each([
  ['another root', '<testsuites/>', 'its root is another element'],
  [
    'T09 a counter that is no number',
    run('', '<ResultSummary outcome="Completed"><Counters error="x"/></ResultSummary>'),
    'it counts failures with what is not a number',
  ],
  ['T08 cut off', run(result('Passed')).slice(0, -12), 'it is cut short'],
])('refused: %s', (_name, report, reason) => {
  expect(refusal(() => readTrx(bytes(report)))).toEqual({ expected: 'a TRX report', reason })
})
