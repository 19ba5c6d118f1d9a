import type { Expectation } from '../../model/expression.js'
import type { ExpectationResult, ItemVerdict } from '../../model/verdict.js'
import { initWords as words } from '../../report/words/en/init.js'
import type { Expected, Proposal } from './proposal.js'

/**
 * The item with expectations that hold today: those it was proposed with, and today's number in place of each that does not hold.
 * Undefined where that is not a matter of a number.
 */
export function asOfToday(
  proposal: Proposal,
  item: ItemVerdict,
  expectations: readonly Expectation[],
): Proposal | undefined {
  if (item.outcome === 'error') return undefined
  const expect: Expected[] = []
  for (const result of item.expect) {
    const asked = expectations.find(({ text }) => text === result.text)
    if (result.held && result.from === 'gate') continue
    const expected = result.held ? { text: result.text, ...found(item, asked) } : lowered(result, asked)
    // A command that fails does not half succeed.
    if (!expected || (!result.held && proposal.gate === undefined)) return undefined
    expect.push(expected)
  }
  return expect.length > 0 ? { ...proposal, expect } : proposal
}

/** `high == 0` becomes `high <= 14`, `lines >= 80` becomes `lines >= 71.2`. */
function lowered({ failing, failed }: ExpectationResult, asked: Expectation | undefined): Expected | undefined {
  const compared = comparisonOf(asked)
  if (!compared || failed !== undefined) return undefined
  const { name, operator, limit } = compared
  const values = failing.map(({ found }) => found[name])
  if (values.length === 0 || !values.every(value => typeof value === 'number' && Number.isFinite(value)))
    return undefined
  const numbers = values as readonly number[] // asked in the line above
  const note = words.today(String(limit))
  const isFloor = operator === '>=' || operator === '>'
  if (isFloor) {
    const floor = shown(Math.min(...numbers), Math.floor)
    // Nothing is counted below 0, so this would ask nothing.
    return Number(floor) !== 0 ? { text: `${name} >= ${floor}`, note } : undefined
  }
  return operator !== '!=' && Math.min(...numbers) > limit
    ? { text: `${name} <= ${shown(Math.max(...numbers), Math.ceil)}`, note }
    : undefined
}

function comparisonOf(asked: Expectation | undefined) {
  if (asked?.expression.kind !== 'compare') return undefined
  const { operator, left, right } = asked.expression
  if (left.kind !== 'name' || right.kind !== 'literal' || typeof right.value !== 'number') return undefined
  return { name: left.name, operator, limit: right.value }
}

/** What a proposed expectation finds today, beside it. */
function found({ subjects }: ItemVerdict, asked: Expectation | undefined): { note?: string } {
  const name = comparisonOf(asked)?.name
  const value = name !== undefined && subjects.length === 1 ? subjects[0]?.measures[name] : undefined
  return typeof value === 'number' ? { note: words.todayIs(shown(value, Math.floor)) } : {}
}

/** One decimal is enough, on the side on which it still holds. */
const shown = (value: number, round: (value: number) => number): string => String(round(value * 10) / 10)
