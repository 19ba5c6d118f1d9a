import type { Example } from './build.js'
import { go } from './go.js'
import { noGo } from './no-go.js'
import { unknown } from './unknown.js'
import { broughtIn, emergency, laptop, ordinary, waiting } from './waiting.js'

/** Every example by the name of its files under `golden`. */
export const examples: Readonly<Record<string, Example>> = {
  go,
  'no-go': noGo,
  waiting,
  'brought-in': broughtIn,
  ordinary,
  emergency,
  laptop,
  unknown,
}
