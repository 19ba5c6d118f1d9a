import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import {
  type Advisory,
  type Audit,
  advisoryId,
  advisoryNumber,
  auditSeverity,
  checkCounts,
  findingsOf,
  severityCounts,
} from './advisory.js'
import { anything, integer, jsonLines, object, optional, type Read, text } from './json.js'
import { advisoryOf, registryAdvisory } from './npm-audit.js'

const line = object({ type: optional(text), data: anything, value: optional(text), children: anything })
const advisoryData = object({ advisory: registryAdvisory })
const summaryData = object({ totalDependencies: integer, vulnerabilities: severityCounts })
const berryData = object({
  ID: advisoryNumber,
  Issue: text,
  URL: optional(text),
  Severity: auditSeverity,
  'Vulnerable Versions': optional(text),
})

/** `yarn audit --json` (1), which ends in a summary, or `yarn npm audit --json` (4), which tells only what it found. */
export function readYarnAudit(report: Chunks): Audit {
  let summary: Read<typeof summaryData> | undefined
  let classic = false
  function* told(): Generator<Advisory> {
    for (const { type, data, value, children } of jsonLines(report, line)) {
      if (value !== undefined) {
        yield berryAdvisory(value, children)
        continue
      }
      classic = true
      if (type === 'auditAdvisory') yield advisoryOf(advisoryData.read(data, '$.data').advisory)
      else if (type === 'auditSummary') summary = summaryData.read(data, '$.data')
      else if (type === 'error' || data === 'No lockfile found.')
        fail('tool-failed', { tool: 'the audit', reason: said(data) })
    }
  }
  const findings = findingsOf(told())
  if (!classic) return { findings }
  if (!summary) return fail('unreadable-report', { expected: 'a line of type auditSummary', reason: 'it has none' })
  checkCounts(summary.vulnerabilities, findings)
  return { findings, packages: summary.totalDependencies + 1 }
}

const said = (data: unknown): string =>
  typeof data === 'string' ? (data.split('\n', 1)[0] ?? '').slice(0, 300) : 'it reported an error'

function berryAdvisory(module: string, children: unknown): Advisory {
  const told = berryData.read(children, '$.children')
  // A package that its author gave up is no vulnerability.
  const deprecated = typeof told.ID === 'string' && told.ID.endsWith('(deprecation)')
  return {
    id: deprecated ? 'deprecated' : advisoryId(told.URL, told.ID),
    aliases: deprecated ? [] : [String(told.ID)],
    title: told.Issue,
    severity: deprecated ? 'info' : told.Severity,
    module,
    range: told['Vulnerable Versions'],
    url: told.URL,
  }
}
