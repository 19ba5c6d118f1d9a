import type { Item } from '../model/checklist.js'
import type { Expectation, Expression } from '../model/expression.js'
import type { GateForm } from '../model/gate.js'
import type { ExpressionType } from '../model/problems/checklist.js'
import type { Context } from './context.js'
import type { Node } from './document.js'
import { parseExpression } from './expression.js'
import type { SayInText } from './expression-text.js'
import type { Scope } from './expression-types.js'
import { textOf, wordsOf } from './nodes.js'

/** Counted by the engine from the findings of every gate. */
export const engineMeasures: readonly string[] = [
  'examined',
  'findings',
  'errors',
  'warnings',
  'notes',
  'suppressed',
  'critical',
  'high',
  'medium',
  'low',
]

/** The item's expectations, and the gate's own for every measure that the item's do not mention. */
export function readExpectations(
  node: Node | undefined,
  form: GateForm,
  given: Readonly<Record<string, unknown>>,
  context: Context,
): readonly Expectation[] {
  const scope = scopeOf(form, given.values)
  const own = wordsOf(node).flatMap(({ text, node }) => {
    const expression = text.includes('${{') ? undefined : parseExpression(text, scope, sayIn(node, text, context))
    return expression ? [{ text, from: 'item' as const, expression }] : []
  })
  const mentioned = new Set(own.flatMap(({ expression }) => namesIn(expression)))
  return [
    ...own,
    ...ownOf(form, given).filter(({ expression }) => !namesIn(expression).every(name => mentioned.has(name))),
  ]
}

/** The gate's own expectations; one that is wrong is the gate's mistake, not the checklist's. */
export function ownOf(form: GateForm, given: Readonly<Record<string, unknown>> = {}): readonly Expectation[] {
  const more = Object.entries(form.expectWith ?? {}).flatMap(([param, texts]) => (given[param] === true ? texts : []))
  return [...form.expect, ...more].map(text => {
    const expression = parseExpression(text, scopeOf(form, undefined), () => undefined)
    if (expression === undefined) throw new Error(`gate ${form.id} expects what it cannot: ${text}`)
    return { text, from: 'gate', expression }
  })
}

/** An `if`, which asks git and knows no measures. */
export function readIf(node: Node | undefined, context: Context): Item['if'] {
  const text = textOf(node)
  if (node === undefined || text === undefined || text.includes('${{')) return undefined
  const expression = parseExpression(text, { measures: {}, percentages: [] }, sayIn(node, text, context))
  return expression && { text, expression }
}

/** The names that an item may compare: the gate's measures, the engine's, and those of the user's own naming under `values`. */
function scopeOf({ id, measures }: GateForm, values: unknown): Scope {
  const named = Array.isArray(values)
    ? values.map(String)
    : typeof values === 'object' && values !== null
      ? Object.keys(values)
      : []
  return {
    gate: id,
    measures: Object.fromEntries<ExpressionType>([
      ...Object.entries(measures).map(([name, { type }]): [string, ExpressionType] => [name, type]),
      ...named.map((name): [string, ExpressionType] => [name, 'any']),
      ...engineMeasures.map((name): [string, ExpressionType] => [name, 'number']),
    ]),
    percentages: Object.entries(measures).flatMap(([name, { percent }]) => (percent ? [name] : [])),
  }
}

function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'literal':
      return []
    case 'name':
      return [expression.name]
    case 'not':
      return namesIn(expression.of)
    case 'compare':
      return [...namesIn(expression.left), ...namesIn(expression.right)]
    default:
      return expression.of.flatMap(namesIn)
  }
}

/** Places a problem of an expression in the file: at its word where the text stands there as it is, else at the value. */
function sayIn(node: Node, text: string, { source, say }: Context): SayInText {
  const found = source.text.slice(node.start, node.end).indexOf(text)
  const start = node.start + found
  return (code, details, offset, length) =>
    say(code, details, found < 0 ? node : { start: start + offset, end: start + offset + length })
}
