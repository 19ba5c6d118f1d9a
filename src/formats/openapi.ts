import { CORE_SCHEMA, load } from 'js-yaml'
import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { textOf } from './bytes.js'
import { isObject } from './json.js'

export type Described = Readonly<Record<string, unknown>>

/** The document, JSON or YAML, with its text; `unreadable-report` where it is neither, `too-large` above 16 MiB. */
export function readDescription(content: Chunks): { readonly document: Described; readonly text: string } {
  const text = textOf(content, 16)
  const document = parse(text)
  if (!isObject(document)) return wrong('it holds no mapping')
  return { document, text }
}

/** Fails unless it says that it is OpenAPI 3.0 or 3.1, or Swagger 2.0. */
export function checkVersion({ openapi, swagger }: Described): void {
  if (!/^3\.[012](\.|$)/.test(String(openapi)) && String(swagger) !== '2.0' && swagger !== 2)
    wrong('it does not say `openapi: 3.…` or `swagger: 2.0`')
}

const wrong = (reason: string): never =>
  fail('unreadable-report', { expected: 'an OpenAPI description 2.0, 3.0 or 3.1', reason })

function parse(text: string): unknown {
  try {
    return /^\s*\{/.test(text) ? JSON.parse(text) : load(text, { schema: CORE_SCHEMA })
  } catch {
    return wrong('it is neither JSON nor YAML')
  }
}

/** What stands at a reference, or the value itself; undefined where a reference leads nowhere. */
export type Resolve = (value: unknown) => unknown

/** References within the file, and to `others` by the path that the file calls them. */
export function resolver(document: Described, others: ReadonlyMap<string, Described>): Resolve {
  const at = (root: unknown, fragment: string): unknown =>
    fragment
      .split('/')
      .slice(1)
      .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>((node, part) => childOf(node, part) ?? childOf(node, unescaped(part)), root)
  return value => {
    let found = value
    for (let steps = 0; isObject(found) && typeof found.$ref === 'string'; steps++) {
      if (steps > 20) return undefined
      const [path = '', fragment = ''] = found.$ref.split('#')
      found = at(path === '' ? document : others.get(path), fragment)
    }
    return found
  }
}
const childOf = (node: unknown, key: string): unknown =>
  (isObject(node) || Array.isArray(node)) && Object.hasOwn(node, key) ? (node as Described)[key] : undefined
function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Every `$ref` of a document, each once. */
export function referencesIn(document: unknown): readonly string[] {
  const seen = new Set<unknown>()
  const found = new Set<string>()
  const rest: unknown[] = [document]
  while (rest.length > 0) {
    const node = rest.pop()
    if (typeof node !== 'object' || node === null || seen.has(node)) continue
    seen.add(node)
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') found.add(value)
      else rest.push(value)
    }
  }
  return [...found]
}

/** The other files that it refers to, as it calls them; addresses on the net are left out. */
export const filesReferred = (document: unknown): readonly string[] => [
  ...new Set(
    referencesIn(document)
      .map(ref => ref.split('#')[0] ?? '')
      .filter(path => path !== '' && !/^[a-z][a-z+.-]*:|^\//i.test(path)),
  ),
]
