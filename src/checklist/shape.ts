import type { Catalogue } from '../model/gate.js'
import type { ChecklistProblems, Key, Owner, ValueKind } from '../model/problems/checklist.js'
import type { Document, Node, Say, Span } from './document.js'
import { excerpt } from './document.js'
import { slugOf } from './ids.js'
import { didYouMean } from './nearest.js'
import { at, beginningOf, has, keyAt, plain, textOf } from './nodes.js'
import { dotted, ownerOf, stepTo } from './owners.js'
import { DAY, NOT_BLANK, SLUG } from './patterns.js'
import { checklistSchema, type Schema } from './schema.js'
import { type Fault, validate } from './validator.generated.js'

/** More than are ever told of. */
const MOST_FAULTS = 1000

/** Tells of everything in a document that is not of the schema: unknown and missing keys, wrong types, empty and impossible values. */
export function checkShape(document: Document, catalogue: Catalogue, say: Say): void {
  if (validate(plain(document.root))) return
  const schema = checklistSchema(Object.values(catalogue))
  for (const fault of validate.errors?.slice(0, MOST_FAULTS) ?? []) tell(fault, document.root, schema, say)
}

function tell(fault: Fault, root: Node, schema: Schema, say: Say): undefined {
  const path = fault.instancePath.split('/').slice(1).map(unescaped)
  const { of, keys } = ownerOf(root, path)
  const node = path.reduce<Node | undefined>(stepTo, root)
  if (node === undefined || node.kind === 'broken' || fault.keyword === 'if') return undefined
  const own: Key = { key: dotted(keys), of }
  const span = spanOf(root, path, node)
  const text = node.kind === 'scalar' ? excerpt(node.text) : undefined

  if (fault.keyword === 'additionalProperties') {
    const owner = path.slice(0, path.length - keys.length).reduce<Node | undefined>(stepTo, root)
    return sayUnknownKey(fault, node, keys, of, propertiesAt(schema, of, owner, keys), say)
  }
  if (fault.keyword === 'required') {
    const missing = String(fault.params.missingProperty)
    return has(node, missing)
      ? undefined
      : say('missing-key', { key: dotted([...keys, missing]), of }, beginningOf(node))
  }
  if (isEmpty(node, fault)) return say('empty-value', own, span)
  switch (fault.keyword) {
    case 'type':
      return say(
        'wrong-type',
        { ...own, expected: kindsOf(fault.params.type), found: kindOf(node), ...(text !== undefined && { text }) },
        span,
      )
    case 'enum':
    case 'const':
      // An unknown gate is told of where the gates are known.
      if (keys.length === 1 && keys[0] === 'gate' && text !== undefined) return undefined
      return sayOther(own, node, fault.params.allowedValues ?? [fault.params.allowedValue], span, say)
    case 'pattern':
      return sayMismatch(fault, own, text ?? '', span, say)
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return say('out-of-range', { ...own, bound: bounds[fault.keyword], limit: Number(fault.params.limit) }, span)
    default:
      return say('bad-value', { ...own, reason: fault.message ?? fault.keyword }, span)
  }
}

const unescaped = (segment: string): string => segment.replaceAll('~1', '/').replaceAll('~0', '~')
const bounds = {
  minimum: 'at least',
  maximum: 'at most',
  exclusiveMinimum: 'above',
  exclusiveMaximum: 'below',
} as const

/** A value's own span; for one that says nothing, its key's; for a list or mapping, where it begins. */
function spanOf(root: Node, path: readonly string[], node: Node): Span {
  const parent = path.slice(0, -1).reduce<Node | undefined>(stepTo, root)
  const key = path.at(-1)
  if (node.kind === 'scalar') return node
  return parent?.kind === 'map' && key !== undefined ? keyAt(parent, key) : beginningOf(node)
}

const isEmpty = (node: Node, fault: Fault): boolean =>
  (node.kind === 'scalar' &&
    (node.value === null || (fault.keyword === 'pattern' && fault.params.pattern === NOT_BLANK))) ||
  (fault.keyword === 'minItems' && fault.params.limit === 1)

