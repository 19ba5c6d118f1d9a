import type { Key } from '../model/problems/checklist.js'
import type { Node, Say } from './document.js'
import { excerpt } from './document.js'
import { textOf } from './nodes.js'
import { DAY } from './patterns.js'

/** Tells of `2026-02-30`: of the form of a day, but none. Other forms are the schema's to tell. */
export function checkDay(node: Node | undefined, key: Key, say: Say): void {
  const text = textOf(node)
  if (node === undefined || text === undefined || !new RegExp(DAY).test(text)) return
  const date = new Date(`${text}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
    say('bad-date', { ...key, text: excerpt(text) }, node)
}
