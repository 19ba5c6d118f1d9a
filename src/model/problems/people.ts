/** Why people cannot be counted, by code. */
export interface PeopleProblems {
  'role-unreadable': { readonly role: string; readonly team: string; readonly reason: string }
  'permission-unreadable': { readonly user: string; readonly reason: string }
  'quorum-unreachable': { readonly role: string; readonly needed: number; readonly possible: readonly string[] }
  'rival-pull-requests': { readonly numbers: readonly number[] }
  'waiver-lapsed': { readonly until: string }
  'waiver-unsigned': { readonly role: string }
  'waiver-not-allowed': { readonly role: string; readonly allowed: readonly string[] }
  'brought-in': { readonly head: string; readonly commit: string; readonly files: readonly string[] }
  /** The judged commit is neither the head of the release pull request nor what became of it in the merge. */
  'not-the-head': { readonly head: string; readonly commit: string }
  /** A release, and neither reviews nor roles came with it: who objects is not known. */
  'people-unread': { readonly sha: string }
  /** Committers may not sign, and whose commits these are is not known. The first five. */
  'committers-unknown': { readonly commits: readonly string[] }
  'nothing-asked': Record<never, never>
  'no-release-pull-request': { readonly sha: string }
}
