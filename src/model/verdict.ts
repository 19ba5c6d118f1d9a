import type { Level, Stage } from './checklist.js'
import type { Protection } from './facts.js'
import type { Finding, Location } from './finding.js'
import type { Problem } from './problem.js'
import type { MeasureValue, ReadSubject, Tally } from './reading.js'

/** What became of an item, before level and waiver. */
export type Outcome = 'success' | 'failure' | 'error' | 'pending' | 'skipped'
/** Why an item holds, or does not. */
export type Because =
  | 'passed'
  | 'waived'
  | 'advisory'
  | 'not-applicable'
  | 'not-asked'
  | 'failed'
  | 'errored'
  | 'waiting'
export type Decision = 'go' | 'no-go' | 'waiting'

/** An expectation, and for which subjects it did not become true. */
export interface ExpectationResult {
  readonly text: string
  readonly from: 'item' | 'gate'
  readonly held: boolean
  /** The subjects for which it does not hold; `unknown` where it could not be told. At most 100 are kept. */
  readonly failing: readonly {
    readonly subject: string
    readonly location?: Location
    readonly unknown: boolean
    readonly found: Readonly<Record<string, MeasureValue | null>>
  }[]
  /** How many subjects it does not hold for; set where they are more than are kept. */
  readonly failed?: number
}

export interface ItemVerdict {
  readonly id: string
  readonly name: string
  readonly gate?: string
  readonly level: Level
  readonly outcome: Outcome
  readonly holds: boolean
  readonly because: Because
  readonly examined?: number
  /** Counted by the engine from the findings, minus what is waived: findings, errors, warnings, notes, suppressed, critical, high, medium, low. */
  readonly measures: Readonly<Record<string, MeasureValue>>
  readonly subjects: readonly ReadSubject[]
  readonly expect: readonly ExpectationResult[]
  readonly findings: readonly Finding[]
  readonly tallies: readonly Tally[]
  readonly remarks: readonly string[]
  readonly error?: Problem
  /** The last lines of what a `run:` printed that ended badly. */
  readonly tail?: string
  readonly tool?: { readonly name: string; readonly version?: string }
  readonly startedAt?: string
  readonly durationMs?: number
  readonly waiver?: WaiverInForce
  readonly notApplicable?: { readonly reason: string; readonly until?: string }
  /** What a person must still state, and who may. */
  readonly attestation?: {
    readonly by: string
    readonly evidence: 'required' | 'optional'
    readonly stated?: {
      readonly user: string
      readonly at: string
      readonly evidence?: string
      readonly until?: string
    }
  }
  readonly needs: readonly string[]
  readonly items: readonly ItemVerdict[]
}

export interface WaiverInForce {
  readonly item: string
  readonly only: readonly string[]
  readonly reason: string
  readonly by: string
  readonly until?: string
  /** Who signed it; nobody where no sign-offs are asked: there a waiver of the deciding checklist counts unsigned. */
  readonly users: readonly string[]
  /** Lapses within 14 days. */
  readonly lapsesSoon: boolean
}
/** A waiver that is written down but does not count, and why. */
export interface WaiverNotInForce {
  readonly item: string
  readonly reason: string
  readonly because: Problem
}

/** Why a review did not count; a code, the sentence is the report's. */
export type Disregarded =
  | { readonly why: 'other-commit'; readonly commit: string | undefined }
  | { readonly why: 'before-head' }
  | { readonly why: 'before-force-push' }
  /** Of a pull request that was no release pull request then. */
  | { readonly why: 'before-release' }
  | { readonly why: 'head-not-seen' }
  | { readonly why: 'author' }
  | { readonly why: 'committer' }
  | { readonly why: 'bot' }
  | { readonly why: 'deleted-account' }
  | { readonly why: 'not-a-member' }
  | { readonly why: 'no-access' }
  | { readonly why: 'dismissed' }
  | { readonly why: 'other-role'; readonly role: string }
  | { readonly why: 'not-needed' }
  | { readonly why: 'edited' }
  /** An approval of a pull request that is no release pull request: there only the line `/sign-off <sha>` signs. */
  | { readonly why: 'ordinary-pull-request' }
  /** A line `/sign-off` that names no commit by 12 hex digits or more; what it names instead, at most 80 characters. */
  | { readonly why: 'no-sha'; readonly written: string }
  | { readonly why: 'permission-unknown'; readonly problem: Problem }

export interface SignOffVerdict {
  readonly role: string
  readonly name: string
  /** How many must sign; 0 for a role that need not, and is here because a member asks for changes. */
  readonly required: number
  /** In an emergency: this role signs later and does not block. */
  readonly deferred?: true
  readonly approvals: readonly {
    readonly user: string
    readonly at: string
    readonly commit: string
    readonly url: string
  }[]
  readonly missing: number
  /** Who may still sign. */
  readonly eligible: readonly string[]
  readonly disregarded: readonly ({ readonly user: string; readonly url: string } & Disregarded)[]
  /** Who asked for changes. */
  readonly changesRequested: readonly { readonly user: string; readonly url: string }[]
  /** The role cannot be read, or cannot be filled on this pull request. */
  readonly problem?: Problem
}

/** The whole answer, fixed to one commit. Reports and enforcement read nothing else. */
export interface Verdict {
  readonly decision: Decision
  /** Set when only the emergency roles signed: who still has not. */
  readonly emergency?: { readonly label: string; readonly unsigned: readonly string[] }
  readonly stage: Stage
  readonly sha: string
  readonly tree: string
  /** Whether sign-offs are asked of this commit at all (release pull requests and releases). */
  readonly signOffsAsked: boolean
  readonly phases: readonly { readonly id: string; readonly name: string; readonly items: readonly ItemVerdict[] }[]
  readonly signOffs: readonly SignOffVerdict[]
  readonly waivers: { readonly inForce: readonly WaiverInForce[]; readonly notInForce: readonly WaiverNotInForce[] }
  /** New or changed items of the pull request's own checklist; never blocking. */
  readonly proposed: readonly ItemVerdict[]
  /** What keeps this from `go`, worst first: ids of items and roles, and problems that belong to neither. */
  readonly blockers: readonly Blocker[]
  readonly counts: {
    readonly failed: number
    readonly errored: number
    readonly waiting: number
    readonly people: number
  }
  readonly protection: Protection
  /** ISO; 7 days after the gates ended, or the nearest end of what counts for a time only. After it the verdict must be made anew. */
  readonly validUntil: string
  readonly at: string
}
export type Blocker =
  | { readonly kind: 'item'; readonly id: string; readonly because: 'failed' | 'errored' | 'waiting' }
  | { readonly kind: 'role'; readonly id: string; readonly because: 'missing' | 'changes-requested' | 'errored' }
  | { readonly kind: 'problem'; readonly problem: Problem }
