import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { array, float, integer, json, object, optional, type Read, text, yesNo } from './json.js'
import { failedTest, failedUntold, type TestResults } from './test-results.js'

const report = object({
  success: yesNo,
  wasInterrupted: optional(yesNo),
  numFailedTests: integer,
  startTime: optional(float),
  testResults: array(
    object({
      name: text,
      status: text,
      message: optional(text),
      endTime: optional(float),
      assertionResults: array(
        object({ fullName: text, status: text, failureMessages: optional(array(optional(text))) }),
      ),
    }),
  ),
})

/** The JSON of `jest --json` and `vitest --reporter=json`. A file that could not be run is one failed test. */
export function readJestJson(chunks: Chunks): TestResults {
  const { success, wasInterrupted, numFailedTests, startTime, testResults } = json(chunks, report)
  if (wasInterrupted) fail('unreadable-report', { expected: 'a whole run', reason: 'it was interrupted' })
  const tests = testResults.flatMap(testsOf)
  const findings = tests.flatMap(({ finding }) => finding ?? [])
  const count = (...statuses: string[]) => tests.filter(({ status }) => statuses.includes(status)).length
  const passed = count('passed')
  const skipped = count('skipped', 'pending', 'todo', 'disabled')

  const least = Math.max(numFailedTests, success ? 0 : 1)
  const failed = Math.max(least, findings.length)
  if (failed > findings.length) findings.push(failedUntold(failed - findings.length))
  const ended = Math.max(...testResults.map(({ endTime }) => endTime ?? Number.NaN))
  const seconds = (ended - (startTime ?? Number.NaN)) / 1000
  return {
    tests: passed + failed + skipped,
    passed,
    failed,
    skipped,
    seconds: seconds >= 0 ? seconds : undefined,
    findings,
  }
}

type File = Read<typeof report>['testResults'][number]
const fine = ['passed', 'skipped', 'pending', 'todo', 'disabled']

function testsOf({ name, status, message, assertionResults }: File) {
  const tests = assertionResults.map(test => {
    const output = test.failureMessages?.join('\n') ?? ''
    const finding = failedTest({ names: [test.fullName], message: output, text: output, file: name })
    return fine.includes(test.status) ? { status: test.status } : { status: 'failed', finding }
  })
  const isBroken = status === 'failed' && !tests.some(test => test.status === 'failed')
  const finding = () => failedTest({ names: [name.split(/[\\/]/).at(-1)], message, text: message ?? '', file: name })
  return isBroken ? [...tests, { status: 'failed', finding: finding() }] : tests
}
