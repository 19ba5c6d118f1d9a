import type { Chunks } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { integer, jsonLines, object, optional, type Read, text } from './json.js'
import { complaintIn } from './said.js'
import { untold } from './untold.js'

/** What mypy reports, as text or with `--output json`. */
export interface MypyReport {
  /** Errors and warnings; notes explain them and are left out. */
  readonly findings: readonly Finding[]
  /** How many source files it checked, by its summary; JSON has none. */
  readonly checked?: number
}

/**
 * What mypy printed. Where an error kept it from checking the rest (exit code 2, a syntax error) that is `tool-failed`, with the error: the others are not
 * known. `unreadable-report` where it is something else, as a version.
 */
export function readMypy(report: Chunks, stderr: Chunks, exitCode: number | undefined): MypyReport {
  const diagnostics: Diagnostic[] = []
  const summary = { errors: 0, isBlocked: exitCode === 2 }
  let checked: number | undefined
  let foreign = ''
  const inText = (line: string) => {
    const summed = summaryOf(line)
    const told = diagnosticOf(line)
    if (told) diagnostics.push(told)
    // A note in text without a summary after it: the rest is missing.
    if (told?.severity === 'note' || !(told || summed)) foreign ||= line
    if (!summed) return
    summary.errors += summed.errors
    summary.isBlocked ||= summed.checked === undefined
    if (summed.checked !== undefined) checked = (checked ?? 0) + summed.checked
  }
  for (const told of jsonLines(report, jsonDiagnostic, inText)) {
    // A syntax error in a comment alone ends with 1; others blocked it.
    summary.isBlocked ||= told.code === 'syntax' && exitCode !== 1
    diagnostics.push({ ...told, column: told.column + 1 })
  }
  const findings = diagnostics.filter(({ severity }) => severity !== 'note').map(findingOf)
  if (summary.isBlocked)
    fail('tool-failed', { tool: 'mypy', reason: reasonOf(findings) || foreign || complaintIn(stderr) })
  if (foreign && checked === undefined && findings.length === 0)
    fail('unreadable-report', { expected: 'what mypy reports', reason: 'it holds other lines, and no summary' })
  return {
    findings: [...findings, ...untold(summary.errors, findings.length, 'untold')],
    ...(checked !== undefined && { checked }),
  }
}

const jsonDiagnostic = object({
  file: text,
  line: integer,
  column: integer, // counted from 0
  end_line: optional(integer),
  message: text,
  code: optional(text),
  severity: text,
})
type Diagnostic = Omit<Read<typeof jsonDiagnostic>, 'column'> & { readonly column: number | undefined }

const DIAGNOSTIC = /^(.+?):(?:(\d+):)?(?:(\d+):)?(?:(\d+):\d+:)? (error|warning|note): (.*)$/
const CODE = /\s+\[([a-z][a-z0-9-]*)\]$/

function diagnosticOf(line: string): Diagnostic | undefined {
  const [, file = '', row = '0', column, endLine, severity, said = ''] = DIAGNOSTIC.exec(line) ?? []
  if (severity === undefined) return undefined
  return {
    file,
    line: Number(row),
    column: column === undefined ? undefined : Number(column),
    end_line: endLine === undefined ? undefined : Number(endLine),
    message: said.replace(CODE, ''),
    code: CODE.exec(said)?.[1],
    severity,
  }
}

const SUCCESS = /^Success: no issues found in (\d+) source files?$/
const FOUND =
  /^Found (\d+) errors? in \d+ files? \((?:checked (\d+) source files?|errors prevented further checking)\)$/

function summaryOf(line: string): { readonly errors: number; readonly checked: number | undefined } | undefined {
  const clean = SUCCESS.exec(line)
  if (clean) return { errors: 0, checked: Number(clean[1]) }
  const found = FOUND.exec(line)
  return found
    ? { errors: Number(found[1]), checked: found[2] === undefined ? undefined : Number(found[2]) }
    : undefined
}

const findingOf = ({ severity, code, message, file, line, column, end_line }: Diagnostic): Finding => ({
  level: severity === 'warning' ? 'warning' : 'error',
  ruleId: code ?? 'unnamed',
  message,
  location: { path: file, line, ...(column !== undefined && { column }), ...(end_line && { endLine: end_line }) },
  ...(code && { helpUri: `https://mypy.readthedocs.io/en/stable/_refs.html#code-${code}` }),
})

const reasonOf = ([first]: readonly Finding[]): string =>
  first ? `${first.location?.path}:${first.location?.line}: ${first.message} [${first.ruleId}]` : ''
