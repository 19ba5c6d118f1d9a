import { expect, test } from '@jest/globals'
import { readJestJson } from '../../src/formats/jest-json.js'
import { bytes, refusal } from './chunks.js'

const passed = { fullName: 'a', status: 'passed' }
const file = (assertionResults: readonly object[], more: object = {}) => ({
  name: '/w/src/a.test.js',
  status: 'passed',
  message: '',
  startTime: 1000,
  endTime: 3500,
  assertionResults,
  ...more,
})
const run = (testResults: readonly object[], more: object = {}) =>
  bytes(JSON.stringify({ success: true, numFailedTests: 0, startTime: 1000, testResults, ...more }))
const failure = (ruleId: string, message: string) => ({ level: 'error', ruleId, message })
const untold = failure('unnamed test', 'the report counts 1 more failed than it names')

test.each<[string, ReturnType<typeof run>, object]>([
  [
    'all pass',
    run([file([passed, passed])]),
    { tests: 2, passed: 2, failed: 0, skipped: 0, seconds: 2.5, findings: [] },
  ],
  [
    'T08 every test is skipped',
    run([file(['skipped', 'pending', 'todo', 'disabled'].map(status => ({ fullName: 'a', status })))]),
    { tests: 4, passed: 0, failed: 0, skipped: 4, seconds: 2.5, findings: [] },
  ],
  ['T08 no file', run([]), { tests: 0, passed: 0, failed: 0, skipped: 0, seconds: undefined, findings: [] }],
  [
    'T09 an outcome that no one knows has failed',
    run([file([{ fullName: 'a', status: 'shrugged' }])]),
    {
      tests: 1,
      passed: 0,
      failed: 1,
      skipped: 0,
      seconds: 2.5,
      findings: [{ ...failure('a', 'failed without a message'), location: { path: '/w/src/a.test.js' } }],
    },
  ],
  [
    'colours are taken out, and the place is the one in the stack',
    run(
      [
        file([
          {
            fullName: 'a',
            status: 'failed',
            failureMessages: ['Error: \u001b[31mno\u001b[39m\n    at x (/w/src/a.js:4:1)'],
          },
        ]),
      ],
      { numFailedTests: 1, success: false },
    ),
    {
      tests: 1,
      passed: 0,
      failed: 1,
      skipped: 0,
      seconds: 2.5,
      findings: [{ ...failure('a', 'Error: no'), location: { path: '/w/src/a.js', line: 4 } }],
    },
  ],
  [
    'a file that could not be run, beside tests that passed',
    run([file([passed], { status: 'failed', message: 'SyntaxError' })], { success: false }),
    {
      tests: 2,
      passed: 1,
      failed: 1,
      skipped: 0,
      seconds: 2.5,
      findings: [{ ...failure('a.test.js', 'SyntaxError'), location: { path: '/w/src/a.test.js' } }],
    },
  ],
  [
    'it says itself that it did not succeed',
    run([file([passed])], { success: false }),
    { tests: 2, passed: 1, failed: 1, skipped: 0, seconds: 2.5, findings: [untold] },
  ],
  [
    'it counts a failure that it does not list',
    run([file([passed])], { numFailedTests: 1 }),
    { tests: 2, passed: 1, failed: 1, skipped: 0, seconds: 2.5, findings: [untold] },
  ],
])('%s', (_name, report, expected) => {
  expect(readJestJson(report)).toEqual(expected)
})

test.each([
  ['T08 it was interrupted', run([], { wasInterrupted: true }), 'a whole run', 'it was interrupted'],
  ['T09 success in quotes', run([], { success: 'true' }), 'true or false at $.success', 'it is of type string'],
  ['T08 no list of files', run([], { testResults: undefined }), 'a list at $.testResults', 'it is missing'],
  ['other JSON', bytes('{}'), 'true or false at $.success', 'it is missing'],
])('refused: %s', (_name, report, expected, reason) => {
  expect(refusal(() => readJestJson(report))).toEqual({ expected, reason })
})
