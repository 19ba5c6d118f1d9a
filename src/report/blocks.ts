/** What stands beside a word so that it is found at a glance; each medium has its own sign for it. */
export type Mark =
  | 'go'
  | 'no-go'
  | 'waiting'
  | 'passed'
  | 'failed'
  | 'unknown'
  | 'waived'
  | 'advisory'
  | 'read'
  | 'off'
  | 'warning'

/** Text of a report, not yet escaped: each renderer makes every string safe for its medium. */
export type Text = string | Span | readonly Text[]
export type Span =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'strong'; readonly of: Text }
  /** `url` is made by us from GitHub's own answers, never from a report. */
  | { readonly kind: 'link'; readonly of: Text; readonly url: string }
  /** A sign with its word. */
  | { readonly kind: 'mark'; readonly mark: Mark; readonly of: Text }

/** A cell has lines. */
export type Cell = readonly Text[]
export interface Table {
  readonly kind: 'table'
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A bar of the timeline; times are milliseconds since 1970. */
export interface Bar {
  readonly name: string
  readonly mark: Mark
  readonly from: number
  readonly to: number
}

/** A report as data: what is said, in which order. How it looks is the renderers'. */
export type Block =
  /** The decision, first of all. */
  | { readonly kind: 'banner'; readonly mark: Mark; readonly word: string; readonly of: Text }
  | { readonly kind: 'heading'; readonly of: Text }
  | { readonly kind: 'paragraph'; readonly of: Text }
  | { readonly kind: 'note'; readonly mark: Mark; readonly of: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  /** As it stands, to be copied or read line by line. */
  | { readonly kind: 'code'; readonly code: string }
  | Table
  | { readonly kind: 'timeline'; readonly bars: readonly Bar[] }
  /** Folded where the medium can. */
  | { readonly kind: 'details'; readonly summary: Text; readonly blocks: readonly Block[] }

export const code = (text: string): Span => ({ kind: 'code', code: text })
export const strong = (of: Text): Span => ({ kind: 'strong', of })
export const link = (of: Text, url: string): Span => ({ kind: 'link', of, url })
export const mark = (sign: Mark, of: Text): Span => ({ kind: 'mark', mark: sign, of })

export const heading = (of: Text): Block => ({ kind: 'heading', of })
export const paragraph = (...of: readonly Text[]): Block => ({ kind: 'paragraph', of })
export const note = (sign: Mark, ...of: readonly Text[]): Block => ({ kind: 'note', mark: sign, of })
export const list = (items: readonly Text[]): Block => ({ kind: 'list', items })
/** A table without the columns in which nothing stands. */
export function table(columns: readonly string[], rows: Table['rows']): Table {
  const isKept = (column: number): boolean => column === 0 || rows.some(row => (row[column] ?? []).length > 0)
  return {
    kind: 'table',
    columns: columns.filter((_, column) => isKept(column)),
    rows: rows.map(row => row.filter((_, column) => isKept(column))),
  }
}
export const details = (summary: Text, blocks: readonly Block[]): Block => ({ kind: 'details', summary, blocks })

/** A sentence of the catalogue: what stands between backticks is code. */
export const prose = (sentence: string): Text =>
  sentence.split('`').map((part, index) => (index % 2 === 0 ? part : code(part)))

/** The texts with a separator between them. */
export const joined = (texts: readonly Text[], separator: string): Text =>
  texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text]))

/** What is read, without signs and links. */
export function wordsOnly(text: Text): string {
  if (typeof text === 'string') return text
  if (!('kind' in text)) return text.map(wordsOnly).join('')
  return text.kind === 'code' ? text.code : wordsOnly(text.of)
}
