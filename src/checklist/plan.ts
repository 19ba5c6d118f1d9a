import { type Checklist, everyItem, type Item, type Stage } from '../model/checklist.js'
import type { Catalogue, GateForm } from '../model/gate.js'
import { problem, UserError } from '../model/problem.js'
import type { Step } from '../model/step.js'
import { didYouMean } from './nearest.js'

/** What of a checklist is asked in one run. */
export interface Asked {
  readonly stage: Stage
  /** `YYYY-MM-DD`, UTC: an item whose `not-applicable` ended before is asked again. */
  readonly today: string
  readonly catalogue: Catalogue
  /** Only these, and what stands below them; all where none are named. */
  readonly items?: readonly string[]
}

/** The format of a step's definition; another number makes every stored reading void. */
const FORMAT = 1

/** The gates to ask in one run, in file order; throws `UserError` where an item is named that is not there. */
export function plan({ phases }: Checklist, { stage, today, catalogue, items = [] }: Asked): Step[] {
  const all = phases.flatMap(phase => [...everyItem(phase.items)])
  const chosen = items.length === 0 ? all : choose(all, items)
  const asked = chosen.filter(
    item => item.question.kind === 'gate' && item.when.includes(stage) && isApplicable(item, today),
  )
  const byId = new Map(all.map(item => [item.id, item]))
  const running = new Set(asked.map(({ id }) => id))
  return asked.flatMap(item => stepOf(item, catalogue, answersBefore(item, byId, running)))
}

/** False while `not-applicable` takes an item out. */
const isApplicable = ({ notApplicable }: Item, today: string): boolean =>
  notApplicable === undefined || (notApplicable.until !== undefined && notApplicable.until < today)

function choose(all: readonly Item[], ids: readonly string[]): readonly Item[] {
  const known = all.map(({ id }) => id)
  const unknown = ids.filter(id => !known.includes(id))
  if (unknown.length > 0)
    throw new UserError(...unknown.map(item => problem('unknown-item', { item, ...didYouMean(item, known) })))
  const chosen = new Set(
    all.filter(({ id }) => ids.includes(id)).flatMap(item => [...everyItem([item])].map(({ id }) => id)),
  )
  return all.filter(({ id }) => chosen.has(id))
}

/** The steps of this run that must be answered before an item: parents stand for their children, an item without a gate for what it needs. */
function answersBefore(item: Item, byId: ReadonlyMap<string, Item>, running: ReadonlySet<string>): readonly string[] {
  const before = new Set<string>()
  const seen = new Set<string>()
  const left = [...item.needs]
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const needed = byId.get(id)
    if (running.has(id)) before.add(id)
    else left.push(...(needed?.needs ?? []), ...(needed?.items ?? []).map(({ id }) => id))
  }
  return [...byId.keys()].filter(id => before.has(id))
}

function stepOf(item: Item, catalogue: Catalogue, after: readonly string[]): readonly Step[] {
  const { question } = item
  if (question.kind !== 'gate') return []
  const form = Object.hasOwn(catalogue, question.gate) ? catalogue[question.gate] : undefined
  if (form === undefined) throw new Error(`the form of gate ${question.gate} was not loaded`)
  const { report, 'min-examined': minExamined, ...given } = question.with
  const parameters = { ...fallbacks(form), ...given }
  return [
    {
      item: item.id,
      gate: question.gate,
      with: parameters,
      ...(typeof report === 'string' && { report }),
      minExamined: typeof minExamined === 'number' ? minExamined : 1,
      ...(question.run !== undefined && { run: question.run }),
      ...(question.shell !== undefined && { shell: question.shell }),
      env: question.env,
      passOn: question.passOn,
      workingDirectory: question.workingDirectory,
      timeoutMinutes: question.timeoutMinutes,
      parallel: question.run === undefined || question.parallel,
      after,
      ...(item.if && { if: item.if.expression }),
      definition: definitionOf(item, { ...parameters, report, 'min-examined': minExamined }),
    },
  ]
}

const fallbacks = ({ params }: GateForm): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(params).flatMap(([name, { fallback }]) => (fallback === undefined ? [] : [[name, fallback]])),
  )

/** What is asked, as text that is the same for the same question: not the name, the level, the expectations or the stages. */
function definitionOf({ question, if: condition, needs }: Item, parameters: Readonly<Record<string, unknown>>): string {
  if (question.kind !== 'gate') return ''
  const { gate, run, env, passOn, workingDirectory, shell, watch } = question
  return canonical({
    format: FORMAT,
    gate,
    run,
    with: parameters,
    env,
    passOn: passOn.toSorted(),
    workingDirectory,
    shell,
    if: condition?.expression,
    needs: needs.toSorted(),
    watch,
  })
}

/** JSON with sorted keys; what is undefined is left out. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
