import type { Mapping, Node, Say } from './document.js'
import { excerpt, lineOf, type Source } from './document.js'
import { at, manyOf, textOf } from './nodes.js'

/** What people type for each item, by its node; and the nodes by id. */
export interface Ids {
  readonly of: ReadonlyMap<Node, string>
  readonly nodes: ReadonlyMap<string, Node>
}

/** Gives every item its id: the one written, else one made of its name. Two of a kind, and names that give none, are told of with a proposal. */
export function assignIds(root: Node, source: Source, say: Say): Ids {
  const of = new Map<Node, string>()
  const nodes = new Map<string, Node>()
  const items = manyOf(at(root, 'phases')).flatMap(phase => everyItemNode(at(phase, 'items')))
  const proposed = new Set<string>()
  const propose = (word: string): string => {
    const id = freeId(word, id => nodes.has(id) || proposed.has(id))
    proposed.add(id)
    return excerpt(id)
  }
  const take = (id: string, item: Node, shown: Node): void => {
    const earlier = nodes.get(id)
    if (earlier) {
      const line = lineOf(source, (at(earlier, 'id') ?? at(earlier, 'name') ?? earlier).start)
      say('duplicate-id', () => ({ id: excerpt(id), line, proposal: propose(id) }), shown)
    } else {
      nodes.set(id, item)
      of.set(item, id)
    }
  }

  for (const item of items) {
    const id = at(item, 'id')
    const text = textOf(id)
    if (id && text !== undefined) take(text, item, id)
  }
  for (const item of items) {
    const name = at(item, 'name')
    const text = textOf(name)
    if (item.entries.has('id') || name === undefined || text === undefined) continue
    const slug = slugOf(text)
    if (slug !== undefined) take(slug, item, name)
    else {
      const asked = textOf(at(item, 'gate')) ?? textOf(at(item, 'attest')) ?? ''
      say('missing-id', () => ({ name: excerpt(text), proposal: propose(slugOf(asked) ?? 'item') }), name)
    }
  }
  return { of, nodes }
}

function everyItemNode(list: Node | undefined): readonly Mapping[] {
  return manyOf(list).flatMap(item =>
    item.kind === 'map' ? [item, ...everyItemNode(item.entries.get('items')?.value)] : [],
  )
}

/** What people type for a name: ASCII small letters, digits and dashes. Nothing where fewer than three letters are left. */
export function slugOf(name: string): string | undefined {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug.replace(/[^a-z]/g, '').length >= 3 ? slug : undefined
}

/** The word itself, else the first of `word-2`, `word-3` ... that is free. */
export function freeId(word: string, taken: (id: string) => boolean): string {
  let id = word
  for (let number = 2; taken(id); number += 1) id = `${word}-${number}`
  return id
}
