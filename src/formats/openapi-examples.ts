import { isObject } from './json.js'
import { type Described, listOf, objectOf } from './openapi.js'
import type { Resolve } from './openapi-tree.js'

/** Whether there is an example of a body: its own, that of its schema, or of each of its properties. */
export const hasExample = (body: Described, resolve: Resolve): boolean =>
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
