import type { Step } from '../model/step.js'

/** Which step to start next. A step is first `next`, then `started`, then `answered`. */
export interface Queue {
  next(): Step | undefined
  started(step: Step): void
  answered(step: Step): void
}

/** The queue of a run: among the steps that may start, the one at the head of the longest way to the end. */
export function queueOf(steps: readonly Step[]): Queue {
  const order = inOrder(steps)
  const needs = needsOf(steps, order)
  const way = waysToTheEnd(order, needs)
  const waiting = new Set([...steps].sort((a, b) => (way.get(b) ?? 0) - (way.get(a) ?? 0)))
  const answered = new Set<Step>()
  return {
    next() {
      for (const step of waiting) if (needs.get(step)?.every(needed => answered.has(needed))) return step
      return undefined
    },
    started: step => void waiting.delete(step),
    answered: step => void answered.add(step),
  }
}

/** The steps that must be answered before one: what the checklist asks waits for no step that is only proposed, and what is proposed rather for such. */
export function stepsBefore({ after, proposed }: Step, steps: readonly Step[]): readonly Step[] {
  return after.flatMap(id => {
    const named = steps.filter(({ item }) => item === id)
    const deciding = named.find(step => !step.proposed)
    return (proposed ? (named.find(step => step.proposed) ?? deciding) : deciding) ?? []
  })
}

/** How long steps of a gate take, roughly and against each other. */
const weights: Readonly<Record<string, number>> = {
  k6: 120,
  tests: 60,
  trufflehog: 40,
  pylint: 30,
  mypy: 20,
  tsc: 20,
  'pip-audit': 20,
  gitleaks: 15,
  'npm-audit': 10,
  files: 1,
}
const weightOf = ({ gate, run, report }: Step): number => (run === undefined && report ? 1 : (weights[gate] ?? 5))

/** File order, but what a step needs comes before it. */
function inOrder(steps: readonly Step[]): readonly Step[] {
  const seen = new Set<Step>()
  const order: Step[] = []
  const visit = (step: Step) => {
    if (seen.has(step)) return
    seen.add(step)
    stepsBefore(step, steps).forEach(visit)
    order.push(step)
  }
  steps.forEach(visit)
  return order
}

/** The steps that each must wait for; of those that may not run beside each other, each waits for the one before. */
function needsOf(steps: readonly Step[], order: readonly Step[]): ReadonlyMap<Step, readonly Step[]> {
  const needs = new Map(steps.map(step => [step, stepsBefore(step, steps)]))
  const alone = order.filter(({ parallel }) => !parallel)
  for (const [index, step] of alone.entries()) {
    const before = alone[index - 1]
    if (before) needs.set(step, [...(needs.get(step) ?? []), before])
  }
  return needs
}

/** For each step, how much work lies on the longest way from its start to the end of the run. */
function waysToTheEnd(order: readonly Step[], needs: ReadonlyMap<Step, readonly Step[]>): ReadonlyMap<Step, number> {
  const way = new Map(order.map(step => [step, weightOf(step)]))
  for (const step of order.toReversed())
    for (const needed of needs.get(step) ?? [])
      way.set(needed, Math.max(way.get(needed) ?? 0, weightOf(needed) + (way.get(step) ?? 0)))
  return way
}
