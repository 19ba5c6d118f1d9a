import type { Owner } from '../model/problems/checklist.js'
import type { Node } from './document.js'
import { excerpt } from './document.js'
import { at, textOf } from './nodes.js'

/** Whose key stands at a path of keys and indices, and the keys below that owner. */
export function ownerOf(root: Node, path: readonly string[]): { readonly of: Owner; readonly keys: readonly string[] } {
  const [section, entry, ...rest] = path
  if (entry !== undefined && section === 'roles') return { of: { kind: 'role', name: entry }, keys: rest }
  if (entry !== undefined && section === 'defaults') return { of: { kind: 'defaults', name: entry }, keys: rest }
  if (entry !== undefined && section === 'waivers')
    return { of: waiverOwner(stepTo(at(root, section), entry)), keys: rest }
  if (entry === undefined || section !== 'phases') return { of: { kind: 'checklist' }, keys: path }

  let node = stepTo(at(root, section), entry)
  let of = phaseOwner(node)
  let keys = rest
  while (keys[0] === 'items' && keys[1] !== undefined) {
    node = stepTo(at(node, 'items'), keys[1])
    of = itemOwner(node)
    keys = keys.slice(2)
  }
  return { of, keys }
}

/** Keys as a problem names them, `with.paths`: which entry of a list it is the place shows. */
export const dotted = (keys: readonly string[]): string => keys.filter(key => !/^\d+$/.test(key)).join('.')

/** The node one key or index below. */
export const stepTo = (node: Node | undefined, key: string): Node | undefined =>
  node?.kind === 'list' ? node.items[Number(key)] : at(node, key)

export const phaseOwner = (node: Node | undefined): Owner =>
  named('phase', textOf(at(node, 'id')) ?? textOf(at(node, 'name')))
export const itemOwner = (node: Node | undefined): Owner =>
  named('item', textOf(at(node, 'id')) ?? textOf(at(node, 'name')))
export const waiverOwner = (node: Node | undefined): Owner => named('waiver', textOf(at(node, 'item')))
const named = (kind: Owner['kind'], name: string | undefined): Owner =>
  name === undefined ? { kind } : { kind, name: excerpt(name) }
