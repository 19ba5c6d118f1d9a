import type { Finding, FindingLevel, Severity } from '../model/finding.js'
import { fail } from '../model/problem.js'
import type { Shape } from './json.js'
import { withoutPassword } from './password.js'

/** What bandit tells of a run. */
export interface BanditReport {
  /** Issues, and one that is suppressed for each that a `# nosec` took out. */
  readonly findings: readonly Finding[]
  /** Lines of code that it looked at. */
  readonly lines: number
  /** Issues that it found and does not report, because of a baseline or a threshold. */
  readonly leftOut: number
}

type BanditSeverity = keyof typeof severities
const severities = {
  HIGH: { level: 'error', severity: 'high' },
  MEDIUM: { level: 'warning', severity: 'medium' },
  LOW: { level: 'note', severity: 'low' },
  UNDEFINED: { level: 'error', severity: 'high' }, // not rated: it could be the worst
} satisfies Record<string, { level: FindingLevel; severity: Severity }>

/** A severity as bandit writes it, in any case. */
export const severity: Shape<BanditSeverity> = {
  read(value, path) {
    const word = typeof value === 'string' ? value.toUpperCase() : ''
    return Object.hasOwn(severities, word)
      ? (word as BanditSeverity)
      : fail('unreadable-report', { expected: `a severity at ${path}`, reason: 'it is none that the gate knows' })
  },
}

/** One issue, as every format of bandit tells it. */
export interface Issue {
  readonly id: string
  readonly name: string
  readonly message: string
  readonly severity: BanditSeverity
  readonly url: string | undefined
  readonly path: string
  readonly line: number
  /** Counted from 0; older versions do not tell it. */
  readonly column: number | undefined
}

export const findingOf = ({ id, name, message, severity, url, path, line, column }: Issue): Finding => ({
  ...severities[severity],
  ruleId: id,
  aliases: [name],
  message: withoutPassword(message),
  location: { path, line, ...(column !== undefined && column >= 0 && { column: column + 1 }) },
  ...(url && { helpUri: url }),
})

/** As many suppressed findings as `# nosec` took out. */
export const nosec = (count: number): Finding[] =>
  Array.from({ length: Math.min(Math.max(0, count), 100_000) }, () => ({
    level: 'note',
    ruleId: 'nosec',
    message: 'taken out by a `# nosec`',
    suppressed: true,
  }))
