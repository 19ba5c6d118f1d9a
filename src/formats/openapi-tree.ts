import { isObject } from './json.js'
import type { Described, Description, DescriptionFile } from './openapi.js'

/** What stands at a reference, or the value itself; undefined where a reference leads nowhere. */
export type Resolve = (value: unknown) => unknown
/** A `$ref` and the file in which it stands. */
export interface Reference {
  readonly file: DescriptionFile
  readonly ref: string
}
/** A description with all files that it refers to, and those that they refer to. */
export interface Tree {
  readonly resolve: Resolve
  /** References behind which nothing stands. */
  readonly lost: readonly Reference[]
  /** How many lead to the net, or to another place of this machine, and were not followed. */
  readonly remote: number
}

export function readTree(main: Description, open: (path: string) => DescriptionFile | undefined): Tree {
  const files = new Map<string, DescriptionFile | undefined>([[pathFrom('', main.path), main]])
  const homes = new WeakMap<object, DescriptionFile>()
  const references = new Map<string, Reference>()
  const target = ({ file, ref }: Reference): unknown => {
    const [path = '', fragment = ''] = ref.split('#')
    const document = path === '' ? file.document : files.get(pathFrom(file.path, path))?.document
    return document === undefined ? undefined : at(document, fragment)
  }
  const resolve = (value: unknown): unknown => {
    let found = value
    for (let steps = 0; isObject(found) && typeof found.$ref === 'string'; steps++) {
      if (steps > 20) return undefined
      found = target({ file: homes.get(found) ?? main, ref: found.$ref })
    }
    return found
  }

  // `files` grows while it is walked.
  for (const file of files.values())
    for (const node of nodesOf(file?.document)) {
      if (!file) continue
      homes.set(node, file)
      if (typeof node.$ref !== 'string') continue
      references.set(`${file.path} ${node.$ref}`, { file, ref: node.$ref })
      const path = isRemote(node.$ref) ? '' : fileOf(node.$ref)
      const opened = pathFrom(file.path, path)
      if (path !== '' && !files.has(opened)) files.set(opened, open(opened))
    }
  const all = [...references.values()]
  return {
    resolve,
    lost: all.filter(each => !isRemote(each.ref) && resolve(target(each)) === undefined),
    remote: all.filter(({ ref }) => isRemote(ref)).length,
  }
}

/** The files that the description itself refers to, and globs of those that these may refer to. */
export function filesReferred({ path, document }: Description): readonly string[] {
  const named = [...nodesOf(document)]
    .flatMap(({ $ref }) => (typeof $ref === 'string' && !isRemote($ref) ? fileOf($ref) : []))
    .filter(Boolean)
    .map(each => pathFrom(path, each))
  const folders = [...new Set([path, ...named].map(folderOf))]
  return named.length === 0 ? [] : [...new Set(named), ...folders.map(folder => `${folder}**/*.{yaml,yml,json}`)]
}

const isRemote = (ref: string): boolean => /^(?:[a-z][a-z+.-]*:|\/)/i.test(ref)
const fileOf = (ref: string): string => ref.split('#')[0] ?? ''
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** A path that is told from a file, as the checklist would tell it. */
function pathFrom(file: string, path: string): string {
  const parts: string[] = []
  for (const part of `${folderOf(file)}${unescaped(path)}`.split('/'))
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  return parts.join('/')
}

/** What a fragment means: a JSON pointer, or an anchor of a schema. */
function at(root: unknown, fragment: string): unknown {
  if (fragment !== '' && !fragment.startsWith('/')) {
    for (const node of nodesOf(root)) if (node.$anchor === fragment) return node
    return undefined
  }
  return fragment
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, part) => childOf(node, part) ?? childOf(node, unescaped(part)), root)
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

// What stands under these is the user's own data, in which `$ref` is a word like any other.
const DATA = ['example', 'default', 'enum', 'const', 'value']
// Under these stand names, so that one of them may be `example`.
const NAMED =
  /^(?:(?:patternP|p)roperties|\$defs|definitions|(?:dependentS|s)chemas|securitySchemes|headers|parameters|responses|examples|requestBodies|callbacks|links|webhooks|pathItems)$/

/** Every mapping of a document that may hold a reference, each once. */
function* nodesOf(document: unknown): Generator<Described> {
  const seen = new Set<unknown>()
  const rest: { readonly node: unknown; readonly names: boolean }[] = [{ node: document, names: false }]
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, names } = next
    if (typeof node !== 'object' || node === null || seen.has(node)) continue
    seen.add(node)
    if (isObject(node)) yield node
    for (const [key, value] of Object.entries(node)) {
      const isData = !names && (DATA.includes(key) || (key === 'examples' && Array.isArray(value)))
      if (!isData) rest.push({ node: value, names: !names && NAMED.test(key) && isObject(value) })
    }
  }
}
