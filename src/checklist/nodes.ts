import type { Node, Span } from './document.js'

/** The value under a key; none where there is no such key or the node has no keys. */
export const at = (node: Node | undefined, key: string): Node | undefined =>
  node?.kind === 'map' ? node.entries.get(key)?.value : undefined
export const has = (node: Node | undefined, key: string): boolean => node?.kind === 'map' && node.entries.has(key)
/** The key itself, for problems that are the key's and not the value's; else the node. */
export const keyAt = (node: Node, key: string): Span =>
  (node.kind === 'map' ? node.entries.get(key)?.key : undefined) ?? beginningOf(node)
export const entriesOf = (node: Node | undefined): readonly (readonly [name: string, value: Node, key: Span])[] =>
  node?.kind === 'map' ? [...node.entries].map(([name, { key, value }]) => [name, value, key] as const) : []

/** Where a problem of a whole node is shown: at its first key. */
export function beginningOf(node: Node): Span {
  const first = node.kind === 'map' ? node.entries.values().next().value?.key : undefined
  return first ?? { start: node.start, end: node.kind === 'scalar' ? node.end : node.start + 1 }
}

/** The text, where it is one and says something. */
export const textOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '' ? node.value.trim() : undefined
export const numberOf = (node: Node | undefined): number | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined
export const yesNoOf = (node: Node | undefined): boolean | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined
/** The entries of a list, or the one value that stands in its place. */
export const manyOf = (node: Node | undefined): readonly Node[] =>
  node === undefined ? [] : node.kind === 'list' ? node.items : [node]

/** A text of the file, with its node. */
export interface Word {
  readonly text: string
  readonly node: Node
}
/** The texts of a list, or the one text in its place; what is no text is passed over, the schema has told of it. */
export const wordsOf = (node: Node | undefined): readonly Word[] =>
  manyOf(node).flatMap(each => {
    const text = textOf(each)
    return text === undefined ? [] : [{ text, node: each }]
  })
export const textsOf = (node: Node | undefined): readonly string[] => wordsOf(node).map(({ text }) => text)

/** The plain value: what a schema is asked of. Broken nodes are `undefined`. */
export function plain(node: Node): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value
    case 'list':
      return node.items.map(plain)
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]))
    case 'broken':
      return undefined
  }
}
