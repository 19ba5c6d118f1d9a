import type { Stage } from '../model/checklist.js'
import type { Purpose } from '../model/release.js'
import type { Pull } from './pulls.js'

/** Why a commit carries no release: its pull request was closed, is an ordinary one now, or has another `head`. */
export type Withdrawn = { readonly sha: string } & (
  | { readonly why: 'closed' | 'ordinary' }
  | { readonly why: 'superseded'; readonly head: string }
)
/** A commit to judge, before its tree is known. */
export interface Subject {
  readonly purpose: Purpose
  readonly stage: Stage
  readonly sha: string
  readonly pull?: Pull | undefined
  readonly tag?: string
  readonly branch?: string
}
/** What the rules of the default branch's checklist say of this repository. */
export interface Rules {
  readonly id: string | undefined
  readonly defaultBranch: string
  isRelease(pull: Pull): boolean
}
export interface Found {
  readonly subjects: readonly Subject[]
  readonly superseded?: readonly string[]
  readonly withdrawn?: readonly Withdrawn[]
  readonly head?: string
}
