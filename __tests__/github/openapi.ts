import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv'

/** A request with its answer, as it went over the wire. */
interface Exchange {
  readonly operation: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Undefined when there was none, or when it was no JSON. */
  readonly body?: unknown
  readonly status: number
  readonly answer?: unknown
}
/** What is wrong with an exchange; empty when nothing is. */
export type Check = (exchange: Exchange) => string[]
/** The same, and what else is to happen before the answer goes out. */
export type Watch = (exchange: Exchange) => string[] | Promise<string[]>

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: AnySchema
}
interface Description {
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly parameters: readonly Parameter[]
        readonly body?: { readonly required: boolean; readonly schema: AnySchema }
        readonly answers: Readonly<Record<string, AnySchema | null>>
      }
    >
  >
  readonly schemas: Readonly<Record<string, AnySchema>>
}

const read = (): Description => JSON.parse(readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'))

/** The operations of GitHub that the description knows. */
export const describedOperations = (): string[] => Object.keys(read().operations)

/** Checks exchanges against the committed part of GitHub's own API description. */
export function openApi(): Check {
  const { operations, schemas } = read()
  const options = {
    strict: false,
    allErrors: true,
    formats: { 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/, uri: isUri },
  }
  const values = new Ajv({ ...options, logger: false })
  const words = new Ajv({ ...options, logger: false, coerceTypes: true })
  for (const ajv of [values, words]) ajv.addSchema(schemas, 'schemas')
  const compiled = new Map<AnySchema, ValidateFunction>()
  const errorsOf = (ajv: Ajv, schema: AnySchema, value: unknown, where: string): string[] => {
    const validate = compiled.get(schema) ?? ajv.compile(schema)
    compiled.set(schema, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${where}${instancePath} ${message}`)
  }

  return ({ operation, params, query, body, status, answer }) => {
    const described = operations[operation]
    if (!described) return [`${operation} is not in the description`]
    const found: string[] = []
    const given = { path: new Map(Object.entries(params)), query: new Map(query) }
    for (const { name, in: where, required, schema } of described.parameters) {
      if (where !== 'path' && where !== 'query') continue
      const value = given[where].get(name)
      if (value === undefined) found.push(...(required ? [`${where} parameter ${name} is missing`] : []))
      else found.push(...errorsOf(words, wrap(schema), { value }, `${where} parameter ${name}: `))
      given[where].delete(name)
    }
    for (const name of given.query.keys()) found.push(`query parameter ${name} is unknown`)
    if (described.body && body !== undefined) {
      found.push(...errorsOf(values, closed(described.body.schema), body, 'request body'))
    } else if (described.body?.required) found.push('request body is missing')
    const promised = described.answers[status]
    if (promised) found.push(...errorsOf(values, promised, answer, `answer ${status}`))
    return found.map(what => `${operation}: ${what}`)
  }
}

const isUri = (text: string): boolean => URL.canParse(text.replace(/\{.*?\}/g, ''))

// Ajv changes a text to a number only inside an object.
const wrappers = new WeakMap<object, AnySchema>()
const wrap = (schema: AnySchema): AnySchema => derived(schema, { type: 'object', properties: { value: schema } })

/** The schema of a body, without room for keys that GitHub does not know. */
const closed = (schema: AnySchema): AnySchema =>
  typeof schema === 'object' && 'properties' in schema
    ? derived(schema, { ...schema, additionalProperties: false })
    : schema

function derived(schema: AnySchema, made: AnySchema): AnySchema {
  if (typeof schema !== 'object') return made
  const known = wrappers.get(schema) ?? made
  wrappers.set(schema, known)
  return known
}
