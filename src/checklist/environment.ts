import type { Owner } from '../model/problems/checklist.js'
import type { Node, Say } from './document.js'
import { excerpt } from './document.js'
import { entriesOf, wordsOf } from './nodes.js'

/** Variables to set, and those that are only named and must be set already. */
export interface Environment {
  readonly env: Readonly<Record<string, string>>
  readonly passOn: readonly string[]
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/

/** `env` as keys with values, or as a list of names; added to what stands above, variable by variable. */
export function readEnvironment(node: Node | undefined, above: Environment, of: Owner, say: Say): Environment {
  const set = entriesOf(node)
  const named = node?.kind === 'list' ? wordsOf(node) : []
  for (const [name, , key] of set) if (!NAME.test(name)) say('bad-variable-name', { text: excerpt(name), of }, key)
  for (const { text, node } of named) {
    if (text.startsWith('secrets.')) say('workflow-secret', { name: excerpt(text) }, node)
    else if (!NAME.test(text)) say('bad-variable-name', { text: excerpt(text), of }, node)
  }
  return overlay(above, {
    env: Object.fromEntries(
      set.map(([name, value]) => [name, value.kind === 'scalar' && value.value !== null ? value.text : '']),
    ),
    passOn: named.map(({ text }) => text),
  })
}

/** Both, variable by variable; where both speak of one, the stronger decides. */
export const overlay = (weaker: Environment, stronger: Environment): Environment => ({
  env: {
    ...Object.fromEntries(Object.entries(weaker.env).filter(([name]) => !stronger.passOn.includes(name))),
    ...stronger.env,
  },
  passOn: [...new Set([...weaker.passOn, ...stronger.passOn])].filter(name => !Object.hasOwn(stronger.env, name)),
})
