import { createHash } from 'node:crypto'
import { problem, problemOf } from '../model/problem.js'
import type { Reading, Result } from '../model/reading.js'
import type { Step } from '../model/step.js'
import { queueOf, stepsBefore } from './queue.js'

export interface Limits {
  /** How many steps may run at once; at least 1. */
  readonly slots: number
  /** Once aborted nothing more is started, and what has not been is `cancelled`. */
  readonly signal: AbortSignal
  /** Told when a step is started, without a reading, and when it is answered. */
  readonly progress?: (step: Step, reading?: Reading) => void
}

/**
 * Asks every step once and gives the readings in the order of the steps. A step waits for those in its `after`, however they were answered; an error there is
 * `needs-errored` here. Steps that are not `parallel` run one at a time in file order, beside the others. What `ask` throws becomes the step's error.
 */
export async function schedule(
  steps: readonly Step[],
  ask: (step: Step) => Promise<Result>,
  { slots, signal, progress }: Limits,
): Promise<Reading[]> {
  const readings = new Map<Step, Reading>()
  const running = new Map<Step, Promise<void>>()
  const queue = queueOf(steps)

  async function run(step: Step): Promise<void> {
    progress?.(step)
    const startedAt = new Date().toISOString()
    const started = performance.now()
    const result = await Promise.resolve(step)
      .then(ask)
      .catch((thrown: unknown) => ({ error: problemOf(thrown) }))
    running.delete(step)
    settle(step, result, startedAt, Math.round(performance.now() - started))
  }
  function settle(step: Step, result: Result, startedAt = new Date().toISOString(), durationMs = 0): void {
    const reading = { item: step.item, key: keyOf(step), startedAt, durationMs, ...result }
    readings.set(step, reading)
    queue.answered(step)
    progress?.(step, reading)
  }

  for (;;) {
    for (let next = queue.next(); next && running.size < Math.max(1, slots); next = queue.next()) {
      const instead = insteadOf(next, stepsBefore(next, steps), readings, signal)
      queue.started(next)
      if (instead) settle(next, instead)
      else running.set(next, run(next))
    }
    if (running.size === 0) break
    await Promise.race(running.values())
  }
  for (const step of steps)
    if (!readings.has(step)) settle(step, { error: problem('internal', { reason: 'steps wait for each other' }) })
  return steps.flatMap(step => readings.get(step) ?? [])
}

/** The key under which a step's answer is stored: SHA-256 of its definition, in hex. */
export const keyOf = ({ definition }: Step): string => createHash('sha256').update(definition).digest('hex')

/** What is answered without asking: the run was cancelled, or what the step needs could not be told, or was not asked for want of secrets. */
function insteadOf(
  { after }: Step,
  before: readonly Step[],
  readings: ReadonlyMap<Step, Reading>,
  signal: AbortSignal,
): Result | undefined {
  if (signal.aborted) return { error: problem('cancelled', {}) }
  for (const item of after) {
    const step = before.find(each => each.item === item)
    const needed = step && readings.get(step)
    if (!needed || 'error' in needed) return { error: problem('needs-errored', { item }) }
    if ('skipped' in needed && needed.skipped === 'no-secrets') return { skipped: 'no-secrets', names: needed.names }
  }
  return undefined
}
