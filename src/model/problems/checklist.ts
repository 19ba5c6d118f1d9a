/** What can be wrong with a checklist file, by code. */
export interface ChecklistProblems {
  'checklist-missing': { readonly path: string; readonly ref?: string }
  'checklist-too-large': { readonly path: string; readonly bytes: number; readonly limit: number }
  'checklist-not-utf8': { readonly path: string }
  'bad-yaml': { readonly reason: string }
  'unknown-key': {
    readonly key: string
    readonly where: string
    readonly expected: readonly string[]
    readonly nearest?: string
  }
  'unknown-gate': { readonly gate: string; readonly item: string; readonly nearest?: string }
}
