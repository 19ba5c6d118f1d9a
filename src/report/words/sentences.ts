/** What a problem is, and what to do about it. Neither ends in a full stop; `message` begins in lower case. */
export interface Sentence {
  readonly message: string
  readonly help: string
}
/** One sentence for each code of a part of the catalogue. */
export type Sentences<Problems> = { readonly [Code in keyof Problems]: (details: Problems[Code]) => Sentence }
