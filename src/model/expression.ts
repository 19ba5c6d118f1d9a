/** An expectation or an `if`, parsed with GitHub's grammar and type-checked when the checklist was read. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: number | string | boolean }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly kind: 'compare'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly function: ExpressionFunction; readonly of: readonly Expression[] }

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>='
/** `changed` is asked in `if` only. */
export type ExpressionFunction = 'contains' | 'startsWith' | 'endsWith' | 'changed'

/** A condition over measures, and whose it is. */
export interface Expectation {
  readonly text: string
  readonly from: 'item' | 'gate'
  readonly expression: Expression
}
