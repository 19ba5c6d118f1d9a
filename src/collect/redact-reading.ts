import type { Finding, Location } from '../model/finding.js'
import type { Answer, Reading, ReadSubject } from '../model/reading.js'
import type { Redact } from './redact.js'

/** The reading without secrets. A measure whose word holds one is left out: it is unknown then, never another word. */
export function redactReading(reading: Reading, redact: Redact): Reading {
  if ('error' in reading) {
    const details = redactAll(reading.error.details, redact)
    return { ...reading, error: { ...reading.error, details } as typeof reading.error } // the same code, hence the same details
  }
  return 'skipped' in reading ? reading : { ...reading, ...redactAnswer(reading, redact) }
}

function redactAnswer({ subjects, tallies, findings, remarks, tool, tail }: Answer, redact: Redact): Partial<Answer> {
  return {
    subjects: subjects.map(subject => redactSubject(subject, redact)),
    tallies: tallies.map(tally => ({ ...tally, ruleId: redact(tally.ruleId), aliases: tally.aliases.map(redact) })),
    findings: findings.map(finding => redactFinding(finding, redact)),
    remarks: remarks.map(redact),
    ...(tool && { tool: { name: redact(tool.name), ...(tool.version && { version: redact(tool.version) }) } }),
    ...(tail && { tail: redact(tail) }),
  }
}

function redactSubject({ name, measures, location }: ReadSubject, redact: Redact): ReadSubject {
  const safe = Object.entries(measures).filter(([, value]) => typeof value !== 'string' || redact(value) === value)
  return { name: redact(name), measures: Object.fromEntries(safe), ...at(location, redact) }
}

function redactFinding({ location, ...finding }: Finding, redact: Redact): Finding {
  return {
    ...finding,
    ruleId: redact(finding.ruleId),
    message: redact(finding.message),
    ...(finding.aliases && { aliases: finding.aliases.map(redact) }),
    ...(finding.helpUri && { helpUri: redact(finding.helpUri) }),
    ...at(location, redact),
  }
}

const at = (location: Location | undefined, redact: Redact) =>
  location && { location: { ...location, path: redact(location.path) } }

function redactAll(value: unknown, redact: Redact): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map(each => redactAll(each, redact))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redactAll(each, redact)]))
}
