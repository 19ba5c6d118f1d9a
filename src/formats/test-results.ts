import type { Finding, Location } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { copyOf, plain } from './bytes.js'

/** What a run of tests came to. `tests` is `passed`, `failed` and `skipped` together; `seconds` is absent where the report gives no times. */
export interface TestResults {
  readonly tests: number
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly seconds: number | undefined
  /** One for each test that failed or broke. */
  readonly findings: readonly Finding[]
}

/** A test that failed or broke, as the formats tell it. Every part may be empty. */
export interface FailedTest {
  /** From the outside in: the class, module or file, then the test. */
  readonly names: readonly (string | undefined)[]
  readonly message: string | undefined
  /** Of the failure: `AssertionError`. */
  readonly type?: string | undefined
  /** Output with a traceback. */
  readonly text: string
  readonly file?: string | undefined
  readonly line?: string | undefined
}

const MOST_TOLD = 5000
const further: Finding = {
  level: 'error',
  ruleId: 'unnamed test',
  message: `one more failed; the first ${MOST_TOLD} are named`,
}
/** Adds a finding; beyond the first thousands every one is the same, so that a report of a million failures needs no memory. */
export function addFailure(findings: Finding[], test: FailedTest): void {
  findings.push(findings.length < MOST_TOLD ? failedTest(test) : further)
}

const LONGEST_NAME = 2000
const LONGEST_PATH = 4096

/** The rule is the test's name, `tests.test_calc::test_add`; the message is its first lines. */
export function failedTest({ names, message, type, text, file, line }: FailedTest): Finding {
  const parts = names.map(name => plain(name ?? '').trim()).filter(name => name !== '')
  const rule = parts.filter((name, index) => name !== parts[index - 1]).join('::')
  const location = locationIn(text) ?? given(file, line)
  return {
    level: 'error',
    ruleId: copyOf(rule.slice(0, LONGEST_NAME)) || 'unnamed test',
    message: copyOf(firstLines(message) || firstLines(text) || firstLines(type)) || 'failed without a message',
    ...(location && { location }),
  }
}

/** For failures that a report counts and does not name. */
export const failedUntold = (count: number): Finding => ({
  level: 'error',
  ruleId: 'unnamed test',
  message: `the report counts ${count} more failed than it names`,
})

/** What a report's own counter of failures says; one that is not there says 0. */
export function failuresCounted(counter: string | undefined, expected: string): number {
  const count = Number(counter || 0)
  if (Number.isSafeInteger(count) && count >= 0) return count
  return fail('unreadable-report', { expected, reason: 'it counts failures with what is not a number' })
}

const LINES = 3
/** Lines that tell nothing of what went wrong: headings of `go test`, its bare "Failed", a place that stands alone. */
const IDLE = /^(?:=== |--- |failed$|$)|^\S+:\d+$/i

function firstLines(text: string | undefined): string {
  const lines: string[] = []
  for (const raw of (text ?? '').slice(0, 4000).split('\n')) {
    const line = plain(raw).trim()
    if (/^(at |❯ )/.test(line) || lines.length === LINES) break
    if (!IDLE.test(line)) lines.push(line)
  }
  return lines.join('\n')
}

function given(file: string | undefined, line: string | undefined): Location | undefined {
  if (!file || file.length > LONGEST_PATH) return undefined
  return { path: copyOf(file), ...(/^[1-9]\d{0,7}$/.test(line ?? '') && { line: Number(line) }) }
}

/** `tests/test_calc.py:7: AssertionError`, `at add (file:///src/a.js:3:11)`, `❯ src/a.test.ts:5:2`, `/app/tests/CalcTest.php:12`, `File "a.py", line 3`. */
const PLACES = [
  /^(?:at |❯ )?(?:.*\()?((?:file:\/\/)?[^():\s][^():]*\.\w+|(?:file:\/\/\/)?[A-Za-z]:[^():]*\.\w+):(\d{1,8})(?::\d+)?\)?(?=$|[:\s])/,
  /^File "([^"]+)", line (\d{1,8})/,
]
const FOREIGN = /^node:|(?:^|\/)(?:node_modules|site-packages)\/|^(?:file:\/\/)?\/usr\//

/** The first place in a traceback that is a file of somebody's project. */
function locationIn(text: string): Location | undefined {
  for (const raw of text.split('\n')) {
    const line = raw.length > 2000 ? '' : plain(raw).trim()
    for (const pattern of PLACES) {
      const [, path, number] = pattern.exec(line) ?? []
      if (path && number && /[\\/]|\.py$/.test(path) && !FOREIGN.test(path.replaceAll('\\', '/')))
        return { path: copyOf(path), line: Number(number) }
    }
  }
  return undefined
}
