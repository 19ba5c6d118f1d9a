import { data, Evaluator, type Expr, Lexer, Parser } from '@actions/expressions'
import { Binary, ContextAccess, FunctionCall, Grouping, Literal, Logical, Unary } from '@actions/expressions/ast'
import { TokenType } from '@actions/expressions/lexer'
import type { Expectation, Expression, ExpressionFunction, Operator } from '../../src/model/expression.js'

/** The text, parsed by GitHub's parser and put into our words, without the type check that a checklist goes through. */
export const expression = (text: string): Expression => translate(parse(text))

export const expectation = (text: string, from: Expectation['from'] = 'item'): Expectation => ({
  text,
  from,
  expression: expression(text),
})

/** What GitHub's own evaluator makes of the text, when an absent measure is its `null`. */
export function githubHolds(text: string, measures: Readonly<Record<string, unknown>>): boolean {
  const context = new data.Dictionary()
  for (const name of namesIn(text)) context.add(name, dataOf(measures[name]))
  const result = new Evaluator(parse(text), context).evaluate()
  return !(
    result.kind === data.Kind.Null ||
    (result.kind === data.Kind.Boolean && !result.value) ||
    (result.kind === data.Kind.Number && (result.value === 0 || Number.isNaN(result.value))) ||
    (result.kind === data.Kind.String && result.value === '')
  )
}

function dataOf(value: unknown): data.ExpressionData {
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (typeof value === 'string') return new data.StringData(value)
  return new data.Null()
}

const parse = (text: string): Expr =>
  new Parser(new Lexer(text).lex().tokens, namesIn(text), [{ name: 'changed', minArgs: 1, maxArgs: 9 }]).parse()

function namesIn(text: string): string[] {
  const { tokens } = new Lexer(text).lex()
  const names = tokens.filter(
    ({ type }, at) => type === TokenType.IDENTIFIER && tokens[at + 1]?.type !== TokenType.LEFT_PAREN,
  )
  return [...new Set(names.map(({ lexeme }) => lexeme))]
}

function translate(tree: Expr): Expression {
  if (tree instanceof Grouping) return translate(tree.group)
  if (tree instanceof Literal)
    return { kind: 'literal', value: (tree.literal as data.NumberData | data.StringData | data.BooleanData).value }
  if (tree instanceof ContextAccess) return { kind: 'name', name: tree.name.lexeme }
  if (tree instanceof Unary) return { kind: 'not', of: translate(tree.expr) }
  if (tree instanceof Logical)
    return { kind: tree.operator.type === TokenType.AND ? 'and' : 'or', of: tree.args.map(translate) }
  if (tree instanceof Binary)
    return {
      kind: 'compare',
      operator: tree.operator.lexeme as Operator,
      left: translate(tree.left),
      right: translate(tree.right),
    }
  if (tree instanceof FunctionCall)
    return { kind: 'call', function: tree.functionName.lexeme as ExpressionFunction, of: tree.args.map(translate) }
  throw new Error(`no translation of ${tree.constructor.name}`)
}
