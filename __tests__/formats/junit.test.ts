import { expect, test } from '@jest/globals'
import { readJunit } from '../../src/formats/junit.js'
import { bytes, refusal } from './chunks.js'

const failure = (ruleId: string, message = 'failed without a message') => ({ level: 'error', ruleId, message })
const untold = (count: number) => failure('unnamed test', `the report counts ${count} more failed than it names`)
const numbers = (tests: number, failed: number, skipped: number, seconds?: number) => ({
  tests,
  passed: tests - failed - skipped,
  failed,
  skipped,
  seconds,
})

test.each<[string, string, object, readonly object[]]>([
  ['a bare case', '<testcase name="a"/>', numbers(1, 0, 0), []],
  ['T08 suites without a case', '<testsuites tests="12"><testsuite tests="12"/></testsuites>', numbers(0, 0, 0), []],
  [
    'T08 every case is skipped',
    '<testsuite tests="2"><testcase name="a"><skipped/></testcase><testcase name="b"><disabled/></testcase></testsuite>',
    numbers(2, 0, 2),
    [],
  ],
  [
    'a test after one that was skipped',
    '<testsuite><testcase name="a"><skipped/></testcase><testcase name="b"/></testsuite>',
    numbers(2, 0, 1),
    [],
  ],
  [
    'counters that are too high count for nothing but failures',
    '<testsuite tests="573" skipped="9" failures="0"><testcase name="a"/></testsuite>',
    numbers(1, 0, 0),
    [],
  ],
  [
    'counters that are too low are not believed',
    '<testsuites failures="0" errors="0"><testsuite tests="0" failures="0" name="s"><testcase name="a"><failure/></testcase></testsuite></testsuites>',
    numbers(1, 1, 0),
    [failure('s::a')],
  ],
  [
    'a suite that broke before its first case',
    '<testsuites tests="0" failures="0"><testsuite tests="0" errors="2"/><testsuite><testcase name="a"/></testsuite></testsuites>',
    numbers(3, 2, 0),
    [untold(2)],
  ],
  [
    'a root that counts more than its suites',
    '<testsuites failures="1"><testsuite/></testsuites>',
    numbers(1, 1, 0),
    [untold(1)],
  ],
  [
    'nested suites that repeat their counters',
    `<testsuites failures="1" time="3"><testsuite failures="1" time="3"><testsuite name="b" failures="1" time="2">
      <testcase name="a" time="2"><failure>no</failure></testcase></testsuite></testsuite></testsuites>`,
    numbers(1, 1, 0, 3),
    [failure('b::a', 'no')],
  ],
  [
    'an error of the suite itself',
    '<testsuite name="s"><error message="no fixture"/><testcase name="a"/></testsuite>',
    numbers(2, 1, 0),
    [failure('s', 'no fixture')],
  ],
  [
    'one case, two failures',
    '<testcase name="a"><failure message="first"/><error message="second"/></testcase>',
    numbers(1, 1, 0),
    [failure('a', 'first')],
  ],
  ['a failure and a skip', '<testcase name="a"><skipped/><failure/></testcase>', numbers(1, 1, 0), [failure('a')]],
  [
    'a status says what no element says',
    `<testsuite><testcase name="a" status="failed"/><testcase name="b" status="run" result="suppressed"/>
      <testcase name="c" status="notrun"/><testcase name="d" status="run" result="completed"/></testsuite>`,
    numbers(4, 1, 2),
    [failure('a')],
  ],
  [
    'a test that passed when it was run again',
    '<testcase name="a"><flakyFailure message="once"/></testcase>',
    numbers(1, 0, 0),
    [],
  ],
  [
    'times of many writers',
    '<testsuites><testsuite time="1,234.5"/><testsuite time="0,25"/><testsuite time="NaN"><testcase time="1e-1"/><testcase time="-1"/></testsuite></testsuites>',
    numbers(2, 0, 0, 1234.85),
    [],
  ],
  [
    'names with blanks around',
    '<testcase classname=" x" name=" x"><error/></testcase>',
    numbers(1, 1, 0),
    [failure('x')],
  ],
  ['no name at all', '<testcase><error/></testcase>', numbers(1, 1, 0), [failure('unnamed test')]],
])('%s', (_name, report, expected, findings) => {
  expect(readJunit(bytes(report))).toEqual({ ...expected, findings })
})

