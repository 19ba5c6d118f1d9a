import type { Finding, Location } from './finding.js'
import type { Problem } from './problem.js'

export type MeasureValue = number | string | boolean
/** One thing that was looked at, with what was read from it. An absent measure has no key. */
export interface ReadSubject {
  readonly name: string
  readonly measures: Readonly<Record<string, MeasureValue>>
  readonly location?: Location
}

/** How many findings of one rule at one level there were. Exact, however many findings are kept. */
export interface Tally {
  readonly ruleId: string
  readonly aliases: readonly string[]
  readonly level: Finding['level']
  readonly severity?: Finding['severity']
  readonly count: number
}

/** What became of one step. Small data without secrets: it can be read on one machine and decided on another. */
export type Reading = {
  readonly item: string
  /** SHA-256 of the step's definition, in hex. */
  readonly key: string
  readonly startedAt: string
  readonly durationMs: number
} & Result
export type Result =
  | Answer
  /** The item's `if` was false: nothing was asked. */
  | { readonly skipped: 'condition' }
  /** On a pull request from a fork or Dependabot: these variables are not set there. */
  | { readonly skipped: 'no-secrets'; readonly names: readonly string[] }
  /** Could not tell. */
  | { readonly error: Problem }

export interface Answer {
  readonly examined: number
  readonly subjects: readonly ReadSubject[]
  readonly tallies: readonly Tally[]
  /** How many findings the tool itself reports as suppressed. */
  readonly suppressed: number
  /** The first of the findings, worst first. */
  readonly findings: readonly Finding[]
  readonly remarks: readonly string[]
  readonly tool?: { readonly name: string; readonly version?: string }
  /** Where no finding says why a `run:` ended with another exit code than 0: the last lines of its output, redacted, at most 2000 characters. */
  readonly tail?: string
}

/** The readings of one run on one commit: `release-checklist-results/readings.json`, and the comment in the check run. */
export interface Readings {
  readonly format: 1
  readonly engine: string
  readonly stage: string
  /** The judged commit and its tree, verified when the gates ran. */
  readonly sha: string
  readonly tree: string
  /** Only on a laptop: the working tree differs from the commit. */
  readonly dirty: boolean
  readonly run?: { readonly id: string; readonly attempt: number; readonly url: string }
  readonly startedAt: string
  readonly finishedAt: string
  readonly readings: readonly Reading[]
}
