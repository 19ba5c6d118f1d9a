import type { Chunks } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'
import { untold } from './untold.js'

/** What flake8 reports. */
export interface Flake8Report {
  readonly findings: readonly Finding[]
  /** How many files it looked at; told with `--benchmark` only. */
  readonly files?: number
}

// `a.py:1:10: E401 text`, with `--format pylint` `a.py:1: [E401] text`.
const VIOLATION = /^(.+?):(\d+):(?:(\d+):)? (?:([A-Z]{1,3}\d{0,3})|\[([A-Z]{1,3}\d{0,3})\]) (.*)$/
const FILES = /^(\d+)\s+total files processed$/
const FIGURE =
  /^[\d.]+(?:e[+-]\d+)?\s+(?:seconds elapsed|(?:total )?(?:logical lines|physical lines|tokens|files) processed)/
const CRITICAL = 'There was a critical error during execution of Flake8'

/** What flake8 printed. `tool-failed` where it could not read a file or gave up; `unreadable-report` where it is something else, as a version. */
export function readFlake8(report: Chunks): Flake8Report {
  const findings: Finding[] = []
  let files: number | undefined
  let counted = 0
  let foreign = false
  let gaveUp: string[] | undefined
  for (const line of linesOf(report)) {
    if (line.trim() === '') continue
    const [, told] = FILES.exec(line) ?? []
    const finding = findingOf(line)
    counted = /^\d+$/.test(line) ? Number(line) : 0
    if (gaveUp) gaveUp.push(line)
    else if (line.startsWith(CRITICAL)) gaveUp = []
    else if (told !== undefined) files = (files ?? 0) + Number(told)
    else if (finding) findings.push(finding)
    else if (counted === 0 && line !== '0' && !FIGURE.test(line)) foreign = true
  }
  if (gaveUp) fail('tool-failed', { tool: 'flake8', reason: gaveUp.join(' ').slice(0, 300) })
  const unread = findings.find(({ ruleId }) => ruleId === 'E902')
  if (unread) fail('tool-failed', { tool: 'flake8', reason: `${unread.location?.path}: ${unread.message}` })
  const all = [...findings, ...untold(counted, findings.length, 'untold')]
  if (foreign && all.length === 0)
    fail('unreadable-report', { expected: 'what flake8 reports', reason: 'it holds other lines, and no violation' })
  return { findings: all, ...(files !== undefined && { files }) }
}

function findingOf(line: string): Finding | undefined {
  const [, path = '', row, column, code, bracketed, message = ''] = VIOLATION.exec(line) ?? []
  const ruleId = code ?? bracketed
  if (ruleId === undefined) return undefined
  return {
    level: /^(?:E9|F)/.test(ruleId) ? 'error' : 'warning',
    ruleId,
    message,
    location: { path, line: Number(row), ...(column && { column: Number(column) }) },
    ...helpOf(ruleId),
  }
}

// What plugins report has no one place to read about.
function helpOf(ruleId: string): { helpUri?: string } {
  if (/^[EW]\d/.test(ruleId)) return { helpUri: 'https://pycodestyle.pycqa.org/en/latest/intro.html#error-codes' }
  if (/^(?:F|C9)\d/.test(ruleId)) return { helpUri: 'https://flake8.pycqa.org/en/latest/user/error-codes.html' }
  return {}
}
