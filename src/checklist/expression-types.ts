import {
  Binary,
  ContextAccess,
  type Expr,
  FunctionCall,
  Grouping,
  IndexAccess,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast'
import { TokenType } from '@actions/expressions/lexer'
import type { Expression, ExpressionFunction, Operator } from '../model/expression.js'
import type { ExpressionType } from '../model/problems/checklist.js'
import { excerpt } from './document.js'
import { spanOf, type Text } from './expression-text.js'
import { didYouMean } from './nearest.js'

/** What the names of an expression stand for. */
export interface Scope {
  /** The gate whose measures they are; without it the expression is an `if`, which knows no names. */
  readonly gate?: string
  /** Types by measure. A name that ends in `.*` stands for every name that begins so. */
  readonly measures: Readonly<Record<string, ExpressionType>>
  /** Measures that count from 0 to 100. */
  readonly percentages: readonly string[]
}

interface Typed {
  readonly expression: Expression
  readonly type: ExpressionType
}

/** The expression in our own terms, if it is a condition whose every part fits; else nothing, and what is wrong was said. */
export function checkCondition(node: Expr, scope: Scope, text: Text): Expression | undefined {
  const typed = check(node, scope, text)
  if (typed === undefined) return undefined
  const { expression, type } = typed
  if (expression.kind !== 'literal' && (type === 'yes-no' || type === 'any')) return expression
  const span = spanOf(node, text)
  return expression.kind === 'literal'
    ? text.say('expression-constant', { text: span.text }, span.offset, span.length)
    : text.say('expression-not-a-condition', { text: span.text, type }, span.offset, span.length)
}

function check(node: Expr, scope: Scope, text: Text): Typed | undefined {
  if (node instanceof Grouping) return check(node.group, scope, text)
  if (node instanceof Literal) return literal(node, text)
  if (node instanceof ContextAccess || node instanceof IndexAccess) return name(node, scope, text)
  if (node instanceof FunctionCall) return call(node, scope, text)
  if (node instanceof Binary) return comparison(node, scope, text)
  if (node instanceof Unary) {
    const of = checkCondition(node.expr, scope, text)
    return of && { expression: { kind: 'not', of }, type: 'yes-no' }
  }
  if (node instanceof Logical) {
    const parts = node.args.map(each => checkCondition(each, scope, text))
    const of = parts.filter(each => each !== undefined)
    const kind = node.operator.type === TokenType.AND ? 'and' : 'or'
    return of.length === parts.length ? { expression: { kind, of }, type: 'yes-no' } : undefined
  }
  throw new Error('an expression of a kind that GitHub does not have yet')
}

function literal({ literal, token }: Literal, { at, say }: Text): Typed | undefined {
  const offset = at(token)
  const value = token.type === TokenType.STRING ? unquoted(token.lexeme) : 'value' in literal ? literal.value : null
  if (typeof value === 'number' && Number.isFinite(value))
    return { expression: { kind: 'literal', value }, type: 'number' }
  if (typeof value === 'string') return { expression: { kind: 'literal', value }, type: 'word' }
  if (typeof value === 'boolean') return { expression: { kind: 'literal', value }, type: 'yes-no' }
  return say('expression-null', { text: excerpt(token.lexeme) }, offset, token.lexeme.length)
}
// GitHub's lexer mends only the first of several doubled quotes.
const unquoted = (lexeme: string): string => lexeme.slice(1, -1).replaceAll("''", "'")

function name(node: ContextAccess | IndexAccess, scope: Scope, text: Text): Typed | undefined {
  const span = spanOf(node, text)
  const dotted = dottedName(node)
  if (dotted === undefined) {
    const whole = /^[\w-]+(?:\.[\w*-]+|\[[^\]]*\])*/.exec(text.text.slice(span.offset))?.[0] ?? ''
    return text.say('expression-index', { text: excerpt(whole) }, span.offset, whole.length)
  }
  if (scope.gate === undefined) return text.say('name-in-if', { name: excerpt(dotted) }, span.offset, span.length)
  const type = typeOf(dotted, scope)
  if (type !== undefined) return { expression: { kind: 'name', name: dotted }, type }
  const { gate, measures } = scope
  return text.say(
    'unknown-measure',
    () => {
      const expected = Object.keys(measures)
      return { measure: excerpt(dotted), gate, expected: expected.slice(0, 30), ...didYouMean(dotted, expected) }
    },
    span.offset,
    span.length,
  )
}

