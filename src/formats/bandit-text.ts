import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { type BanditReport, findingOf, type Issue, nosec, severity } from './bandit-issue.js'
import { linesOf } from './bytes.js'

const ISSUE = /^>> Issue: \[(\w+):(\w+)\] (.*)$/
const SEVERITY = /^ +Severity: (\w+) +Confidence: \w+$/
const URL = /^ +More Info: (\S+)$/
const PLACE = /^ +Location: (.+?):(\d+)(?::(\d+))?$/
const LINES = /^\tTotal lines of code: (\d+)$/
const TAKEN_OUT = /^\tTotal (?:lines skipped \(#nosec\)|potential issues skipped .*): (\d+)$/
const SKIPPED = /^Files skipped \((\d+)\):$/

/** What bandit prints for people, coloured or not. */
export function readBanditText(report: Chunks): BanditReport {
  const issues: Issue[] = []
  let lines: number | undefined
  let takenOut = 0
  let skipped: number | undefined
  for (const line of linesOf(report)) {
    if (skipped) fail('tool-failed', { tool: 'bandit', reason: line.trim().slice(0, 300) })
    const [, id, name = '', message = ''] = ISSUE.exec(line) ?? []
    if (id)
      issues.push({ id, name, message, severity: 'UNDEFINED', path: '', line: 0, url: undefined, column: undefined })
    else {
      const issue = issues.pop()
      if (issue) issues.push({ ...issue, ...detailOf(line) })
    }
    lines = numberIn(LINES, line) ?? lines
    takenOut += numberIn(TAKEN_OUT, line) ?? 0
    skipped = numberIn(SKIPPED, line) ?? skipped
  }
  // It ends with the files that it skipped.
  if (lines === undefined || skipped === undefined)
    fail('unreadable-report', {
      expected: 'JSON, SARIF or text of bandit',
      reason: 'it is something else, or cut short',
    })
  return { findings: [...issues.map(findingOf), ...nosec(takenOut)], lines, leftOut: 0 }
}

/** What a line below an issue tells of it. */
function detailOf(line: string): Partial<Issue> {
  const [, rated] = SEVERITY.exec(line) ?? []
  if (rated) return { severity: severity.read(rated, 'Severity') }
  const [, url] = URL.exec(line) ?? []
  if (url) return { url }
  const [, path, row, column] = PLACE.exec(line) ?? []
  return path ? { path, line: Number(row), column: column === undefined ? undefined : Number(column) } : {}
}

const numberIn = (pattern: RegExp, line: string): number | undefined => {
  const [, number] = pattern.exec(line) ?? []
  return number === undefined ? undefined : Number(number)
}