const text = (...lines: string[]) =>
  `<testcase name="a" file="src/a.test.js" line="3"><failure><![CDATA[${lines.join('\n')}]]></failure></testcase>`
test.each([
  ['pytest', text('>   f()', '', 'tests/test_a.py:7: ', '_ _ _', 'src/a.py:3: TypeError'), 'tests/test_a.py', 7],
  [
    'Jest',
    text('Error: no', '    at fn (/w/node_modules/x/y.js:1:2)', '    at add (/w/src/a.js:4:11)'),
    '/w/src/a.js',
    4,
  ],
  ['Node', text('  at TestContext.<anonymous> (file:///w/t/a.test.mjs:7:12)'), 'file:///w/t/a.test.mjs', 7],
  ['Vitest', text(' ❯ t/a.test.ts:6:28'), 't/a.test.ts', 6],
  ['PHPUnit', text('Failed asserting', '/app/tests/CalcTest.php:14'), '/app/tests/CalcTest.php', 14],
  ['unittest', text('Traceback', '  File "/w/test_a.py", line 12, in test_a'), '/w/test_a.py', 12],
  ['.NET', text('  at A.B() in C:\\w\\src\\A.cs:line 3', 'C:\\w\\src\\A.cs:9:1'), 'C:\\w\\src\\A.cs', 9],
  ['RSpec', text("./spec/a_spec.rb:4:in `block'"), './spec/a_spec.rb', 4],
  [
    'only libraries: the attributes',
    text('node:internal/x.js:1:1', '/usr/lib/python3/a.py:3: E', 'at node_modules/x/y.js:3:1'),
    'src/a.test.js',
    3,
  ],
  ['a name without a folder: the attributes', text('main_test.go:12: no'), 'src/a.test.js', 3],
  ['no place', text('no'), 'src/a.test.js', 3],
])('where it failed: %s', (_name, report, path, line) => {
  expect(readJunit(bytes(report)).findings).toEqual([expect.objectContaining({ location: { path, line } })])
})

test.each([
  ['the first three lines', 'a\n\nb\nc\nd', 'a\nb\nc'],
  ['up to the stack', 'Error: a\n    at b (c.js:1:2)\nd', 'Error: a'],
  [
    'without what go test says of every test',
    '=== RUN   TestA\n    a_test.go:3: no\n--- FAIL: TestA',
    'a_test.go:3: no',
  ],
  ['without a place that stands alone', 'a\n/w/A.php:3', 'a'],
])('a message is %s', (_name, output, message) => {
  expect(readJunit(bytes(text(output))).findings).toEqual([expect.objectContaining({ message })])
})

test('a message is the text rather than the type, and the type rather than nothing', () => {
  const report = (body: string) =>
    bytes(`<testcase name="a"><failure type="E" message="Failed">${body}</failure></testcase>`)
  expect(readJunit(report('why')).findings).toEqual([failure('a', 'why')])
  expect(readJunit(report('')).findings).toEqual([failure('a', 'E')])
})

test.each([
  ['another root', '<html><testcase name="a"/></html>', 'its root is another element'],
  ['T09 a counter that is no number', '<testsuite failures="NaN"/>', 'it counts failures with what is not a number'],
  ['T09 a negative counter', '<testsuite errors="-1"/>', 'it counts failures with what is not a number'],
  ['T08 cut off', '<testsuite><testcase name="a"/>', 'it is cut short'],
])('refused: %s', (_name, report, reason) => {
  expect(refusal(() => readJunit(bytes(report)))).toEqual({ expected: 'JUnit XML', reason })
})

test('T34 of thousands of failures all are counted, and the first are named', () => {
  const cases = Array.from({ length: 5002 }, (_, index) => `<testcase name="t${index}"><failure/></testcase>`)
  const { failed, findings } = readJunit(bytes(`<testsuite>${cases.join('')}</testsuite>`))
  const further = failure('unnamed test', 'one more failed; the first 5000 are named')
  expect({ failed, findings: findings.slice(4999) }).toEqual({
    failed: 5002,
    findings: [failure('t4999'), further, further],
  })
})

test('T34 names and paths that are longer than any are not kept', () => {
  const long = 'x'.repeat(5000)
  const { findings } = readJunit(bytes(`<testcase name="${long}" file="${long}"><failure/></testcase>`))
  expect(findings).toEqual([failure('x'.repeat(2000))])
})
