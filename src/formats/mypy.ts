import type { Chunks } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'
import { integer, jsonLines, object, optional, text } from './json.js'
import { lastLine } from './last-line.js'
import { untold } from './untold.js'

/** What mypy reports, as text or with `--output json`. */
export interface MypyReport {
  /** Errors and warnings; notes explain them and are left out. */
  readonly findings: readonly Finding[]
  /** How many source files it checked, by its summary; JSON has none. */
  readonly checked?: number
}

const DIAGNOSTIC = /^(.+?):(?:(\d+):)?(?:(\d+):)?(?:(\d+):\d+:)? (error|warning|note): (.*)$/
const CODE = / {2}\[([a-z][a-z0-9-]*)\]$/
const SUCCESS = /^Success: no issues found in (\d+) source files?$/
const FOUND = /^Found (\d+) errors? in \d+ files? \((?:checked (\d+) source files?|errors prevented further checking)\)$/

const diagnostic = object({
  file: text,
  line: integer,
  column: integer,
  end_line: optional(integer),
  message: text,
  code: optional(text),
  severity: text,
})

/**
 * What mypy printed. Where an error kept it from checking the rest (exit code 2, a syntax error) that is `tool-failed`, with the error: the others are not known.
 * `unreadable-report` where it is something else, as a version.
 */
export function readMypy(report: Chunks, stderr: Chunks, exitCode: number | undefined): MypyReport {
  const findings: Finding[] = []
  let counted = 0
  let checked: number | undefined
  let isBlocked = exitCode === 2
  let foreign: string | undefined
  const readLine = (line: string) => {
    const [, clean] = SUCCESS.exec(line) ?? []
    const [, errors, told] = FOUND.exec(line) ?? []
    const [, path = '', row, column, endLine, severity, said = ''] = DIAGNOSTIC.exec(line) ?? []
    if (clean !== undefined) checked = (checked ?? 0) + Number(clean)
    else if (errors !== undefined) {
      counted += Number(errors)
      if (told === undefined) isBlocked = true
      else checked = (checked ?? 0) + Number(told)
    } else if (severity === undefined) foreign ??= line
    else if (severity !== 'note') {
      const location = { path, ...numbers({ line: row, column, endLine }) }
      findings.push(findingOf(severity, said.replace(CODE, ''), CODE.exec(said)?.[1], location))
    }
  }
  for (const { file, line, column, end_line: endLine, message, code, severity } of jsonLines(report, diagnostic, readLine))
    if (severity !== 'note') {
      if (code === 'syntax') isBlocked = true
      const location = { path: file, line, column: column + 1, ...(endLine !== undefined && { endLine }) } // counted from 0
      findings.push(findingOf(severity, message, code, location))
    }
  if (isBlocked) fail('tool-failed', { tool: 'mypy', reason: `${reasonOf(findings) || foreign || lastLine(stderr)}` })
  if (foreign !== undefined && checked === undefined && findings.length === 0)
    fail('unreadable-report', { expected: 'what mypy reports', reason: 'it holds other lines, and no summary' })
  return {
    findings: [...findings, ...untold(counted, findings.length, 'untold')],
    ...(checked !== undefined && { checked }),
  }
}
