import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type { Token } from '../github/state.js'

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string | number | boolean } | null>>
  readonly runs: { readonly using: string; readonly main: string }
}

/** The program that an action's folder names, and `INPUT_*`: what was given, else the default. A name that the action does not know is refused: the runner only warns. */
export async function readAction(folder: string, given: Readonly<Record<string, string>> = {}, token: Token) {
  const { inputs = {}, runs } = load(await readFile(join(folder, 'action.yml'), 'utf8')) as ActionFile
  const unknown = Object.keys(given).filter(name => !(name in inputs))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  const values = Object.entries(inputs).map(([name, input]) => {
    const value = given[name] ?? String(input?.default ?? '')
    const filled = value.replace(/\$\{\{\s*github\.token\s*\}\}/g, token.value)
    if (filled.includes('${{')) throw new Error(`the runner here cannot fill in ${value}`)
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, filled]
  })
  return { main: join(folder, runs.main), inputs: Object.fromEntries(values) as Record<string, string> }
}
