import { isObject } from './json.js'
import type { Described, Resolve } from './openapi.js'

/** One operation, and what is wrong with it. */
export interface Operation {
  readonly path: string
  readonly method: string
  readonly errors: readonly string[]
  /** A body that it takes or answers with has no example. */
  readonly lacksExample: boolean
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

export function operationsOf(document: Described, resolve: Resolve): Operation[] {
  return Object.entries(objectOf(document.paths)).flatMap(([path, told]) => {
    const item = objectOf(resolve(told))
    return METHODS.filter(method => isObject(item[method])).map(method => {
      const operation = objectOf(item[method])
      const parameters = [...listOf(item.parameters), ...listOf(operation.parameters)].map(each =>
        objectOf(resolve(each)),
      )
      return {
        path,
        method,
        errors: errorsOf(path, operation, parameters),
        lacksExample: bodiesOf(operation, parameters, resolve).some(body => !hasExample(body, resolve)),
      }
    })
  })
}

function errorsOf(path: string, { responses }: Described, parameters: readonly Described[]): string[] {
  const declared = parameters.filter(({ in: place }) => place === 'path').map(({ name }) => name)
  const named = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name)
  return [
    ...(Object.keys(objectOf(responses)).length === 0 ? ['it has no responses'] : []),
    ...named.filter(name => !declared.includes(name)).map(name => `the path parameter {${name}} is not described`),
  ]
}

/** What it takes and what it answers with where all is well: a body with nothing in it is none. */
function bodiesOf(
  { requestBody, responses }: Described,
  parameters: readonly Described[],
  resolve: Resolve,
): Described[] {
  const taken = objectOf(resolve(requestBody)).content
  const answers = Object.entries(objectOf(responses))
    .filter(([status]) => /^2(?:\d\d|XX)$/i.test(status) && status !== '204')
    .map(([, response]) => objectOf(resolve(response)))
  return [
    ...[taken, ...answers.map(({ content }) => content)].flatMap(content =>
      Object.values(objectOf(content)).map(objectOf),
    ),
    // Swagger 2.0
    ...parameters.filter(({ in: place }) => place === 'body'),
    ...answers.filter(({ schema }) => schema !== undefined),
  ]
}

const hasExample = (body: Described, resolve: Resolve): boolean =>
  hasOwn(body) || schemaHas(body.schema, resolve, new Map())

/** `known` keeps a schema that holds itself from being asked for ever. */
function schemaHas(told: unknown, resolve: Resolve, known: Map<unknown, boolean>): boolean {
  const schema = resolve(told)
  if (!isObject(schema)) return false
  const before = known.get(schema)
  if (before !== undefined) return before
  known.set(schema, false)
  const has = (each: unknown): boolean => schemaHas(each, resolve, known)
  const properties = Object.values(objectOf(schema.properties))
  const answer =
    hasOwn(schema) ||
    'default' in schema ||
    'const' in schema ||
    (schema.items !== undefined && has(schema.items)) ||
    (properties.length > 0 && properties.every(has)) ||
    [schema.allOf, schema.oneOf, schema.anyOf].some(parts => listOf(parts).some(has))
  known.set(schema, answer)
  return answer
}

function hasOwn({ example, examples }: Described): boolean {
  return example !== undefined || Object.keys(examples ?? {}).length > 0
}

const objectOf = (value: unknown): Described => (isObject(value) ? value : {})
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