/** `headers.x-y`; nothing for `[...]` and `.*`. */
function dottedName(node: Expr): string | undefined {
  const parts: string[] = []
  for (let each = node; ; each = each.expr) {
    if (each instanceof ContextAccess) return [each.name.lexeme, ...parts].join('.')
    if (!(each instanceof IndexAccess && each.index instanceof Literal)) return undefined
    if (each.index.token.type !== TokenType.IDENTIFIER) return undefined
    parts.unshift(each.index.token.lexeme)
  }
}

function typeOf(name: string, { measures }: Scope): ExpressionType | undefined {
  const family = `${name.split('.', 1)[0]}.*`
  if (Object.hasOwn(measures, name)) return measures[name]
  return name.includes('.') && Object.hasOwn(measures, family) ? measures[family] : undefined
}

const functions: readonly ExpressionFunction[] = ['contains', 'startsWith', 'endsWith']

function call({ functionName, args }: FunctionCall, scope: Scope, text: Text): Typed | undefined {
  const { lexeme } = functionName
  const offset = text.at(functionName)
  const known = scope.gate === undefined ? (['changed', ...functions] as const) : functions
  const found = known.find(each => each.toLowerCase() === lexeme.toLowerCase())
  if (found === undefined) {
    const expected = [...known]
    return text.say(
      'unknown-function',
      { function: excerpt(lexeme), expected, ...didYouMean(lexeme, expected) },
      offset,
      lexeme.length,
    )
  }
  const parts = args.map(each => check(each, scope, text))
  const typed = parts.filter(each => each !== undefined)
  if (typed.length < parts.length) return undefined
  const wrong = typed.find(({ type }) => type !== 'word' && type !== 'any')
  if (wrong) return text.say('expression-argument', { function: found, type: wrong.type }, offset, lexeme.length)
  const of = typed.map(({ expression }) => expression)
  const [first, second] = of
  if (found === 'changed' && !(first && of.every(({ kind }) => kind === 'literal')))
    return text.say('expression-syntax', { text: found, why: 'not-a-literal' }, offset, lexeme.length)
  if (found !== 'changed' && first && second && isSame(first, second))
    return text.say('expression-constant', { text: excerpt(text.text) }, offset, lexeme.length)
  return { expression: { kind: 'call', function: found, of }, type: 'yes-no' }
}

const operators: readonly Operator[] = ['==', '!=', '<', '<=', '>', '>=']

function comparison(node: Binary, scope: Scope, text: Text): Typed | undefined {
  const { say } = text
  // `1 < x < 5` is true of every x at GitHub: it compares true with 5.
  if (node.left instanceof Binary || node.right instanceof Binary)
    return say('expression-chain', { text: excerpt(text.text) }, 0, text.text.length)
  const left = check(node.left, scope, text)
  const right = check(node.right, scope, text)
  const operator = operators.find(each => each === node.operator.lexeme)
  if (left === undefined || right === undefined || operator === undefined) return undefined
  const ordered = operator !== '==' && operator !== '!='
  const alike = left.type === right.type || left.type === 'any' || right.type === 'any'
  const orderable = [left.type, right.type].every(type => type === 'number' || type === 'any')
  if (!alike || (ordered && !orderable))
    return say(
      'expression-types',
      { operator, left: left.type, right: right.type },
      text.at(node.operator),
      operator.length,
    )
  const whole = spanOf(node, text)
  if (isSame(left.expression, right.expression))
    return say('expression-constant', { text: whole.text }, whole.offset, whole.length)
  const percent = fractionOfPercent(left.expression, operator, right.expression, scope)
  if (percent) return say('expression-fraction', { text: whole.text, ...percent }, whole.offset, whole.length)
  return { expression: { kind: 'compare', operator, left: left.expression, right: right.expression }, type: 'yes-no' }
}

/** Two values, or one measure twice: true or false before anything is measured. */
const isSame = (left: Expression, right: Expression): boolean =>
  (left.kind === 'literal' && right.kind === 'literal') ||
  (left.kind === 'name' && right.kind === 'name' && left.name === right.name)

/** `lines > 0.8`, where 80 was meant: nobody asks for more than less than one percent. */
function fractionOfPercent(
  left: Expression,
  operator: Operator,
  right: Expression,
  scope: Scope,
): { readonly measure: string; readonly percent: number } | undefined {
  const [measure, limit, atLeast] =
    left.kind === 'name' ? [left, right, operator.startsWith('>')] : [right, left, operator.startsWith('<')]
  if (measure.kind !== 'name' || limit.kind !== 'literal' || typeof limit.value !== 'number' || !atLeast)
    return undefined
  if (!scope.percentages.includes(measure.name) || limit.value <= 0 || limit.value >= 1) return undefined
  return { measure: measure.name, percent: Number((limit.value * 100).toPrecision(12)) }
}
