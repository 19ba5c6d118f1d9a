import type { Expression } from './expression.js'

/** One gate to ask in this run: an item's question, ready to be collected. Pure data, in file order. */
export interface Step {
  readonly item: string
  readonly gate: string
  /** Parameters with their fallbacks; `${{ env.X }}` still unfilled. */
  readonly with: Readonly<Record<string, unknown>>
  /** Where `run:` writes the report, or where an earlier step left it; relative to the working directory. */
  readonly report?: string
  /** Below this the answer is `nothing-examined`. At least 1. */
  readonly minExamined: number
  readonly run?: string
  readonly shell?: string
  readonly env: Readonly<Record<string, string>>
  readonly passOn: readonly string[]
  readonly workingDirectory: string
  readonly timeoutMinutes: number
  /** May run beside others: read-only gates, and `run:` with `parallel: true`. */
  readonly parallel: boolean
  /** Items that are asked in this run and must be answered before. */
  readonly after: readonly string[]
  readonly if?: Expression
  /** Of a pull request's own checklist: another step of this run may have the same item, and is not this one's business. */
  readonly proposed?: true
  /** The canonical text of what is asked. Its SHA-256 is the key under which the answer is stored (design 9). */
  readonly definition: string
}
