import type { Chunks } from '../model/evidence.js'
import { linesOf } from './bytes.js'

/** Whether a Python file holds a statement, that is more than comments and its docstring. */
export function holdsStatement(content: Chunks): boolean {
  let documented = false
  let awaited: string | undefined
  for (const line of linesOf(content)) {
    const code = line.trim()
    if (awaited) {
      if (code.includes(awaited)) awaited = undefined
      continue
    }
    if (code === '' || code.startsWith('#')) continue
    const docstring = documented ? null : /^[rRuU]?("""|'''|"|')/.exec(code)
    if (!docstring?.[1]) return true
    documented = true
    if (!code.slice(docstring[0].length).includes(docstring[1])) awaited = docstring[1]
  }
  return false
}
