import type { Problem } from './problem.js'

/** One review of a pull request, as GitHub gives it. */
export interface Review {
  readonly id: number
  /** Undefined for a deleted account. */
  readonly user: string | undefined
  readonly bot: boolean
  readonly state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  /** The commit GitHub now says it is for; GitHub can re-point it. Undefined when that commit is gone. */
  readonly commit: string | undefined
  readonly at: string
  readonly body: string
  readonly url: string
  /** The body was edited after it was written: lines in it do not count. Asked only of reviews that hold a line of ours. */
  readonly edited: boolean
}

export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

/** How well the tag is protected, by what GitHub's rulesets say. */
export type ProtectionLevel = 'none' | 'guarded' | 'sealed' | 'unknown'
export interface Protection {
  readonly level: ProtectionLevel
  /** What is missing for the next level. */
  readonly missing: readonly Problem[]
}

/** What people said and who they are: read from GitHub after the gates ran. */
export interface Facts {
  /** GitHub's clock, ISO. */
  readonly now: string
  /** The head that is signed (H), which may differ from the judged commit (C) after a merge. */
  readonly head?: { readonly sha: string; readonly tree: string }
  /** Files that differ between the trees of H and C, within the checklist's `paths`; empty when the trees are equal. At most 20. */
  readonly broughtIn: readonly string[]
  /** In the order GitHub gives them, all pages. */
  readonly reviews: readonly Review[]
  /** When the first check suite of H was made; undefined: none was found, and no approval counts. */
  readonly headSeenAt?: string
  /** When the head branch was last force-pushed. */
  readonly forcePushedAt?: string
  /** When a label or another base made a release pull request of an ordinary one; undefined: it always was one. No time: nobody can tell, and no approval counts. */
  readonly madeReleaseAt?: string
  /** Logins of the authors, co-authors and committers of the pull request's commits. */
  readonly committers: readonly string[]
  /** Its commits that somebody made whose account cannot be told. */
  readonly unknownCommitters?: readonly string[]
  /** By login, lower case, of everyone who reviewed, and of whoever attested for a role that goes by permission; or why it could not be read. */
  readonly permissions: Readonly<Record<string, Permission | { readonly problem: Problem }>>
  /** Members by `org/team`, lower case; or why they could not be read. */
  readonly teams: Readonly<Record<string, readonly string[] | { readonly problem: Problem }>>
  /** Other open release pull requests with the same head. */
  readonly rivals: readonly number[]
  /** Waivers and `attested` of the pull request's own copy of the checklist; undefined when it could not be read as a checklist. */
  readonly proposed?: {
    readonly sha256: string
    readonly waivers: readonly import('./checklist.js').Waiver[]
    readonly changedItems: readonly string[]
  }
  readonly protection: Protection
}
