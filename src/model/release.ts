import type { Stage } from './checklist.js'

/**
 * What a run is for; it decides what runs, what is written and with what the process exits (design 9).
 * `pull-request`: an ordinary one, or a merge group. `release-pull-request`: its head is judged for the tag.
 * `re-judge`: a review came in, or the clock did; nothing runs. `release`: dispatch, release branch, staging and later.
 * `tag-push`: verifies. `local`: a laptop.
 */
export type Purpose = 'pull-request' | 'release-pull-request' | 're-judge' | 'release' | 'tag-push' | 'local'

/** The pull request that carries signatures, as the API gives it now, not as the event said. */
export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly title: string
  /** Undefined for a deleted account. */
  readonly author: string | undefined
  readonly headSha: string
  readonly headRef: string
  /** The head is a branch of this repository. */
  readonly sameRepository: boolean
  readonly baseRef: string
  readonly labels: readonly string[]
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  readonly mergeCommit?: string
}

/** One thing to judge: a commit, for a stage, for a purpose. An event can ask for several. */
export interface Release {
  readonly purpose: Purpose
  readonly repository: {
    readonly owner: string
    readonly name: string
    readonly private: boolean
    readonly defaultBranch: string
  }
  readonly stage: Stage
  readonly event: string
  /** The judged commit. */
  readonly sha: string
  readonly tree: string
  /** The pull request of the judged commit: an ordinary one, or the release pull request. */
  readonly pullRequest?: PullRequest
  /** `pullRequest` is a release pull request by the checklist's rules, and from this repository. */
  readonly isRelease: boolean
  /** From a fork or by Dependabot: the token may be read-only and no secrets are there. */
  readonly untrusted: boolean
  /** The tag that was pushed, or is to be made. */
  readonly tag?: string
  readonly branch?: string
  /** Where it was deployed to: of staging and later. */
  readonly environment?: string
  readonly run?: { readonly id: string; readonly attempt: number; readonly url: string }
}

/** Whether gates run for it: then stored readings of an earlier run never stand in for missing ones. */
export const runsGates = ({ purpose }: Pick<Release, 'purpose'>): boolean =>
  purpose !== 're-judge' && purpose !== 'tag-push'
