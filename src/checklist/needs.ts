import type { Item, Phase } from '../model/checklist.js'
import { everyItem } from '../model/checklist.js'
import type { Context } from './context.js'
import { excerpt } from './document.js'
import type { Ids } from './ids.js'
import { didYouMean } from './nearest.js'
import { at, keyAt, wordsOf } from './nodes.js'

/** Tells of `needs` that name no item, and of items that wait for each other. A parent waits for its children. */
export function checkNeeds({ root, say }: Context, phases: readonly Phase[], ids: Ids): void {
  const known = [...ids.nodes.keys()]
  for (const node of ids.nodes.values())
    for (const { text, node: word } of wordsOf(at(node, 'needs')))
      if (!ids.nodes.has(text)) say('unknown-item', () => ({ item: excerpt(text), ...didYouMean(text, known) }), word)

  const waitsFor = new Map<string, readonly string[]>()
  for (const phase of phases)
    for (const item of everyItem(phase.items)) waitsFor.set(item.id, [...item.needs, ...item.items.map(({ id }) => id)])
  for (const items of cycles(waitsFor)) {
    const node = ids.nodes.get(items.find(id => at(ids.nodes.get(id), 'needs') !== undefined) ?? '')
    say('needs-cycle', { items }, node ? keyAt(node, 'needs') : root)
  }
}

const MOST_CYCLES = 10
/** Each group of names that wait for each other, as one round trip; at most 10. */
export function cycles(waitsFor: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const left = new Map([...waitsFor].map(([id, others]) => [id, others.filter(other => waitsFor.has(other))]))
  const found: (readonly string[])[] = []
  for (;;) {
    settle(left)
    const [start] = left.keys()
    if (start === undefined || found.length === MOST_CYCLES) return found
    // Everything that is left waits for something that is left: following it must come back.
    const trip = new Set<string>()
    let next = start
    while (!trip.has(next)) {
      trip.add(next)
      next = left.get(next)?.find(other => left.has(other)) ?? next
    }
    const cycle = [...trip].slice([...trip].indexOf(next))
    found.push(cycle)
    for (const id of cycle) left.delete(id)
    for (const [id, others] of left)
      left.set(
        id,
        others.filter(other => left.has(other)),
      )
  }
}

/** Takes out what waits for nothing, then what waited for that, until nothing changes. */
function settle(left: Map<string, readonly string[]>): void {
  const waiters = new Map<string, string[]>()
  const open = new Map([...left].map(([id, others]) => [id, new Set(others).size]))
  for (const [id, others] of left)
    for (const other of new Set(others)) {
      const known = waiters.get(other)
      if (known) known.push(id)
      else waiters.set(other, [id])
    }
  const ready = [...open].flatMap(([id, count]) => (count === 0 ? [id] : []))
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    left.delete(id)
    for (const waiter of waiters.get(id) ?? []) {
      const count = (open.get(waiter) ?? 0) - 1
      open.set(waiter, count)
      if (count === 0) ready.push(waiter)
    }
  }
}

/** The items below a phase list by id. */
export const itemsById = (phases: readonly Phase[]): ReadonlyMap<string, Item> =>
  new Map(phases.flatMap(phase => [...everyItem(phase.items)]).map(item => [item.id, item]))
