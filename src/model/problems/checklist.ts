/** Whose key it is; `name` is the id, else the name as written, and absent where there is neither. */
export interface Owner {
  readonly kind: 'checklist' | 'defaults' | 'phase' | 'item' | 'role' | 'waiver'
  readonly name?: string
}
/** A key of the checklist; `key` is its path below its owner: `with.paths[1]`. */
export interface Key {
  readonly key: string
  readonly of: Owner
}
/** A word that is none of those expected. */
interface Unknown {
  readonly expected: readonly string[]
  readonly nearest?: string
}
/** What a value of the file is. */
export type ValueKind = 'text' | 'number' | 'whole-number' | 'yes-no' | 'list' | 'keys' | 'nothing'
/** What an expression comes to; `any` is known only when the gate has run. */
export type ExpressionType = 'number' | 'word' | 'yes-no' | 'any'

/** What can be wrong with a checklist file, by code. `text` is a piece of the file, at most 80 characters. */
export interface ChecklistProblems extends YamlProblems, ShapeProblems, MeaningProblems, ExpressionProblems {
  'checklist-missing': { readonly path: string; readonly ref?: string }
  'checklist-too-large': { readonly path: string; readonly bytes: number; readonly limit: number }
  'checklist-not-utf8': { readonly path: string }
  'checklist-empty': { readonly path: string }
  /** Only so many problems are told in one run. */
  'more-problems': Record<never, never>
}

/** What YAML makes of a value that was meant otherwise, and what it cannot read at all. */
interface YamlProblems {
  'yaml-tag': { readonly text: string }
  'yaml-block': { readonly text: string }
  'yaml-comma': { readonly text: string; readonly sign?: string }
  'yaml-comment': { readonly text: string }
  'yaml-template': { readonly text: string }
  'yaml-alias': { readonly text: string }
  'yaml-anchor': { readonly text: string }
  'yaml-colon': { readonly text: string }
  'yaml-space': { readonly text: string }
  'yaml-quote': { readonly text: string }
  'yaml-reserved': { readonly text: string }
  'yaml-tab': Record<never, never>
  'yaml-indentation': Record<never, never>
  'yaml-unclosed': { readonly opener: string }
  'yaml-key': Record<never, never>
  'yaml-documents': Record<never, never>
  'yaml-too-deep': { readonly limit: number }
  'duplicate-key': { readonly key: string; readonly line: number }
  'bad-yaml': { readonly reason: string }
}

/** What is not of the form that the schema gives. */
interface ShapeProblems {
  'unknown-key': Unknown & { readonly key: string; readonly in?: string; readonly of: Owner }
  /** A key that means something in a workflow, but nothing here. */
  'workflow-key': { readonly key: string; readonly of: Owner }
  'missing-key': Key
  'wrong-type': Key & { readonly expected: readonly ValueKind[]; readonly found: ValueKind; readonly text?: string }
  'empty-value': Key
  'unknown-value': Key & Unknown & { readonly text: string }
  'out-of-range': Key & { readonly bound: 'at least' | 'at most' | 'above' | 'below'; readonly limit: number }
  'bad-slug': Key & { readonly text: string; readonly nearest?: string }
  'bad-date': Key & { readonly text: string }
  'bad-value': Key & { readonly reason: string }
}

/** What is of the right form and cannot be meant. */
interface MeaningProblems {
  'unknown-gate': { readonly gate: string; readonly of: Owner; readonly nearest?: string }
  'unknown-role': Key & Unknown & { readonly role: string }
  'unknown-item': { readonly item: string; readonly nearest?: string }
  'missing-id': { readonly name: string; readonly proposal: string }
  'duplicate-id': { readonly id: string; readonly line: number; readonly proposal: string }
  'no-question': { readonly of: Owner }
  'two-questions': { readonly of: Owner; readonly keys: readonly [string, string] }
  /** A key that belongs to another kind of item. */
  'misplaced-key': Key & { readonly belongs: 'gate' | 'run' | 'attest' | 'series' | 'tool' | 'no-items' }
  'missing-param': { readonly param: string; readonly gate: string; readonly of: Owner }
  'name-taken': { readonly name: string; readonly gate: string }
  'no-expectation': { readonly gate: string; readonly of: Owner; readonly measures: readonly string[] }
  'no-report-given': { readonly gate: string; readonly of: Owner }
  'needs-cycle': { readonly items: readonly string[] }
  'path-outside': Key & { readonly text: string }
  'bad-variable-name': { readonly text: string; readonly of: Owner }
  'template-misplaced': Key & { readonly text: string }
  'template-unknown': Key & { readonly text: string }
  'workflow-secret': { readonly name: string }
  'bad-login': { readonly login: string; readonly character?: string }
  'bad-team': { readonly team: string }
  'repeated-name': Key & { readonly name: string }
  'role-empty': { readonly role: string }
  'quorum-too-small': { readonly roles: readonly string[]; readonly needed: number; readonly users: readonly string[] }
  'attested-by-stranger': { readonly login: string; readonly role: string; readonly users: readonly string[] }
  'dates-reversed': { readonly on: string; readonly until: string }
  'watch-length': { readonly of: Owner }
  'tag-without-version': { readonly text: string }
}

/** What is wrong with an expectation or an `if`. */
interface ExpressionProblems {
  'expression-syntax': { readonly text: string; readonly why: SyntaxFault }
  'expression-unit': { readonly text: string; readonly number: string }
  'expression-arithmetic': { readonly text: string }
  'expression-chain': { readonly text: string }
  'expression-constant': { readonly text: string }
  'expression-not-a-condition': { readonly text: string; readonly type: ExpressionType }
  'expression-types': { readonly operator: string; readonly left: ExpressionType; readonly right: ExpressionType }
  'expression-argument': { readonly function: string; readonly type: ExpressionType }
  'expression-null': { readonly text: string }
  'expression-index': { readonly text: string }
  'expression-fraction': { readonly text: string; readonly measure: string; readonly percent: number }
  'unknown-function': Unknown & { readonly function: string }
  'unknown-measure': Unknown & { readonly measure: string; readonly gate: string }
  'name-in-if': { readonly name: string }
}
export type SyntaxFault =
  | 'empty'
  | 'ends-early'
  | 'unexpected'
  | 'single-equals'
  | 'double-quotes'
  | 'open-quote'
  | 'word-operator'
  | 'foreign-operator'
  | 'arguments'
  | 'not-a-literal'
  | 'too-long'
  | 'too-deep'
