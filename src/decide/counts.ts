import type { Finding, Severity } from '../model/finding.js'
import type { Answer, MeasureValue, Tally } from '../model/reading.js'

/** The measures that the engine counts for every gate. A gate's own measure of such a name is not read. */
export const engineMeasures: ReadonlySet<string> = new Set([
  ...['examined', 'findings', 'errors', 'warnings', 'notes', 'suppressed'],
  ...['critical', 'high', 'medium', 'low'],
])

/**
 * What the engine counts: exact, however many findings are kept. What cannot be counted has no key: everything that
 * comes from tallies which are not whole numbers, and the severities where a finding that is more than a note has none.
 */
export function count(
  { examined, suppressed, tallies }: Answer,
  waived: (tally: Tally) => boolean,
): Readonly<Record<string, MeasureValue>> {
  const counted = tallies.filter(tally => !waived(tally))
  const sum = (which: (tally: Tally) => boolean) => counted.filter(which).reduce((total, each) => total + each.count, 0)
  const ofLevel = (level: Finding['level']) => sum(tally => tally.level === level)
  const ofSeverity = (severity: Severity) => sum(tally => tally.severity === severity)
  const exact = tallies.every(tally => isCount(tally.count))
  const graded = counted.every(tally => tally.severity !== undefined || tally.level === 'note')
  return {
    ...(isCount(examined) && { examined }),
    ...(isCount(suppressed) && { suppressed }),
    ...(exact && {
      findings: sum(() => true),
      errors: ofLevel('error'),
      warnings: ofLevel('warning'),
      notes: ofLevel('note'),
    }),
    ...(exact &&
      graded && {
        critical: ofSeverity('critical'),
        high: ofSeverity('high'),
        medium: ofSeverity('medium'),
        low: ofSeverity('low'),
      }),
  }
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
