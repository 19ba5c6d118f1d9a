import type { Finding, FindingLevel, Severity } from '../model/finding.js'
import type { Tally } from '../model/reading.js'
import { cut } from './cut.js'
import type { Place } from './locations.js'

/** Findings counted. `findings` holds the worst; `tallies` and `suppressed` count all. */
export interface Counted {
  readonly findings: readonly Finding[]
  readonly tallies: readonly Tally[]
  readonly suppressed: number
}

const KEPT = 100
const RULES = 5000
const LONGEST_RULE = 1000

const levels: readonly FindingLevel[] = ['error', 'warning', 'note']
const severities: readonly (Severity | undefined)[] = ['critical', 'high', 'medium', 'low', undefined]

/** Walks the findings once, in memory that does not grow with their number. */
export function countFindings(findings: Iterable<Finding>, place: Place): Counted {
  const worst = levels.map(() => severities.map((): Finding[] => []))
  const tallies = new Map<string, Tally & { count: number }>()
  let suppressed = 0
  for (const finding of findings) {
    const kept = worst[levels.indexOf(finding.level)]?.[severities.indexOf(finding.severity)]
    if (!kept) throw new TypeError('a finding of no known level')
    if (finding.suppressed) {
      suppressed += 1
      continue
    }
    count(finding, tallies)
    if (kept.length < KEPT) kept.push(trimmed(finding, place))
  }
  return { findings: worst.flat(2).slice(0, KEPT), tallies: [...tallies.values()], suppressed }
}

// Beyond so many rules the rest are counted together under no name, so that no waiver for a rule takes them out.
function count({ level, severity, ...finding }: Finding, tallies: Map<string, Tally & { count: number }>): void {
  const named = name(finding.ruleId, finding.aliases)
  const keyOf = (ruleId: string, aliases: readonly string[]) => JSON.stringify([level, severity, ruleId, ...aliases])
  const key = keyOf(named.ruleId, named.aliases)
  const isNamed = tallies.has(key) || tallies.size < RULES
  const { ruleId, aliases } = isNamed ? named : { ruleId: '', aliases: [] }
  const tally = tallies.get(keyOf(ruleId, aliases))
  if (tally) tally.count += 1
  else tallies.set(keyOf(ruleId, aliases), { ruleId, aliases, level, ...(severity && { severity }), count: 1 })
}

// A name that is cut could be taken for another rule's.
const name = (ruleId: string, aliases: readonly string[] = []) => ({
  ruleId: ruleId.length > LONGEST_RULE ? '' : ruleId,
  aliases: aliases.filter(alias => alias.length <= LONGEST_RULE).slice(0, 20),
})

function trimmed({ level, severity, helpUri, ...finding }: Finding, place: Place): Finding {
  const { ruleId, aliases } = name(finding.ruleId, finding.aliases)
  const location = place(finding.location)
  return {
    level,
    ...(severity && { severity }),
    ruleId,
    ...(aliases.length > 0 && { aliases }),
    message: cut(finding.message, 2000),
    ...(location && { location }),
    ...(helpUri && helpUri.length <= 500 && { helpUri }),
  }
}
