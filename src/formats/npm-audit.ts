import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import {
  type Advisory,
  type Audit,
  type AuditSeverity,
  advisoryId,
  advisoryNumber,
  auditSeverity,
  checkCounts,
  findingsOf,
  severityCounts,
} from './advisory.js'
import {
  anything,
  array,
  either,
  entries,
  integer,
  isObject,
  json,
  object,
  optional,
  type Read,
  shaped,
  text,
  yesNo,
} from './json.js'

/** `npm audit --json` of npm 7 and later, of npm 6, of pnpm and of yarn 2 and 3. What it reports as its own failure is `tool-failed`. */
export function readNpmAudit(report: Chunks): Audit {
  const document = json(report, anything)
  if (isObject(document)) {
    const said = failureIn(document)
    if (said !== undefined) fail('tool-failed', { tool: 'the audit', reason: said })
    if ('auditReportVersion' in document) return readPackages(shaped(document, version2))
  }
  return readAdvisories(shaped(document, version1))
}

/** What the tool says of its own failure: `{error: {code, summary}}`, or the answer of a registry that refused. */
function failureIn({ error, message, statusCode }: Record<string, unknown>): string | undefined {
  if (error === undefined && statusCode === undefined) return undefined
  const { code, summary, message: inner } = isObject(error) ? error : {}
  const said = [code, summary || inner || message].filter(part => typeof part === 'string' && part !== '')
  return said.join(' ').split('\n', 1)[0]?.slice(0, 300) || 'it reported an error'
}

const viaAdvisory = object({
  source: advisoryNumber,
  name: text,
  title: optional(text),
  url: optional(text),
  severity: auditSeverity,
  range: optional(text),
})
const fix = object({ name: text, version: text, isSemVerMajor: optional(yesNo) })
const fixAvailable = optional(either(value => typeof value === 'boolean', yesNo, fix))
const vulnerability = object({
  severity: auditSeverity,
  via: array(either(value => typeof value === 'string', text, viaAdvisory)),
  fixAvailable,
})
const version2 = object({
  auditReportVersion: integer,
  vulnerabilities: entries(anything),
  metadata: object({ dependencies: object({ total: integer }), vulnerabilities: optional(severityCounts) }),
})

function readPackages({ auditReportVersion, vulnerabilities, metadata }: Read<typeof version2>): Audit {
  const wrong = (expected: string, reason: string) => fail('unreadable-report', { expected, reason })
  if (auditReportVersion !== 2) wrong('`auditReportVersion` 2', `it is ${auditReportVersion}`)
  const passedOn = new Set<AuditSeverity>()
  const told = new Set<AuditSeverity>()
  function* advisories(): Generator<Advisory> {
    for (const [name, found] of vulnerabilities) {
      const { severity, via, fixAvailable } = shaped(found, vulnerability, () => `$.vulnerabilities.${name}`)
      passedOn.add(severity)
      for (const each of via) {
        // A word names another vulnerable package, whose own entry holds the advisory, of the severity that it passes on.
        if (typeof each === 'string') continue
        told.add(each.severity)
        yield packageAdvisory(each, fixAvailable)
      }
    }
  }
  const findings = findingsOf(advisories())
  if (![...passedOn].every(severity => told.has(severity)))
    wrong('an advisory for each vulnerable package', 'one is missing')
  if (metadata.vulnerabilities) checkCounts(metadata.vulnerabilities, findings)
  return { findings, packages: metadata.dependencies.total + 1 }
}

const packageAdvisory = (via: Read<typeof viaAdvisory>, fix: Read<typeof fixAvailable>): Advisory => ({
  id: advisoryId(via.url, via.source),
  aliases: [String(via.source)],
  title: via.title ?? 'Vulnerability',
  severity: via.severity,
  module: via.name,
  range: via.range,
  remedy: remedyOf(fix),
  url: via.url,
})

function remedyOf(available: Read<typeof fixAvailable>): string | undefined {
  if (available === undefined) return undefined
  if (typeof available === 'boolean') return available ? '`npm audit fix` mends it' : 'no fix yet'
  return `fixed by ${available.name} ${available.version}${available.isSemVerMajor ? ', a major version' : ''}`
}

/** An advisory as npm 6, pnpm and yarn tell it. */
export const registryAdvisory = object({
  id: advisoryNumber,
  title: text,
  module_name: text,
  severity: auditSeverity,
  url: optional(text),
  cves: optional(array(text)),
  github_advisory_id: optional(text),
  vulnerable_versions: optional(text),
  patched_versions: optional(text),
})
const version1 = object({
  advisories: entries(registryAdvisory),
  metadata: object({ totalDependencies: integer, vulnerabilities: severityCounts }),
})

function readAdvisories({ advisories, metadata }: Read<typeof version1>): Audit {
  const findings = findingsOf(advisories.map(([, advisory]) => advisoryOf(advisory)))
  checkCounts(metadata.vulnerabilities, findings)
  return { findings, packages: metadata.totalDependencies + 1 }
}

export const advisoryOf = (told: Read<typeof registryAdvisory>): Advisory => ({
  id: told.github_advisory_id ?? advisoryId(told.url, told.id),
  aliases: [...(told.cves ?? []), String(told.id)],
  title: told.title,
  severity: told.severity,
  module: told.module_name,
  range: told.vulnerable_versions,
  remedy:
    told.patched_versions && (told.patched_versions === '<0.0.0' ? 'no fix yet' : `fixed in ${told.patched_versions}`),
  url: told.url,
})
