/** A small real project, one item of a checklist, and what the real tool must come to there. */
export interface ToolCase {
  /** The gate, and one of good, bad, empty, broken; more words where there are several. */
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  /** The item's keys in YAML, without `id` and `name`. */
  readonly item: string
  /** Files of a second commit that takes them away again: what only the history holds. */
  readonly history?: Readonly<Record<string, string>>
  readonly because: 'passed' | 'failed' | 'errored'
  /** Of the first subject, and counted by the engine; those that are named must be equal. */
  readonly measures?: Readonly<Record<string, number | string | boolean>>
  readonly error?: string
  /** `rule path:line` of findings that must be there. */
  readonly findings?: readonly string[]
}
