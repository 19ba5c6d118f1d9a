import { everyItem, type Item, type Waiver } from '../model/checklist.js'
import type { Inputs } from '../model/inputs.js'
import { type Problem, problem } from '../model/problem.js'
import type { Tally } from '../model/reading.js'
import type { Verdict, WaiverInForce } from '../model/verdict.js'
import { DAY, endOf, isWithin } from './calendar.js'
import type { People } from './sign-offs.js'

/**
 * The waivers that count now, and those that do not. A waiver of the default branch's checklist counts once its role has
 * signed the judged commit, and so does one of the pull request's own copy. Where nobody's signature is asked (an ordinary
 * pull request, a laptop) those of the checklist that decides count unsigned: such a verdict releases nothing.
 */
export function waiversOf(inputs: Inputs, people: People, now: number): Verdict['waivers'] {
  const { checklist, facts } = inputs
  const items = new Map(checklist.phases.flatMap(phase => [...everyItem(phase.items)]).map(item => [item.id, item]))
  const written = [...checklist.waivers, ...(people.asked ? (facts?.proposed?.waivers ?? []) : [])]
  const waivers = written.filter((waiver, index) => written.findIndex(other => isSame(other, waiver)) === index)
  const inForce: WaiverInForce[] = []
  const notInForce: Verdict['waivers']['notInForce'][number][] = []
  for (const waiver of waivers) {
    const item = items.get(waiver.item)
    // The pull request's copy may waive an item of its own; such items block nothing.
    if (item === undefined) continue
    const { only, reason, by, until } = waiver
    const users = (Object.hasOwn(people.signers, by) && people.signers[by]) || []
    const because = whyNot(waiver, item, people.asked && users.length === 0, now)
    if (because) notInForce.push({ item: item.id, reason, because })
    else inForce.push({ item: item.id, only, reason, by, until, users, lapsesSoon: endOf(until) - now <= 14 * DAY })
  }
  return { inForce, notInForce }
}

function whyNot({ by, until }: Waiver, { waivableBy }: Item, unsigned: boolean, now: number): Problem | undefined {
  if (!isWithin(now, until)) return problem('waiver-lapsed', { until })
  if (!waivableBy.includes(by)) return problem('waiver-not-allowed', { role: by, allowed: waivableBy })
  return unsigned ? problem('waiver-unsigned', { role: by }) : undefined
}

/** Whether the waiver takes away the findings of a rule. */
export const isWaived = ({ only }: WaiverInForce, { ruleId, aliases }: Tally): boolean =>
  [ruleId, ...aliases].some(name => only.includes(name))

function isSame(one: Waiver, other: Waiver): boolean {
  const textOf = ({ item, only, reason, by, until }: Waiver) => JSON.stringify([item, only, reason, by, until])
  return textOf(one) === textOf(other)
}
