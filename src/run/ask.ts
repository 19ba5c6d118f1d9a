import { availableParallelism } from 'node:os'
import { collectAll } from '../collect/collect.js'
import type { Context } from '../collect/context.js'
import { filled, missingVariables } from '../collect/environment.js'
import { redactReading } from '../collect/redact-reading.js'
import { schedule } from '../collect/schedule.js'
import { truth } from '../decide/truth.js'
import { followUps, measure } from '../measure/measure.js'
import { fail } from '../model/problem.js'
import type { Reading, Result } from '../model/reading.js'
import type { Step } from '../model/step.js'
import type { Gates } from './checklist.js'

export interface Asking {
  readonly gates: Gates
  readonly context: Context
  /** Whether one of the files that the globs name was changed; undefined: it cannot be told, and the item is asked. */
  readonly changed: (globs: readonly string[]) => boolean | undefined
  /** On a pull request from a fork or by Dependabot secrets are empty: an item that names one is not asked. */
  readonly untrusted: boolean
  readonly slots?: number
  readonly progress?: (step: Step, reading?: Reading) => void
}

/** Asks the gates of all steps, and gives their readings in the order of the steps, without secrets. */
export async function askGates(steps: readonly Step[], asking: Asking): Promise<Reading[]> {
  const { context, slots = availableParallelism(), progress } = asking
  const limits = { slots, signal: context.signal, ...(progress && { progress }) }
  const readings = await schedule(steps, step => ask(step, asking), limits)
  return readings.map(reading => redactReading(reading, context.redact))
}

async function ask(step: Step, { gates, context, changed, untrusted }: Asking): Promise<Result> {
  if (step.if && truth(step.if, { value: () => undefined, changed }) === false) return { skipped: 'condition' }
  const names = missingVariables(step, context.environment)
  if (names.length > 0) return untrusted ? { skipped: 'no-secrets', names } : fail('variable-not-set', { names })
  const gate = gates[step.gate] ?? fail('internal', { reason: `the gate ${step.gate} is not loaded` })
  const full = filled(step, context.environment)
  const first = await collectAll(gate.evidence(full.with), full, context)
  const collected = gate.follow ? await collectAll(followUps(gate, full, first), full, context, first) : first
  return measure(gate, full, collected, context.workspace)
}
