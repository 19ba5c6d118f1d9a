import { decide } from '../../decide/decide.js'
import type { Expectation } from '../../model/expression.js'
import type { Inputs } from '../../model/inputs.js'
import type { ItemVerdict } from '../../model/verdict.js'
import { readChecklist } from '../../run/checklist.js'
import { askHere, onlyItems } from '../../run/local.js'
import { planStage } from '../../run/policy.js'
import type { Proposal } from './proposal.js'
import { asOfToday } from './today.js'

export interface Trial {
  readonly folder: string
  readonly signal: AbortSignal
  /** The text of a checklist with these items. */
  textOf(proposals: readonly Proposal[]): string
}
/** What holds today, as it is to be written; and what is left out, with what came of it. */
export interface Tried {
  readonly kept: readonly Proposal[]
  readonly dropped: readonly { readonly proposal: Proposal; readonly found: ItemVerdict | undefined }[]
}

const STAGE = 'tag'

/** Asks each gate once; another way where it could not be answered and there is one. */
export async function tryOut(proposals: readonly Proposal[], trial: Trial): Promise<Tried> {
  let current = proposals
  let inputs: Inputs | undefined
  for (let open = current; open.length > 0 && !trial.signal.aborted; ) {
    inputs = await ask(current, open, inputs, trial)
    const found = verdictsOf(inputs)
    const again = new Set<string>()
    current = current.map(proposal => {
      const { id, otherwise } = proposal
      if (!otherwise || found.get(id)?.outcome !== 'error') return proposal
      again.add(id)
      return otherwise
    })
    open = current.filter(({ id, needs }) => again.has(id) || (needs !== undefined && again.has(needs)))
  }
  if (!inputs) return { kept: [], dropped: [] }
  const found = verdictsOf(inputs)
  const kept = await holding(current, inputs, trial)
  const dropped = current.filter(({ id }) => !kept.some(each => each.id === id))
  return { kept, dropped: dropped.map(proposal => ({ proposal, found: found.get(proposal.id) })) }
}

/** Asks those that are open, and adds their readings to those before. */
async function ask(
  all: readonly Proposal[],
  open: readonly Proposal[],
  before: Inputs | undefined,
  { folder, signal, textOf }: Trial,
): Promise<Inputs> {
  const ready = await readChecklist(new TextEncoder().encode(textOf(all)), '')
  const ids = open.map(({ id }) => id)
  const only = { ...ready, checklist: onlyItems(ready.checklist, ids, STAGE) }
  const inputs = await askHere(only, { folder, stage: STAGE, signal })
  const { keys } = planStage(ready, undefined, { stage: STAGE, now: inputs.now, items: [] })
  const fresh = inputs.readings?.readings ?? []
  const older = before?.readings?.readings.filter(({ item }) => !fresh.some(reading => reading.item === item)) ?? []
  return {
    ...inputs,
    checklist: ready.checklist,
    keys,
    ...(inputs.readings && { readings: { ...inputs.readings, readings: [...older, ...fresh] } }),
  }
}

/** Those that hold with today's numbers, and whose needs do; decided as the checklist will be. */
async function holding(
  proposals: readonly Proposal[],
  inputs: Inputs,
  { textOf }: Trial,
): Promise<readonly Proposal[]> {
  const found = verdictsOf(inputs)
  const expectations = expectationsOf(inputs)
  const kept: Proposal[] = []
  for (const proposal of proposals) {
    const { id, needs } = proposal
    const item = found.get(id)
    const settled = item && asOfToday(proposal, item, expectations.get(id) ?? [])
    if (settled && (needs === undefined || kept.some(each => each.id === needs))) kept.push(settled)
  }
  if (kept.length === 0) return kept
  const { checklist } = await readChecklist(new TextEncoder().encode(textOf(kept)), '')
  const verdicts = verdictsOf({ ...inputs, checklist })
  return kept.filter(({ id, needs }) => [id, needs ?? id].every(each => verdicts.get(each)?.holds))
}

const verdictsOf = (inputs: Inputs): ReadonlyMap<string, ItemVerdict> =>
  new Map(decide(inputs).phases.flatMap(({ items }) => items.map(item => [item.id, item])))

const expectationsOf = ({ checklist }: Inputs): ReadonlyMap<string, readonly Expectation[]> =>
  new Map(
    checklist.phases
      .flatMap(({ items }) => items)
      .map(({ id, question }) => [id, question.kind === 'gate' ? question.expect : []]),
  )
