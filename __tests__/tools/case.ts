/** A small real project, one item of a checklist, and what the real tool must come to there. */
export interface ToolCase {
  /** The gate, and one of good, bad, empty, broken; more words where there are several. */
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  /** The item's keys in YAML, without `id` and `name`. */
  readonly item: string
  /** Files of a second commit that takes them away again: what only the history holds. */
  readonly history?: Readonly<Record<string, string>>
  /** What a step before the checklist does, as a script. */
  readonly before?: string
  readonly because: 'passed' | 'failed' | 'errored'
  /** Of the first subject, and counted by the engine, `examined` among them; those that are named must be equal. */
  readonly measures?: Readonly<Record<string, number | string | boolean>>
  /** What the error's `code: message` begins with. */
  readonly error?: string
  /** Every finding in the order of the report: `rule path:line`, or the rule alone where it has no place. */
  readonly findings?: readonly string[]
  readonly remarks?: readonly string[]
  /** What must not be shown anywhere. */
  readonly secret?: string
}
