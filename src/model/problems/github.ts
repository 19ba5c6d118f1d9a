/** What is asked of GitHub; the words for it stand in `report/words`. */
export type Doing =
  | 'read-repository'
  | 'read-checklist'
  | 'read-version'
  | 'read-pull-request'
  | 'list-pull-requests'
  | 'read-commit'
  | 'compare-trees'
  | 'read-commits'
  | 'read-reviews'
  | 'read-edits'
  | 'read-timeline'
  | 'read-check-suites'
  | 'read-check-runs'
  | 'write-check-run'
  | 'read-statuses'
  | 'write-status'
  | 'read-permission'
  | 'read-team'
  | 'read-rulesets'
  | 'write-ruleset'
  | 'read-tag'
  | 'create-tag'
  | 'read-release'
  | 'write-release'
  | 'read-comments'
  | 'write-comment'

/** What a tag ruleset lacks of what keeps a tag from being made too early, moved or deleted. */
export type RulesetGap = 'status' | 'source' | 'creation' | 'update' | 'deletion' | 'bypass' | 'bypass-unknown'

/** What GitHub refused or could not do, by code; and wrong use of the Action or the CLI. */
export interface GitHubProblems {
  'no-permission': { readonly doing: Doing; readonly permission: string }
  'api-failed': { readonly doing: Doing; readonly status?: number; readonly reason: string }
  'bad-input': { readonly input: string; readonly value: string; readonly expected: string }
  'bad-event': { readonly event: string; readonly reason: string }
  'checklist-not-a-file': { readonly path: string; readonly ref: string; readonly kind: string }
  'bad-readings': { readonly path: string; readonly reason: string }
  'version-unreadable': { readonly path: string; readonly reason: string }
  'not-on-branch': { readonly sha: string; readonly branch: string }
  /** The pushed tag is not named for the version that its commit has. */
  'tag-misnamed': { readonly tag: string; readonly expected: string }
  /** The pushed tag stands on a commit whose status is not green; `none`: it has none of ours; `by-hand`: a person wrote it, or another app. */
  'tag-without-status': { readonly tag: string; readonly context: string; readonly state: string }
  /** `create-tag` was asked for and not done: the decision, or `event` where a tag is not made on this event. */
  'tag-not-made': { readonly because: 'no-go' | 'waiting' | 'event' }
  /** What a green verdict was decided by has changed each time it was looked at again, or when the tag was made. */
  'keeps-changing': { readonly sha: string; readonly tag?: string }
  /** The verdict of stage `tag` on a commit that is asked to go further; `unknown` where it was not made again. */
  'stage-before': { readonly sha: string; readonly decision: 'no-go' | 'waiting' | 'unknown' }
  /** While the run judged it the pull request got another head. */
  superseded: { readonly number: number; readonly head: string }
  /** While the run judged its head the pull request was closed, or is no release pull request any more. */
  'pull-request-left': { readonly number: number; readonly because: 'closed' | 'rules' }
  'tag-elsewhere': { readonly tag: string; readonly expected: string; readonly found: string }
  'tag-refused': { readonly tag: string; readonly reason: string }
  'ruleset-refused': { readonly reason: string }
  'status-never-seen': { readonly context: string }
  'status-name-taken': { readonly context: string; readonly sha: string }
  'tag-unprotected': { readonly tag: string }
  'ruleset-gap': { readonly tag: string; readonly gap: RulesetGap; readonly context: string }
  /** The copy of the checklist that a pull request brings; what is wrong with it follows. */
  'own-checklist-unusable': Record<never, never>
  /** A pull request from a fork or by Dependabot: its token may only read, whatever the workflow says. */
  'check-run-read-only': Record<never, never>
  'annotations-refused': { readonly count: number }
  'foreign-check': { readonly name: string; readonly app: string }
}
