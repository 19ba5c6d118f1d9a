import type { Problems } from '../../model/problem.js'
import { checklist } from './en/checklist.js'
import { commands } from './en/commands.js'
import { github } from './en/github.js'
import { page } from './en/page.js'
import { people } from './en/people.js'
import { reading } from './en/reading.js'
import type { Sentences, Words } from './sentences.js'

/** Every problem in English; a code without a sentence does not compile. */
const problems: Sentences<Problems> = { ...checklist, ...reading, ...people, ...github, ...commands }
/** English. */
export const en: Words = { problems, page }
