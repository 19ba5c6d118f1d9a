import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Star,
  Unary,
} from '@actions/expressions/ast'
import type { Token } from '@actions/expressions/lexer'
import type { ProblemCode, Problems } from '../model/problem.js'
import { excerpt } from './document.js'

/** Tells a problem at an offset of the expression's own text. */
export type SayInText = <Code extends ProblemCode>(
  code: Code,
  details: Problems[Code] | (() => Problems[Code]),
  offset: number,
  length: number,
) => undefined

/** An expression as it is written, where its tokens stand in it, and to whom its problems are told. */
export interface Text {
  readonly text: string
  at(token: Token): number
  readonly say: SayInText
}

/** The text of a node and where it begins. */
export function spanOf(
  node: Expr,
  { text, at }: Text,
): { readonly text: string; readonly offset: number; readonly length: number } {
  const tokens = tokensOf(node)
  const offset = Math.min(...tokens.map(at))
  const end = Math.max(...tokens.map(token => at(token) + token.lexeme.length))
  return { text: excerpt(text.slice(offset, end)), offset, length: end - offset }
}
function tokensOf(node: Expr): readonly Token[] {
  if (node instanceof Literal) return [node.token]
  if (node instanceof ContextAccess) return [node.name]
  if (node instanceof Grouping) return tokensOf(node.group)
  if (node instanceof Unary) return [node.operator, ...tokensOf(node.expr)]
  if (node instanceof Binary) return [...tokensOf(node.left), node.operator, ...tokensOf(node.right)]
  if (node instanceof Logical) return [node.operator, ...node.args.flatMap(tokensOf)]
  if (node instanceof FunctionCall) return [node.functionName, ...node.args.flatMap(tokensOf)]
  if (node instanceof IndexAccess)
    return [...tokensOf(node.expr), ...(node.index instanceof Star ? [] : tokensOf(node.index))]
  return []
}
