import type { Environment } from './environment.js'
import type { Redact } from './redact.js'

/** What every piece of evidence of one run is collected with. */
export interface Context {
  /** The top folder of the checkout: absolute, without symlinks. */
  readonly workspace: string
  /** A folder of this run alone: absolute, made and removed by whoever makes the context. Gate processes are known by its name. */
  readonly temporary: string
  /** What gate processes and git get: `scrubbed(process.env, tokens)`. */
  readonly environment: Environment
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
  readonly redact: Redact
  /** When HEAD last moved in this checkout, in ms: what an earlier step left must be younger. Undefined: not known, and nothing is young enough. */
  readonly headMovedAt: number | undefined
}
