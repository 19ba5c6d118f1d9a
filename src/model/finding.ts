/** Where something stands: `path` relative to the repository, with `/`; lines and columns count from 1. */
export interface Location {
  readonly path: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
}

export type FindingLevel = 'error' | 'warning' | 'note'
export type Severity = 'critical' | 'high' | 'medium' | 'low'

/** One problem that a tool reported, in SARIF's words. Never holds a secret that was found. */
export interface Finding {
  readonly level: FindingLevel
  readonly severity?: Severity
  readonly ruleId: string
  /** Other names of the same rule or advisory (CVE, GHSA, PYSEC); a waiver may name any of them. */
  readonly aliases?: readonly string[]
  readonly message: string
  readonly location?: Location
  readonly helpUri?: string
  /** Set where the tool itself reports the finding as suppressed (`nosec`, SARIF `suppressions`): counted as such, never as a finding. */
  readonly suppressed?: boolean
}
