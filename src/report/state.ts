import type { Because, ItemVerdict, Verdict } from '../model/verdict.js'
import { type About, leavesOf, pageWords } from './about.js'
import { type Mark, mark, type Text } from './blocks.js'

type Phase = Verdict['phases'][number]

const marks: Record<Because, Mark> = {
  passed: 'passed',
  waived: 'waived',
  advisory: 'advisory',
  'not-applicable': 'off',
  'not-asked': 'off',
  failed: 'failed',
  errored: 'unknown',
  waiting: 'waiting',
}
const worstFirst: readonly Because[] = [
  'failed',
  'errored',
  'waiting',
  'waived',
  'advisory',
  'not-applicable',
  'not-asked',
]
const blocking: readonly Because[] = ['failed', 'errored', 'waiting']

/** The sign of an item's state. */
export const markOf = ({ because }: ItemVerdict): Mark => marks[because]

/** The sign of an item's state with its word. */
export function stateOf(item: ItemVerdict, about: About): Text {
  const words = pageWords(about)
  return mark(markOf(item), item.because === 'advisory' ? words.advisory(item.outcome) : words.states[item.because])
}

/** Nothing to say of it at a glance: it passed, or was not asked. */
export const isQuiet = ({ because }: ItemVerdict): boolean => because === 'passed' || because === 'not-asked'

/** It was for a gate or a person to answer. */
export const isAsked = ({ because }: ItemVerdict): boolean => because !== 'not-asked' && because !== 'not-applicable'

/** How much of a phase holds, with the sign of its worst item: "❌ 9 of 12 hold: 2 failed, 1 unknown". */
export function phaseState({ items }: Phase, about: About): Text {
  const words = pageWords(about)
  const leaves = leavesOf(items)
  const asked = leaves.filter(isAsked)
  const count = (state: Because): number => leaves.filter(({ because }) => because === state).length
  const others = worstFirst.flatMap(state =>
    count(state) > 0 ? [words.someOf(count(state), words.states[state])] : [],
  )
  if (asked.length === 0) return [mark('off', words.noneAsked)]
  const worst = blocking.find(state => count(state) > 0)
  const held = words.holdOf(asked.filter(({ holds }) => holds).length, asked.length)
  return [mark(worst ? marks[worst] : 'passed', held), ...(others.length > 0 ? [`: ${others.join(', ')}`] : [])]
}
