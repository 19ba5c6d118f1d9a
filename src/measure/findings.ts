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

interface Named {
  readonly ruleId: string
  readonly aliases: readonly string[]
}
const unnamed: Named = { ruleId: '', aliases: [] }

// Beyond so many rules the rest are counted together under no name, so that no waiver for a rule takes them out.
function count({ level, severity, ruleId, aliases }: Finding, tallies: Map<string, Tally & { count: number }>): void {
  const keyOf = (of: Named) => `${level} ${severity}${of.aliases.reduce(lengthened, lengthened('', of.ruleId))}`
  const told = name(ruleId, aliases)
  const key = keyOf(told)
  const isNamed = tallies.size < RULES || tallies.has(key)
  const place = isNamed ? key : keyOf(unnamed)
  const tally = tallies.get(place)
  if (tally) tally.count += 1
  else {
    const { ruleId, aliases } = isNamed ? told : unnamed
    tallies.set(place, { ruleId, aliases, level, ...(severity && { severity }), count: 1 })
  }
}
/** With the length before it, no word can be taken for two. */
const lengthened = (before: string, word: string): string => `${before} ${word.length} ${word}`

// A name that is cut could be taken for another rule's.
const name = (ruleId: string, aliases: readonly string[] = []): Named => ({
  ruleId: ruleId.length > LONGEST_RULE ? '' : ruleId,
  aliases: aliases.length === 0 ? aliases : aliases.filter(alias => alias.length <= LONGEST_RULE).slice(0, 20),
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
