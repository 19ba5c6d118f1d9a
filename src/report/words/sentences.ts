import type { Problems } from '../../model/problem.js'
import type { PageWords } from './en/page.js'

/** What a problem is, and what to do about it. Neither ends in a full stop; `message` begins in lower case. */
export interface Sentence {
  readonly message: string
  readonly help: string
}
/** One sentence for each code of a part of the catalogue. */
export type Sentences<Problems> = { readonly [Code in keyof Problems]: (details: Problems[Code]) => Sentence }

/** All that is said in one language. */
export interface Words {
  readonly problems: Sentences<Problems>
  readonly page: PageWords
}
