import type { ItemVerdict, Verdict } from '../model/verdict.js'
import { type About, leavesOf, pageWords, wordsFor } from './about.js'
import { type Cell, code, joined, prose, type Text } from './blocks.js'
import { moment } from './figure.js'
import { found, isTheRun, measured } from './found.js'
import { isAsked } from './state.js'
import { sentenceOf } from './words/language.js'

/** What became of an item, in a line or a few: what was read, why it is not asked, who stated it. */
export function summary(item: ItemVerdict, verdict: Verdict, about: About, limit: number): Cell {
  const words = pageWords(about)
  const waiver = item.waiver ? [words.waivedFor(item.waiver.reason)] : []
  if (item.error) return [prose(sentenceOf(item.error, wordsFor(about)).message), ...waiver]
  if (item.notApplicable) return [words.becauseOf(item.notApplicable.reason, item.notApplicable.until)]
  if (item.attestation) return attested(item.attestation, about)
  if (item.items.length > 0) return gathered(leavesOf(item.items), about)
  if (item.gate === undefined && item.needs.length > 0) return [[`${words.needs} `, joined(item.needs.map(code), ', ')]]
  const [only, ...others] = item.subjects
  const isOne = only !== undefined && others.length === 0 && isTheRun(only.name, item, about)
  const failing = isOne ? [] : found(item, verdict, about, limit)
  const all = whatWasRead(item, about)
  return [...failing, ...(all.length > 0 ? [joined(all, ', ')] : []), ...waiver]
}

/** "2 of 3 hold, 1 not asked"; nothing where none was asked. */
function gathered(leaves: readonly ItemVerdict[], about: About): Cell {
  const words = pageWords(about)
  const asked = leaves.filter(isAsked)
  if (asked.length === 0) return []
  const others = (['not-asked', 'not-applicable'] as const).flatMap(state => {
    const number = leaves.filter(({ because }) => because === state).length
    return number > 0 ? [words.someOf(number, words.states[state])] : []
  })
  return [[words.holdOf(asked.filter(({ holds }) => holds).length, asked.length), ...others].join(', ')]
}

function attested({ stated }: NonNullable<ItemVerdict['attestation']>, about: About): Cell {
  const words = pageWords(about)
  if (!stated) return [words.notStated]
  const { user, at, until, evidence } = stated
  return [
    [words.stated(user, moment(at)), ...(until ? [`, ${words.validUntil(until)}`] : [])],
    ...(evidence ? [code(evidence)] : []),
  ]
}

/** "score 9.1", "12 modules", "3 findings": what a gate read, where one subject has it all. */
function whatWasRead(item: ItemVerdict, about: About): readonly Text[] {
  const words = pageWords(about)
  const [only, ...others] = item.subjects
  const isOne = only !== undefined && others.length === 0
  const measures = isOne ? Object.entries(only.measures) : []
  const all = [...measures, ...Object.entries(item.measures).filter(([name]) => name !== 'examined')]
  const told = all.filter(([name, value]) => value !== 0 || isAskedOf(name, item))
  const shown = told.length === 0 && measures.length === 0 && isOne ? all.filter(([name]) => name === 'findings') : told
  const unit = item.gate === undefined ? undefined : about.catalogue?.[item.gate]?.docs.examined
  return [
    ...shown.map(([name, value]) => measured(name, value, item, about)),
    ...(item.examined === undefined ? [] : [words.examined(item.examined, unit)]),
  ]
}

// Zeros say nothing, unless the item asks about them or they do not hold; how much was examined is said with its unit.
const isAskedOf = (name: string, { expect }: ItemVerdict): boolean =>
  expect.some(({ text, from, held }) => (from === 'item' || !held) && text.split(/[^\w-]+/).includes(name))
