import type { Chunks } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { numberOf } from './numbers.js'
import { addFailure, failedUntold, failuresCounted, type TestResults } from './test-results.js'
import { type Attributes, readXml } from './xml.js'

const EXPECTED = 'JUnit XML'
export const junitRoots: readonly string[] = ['testsuites', 'testsuite', 'testcase']

/** A suite while it is read: what its own attributes say, and what was met in it so far. */
interface Suite {
  readonly name: string | undefined
  readonly counts: number
  readonly time: number | undefined
  failed: number
  seconds: number | undefined
}

/**
 * JUnit XML of any writer. The cases are counted, since the counters of nested suites repeat and are often wrong;
 * a suite that counts more failures than its cases show is believed.
 */
export function readJunit(chunks: Chunks): TestResults {
  const report: Suite = { name: undefined, counts: 0, time: undefined, failed: 0, seconds: undefined }
  const suites: Suite[] = []
  const findings: Finding[] = []
  let inner = report
  let passed = 0
  let skipped = 0
  let test: Attributes | undefined
  let isSkipped = false
  let failure: { readonly attributes: Attributes; text: string } | undefined

  const fails = (): void => {
    inner.failed += 1
    addFailure(findings, {
      names: [classOf(test) ?? inner.name, test?.name],
      message: failure?.attributes.message,
      type: failure?.attributes.type,
      text: failure?.text ?? '',
      file: test?.file,
      line: test?.line,
    })
    failure = undefined
  }

  readXml(chunks, EXPECTED, {
    open(name, attributes, depth) {
      if (depth === 1 && !junitRoots.includes(name)) refuse('its root is another element')
      switch (name) {
        case 'testsuites':
        case 'testsuite':
          suites.push(inner)
          inner = suiteOf(attributes)
          return
        case 'testcase':
          test = attributes
          isSkipped = false
          return
        case 'skipped':
        case 'disabled':
          isSkipped = true
          return
        case 'failure':
        case 'error':
          if (failure) return
          failure = { attributes, text: '' }
          return true
      }
    },
    close(name, _depth, text) {
      switch (name) {
        case 'testcase': {
          if (!test) return
          const status = test.result ?? test.status
          if (failure || isFailed(status)) fails()
          else if (isSkipped || isNotRun(status)) skipped += 1
          else passed += 1
          if (inner.time === undefined) inner.seconds = sum(inner.seconds, secondsOf(test.time))
          test = undefined
          return
        }
        case 'failure':
        case 'error':
          if (failure && failure.text === '') failure.text = text
          if (!test) fails()
          return
        case 'testsuites':
        case 'testsuite': {
          const outer = suites.pop() ?? report
          outer.failed += Math.max(inner.failed, inner.counts)
          outer.seconds = sum(outer.seconds, inner.time ?? inner.seconds)
          inner = outer
        }
      }
    },
  })

  const { failed, seconds } = report
  if (failed > findings.length) findings.push(failedUntold(failed - findings.length))
  return { tests: passed + failed + skipped, passed, failed, skipped, seconds, findings }
}

/** Node's runner calls the class of every test `test`. */
const classOf = (test: Attributes | undefined): string | undefined =>
  test?.classname && test.classname !== 'test' ? test.classname : undefined

const refuse = (reason: string): never => fail('unreadable-report', { expected: EXPECTED, reason })

const suiteOf = ({ name, failures, errors, time }: Attributes): Suite => ({
  name,
  counts: failuresCounted(failures, EXPECTED) + failuresCounted(errors, EXPECTED),
  time: secondsOf(time),
  failed: 0,
  seconds: undefined,
})

/** `1.5`, `1,234.5` (Surefire) or `0,5`; undefined where it is no number. */
function secondsOf(text: string | undefined): number | undefined {
  if (!text) return undefined
  const number = text.includes(',') ? (text.includes('.') ? text.replaceAll(',', '') : text.replace(',', '.')) : text
  const seconds = numberOf(number)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined
}
const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : a + b

const isFailed = (status: string | undefined): boolean => status !== undefined && /^(fail|error|broken)/i.test(status)
/** As GoogleTest and others write it. */
const isNotRun = (status: string | undefined): boolean =>
  status !== undefined && /^(notrun|skip|suppress|disabled|ignored|pending)/i.test(status)
