import type { Example } from './build.js'
import { go } from './go.js'
import { production } from './large.js'
import { noGo } from './no-go.js'
import { unknown } from './unknown.js'
import { broughtIn, emergency, laptop, ordinary, unreported, waiting, whatIf } from './waiting.js'

/** Every example by the name of its files under `golden`. */
export const examples = {
  go,
  'no-go': noGo,
  waiting,
  'brought-in': broughtIn,
  ordinary,
  emergency,
  laptop,
  unknown,
  production,
  unreported,
  'what-if': whatIf,
} as const satisfies Readonly<Record<string, Example>>
