import type { Document, Node } from './document.js'
import { at, entriesOf, has, manyOf, textOf } from './nodes.js'

/** The ids of the gates that a document names, each once, also those of gates that do not exist. */
export function gatesUsed({ root }: Document): readonly string[] {
  const used = new Set<string>()
  const walk = (items: readonly Node[]): void => {
    for (const item of items) {
      const gate = has(item, 'gate') ? textOf(at(item, 'gate')) : has(item, 'run') ? 'run' : undefined
      if (gate !== undefined) used.add(gate)
      walk(manyOf(at(item, 'items')))
    }
  }
  for (const phase of manyOf(at(root, 'phases'))) walk(manyOf(at(phase, 'items')))
  for (const [gate] of entriesOf(at(root, 'defaults'))) used.add(gate)
  return [...used]
}