function sayUnknownKey(
  fault: Fault,
  node: Node,
  keys: readonly string[],
  of: Owner,
  expected: readonly string[],
  say: Say,
): undefined {
  const key = String(fault.params.additionalProperty)
  const inside = dotted(keys)
  if (inside === '' && workflowKeys.has(key)) return say('workflow-key', { key, of }, keyAt(node, key))
  return say(
    'unknown-key',
    { key: excerpt(key), of, expected, ...didYouMean(key, expected), ...(inside !== '' && { in: inside }) },
    keyAt(node, key),
  )
}
/** Keys that a step copied from a workflow brings along. */
const workflowKeys = new Set([
  'uses',
  'continue-on-error',
  'secrets',
  'steps',
  'jobs',
  'on',
  'runs-on',
  'permissions',
  'strategy',
])

/** The keys that may stand at a place. Ajv's own path is relative to a definition that it does not name. */
function propertiesAt(schema: Schema, of: Owner, owner: Node | undefined, keys: readonly string[]): readonly string[] {
  const gate = of.kind === 'defaults' ? of.name : (textOf(at(owner, 'gate')) ?? 'run')
  const path = keys[0] === 'with' ? ['definitions', `with-${gate}`] : definitions[of.kind]
  const rest = (keys[0] === 'with' ? keys.slice(1) : keys).flatMap(key =>
    /^\d+$/.test(key) ? ['items'] : ['properties', key],
  )
  const step = (part: Schema, key: string): Schema => {
    const next = (part[key] ?? {}) as Schema // a JSON Schema is made of schemas
    return typeof next.$ref === 'string' ? next.$ref.split('/').slice(1).reduce(step, schema) : next
  }
  const found = [...path, ...rest].reduce(step, schema)
  return Object.keys(found.properties ?? {})
}
const definitions: Readonly<Record<Owner['kind'], readonly string[]>> = {
  checklist: [],
  defaults: ['definitions', 'defaults'],
  phase: ['definitions', 'phase'],
  item: ['definitions', 'item'],
  role: ['properties', 'roles', 'additionalProperties'],
  waiver: ['properties', 'waivers', 'items'],
}

function sayMismatch(fault: Fault, own: Key, text: string, span: Span, say: Say): undefined {
  const { pattern } = fault.params
  const slug = slugOf(text)
  if (pattern === SLUG) return say('bad-slug', { ...own, text, ...(slug !== undefined && { nearest: slug }) }, span)
  if (pattern === DAY) return say('bad-date', { ...own, text }, span)
  if (own.key === 'release.version')
    return say('unknown-value', { ...own, ...among(text, ['package.json', 'pyproject.toml', 'branch']) }, span)
  return say('bad-value', { ...own, reason: fault.message ?? 'is not of the right form' }, span)
}

function sayOther(own: Key, node: Node, allowed: unknown, span: Span, say: Say): undefined {
  if (node.kind === 'scalar') return say('unknown-value', { ...own, ...among(excerpt(node.text), allowed) }, span)
  const [first] = Array.isArray(allowed) ? allowed : []
  return say('wrong-type', { ...own, expected: kindsOf(typeof first), found: kindOf(node) }, span)
}

function among(
  text: string,
  allowed: unknown,
): Pick<ChecklistProblems['unknown-value'], 'text' | 'expected' | 'nearest'> {
  const expected = Array.isArray(allowed) ? allowed.map(String) : []
  return { text, expected, ...didYouMean(text, expected) }
}

const kinds: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  integer: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  object: 'keys',
  null: 'nothing',
}
const kindsOf = (type: unknown): readonly ValueKind[] =>
  (Array.isArray(type) ? type : [type]).map(each => kinds[String(each)] ?? 'nothing').filter(kind => kind !== 'nothing')
function kindOf(node: Node): ValueKind {
  if (node.kind === 'list') return 'list'
  if (node.kind === 'map') return 'keys'
  return node.kind === 'scalar' ? (kinds[typeof node.value] ?? 'nothing') : 'nothing'
}
