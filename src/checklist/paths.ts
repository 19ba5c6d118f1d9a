import type { Key } from '../model/problems/checklist.js'
import type { Node, Say } from './document.js'
import { excerpt } from './document.js'
import { textOf } from './nodes.js'

/** Tells of a path that is absolute or climbs out of the repository. What a template brings is checked when it is filled. */
export function checkPath(node: Node | undefined, key: Key, say: Say): void {
  const text = textOf(node)
  if (node !== undefined && text !== undefined && leaves(text))
    say('path-outside', { ...key, text: excerpt(text) }, node)
}

function leaves(path: string): boolean {
  let depth = 0
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') depth -= 1
    else if (part !== '' && part !== '.') depth += 1
    if (depth < 0) return true
  }
  return /^(?:[/\\~]|[A-Za-z]:)/.test(path)
}
