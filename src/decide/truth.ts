import type { Expression, Operator } from '../model/expression.js'
import type { MeasureValue } from '../model/reading.js'

/** What an expression comes to: `undefined` is "cannot tell". */
export type Truth = boolean | undefined

/** Where an expression finds what it names. */
export interface Scope {
  /** Whatever is known under the name. Anything but a finite number, a word or a yes/no counts as absent. */
  value(name: string): unknown
  /** Whether one of the files that the globs name was changed; given where `if` is asked. */
  changed?(globs: readonly string[]): Truth
}

/**
 * What the expression comes to, by Kleene's logic: absent, NaN and unlike types are unknown, never false and never zero.
 * An expectation holds on `true` only; an item is left out by its `if` on `false` only.
 */
export function truth(expression: Expression, scope: Scope): Truth {
  const value = evaluate(expression, scope)
  return typeof value === 'boolean' ? value : undefined
}

/** The names that the expression reads, each once. */
export function namesIn(expression: Expression): ReadonlySet<string> {
  switch (expression.kind) {
    case 'literal':
      return new Set()
    case 'name':
      return new Set([expression.name])
    case 'not':
      return namesIn(expression.of)
    case 'compare':
      return new Set([...namesIn(expression.left), ...namesIn(expression.right)])
    case 'and':
    case 'or':
    case 'call':
      return new Set(expression.of.flatMap(part => [...namesIn(part)]))
  }
}

/** The value itself, where it is one that can be compared. */
export const known = (value: unknown): MeasureValue | undefined =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
    ? value
    : undefined

function evaluate(expression: Expression, scope: Scope): MeasureValue | undefined {
  switch (expression.kind) {
    case 'literal':
      return known(expression.value)
    case 'name':
      return known(scope.value(expression.name))
    case 'not':
      return negate(truth(expression.of, scope))
    case 'and':
      return all(expression.of.map(part => truth(part, scope)))
    case 'or':
      return negate(all(expression.of.map(part => negate(truth(part, scope)))))
    case 'compare':
      return compare(expression.operator, evaluate(expression.left, scope), evaluate(expression.right, scope))
    case 'call':
      return call(
        expression.function,
        expression.of.map(part => evaluate(part, scope)),
        scope,
      )
  }
}

const negate = (truth: Truth): Truth => (truth === undefined ? undefined : !truth)

/** Kleene's `and`: one false decides, else one unknown does; of nothing it is unknown. */
function all(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false
  return parts.length === 0 || parts.includes(undefined) ? undefined : true
}

function compare(operator: Operator, left: MeasureValue | undefined, right: MeasureValue | undefined): Truth {
  if (typeof left === 'number' && typeof right === 'number') return order(operator, left, right)
  if (typeof left === 'string' && typeof right === 'string') return equality(operator, fold(left), fold(right))
  if (typeof left === 'boolean' && typeof right === 'boolean') return equality(operator, left, right)
  return undefined
}

function order(operator: Operator, left: number, right: number): Truth {
  switch (operator) {
    case '<':
      return left < right
    case '<=':
      return left <= right
    case '>':
      return left > right
    case '>=':
      return left >= right
    default:
      return equality(operator, left, right)
  }
}

const equality = (operator: Operator, left: MeasureValue, right: MeasureValue): Truth =>
  operator === '==' ? left === right : operator === '!=' ? left !== right : undefined

type Call = Extract<Expression, { kind: 'call' }>
function call(name: Call['function'], of: readonly (MeasureValue | undefined)[], { changed }: Scope): Truth {
  const words = of.filter(value => typeof value === 'string')
  if (words.length === 0 || words.length < of.length) return undefined
  if (name === 'changed') return changed?.(words)
  const [text, part] = words.map(fold)
  if (text === undefined || part === undefined || words.length > 2) return undefined
  switch (name) {
    case 'contains':
      return text.includes(part)
    case 'startsWith':
      return text.startsWith(part)
    case 'endsWith':
      return text.endsWith(part)
  }
}

// Words are compared as GitHub's expressions compare them: without regard to case.
const fold = (word: string): string => word.toLowerCase()
