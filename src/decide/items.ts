import { everyItem, type Item } from '../model/checklist.js'
import type { Inputs } from '../model/inputs.js'
import { problem } from '../model/problem.js'
import type { Because, ItemVerdict, Outcome, WaiverInForce } from '../model/verdict.js'
import { answerOf, type Found, readingOf, soonest, statementOf } from './answers.js'
import { isWithin } from './calendar.js'

/** What items are judged with. */
export interface Bench {
  readonly inputs: Inputs
  readonly now: number
  /** The keys under which readings answer these items. */
  readonly keys: Inputs['keys']
  readonly waivers: readonly WaiverInForce[]
  /** Every item that another may need; of two with one id, the later. */
  readonly known: readonly Item[]
  /** What the stage before came to: for what is needed and not asked now. */
  readonly earlier: readonly ItemVerdict[]
}

/** The items that this stage asks, judged, in file order. */
export function judge(items: readonly Item[], bench: Bench): ItemVerdict[] {
  const { inputs, now } = bench
  const byId = new Map([...everyItem(bench.known)].map(item => [item.id, item]))
  const parents = new Map([...everyItem(bench.known)].flatMap(item => item.items.map(child => [child.id, item.id])))
  const answered = new Map(bench.earlier.map(verdict => [verdict.id, verdict]))
  const done = new Map<string, ItemVerdict>()
  const begun = new Set<string>()

  const isAsked = ({ question, items, when }: Item): boolean =>
    question.kind === 'parent' ? items.some(isAsked) : when.includes(inputs.release.stage)

  /** Undefined for an item that this stage does not ask, and within a circle of needs. */
  function verdictOn(item: Item | undefined): ItemVerdict | undefined {
    if (!item || !isAsked(item)) return undefined
    if (!begun.has(item.id)) {
      begun.add(item.id)
      const children = item.items.flatMap(child => verdictOn(child) ?? [])
      done.set(item.id, write(item, children, find(item, children), waiversOn(item)))
    }
    return done.get(item.id)
  }

  function find(item: Item, children: readonly ItemVerdict[]): Found {
    if (isOut(item, now)) return { outcome: 'skipped', because: 'not-applicable' }
    const answer = answerTo(item)
    if (answer?.outcome === 'skipped') return answer
    const needs = item.needs.map(id => ({ id, verdict: verdictOn(byId.get(id)) ?? answered.get(id) }))
    const unasked = needs.find(({ verdict }) => verdict === undefined)
    if (unasked) {
      const error = problem('not-run', { sha: inputs.release.sha, item: unasked.id })
      return { outcome: 'error', error, unasked: true }
    }
    const verdicts = needs.flatMap(({ verdict }) => verdict ?? [])
    if (item.question.kind === 'needs') return together(verdicts)
    const errored = verdicts.find(hasError)
    if (errored) return { outcome: 'error', error: problem('needs-errored', { item: errored.id }) }
    return answer ?? together(children)
  }

  function answerTo(item: Item): Found | undefined {
    const { question } = item
    if (question.kind === 'attest') {
      const stated = statementOf(question, inputs, now)
      // People speak on release pull requests only: an ordinary one does not wait for them.
      const isAsked = stated.outcome === 'success' || inputs.release.purpose !== 'pull-request'
      return isAsked ? stated : { outcome: 'skipped' }
    }
    if (question.kind !== 'gate') return undefined
    return answerOf(item, question, readingOf(item, inputs, bench.keys, now), inputs, waiversOn(item))
  }

  /** A waiver of a parent is one of everything below it. */
  function waiversOn({ id, waivableBy }: Item): readonly WaiverInForce[] {
    const ids = new Set<string>()
    for (let above: string | undefined = id; above !== undefined && !ids.has(above); above = parents.get(above))
      ids.add(above)
    return bench.waivers.filter(({ item, by }) => ids.has(item) && waivableBy.includes(by))
  }

  return items.flatMap(item => verdictOn(item) ?? [])
}

const isOut = ({ notApplicable }: Item, now: number): boolean =>
  notApplicable !== undefined && (notApplicable.until === undefined || isWithin(now, notApplicable.until))

const hasError = ({ outcome, items }: ItemVerdict): boolean => outcome === 'error' || items.some(hasError)

/** What several items come to that must all hold. */
function together(parts: readonly ItemVerdict[]): Found {
  const outcome = worstFirst.find(each => parts.some(part => part.outcome === each)) ?? 'skipped'
  const because = heaviestFirst.find(each => parts.some(part => part.because === each)) ?? 'not-asked'
  return { outcome, because }
}
const worstFirst: readonly Outcome[] = ['failure', 'error', 'pending', 'success']
const heaviestFirst: readonly Because[] = [
  'failed',
  'errored',
  'waiting',
  'waived',
  'advisory',
  'passed',
  'not-applicable',
  'not-asked',
]

const open: readonly Because[] = ['failed', 'errored', 'waiting']

function write(
  item: Item,
  children: readonly ItemVerdict[],
  found: Found,
  waivers: readonly WaiverInForce[],
): ItemVerdict {
  const { id, name, level, question, notApplicable, needs } = item
  const { unasked, waiver: lifting, because: told, ...answer } = found
  const lifted = lifting ?? (unasked || told ? undefined : soonest(waivers.filter(({ only }) => only.length === 0))[0])
  // What has not reported yet may be waited for; that it is advisory does not say that nobody asks.
  const isDue = unasked === true && found.outcome === 'pending'
  const because = told ?? becauseOf(found.outcome, isDue ? 'required' : level, lifted)
  return {
    id,
    name,
    ...(question.kind === 'gate' && { gate: question.gate }),
    level,
    measures: {},
    subjects: [],
    expect: [],
    findings: [],
    tallies: [],
    remarks: [],
    ...answer,
    holds: !open.includes(because),
    because,
    ...(because === 'waived' && lifted && { waiver: lifted }),
    ...(notApplicable && { notApplicable }),
    needs,
    items: children,
  }
}

function becauseOf(outcome: Outcome, level: Item['level'], waiver: WaiverInForce | undefined): Because {
  if (outcome === 'skipped') return 'not-asked'
  if (outcome === 'success') return 'passed'
  if (waiver) return 'waived'
  if (level === 'advisory') return 'advisory'
  return outcome === 'failure' ? 'failed' : outcome === 'error' ? 'errored' : 'waiting'
}
