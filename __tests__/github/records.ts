import type { App } from './state.js'

export interface Pull {
  readonly id: number
  readonly number: number
  readonly author: string
  title: string
  body: string | null
  readonly base: string
  readonly head: string
  /** `mallory/shop`; undefined: a branch of this repository; null: the fork was deleted. */
  fork: string | null | undefined
  headSha: string
  /** The tip of the base branch when the head was last looked at. */
  baseSha: string
  draft: boolean
  labels: string[]
  state: 'open' | 'closed'
  readonly createdAt: string
  updatedAt: string
  closedAt: string | null
  mergedAt: string | null
  mergedBy: string | null
  /** Open: the test merge, null on conflict. Merged: what came of it. */
  mergeCommit: string | null
  /** Commits that the merge brought to the base branch. */
  introduced: readonly string[]
  readonly reviews: Review[]
  readonly events: IssueEvent[]
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
export interface Review {
  readonly id: number
  readonly login: string
  state: ReviewState
  body: string
  commit: string | null
  readonly submittedAt: string
  lastEditedAt: string | null
}

/** An entry of a pull request's timeline; a commit or a review is told by its own object. */
export interface IssueEvent {
  readonly id: number
  readonly event: string
  readonly actor: string
  readonly at: string
  readonly more: Readonly<Record<string, unknown>>
}

export interface CheckSuite {
  readonly id: number
  readonly app: App
  readonly sha: string
  readonly branch: string | null
  readonly before: string | null
  /** What started it; required checks count only suites of `push`, `pull_request` and `merge_group`. */
  readonly event: string
  readonly createdAt: string
}
export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
  readonly raw_details?: string
}
export interface CheckRun {
  readonly id: number
  readonly suite: CheckSuite
  readonly app: App
  /** Made by Actions for a job: the API may not change it. */
  readonly job: boolean
  name: string
  readonly sha: string
  status: string
  conclusion: string | null
  startedAt: string | null
  completedAt: string | null
  externalId: string
  title: string | null
  summary: string | null
  text: string | null
  readonly annotations: Annotation[]
}
export interface Status {
  readonly id: number
  readonly sha: string
  readonly context: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: string
  readonly app?: App
  readonly at: string
}

export interface Rule {
  readonly type: string
  readonly parameters?: Readonly<Record<string, unknown>>
}
export interface BypassActor {
  readonly actor_id: number | null
  readonly actor_type: string
  readonly bypass_mode: string
}
export interface Ruleset {
  readonly id: number
  name: string
  target: string
  enforcement: string
  bypassActors: readonly BypassActor[]
  conditions: { readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] } }
  rules: readonly Rule[]
  readonly createdAt: string
  updatedAt: string
}

export interface Release {
  readonly id: number
  tag: string
  target: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  readonly author: string
  readonly createdAt: string
  publishedAt: string | null
  readonly assets: Asset[]
}
export interface Asset {
  readonly id: number
  readonly name: string
  readonly label: string | null
  readonly contentType: string
  readonly content: Buffer
  readonly uploader: string
  readonly at: string
}
export interface Comment {
  readonly id: number
  readonly issue: number
  readonly login: string
  body: string
  readonly at: string
  updatedAt: string
}
export interface WorkflowRun {
  readonly id: number
  readonly name: string
  readonly path: string
  readonly event: string
  readonly sha: string
  readonly branch: string
  readonly status: string
  readonly conclusion: string | null
  readonly number: number
  readonly attempt: number
  readonly actor: string
  readonly at: string
}
