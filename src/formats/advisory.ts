import type { Finding, FindingLevel, Severity } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { either, integer, object, optional, type Read, type Shape, text } from './json.js'

/** What an audit of dependencies found, in whatever shape its tool reports. */
export interface Audit {
  /** One for each advisory and package, however many ways lead to it. */
  readonly findings: readonly Finding[]
  /** How many packages were asked about, the project itself included; absent where the report does not tell. */
  readonly packages?: number
}

/** One advisory about one package. */
export interface Advisory {
  readonly id: string
  readonly aliases: readonly string[]
  readonly title: string
  readonly severity: AuditSeverity
  readonly module: string
  /** The versions that it is about. */
  readonly range?: string | undefined
  /** What to do, or that nothing can be done. */
  readonly remedy?: string | undefined
  readonly url?: string | undefined
}

/** How bad an advisory is, as the registry says it. */
export type AuditSeverity = keyof typeof severities
const severities = {
  critical: { level: 'error', severity: 'critical' },
  high: { level: 'error', severity: 'high' },
  moderate: { level: 'warning', severity: 'medium' },
  low: { level: 'note', severity: 'low' },
  info: { level: 'note' },
} satisfies Record<string, { level: FindingLevel; severity?: Severity }>

/** A severity; another word is an error, since it could be the worst. */
export const auditSeverity: Shape<AuditSeverity> = {
  read: (value, path) =>
    typeof value === 'string' && Object.hasOwn(severities, value)
      ? (value as AuditSeverity)
      : fail('unreadable-report', { expected: `a severity at ${path}`, reason: 'it is none that the gate knows' }),
}

/** A registry's own number of an advisory. */
export const advisoryNumber = either(value => typeof value === 'string', text, integer)

/** The findings, each advisory of a package once. */
export function findingsOf(advisories: Iterable<Advisory>): Finding[] {
  const findings = new Map<string, Finding>()
  for (const advisory of advisories) {
    // With the length before it, no pair can be taken for another.
    const key = `${advisory.id.length} ${advisory.id}${advisory.module}`
    if (!findings.has(key)) findings.set(key, findingOf(advisory))
  }
  return [...findings.values()]
}

/** How many vulnerabilities a report counts of each severity, whatever of them it tells. */
export const severityCounts = object({
  critical: optional(integer),
  high: optional(integer),
  moderate: optional(integer),
  low: optional(integer),
})

/** Throws `unreadable-report` where the report counts some of a severity and tells none: what it tells was filtered. */
export function checkCounts(counts: Read<typeof severityCounts>, findings: readonly Finding[]): void {
  for (const word of ['critical', 'high', 'moderate', 'low'] as const)
    if (counts[word] && !findings.some(({ severity }) => severity === severities[word].severity))
      fail('unreadable-report', {
        expected: 'each advisory that is counted',
        reason: `it counts ${counts[word]} of severity ${word} and tells none`,
      })
}

function findingOf({ id, aliases, title, severity: told, module, range, remedy, url }: Advisory): Finding {
  const { level, severity }: Pick<Finding, 'level' | 'severity'> = severities[told]
  return {
    level,
    ...(severity && { severity }),
    ruleId: id,
    ...(aliases.length > 0 && { aliases }),
    message: `${title} (${module}${range ? ` ${range}` : ''})${remedy ? `; ${remedy}` : ''}`,
    ...(url && { helpUri: url }),
  }
}

/** The GHSA id that the address of an advisory ends in, else the registry's own number. */
export const advisoryId = (url: string | undefined, number: number | string): string =>
  /GHSA(?:-[a-z0-9]{4}){3}/i.exec(url ?? '')?.[0] ?? `npm-${number}`
