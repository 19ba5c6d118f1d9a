/** One place at which a value is not of the schema, as Ajv tells it. */
export interface Fault {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}
/** Whether a value is of the checklist's schema; if not, `errors` has every fault. */
export declare const validate: { (value: unknown): boolean; readonly errors?: readonly Fault[] | null }
