import type { Chunks } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { addFailure, failedUntold, failuresCounted, type TestResults } from './test-results.js'
import { type Attributes, readXml } from './xml.js'

const EXPECTED = 'a TRX report'
export const trxRoot = 'TestRun'

/** A result while it is read. A test with rows of data holds their results and repeats what they came to. */
interface Result {
  readonly attributes: Attributes
  readonly failedBefore: number
  rows: boolean
  message: string
  trace: string
}

/** TRX, as `dotnet test` and vstest write it. What neither passed nor was skipped has failed; a run that did not end well has one failure at least. */
export function readTrx(chunks: Chunks): TestResults {
  const findings: Finding[] = []
  const results: Result[] = []
  let passed = 0
  let skipped = 0
  let counted = 0
  let ended: string | undefined
  let seconds: number | undefined

  const finish = ({ attributes, failedBefore, rows, message, trace }: Result): void => {
    const { outcome = '', testName } = attributes
    if (isPassed(outcome) || isSkipped(outcome)) {
      if (rows) return
      if (isPassed(outcome)) passed += 1
      else skipped += 1
    } else if (findings.length === failedBefore) addFailure(findings, { names: [testName], message, text: trace })
  }

  readXml(chunks, EXPECTED, {
    open(name, attributes, depth) {
      if (depth === 1 && name !== trxRoot) refuse('its root is another element')
      switch (name) {
        case 'UnitTestResult': {
          const outer = results.at(-1)
          if (outer) outer.rows = true
          results.push({ attributes, failedBefore: findings.length, rows: false, message: '', trace: '' })
          return
        }
        case 'Message':
        case 'StackTrace':
          return results.length > 0
        case 'Times':
          seconds = between(attributes.start, attributes.finish)
          return
        case 'ResultSummary':
          ended = attributes.outcome
          return
        case 'Counters':
          for (const key of ['failed', 'error', 'timeout', 'aborted'])
            counted += failuresCounted(attributes[key], EXPECTED)
      }
    },
    close(name, _depth, text) {
      const result = results.at(-1)
      if (!result) return
      if (name === 'Message') result.message ||= text
      else if (name === 'StackTrace') result.trace ||= text
      else if (name === 'UnitTestResult') {
        results.pop()
        finish(result)
      }
    },
  })

  const least = Math.max(counted, endedWell(ended) ? 0 : 1)
  if (least > findings.length) findings.push(failedUntold(least - findings.length))
  const failed = Math.max(least, findings.length)
  return { tests: passed + failed + skipped, passed, failed, skipped, seconds, findings }
}

const refuse = (reason: string): never => fail('unreadable-report', { expected: EXPECTED, reason })

const isPassed = (outcome: string): boolean => outcome === 'Passed'
const isSkipped = (outcome: string): boolean => /^(NotExecuted|Pending|Inconclusive|Disabled)$/.test(outcome)
/** A crashed test host leaves `Failed` or `Aborted`, with every test that it came to passed. */
const endedWell = (outcome: string | undefined): boolean => outcome === 'Completed' || outcome === 'Passed'

function between(start: string | undefined, finish: string | undefined): number | undefined {
  const seconds = (Date.parse(finish ?? '') - Date.parse(start ?? '')) / 1000
  return seconds >= 0 ? seconds : undefined
}
