import type { Checklist, Item } from './checklist.js'
import type { Facts } from './facts.js'
import type { Problem } from './problem.js'
import type { Readings } from './reading.js'
import type { Release } from './release.js'

/** All that the judgement depends on: the replay, the bug report, the scenario test. `readings` is absent when no gates have reported. */
export interface Inputs {
  readonly now: string
  readonly release: Release
  readonly checklist: Checklist
  readonly readings?: Readings
  /** By item id: the SHA-256 of the step's definition as the checklist asks it now (`Step.definition`). A reading under another key is not an answer. */
  readonly keys: Readonly<Record<string, string>>
  /** After the tag: what the gates said of this commit at stage `tag`, and the keys of its items there. Its verdict must be `go`. */
  readonly before?: { readonly readings?: Readings; readonly keys: Readonly<Record<string, string>> }
  /** New or changed items of the pull request's own checklist, with the keys of their readings: judged and shown, never blocking. */
  readonly proposed?: { readonly items: readonly Item[]; readonly keys: Readonly<Record<string, string>> }
  /** What the run itself found to speak against a release: a tag under another name, a commit without the status. */
  readonly problems?: readonly Problem[]
  /** Absent on a laptop and on ordinary pull requests: no sign-offs are asked. */
  readonly facts?: Facts
}
