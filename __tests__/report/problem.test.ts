import { expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.js'
import { renderProblem } from '../../src/report/problem.js'

const at = (source: string, column: number, length: number): string =>
  renderProblem(problem('bad-team', { team: 'x' }, { path: 'c.yml', line: 7, column, source, length }))

test('without a place it is the sentence alone', () => {
  expect(renderProblem(problem('tool-missing', { tool: 'pylint', install: 'pip install pylint' }))).toBe(
    'pylint is not installed. Install it in a step before this one: `pip install pylint`. [tool-missing]',
  )
})

test.each<[what: string, source: string, column: number, length: number, shown: string]>([
  ['the line, and a marker under what is wrong', '  teams: [devops]', 11, 6, '    teams: [devops]\n            ^^^^^^'],
  ['tabs stay tabs in the margin', '\tteams: x', 9, 1, '  \tteams: x\n  \t       ^'],
  ['characters outside the plane count once', '🚀 x', 3, 1, '  🚀 x\n    ^'],
  ['the marker ends with the line', 'abc', 2, 99, '  abc\n   ^^'],
  ['one behind the line', 'abc', 4, 1, '  abc\n     ^'],
  ['nothing where the line is not quoted', '', 4, 1, ''],
  [
    'a long line, around what is wrong',
    `${'a'.repeat(300)}x${'b'.repeat(300)}`,
    301,
    1,
    `  ${'a'.repeat(79)}x${'b'.repeat(80)}\n  ${' '.repeat(79)}^`,
  ],
])('%s', (_, source, column, length, shown) => {
  const sentence = `c.yml:7:${column}: "x" is not a team. Write organisation/team. [bad-team]`
  expect(at(source, column, length)).toBe(shown === '' ? sentence : `${sentence}\n${shown}`)
})

test('a question needs no full stop', () => {
  const details = { gate: 'x', of: { kind: 'item' }, nearest: 'y' } as const
  expect(renderProblem(problem('unknown-gate', details))).toBe(
    'unknown gate "x" in an item. Did you mean "y"? [unknown-gate]',
  )
})
