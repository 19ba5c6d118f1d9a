/** A package with what is told of its licences. */
export interface Licensed {
  readonly name: string
  readonly version?: string | undefined
  /** Expressions or names, as they are told: all of them must be allowed. */
  readonly licenses: readonly string[]
}
