import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { readJestJson } from './jest-json.js'
import { junitRoots, readJunit } from './junit.js'
import { sniff } from './sniff.js'
import type { TestResults } from './test-results.js'
import { readTrx, trxRoot } from './trx.js'

/** The results in a report of tests, in whichever of the formats it is; `unreadable-report` where it is none of them. */
export function readTestReport(report: Chunks): TestResults {
  const beginning = sniff(report)
  if (beginning.kind === 'json') return readJestJson(report)
  if (beginning.kind === 'xml' && beginning.root === trxRoot) return readTrx(report)
  if (beginning.kind === 'xml' && (junitRoots.includes(beginning.root) || beginning.root === ''))
    return readJunit(report)
  return fail('unreadable-report', {
    expected: 'JUnit XML, TRX or the JSON of Jest',
    reason: beginning.kind === 'text' && beginning.line === '' ? 'it is empty' : 'it is something else',
  })
}
