import type { EvidenceFor, Requests } from './evidence.js'
import type { Finding, Location } from './finding.js'

/** A parameter of a gate: what may stand under `with`. The JSON Schema, the docs and the types come from here. */
export interface Param<T> {
  readonly schema: object
  readonly description: string
  readonly fallback?: T
  /** The gate cannot ask without it. */
  readonly required?: true
}
export type Params = Readonly<Record<string, Param<unknown>>>
/** A parameter without a fallback may be absent, unless `required()` marks it. */
export type Values<P extends Params> = {
  readonly [K in keyof P]: P[K] extends Param<infer T> ? T : never
}

export type MeasureType = 'number' | 'word' | 'yes-no'
/** A measure that a gate reads from each subject. */
export interface Measure<T = unknown> {
  readonly type: MeasureType
  readonly description: string
  /** Counts from 0 to 100: `lines > 0.8` is a mistake. */
  readonly percent?: true
  /** Phantom: carries the type of the value. */
  readonly value?: T
}
/** A measure that a subject may lack, and what that means: "no limit is set". Without this a missing measure is an error. */
export interface Absentable {
  readonly absent: string
}
export type MeasureTypes = Readonly<Record<string, Measure | (Measure & Absentable)>>
type Of<M> = M extends Measure<infer T> ? T : never
export type Measures<M extends MeasureTypes> = {
  readonly [K in keyof M as M[K] extends Absentable ? never : K]: Of<M[K]>
} & { readonly [K in keyof M as M[K] extends Absentable ? K : never]?: Of<M[K]> | undefined }

/** One thing that a gate looked at: a container, a host, an alert. `expect` is asked of each. */
export interface Subject<M extends MeasureTypes> {
  readonly name: string
  readonly measures: Measures<M>
  readonly location?: Location
}

/** What a gate read from its evidence. A gate that looks at one thing, the run, gives `measures`; the others give `subjects`. */
export type Measured<M extends MeasureTypes> = {
  /** How much was looked at, in the unit that `docs.examined` names. */
  readonly examined: number
  readonly findings?: Iterable<Finding>
  /** What a reader should know although it changes nothing: "the repository's own configuration replaced the rules". */
  readonly remarks?: readonly string[]
  readonly tool?: { readonly name: string; readonly version?: string }
  /** True where the report explains an exit code other than 0 although no finding is left: a threshold of the tool's own, findings that a parameter filters out. */
  readonly explainsExit?: boolean
} & ({ readonly measures: Measures<M> } | { readonly subjects: readonly Subject<M>[] })

/** How a gate is told to people. */
export interface Docs {
  /** What one subject is, with its article: "the run", "a container". */
  readonly subject: string
  /** The unit of `examined`, in the plural: "modules". */
  readonly examined: string
  /** The tool's own documentation. */
  readonly url: string
  /** The lines of an item to copy, after its `gate`; none where the gate asks with its defaults. */
  readonly example?: readonly string[]
  /** The command that installs the tool. */
  readonly install?: string
  /** The oldest version of the tool that knows what the gate asks of it; absent where none is known that does not. */
  readonly since?: string
  /** How the tool misleads, and what this gate does about it; one sentence each. */
  readonly traps?: readonly string[]
}

/**
 * One question about a release that a machine can answer: what to collect, and how to read it.
 * Both are pure. A gate never decides: the checklist's `expect` does.
 */
export interface GateDefinition<P extends Params, M extends MeasureTypes, A extends Requests, B extends Requests> {
  readonly id: string
  readonly title: string
  readonly docs: Docs
  /** Set where the gate has no tool of its own. `report`: the item must say `run:` or `with: {report}`; `repository`: neither has a meaning. */
  readonly reads?: 'report' | 'repository'
  readonly params: P
  readonly measures: M
  /** The gate's own expectations, which stay for every measure that an item does not mention. */
  readonly expect: readonly string[]
  /** More of the gate's own expectations, where the parameter of that name is true. */
  readonly expectWith?: Readonly<Record<string, readonly string[]>>
  evidence(params: Values<P>): A
  follow?(first: EvidenceFor<A>, params: Values<P>): B
  measure(evidence: EvidenceFor<A> & EvidenceFor<B>, params: Values<P>): Measured<M>
}
export type Gate = GateDefinition<Params, MeasureTypes, Requests, Requests>
/** What the checklist needs to know of a gate. */
export type GateForm = Pick<Gate, 'id' | 'title' | 'docs' | 'reads' | 'params' | 'measures' | 'expect' | 'expectWith'>
/** The forms of the gates that a checklist uses, by id. */
export type Catalogue = Readonly<Record<string, GateForm>>

/** Types a gate's form by what it declares, and lets the engine see every gate alike. */
export function defineGate<
  const P extends Params,
  const M extends MeasureTypes,
  const A extends Requests,
  const B extends Requests = {},
>(gate: GateDefinition<P, M, A, B>): Gate {
  return gate as unknown as Gate // the one cast: the engine sees every gate alike
}

/** Without a fallback it may be absent, unless `required()` marks it. */
export const list = <F extends readonly string[] | undefined>(
  fallback: F,
  description: string,
): Param<readonly string[] | (F & undefined)> => ({
  schema: { type: 'array', items: { type: 'string' } },
  description,
  ...(fallback && { fallback }),
})
export const integers = (fallback: readonly number[], description: string): Param<readonly number[]> => ({
  schema: { type: 'array', items: { type: 'integer' } },
  description,
  fallback,
})
export const text = (description: string): Param<string | undefined> => ({ schema: { type: 'string' }, description })
export const textOr = (fallback: string, description: string): Param<string> => ({
  schema: { type: 'string' },
  description,
  fallback,
})
/** A parameter without which the gate cannot ask. */
export const required = <T>({ schema, description }: Param<T | undefined>): Param<T> => ({
  schema,
  description,
  required: true,
})
export const flag = (fallback: boolean, description: string): Param<boolean> => ({
  schema: { type: 'boolean' },
  description,
  fallback,
})
export const choice = <const T extends string>(values: readonly T[], fallback: T, description: string): Param<T> => ({
  schema: { enum: values },
  description,
  fallback,
})
/** Any of the values. */
export const choices = <const T extends string>(
  values: readonly T[],
  fallback: readonly T[],
  description: string,
): Param<readonly T[]> => ({ schema: { type: 'array', items: { enum: values } }, description, fallback })

export const number = (description: string): Measure<number> => ({ type: 'number', description })
/** A number from 0 to 100. */
export const percent = (description: string): Measure<number> => ({ type: 'number', description, percent: true })
export const word = (description: string): Measure<string> => ({ type: 'word', description })
export const yesNo = (description: string): Measure<boolean> => ({ type: 'yes-no', description })
export const orAbsent = <T>(measure: Measure<T>, absent: string): Measure<T> & Absentable => ({ ...measure, absent })
