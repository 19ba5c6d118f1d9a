import { describe, expect, test } from '@jest/globals'
import { parseExpression } from '../../src/checklist/expression.js'
import type { Scope } from '../../src/checklist/expression-types.js'
import type { Expression } from '../../src/model/expression.js'

const scope: Scope = {
  gate: 'http',
  measures: {
    status: 'number',
    share: 'number',
    location: 'word',
    trusted: 'yes-no',
    'headers.*': 'word',
    mine: 'any',
  },
  percentages: ['share'],
}
const inIf: Scope = { measures: {}, percentages: [] }
const name = (name: string): Expression => ({ kind: 'name', name })
const literal = (value: number | string | boolean): Expression => ({ kind: 'literal', value })
const compare = (left: Expression, operator: '==' | '<' | '>=', right: Expression): Expression => ({
  kind: 'compare',
  operator,
  left,
  right,
})

function parse(text: string, within: Scope): Expression | readonly string[] {
  const codes: string[] = []
  const found = parseExpression(text, within, (code, _, offset, length) => {
    codes.push(`${code} at ${text.slice(offset, offset + length)}`)
    return undefined
  })
  return found ?? codes
}

describe('what is read', () => {
  const read: readonly [text: string, expression: Expression, scope?: Scope][] = [
    ['status == 200', compare(name('status'), '==', literal(200))],
    ['  200>=status  ', compare(literal(200), '>=', name('status'))],
    ['status < -1.5', compare(name('status'), '<', literal(-1.5))],
    ['status >= 0x1F', compare(name('status'), '>=', literal(31))],
    ["location == 'it''s ''quoted'''", compare(name('location'), '==', literal("it's 'quoted'"))],
    ['trusted', name('trusted')],
    ['share >= 1', compare(name('share'), '>=', literal(1))],
    ['share >= 0', compare(name('share'), '>=', literal(0))],
    ['share < 0.5', compare(name('share'), '<', literal(0.5))],
    ['status >= 0.5', compare(name('status'), '>=', literal(0.5))],
    ['mine', name('mine')],
    ['!trusted', { kind: 'not', of: name('trusted') }],
    ['!(status == 200)', { kind: 'not', of: compare(name('status'), '==', literal(200)) }],
    ['(status == 200) == trusted', compare(compare(name('status'), '==', literal(200)), '==', name('trusted'))],
    ['trusted == false', compare(name('trusted'), '==', literal(false))],
    ["mine == 'x'", compare(name('mine'), '==', literal('x'))],
    ['mine < 1', compare(name('mine'), '<', literal(1))],
    ["headers.content-security-policy == 'x'", compare(name('headers.content-security-policy'), '==', literal('x'))],
    [
      "trusted && status == 200 || startsWith(location, 'https:')",
      {
        kind: 'or',
        of: [
          { kind: 'and', of: [name('trusted'), compare(name('status'), '==', literal(200))] },
          { kind: 'call', function: 'startsWith', of: [name('location'), literal('https:')] },
        ],
      },
    ],
    ["CONTAINS(location, 'x')", { kind: 'call', function: 'contains', of: [name('location'), literal('x')] }],
    ["endswith('abc', location)", { kind: 'call', function: 'endsWith', of: [literal('abc'), name('location')] }],
    ["changed('src/**')", { kind: 'call', function: 'changed', of: [literal('src/**')] }, inIf],
    [
      "!changed('a', 'b')",
      { kind: 'not', of: { kind: 'call', function: 'changed', of: [literal('a'), literal('b')] } },
      inIf,
    ],
  ]
  test.each(read)('%s', (text, expression, within = scope) => {
    expect(parse(text, within)).toEqual(expression)
  })
})

/** What GitHub's own evaluator takes, and mostly passes, and what ours must not (T09). */
describe('T09: what GitHub takes and we refuse', () => {
  const refused: readonly [text: string, told: readonly string[], scope?: Scope][] = [
    ['', ['expression-syntax at ']],
    ['1 < status < 5', ['expression-chain at 1 < status < 5']],
    ['status == 200 == true', ['expression-chain at status == 200 == true']],
    ['status', ['expression-not-a-condition at status']],
    ['location', ['expression-not-a-condition at location']],
    ['!status', ['expression-not-a-condition at status']],
    ['status && trusted', ['expression-not-a-condition at status']],
    ['1', ['expression-constant at 1']],
    ["'text'", ["expression-constant at 'text'"]],
    ['true', ['expression-constant at true']],
    ['trusted || true', ['expression-constant at true']],
    ['1 == 1', ['expression-constant at 1 == 1']],
    ['status == status', ['expression-constant at status == status']],
    ['share >= 0.07', ['expression-fraction at share >= 0.07']],
    ['0.99 < share', ['expression-fraction at 0.99 < share']],
    ['null <= 0', ['expression-null at null']],
    ['status != null', ['expression-null at null']],
    ['status < NaN', ['expression-null at NaN']],
    ['status < 1e999', ['expression-null at 1e999']],
    ["status == '200'", ['expression-types at ==']],
    ['status == true', ['expression-types at ==']],
    ["location > 'a'", ['expression-types at >']],
    ['trusted > false', ['expression-types at >']],
    ["mine > 'a'", ['expression-types at >']],
    ["contains(status, '2')", ['expression-argument at contains']],
    ["contains('a', 'b')", ['expression-constant at contains']],
    ['contains(location, location)', ['expression-constant at contains']],
    ['contains(location)', ['expression-syntax at contains']],
    ["format('{0}', location) == 'x'", ['unknown-function at format']],
    ["toJSON(location) == 'x'", ['unknown-function at toJSON']],
    ['constructor(location)', ['unknown-function at constructor']],
    ["changed('src/**')", ['unknown-function at changed']],
    ['Status == 200', ['unknown-measure at Status']],
    ['constructor == 200', ['unknown-measure at constructor']],
    ["headers == 'x'", ['unknown-measure at headers']],
    ["headers['x'] == 'x'", ["expression-index at headers['x']"]],
    ["headers.* == 'x'", ['expression-index at headers.*']],
    ['nothing == 1 && nothing-else == 2', ['unknown-measure at nothing', 'unknown-measure at nothing-else']],
    ['status = 200', ['expression-syntax at =']],
    ['status > 80%', ['expression-unit at 80%']],
    ['status > 90d', ['expression-unit at 90d']],
    ['status + 1 > 2', ['expression-arithmetic at +']],
    ['status - 1 > 2', ['expression-arithmetic at -']],
    ["github.ref == 'x'", ['name-in-if at github.ref'], inIf],
    ['changed(location)', ['name-in-if at location'], inIf],
    ['changed()', ['expression-syntax at changed'], inIf],
    ["changed('a') > 1", ['expression-types at >'], inIf],
  ]
  test.each(refused)('%s', (text, told, within = scope) => {
    expect(parse(text, within)).toEqual(told)
  })

  test('longer than GitHub reads', () => {
    const long = Array.from({ length: 3000 }, () => 'trusted').join(' && ')
    expect(parse(long, scope)).toEqual([`expression-syntax at ${long}`])
  })

  test('a long chain costs no stack', () => {
    const long = Array.from({ length: 5000 }, () => '1').join('==')
    expect(parse(long, scope)).toEqual([`expression-chain at ${long}`])
  })
})
