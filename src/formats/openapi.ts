import { CORE_SCHEMA, load } from 'js-yaml'
import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { textOf } from './bytes.js'
import { isObject } from './json.js'
import { type Lines, linesIn } from './openapi-lines.js'

export type Described = Readonly<Record<string, unknown>>
/** One file of an API description; `document` is its text where it is neither JSON nor YAML. */
export interface DescriptionFile {
  readonly path: string
  readonly document: unknown
  readonly lines: Lines
}
/** The file that is the description itself. */
export interface Description extends DescriptionFile {
  readonly document: Described
}

/** `unreadable-report` where it is not OpenAPI 3 or Swagger 2.0 in JSON or YAML, `too-large` above 16 MiB. */
export function readDescription(path: string, content: Chunks): Description {
  const wrong = (reason: string): never =>
    fail('unreadable-report', { path, expected: 'an OpenAPI description 2.0, 3.0, 3.1 or 3.2', reason })
  const text = textOf(content, 16)
  const document = parse(text, () => wrong('it is neither JSON nor YAML'))
  if (!isObject(document)) return wrong('it holds no mapping')
  const { openapi, swagger } = document
  if (!/^3\.[012](\.|$)/.test(String(openapi)) && String(swagger) !== '2.0' && swagger !== 2)
    wrong('it does not say `openapi: 3.…` or `swagger: 2.0`')
  return { path, document, lines: linesIn(text) }
}

/** A file that the description refers to, whatever it holds; `too-large` above 16 MiB. */
export function readReferred(path: string, content: Chunks): DescriptionFile {
  const text = textOf(content, 16)
  return { path, document: parse(text, () => text), lines: linesIn(text) }
}

function parse(text: string, otherwise: () => unknown): unknown {
  try {
    return /^\s*\{/.test(text) ? JSON.parse(text) : load(text, { schema: CORE_SCHEMA })
  } catch {
    return otherwise()
  }
}

export const objectOf = (value: unknown): Described => (isObject(value) ? value : {})
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
