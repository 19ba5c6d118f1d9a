/** Why a gate could not tell, by code (design 7). */
export interface ReadingProblems {
  'tool-missing': { readonly tool: string; readonly install?: string }
  /** It does not know the word `refused` of the gate's own command line; `needs` is the oldest version that does. */
  'tool-too-old': { readonly tool: string; readonly needs: string; readonly refused: string }
  crashed: { readonly tool: string; readonly exitCode: number; readonly tail: string }
  /** The tool says itself that it could not do its work; `reason` in its own words, one line. */
  'tool-failed': { readonly tool: string; readonly reason: string }
  killed: { readonly tool: string; readonly signal: string }
  'timed-out': { readonly tool: string; readonly minutes: number }
  cancelled: Record<never, never>
  flooded: { readonly tool: string; readonly limitMib: number }
  /** Without a path: the report that the gate asked its own tool for. */
  'no-report': { readonly path?: string; readonly tool: string; readonly tail: string }
  'stale-report': { readonly path: string }
  'report-outside': { readonly path: string }
  'report-tracked': { readonly path: string }
  /** None of the files that it names is one of this repository. */
  'report-of-other-tree': { readonly files: number }
  'unreadable-report': { readonly path?: string; readonly expected: string; readonly reason: string }
  'too-large': { readonly path?: string; readonly limitMib: number }
  /** `hint`, from the gate's form, says what to do where the gate knows it. */
  'nothing-examined': {
    readonly examined: number
    readonly minimum: number
    readonly unit: string
    readonly hint?: string
  }
  'shallow-clone': Record<never, never>
  'no-findings-reported': { readonly tool: string; readonly exitCode: number; readonly tail: string }
  'no-measure': { readonly measure: string; readonly subject: string }
  'other-commit': { readonly expected: string; readonly found: string }
  'dirty-workspace': { readonly files: readonly string[] }
  /** `item`: not this item itself, but one that it needs. */
  'not-run': { readonly sha: string; readonly item?: string }
  /** The gates ran on this commit too long ago; `at` is when they ended, ISO. */
  'readings-expired': { readonly at: string }
  /** The item has no expectation at all: every answer would do. */
  'nothing-expected': Record<never, never>
  'needs-errored': { readonly item: string }
  'variable-not-set': { readonly names: readonly string[] }
  'bad-shell': { readonly shell: string }
  'no-folder': { readonly path: string }
  'not-a-file': { readonly path: string }
  'no-repository': { readonly path: string }
  'git-failed': { readonly command: string; readonly reason: string }
  'too-many-subjects': { readonly count: number; readonly limit: number }
  'system-refused': { readonly call: string; readonly reason: string }
  /** A bug of ours, or a tool's output that no one has seen: the gate threw. */
  internal: { readonly reason: string }
}
