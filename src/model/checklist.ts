import type { Expectation, Expression } from './expression.js'

/** When an item is asked. */
export const stages = [
  'pull-request',
  'tag',
  'staging',
  'before-production',
  'production',
  'watch',
  'rollback',
] as const
export type Stage = (typeof stages)[number]
/** Whether an item can block. */
export type Level = 'required' | 'advisory'
export type Language = 'en' | 'ru'

/** Where something stands in the checklist file; lines and columns count from 1, columns in characters. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** `.release-checklist.yml`, read, validated and with every inheritance applied. Plain data: it can be written as JSON and read back. */
export interface Checklist {
  readonly path: string
  /** SHA-256 of the file's bytes, in hex. */
  readonly sha256: string
  readonly name: string
  /** Tells several releasables of one repository apart: status `release-checklist/<id>`. */
  readonly id?: string
  /** The globs that count for `changed()` and for equal trees; none: the whole repository. */
  readonly paths: readonly string[]
  readonly language: Language
  readonly release: ReleaseRules
  readonly roles: Readonly<Record<string, Role>>
  readonly signOffs: SignOffRules
  readonly phases: readonly Phase[]
  readonly waivers: readonly Waiver[]
}

/** Which pull requests are release pull requests, and what is tagged. */
export interface ReleaseRules {
  readonly pullRequests: { readonly from: readonly string[]; readonly labels: readonly string[] }
  /** Where a release may come from; none: the default branch. */
  readonly branches: readonly string[]
  /** A file that holds the version, or `branch` (`release/v5.2.0`). */
  readonly version: string
  /** The tag's name, with `{version}`. */
  readonly tag: string
}

/** Who must consent. A role has at least one of `users`, `teams`, `permission`. */
export interface Role {
  readonly id: string
  readonly name: string
  readonly users: readonly string[]
  /** `org/team`; read with `roles-token`. */
  readonly teams: readonly string[]
  readonly permission?: 'admin' | 'maintain' | 'write'
  /** How many members must sign. */
  readonly count: number
}

export interface SignOffRules {
  readonly required: readonly string[]
  /** One person fills one role. */
  readonly distinctPeople: boolean
  readonly exclude: readonly ('author' | 'committers')[]
  readonly emergency?: { readonly label: string; readonly required: readonly string[] }
}

export interface Phase {
  readonly id: string
  readonly name: string
  readonly items: readonly Item[]
}

/** A line of the checklist. Keys that a phase, a parent or `defaults` give are already filled in. */
export interface Item {
  readonly id: string
  readonly name: string
  readonly place: Place
  readonly question: Question
  readonly when: readonly Stage[]
  /** The text of `if:` and what it means; without it the item is always asked. */
  readonly if?: { readonly text: string; readonly expression: Expression }
  readonly level: Level
  readonly needs: readonly string[]
  readonly notApplicable?: { readonly reason: string; readonly until?: string }
  /** Roles that may waive this item; empty: nobody (`waivable-by: never`). */
  readonly waivableBy: readonly string[]
  /** A parent holds when its children hold; leaves have none. */
  readonly items: readonly Item[]
}

export type Question =
  | GateQuestion
  | Attestation
  /** Holds when what it `needs` holds. */
  | { readonly kind: 'needs' }
  /** Holds when its children hold. */
  | { readonly kind: 'parent' }

/** Asked by a gate; the bare `run:` is the gate `run`. */
export interface GateQuestion {
  readonly kind: 'gate'
  readonly gate: string
  /** What stands under `with`, as written: parameters of the gate and `report`, `min-examined`. Templates `${{ env.X }}` are unfilled. */
  readonly with: Readonly<Record<string, unknown>>
  /** The item's own expectations, and those of the gate for measures that the item does not mention. */
  readonly expect: readonly Expectation[]
  readonly run?: string
  readonly shell?: string
  /** Variables to set. Those in `passOn` are only named (`env: [NAME]`) and must be set already. */
  readonly env: Readonly<Record<string, string>>
  readonly passOn: readonly string[]
  readonly workingDirectory: string
  readonly timeoutMinutes: number
  readonly parallel: boolean
  readonly watch?: { readonly minutes: number; readonly everyMinutes: number; readonly failures: number }
}

/** Answered by a person. */
export interface Attestation {
  readonly kind: 'attest'
  readonly by: string
  readonly evidence: 'required' | 'optional'
  /** Stated in the file, valid until a day; signed by the approval of the pull request that wrote it. Dates are `YYYY-MM-DD`, UTC, inclusive. */
  readonly attested?: { readonly by: string; readonly on: string; readonly until: string; readonly evidence?: string }
}

/** A dated, reasoned, signed exception. */
export interface Waiver {
  readonly item: string
  /** Rule ids or aliases; empty: the whole item. */
  readonly only: readonly string[]
  readonly reason: string
  /** Counts once this role has signed the commit. */
  readonly by: string
  /** The last day, `YYYY-MM-DD`, UTC, inclusive. */
  readonly until: string
  readonly place: Place
}

/** Every item below `items`, parents before their children, in file order. */
export function* everyItem(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item
    yield* everyItem(item.items)
  }
}
