import type { Checklist } from './checklist.js'
import type { Facts } from './facts.js'
import type { Readings } from './reading.js'
import type { Release } from './release.js'

/** All that the judgement depends on: the replay, the bug report, the scenario test. `readings` is absent when no gates have reported. */
export interface Inputs {
  readonly now: string
  readonly release: Release
  readonly checklist: Checklist
  readonly readings?: Readings
  /** Absent on a laptop and on ordinary pull requests: no sign-offs are asked. */
  readonly facts?: Facts
}
