/** Why a gate could not tell, by code (design 7). */
export interface ReadingProblems {
  'tool-missing': { readonly tool: string; readonly install?: string }
  crashed: { readonly tool: string; readonly exitCode: number; readonly tail: string }
  killed: { readonly tool: string; readonly signal: string }
  'timed-out': { readonly tool: string; readonly minutes: number }
  cancelled: Record<never, never>
  'no-report': { readonly path: string; readonly tail: string }
  'stale-report': { readonly path: string }
  'report-outside': { readonly path: string }
  'report-tracked': { readonly path: string }
  'unreadable-report': { readonly path?: string; readonly expected: string; readonly reason: string }
  'too-large': { readonly path?: string; readonly limitMib: number }
  'nothing-examined': { readonly examined: number; readonly minimum: number; readonly unit: string }
  'no-findings-reported': { readonly tool: string; readonly exitCode: number; readonly tail: string }
  'no-measure': { readonly measure: string; readonly subject: string }
  'other-commit': { readonly expected: string; readonly found: string }
  'dirty-workspace': { readonly files: readonly string[] }
  'not-run': { readonly sha: string }
  'needs-errored': { readonly item: string }
  'variable-not-set': { readonly names: readonly string[] }
  /** A bug of ours, or a tool's output that no one has seen: the gate threw. */
  internal: { readonly reason: string }
}
