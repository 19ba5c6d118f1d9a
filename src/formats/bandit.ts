import type { Chunks } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { type BanditReport, findingOf, nosec, severity } from './bandit-issue.js'
import { readBanditText } from './bandit-text.js'
import { textOf } from './bytes.js'
import { anything, array, float, integer, isObject, jsonIn, object, optional, type Read, text } from './json.js'
import { readSarif } from './sarif.js'

/** What bandit reports as JSON, SARIF or text. `tool-failed` where it passed over a file that it could not read. */
export function readBandit(report: Chunks): BanditReport {
  const whole = textOf(report)
  // Above 50 files it draws a progress bar before its JSON.
  const start = whole.search(/^\{/m)
  if (start < 0) return readBanditText(report)
  const document = jsonIn(whole.slice(start), anything)
  return isObject(document) && 'runs' in document ? ofSarif(report, document) : ofJson(jsonReport.read(document, '$'))
}

const totals = object({
  loc: float,
  nosec: optional(float),
  skipped_tests: optional(float),
  'SEVERITY.HIGH': optional(float),
  'SEVERITY.MEDIUM': optional(float),
  'SEVERITY.LOW': optional(float),
  'SEVERITY.UNDEFINED': optional(float),
})
const metrics = object({ _totals: totals })
const jsonReport = object({
  errors: array(object({ filename: text, reason: text })),
  metrics,
  results: array(
    object({
      filename: text,
      issue_severity: severity,
      issue_text: text,
      line_number: integer,
      col_offset: optional(integer),
      more_info: optional(text),
      test_id: text,
      test_name: text,
    }),
  ),
})
const sarifRuns = object({ runs: array(object({ properties: object({ metrics }) })) })

function ofJson({ errors: [error], metrics, results }: Read<typeof jsonReport>): BanditReport {
  if (error) fail('tool-failed', { tool: 'bandit', reason: `${error.filename}: ${error.reason}`.slice(0, 300) })
  return reportOf(
    results.map(({ filename, line_number: line, col_offset: column, ...issue }) =>
      findingOf({
        ...{ id: issue.test_id, name: issue.test_name, message: issue.issue_text, severity: issue.issue_severity },
        ...{ url: issue.more_info, path: filename, line, column },
      }),
    ),
    metrics._totals,
  )
}

// In SARIF the level tells the severity.
function ofSarif(report: Chunks, document: unknown): BanditReport {
  const severities = { error: 'high', warning: 'medium', note: 'low' } as const
  const [run, ...others] = readSarif(report)
  const [own] = sarifRuns.read(document, '$').runs
  if (!run || !own || others.length > 0)
    return fail('unreadable-report', { expected: 'one run of bandit', reason: 'there are several' })
  const findings = run.findings.map(finding => ({ ...finding, severity: severities[finding.level] }))
  return reportOf(findings, own.properties.metrics._totals)
}

function reportOf(findings: readonly Finding[], told: Read<typeof totals>): BanditReport {
  const counted = ['HIGH', 'MEDIUM', 'LOW', 'UNDEFINED'] as const
  const total = counted.reduce((sum, each) => sum + (told[`SEVERITY.${each}`] ?? 0), 0)
  return {
    findings: [...findings, ...nosec((told.nosec ?? 0) + (told.skipped_tests ?? 0))],
    lines: told.loc,
    leftOut: Math.max(0, total - findings.length),
  }
}
