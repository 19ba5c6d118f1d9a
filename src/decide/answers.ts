import type { Attestation, GateQuestion, Item, Role } from '../model/checklist.js'
import type { Facts } from '../model/facts.js'
import type { Inputs } from '../model/inputs.js'
import { type Problem, type ProblemCode, problem } from '../model/problem.js'
import type { Answer, Reading } from '../model/reading.js'
import type { ItemVerdict, WaiverInForce } from '../model/verdict.js'
import { AHEAD, DAY, endOf, GOOD_FOR, isWithin } from './calendar.js'
import { count } from './counts.js'
import { ask } from './expect.js'
import { fold } from './login.js'
import { rosterOf, unknownOf } from './roster.js'
import { isWaived } from './waivers.js'

/** What became of an item before level and waiver, with what is known of it. */
export interface Found extends Partial<Omit<ItemVerdict, 'outcome' | 'holds'>> {
  readonly outcome: ItemVerdict['outcome']
  /** Nothing was asked on this commit: there is no answer that anybody could waive. */
  readonly unasked?: true
}

/**
 * The reading that answers the item: of the judged commit, at this stage, of the question as it is asked now, and not yet
 * too old; or why there is none. Judging again makes old readings no younger.
 */
export function readingOf(
  { id }: Item,
  { readings, release }: Inputs,
  keys: Inputs['keys'],
  now: number,
): Reading | Problem {
  const { sha, tree, stage } = release
  const notRun = problem('not-run', { sha })
  if (readings?.format !== 1 || readings.sha !== sha || readings.tree !== tree || readings.stage !== stage)
    return notRun
  const [found, ...others] = readings.readings.filter(({ item, key }) => item === id && key === keys[id])
  if (!found || others.length > 0 || !Object.hasOwn(keys, id)) return notRun
  const { finishedAt } = readings
  // What has not ended yet would never expire.
  if (Date.parse(finishedAt) > now + AHEAD) return notRun
  return now < Date.parse(finishedAt) + GOOD_FOR ? found : problem('readings-expired', { at: finishedAt })
}

/** What a gate's reading comes to under the item's expectations. `waivers` are those in force for this item. */
export function answerOf(
  item: Item,
  question: GateQuestion,
  reading: Reading | Problem,
  { readings, release }: Inputs,
  waivers: readonly WaiverInForce[],
): Found {
  if ('code' in reading)
    return release.purpose === 're-judge' && readings === undefined
      ? { outcome: 'pending', unasked: true }
      : { outcome: 'error', error: reading, unasked: true }
  const { startedAt, durationMs } = reading
  const when = { startedAt, durationMs }
  if ('error' in reading) {
    const unasked = neverAsked.has(reading.error.code) && { unasked: true as const }
    return { outcome: 'error', error: reading.error, ...unasked, ...when }
  }
  if (!('skipped' in reading)) return { ...measured(reading, question, waivers), ...when }
  if (reading.skipped === 'condition' ? item.if : release.untrusted) return { outcome: 'skipped' }
  return reading.skipped === 'condition'
    ? { outcome: 'error', error: problem('not-run', { sha: release.sha }), unasked: true }
    : { outcome: 'error', error: problem('variable-not-set', { names: reading.names }) }
}

/** Errors that say nothing about the item: it was not asked on the judged commit, or not to the end. */
export const neverAsked: ReadonlySet<ProblemCode> = new Set(['not-run', 'other-commit', 'dirty-workspace', 'cancelled'])

function measured(answer: Answer, { expect }: GateQuestion, waivers: readonly WaiverInForce[]): Found {
  const { examined, subjects, tallies, findings, remarks, tool, tail } = answer
  const shown = { subjects, tallies, findings, remarks, ...(tool && { tool }), ...(tail && { tail }) }
  if (!(examined >= 1) || subjects.length === 0) {
    const details = { examined: subjects.length && (examined || 0), minimum: 1, unit: 'subjects' }
    return { ...shown, outcome: 'error', error: problem('nothing-examined', details) }
  }
  const applied = waivers.filter(waiver => tallies.some(tally => isWaived(waiver, tally)))
  const measures = count(answer, tally => applied.some(waiver => isWaived(waiver, tally)))
  const bare = ask(
    expect,
    subjects,
    count(answer, () => false),
  )
  const after = bare.outcome === 'success' ? bare : ask(expect, subjects, measures)
  const [waiver] = after.outcome === 'success' && bare.outcome !== 'success' ? soonest(applied) : []
  return {
    ...{ ...shown, examined, measures, expect: after.expect, outcome: bare.outcome },
    ...(bare.outcome === 'error' && { error: bare.error }),
    ...(waiver && { waiver }),
  }
}

/** The waivers, the one that lapses first at the head. */
export const soonest = (waivers: readonly WaiverInForce[]): readonly WaiverInForce[] =>
  [...waivers].sort((one, other) => endOf(one.until ?? '') - endOf(other.until ?? ''))

/** Whether a person has stated it: in the checklist, for as long as it says there; otherwise it is waited for. */
export function statementOf({ by, evidence, attested }: Attestation, { checklist, facts }: Inputs, now: number): Found {
  const role = Object.hasOwn(checklist.roles, by) ? checklist.roles[by] : undefined
  const stands =
    attested &&
    endOf(attested.on) - DAY <= now &&
    isWithin(now, attested.until) &&
    (evidence === 'optional' || (attested.evidence ?? '').trim() !== '')
  const holder = stands && role && isHolder(attested.by, role, facts)
  if (typeof holder === 'object') return { outcome: 'error', error: holder, attestation: { by, evidence } }
  if (!stands || !holder) return { outcome: 'pending', attestation: { by, evidence } }
  const { by: user, on: at, until, evidence: link } = attested
  return {
    outcome: 'success',
    attestation: { by, evidence, stated: { user, at, until, ...(link && { evidence: link }) } },
  }
}

/** Whether a person holds the role; a problem where that cannot be read. Where people are not asked about, only those whom the checklist lists do. */
function isHolder(user: string, role: Role, facts: Facts | undefined): boolean | Problem {
  const login = fold(user)
  if (login === undefined) return false
  if (role.users.some(listed => fold(listed) === login)) return true
  if (!facts) return false
  const roster = rosterOf(role, facts)
  return roster.members.has(login) || (roster.problem ?? unknownOf(login, roster, facts) ?? false)
}
