/** On which lines of a file its keys and references stand first, counted from 1; undefined where it is written otherwise. */
export interface Lines {
  /** The line of a key; where it stands below another, of that other if it is not found there. */
  key(key: string, within?: string): number | undefined
  reference(ref: string): number | undefined
}

const KEY = /^\s*(["']?)(.+?)\1\s*:(?:\s|$)/
const REFERENCE = /\$ref["']?\s*:\s*(["']?)([^"'\s,}]+)/g
const LONGEST = 500
const FARTHEST = 2000

export function linesIn(text: string): Lines {
  const keys: string[] = []
  const first = new Map<string, number>()
  const references = new Map<string, number>()
  for (const whole of text.split('\n')) {
    const line = whole.slice(0, LONGEST)
    const key = KEY.exec(line)?.[2] ?? ''
    keys.push(key)
    if (!first.has(key)) first.set(key, keys.length)
    for (const [, , ref = ''] of line.matchAll(REFERENCE)) if (!references.has(ref)) references.set(ref, keys.length)
  }
  return {
    key(key, within) {
      if (within === undefined) return first.get(key)
      const outer = first.get(within)
      if (outer === undefined) return undefined
      const inner = keys.slice(outer, outer + FARTHEST).indexOf(key)
      return inner < 0 ? outer : outer + inner + 1
    },
    reference: ref => references.get(ref),
  }
}
