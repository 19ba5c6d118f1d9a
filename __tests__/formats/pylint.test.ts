import { expect, test } from '@jest/globals'
import { ratedIn, readPylint } from '../../src/formats/pylint.js'
import { holdsStatement } from '../../src/formats/python.js'
import { problemOf } from '../../src/model/problem.js'

const bytes = (text: string) => [Buffer.from(text)]
const message = { type: 'error', symbol: 'no-name', message: 'One\nand two', path: 'a.py', line: 3, column: 4 }
const json2 = (messages: readonly object[], statistics: object) => JSON.stringify({ messages, statistics })

test('json2: a message, the score unrounded, and modules without the two that pylint adds', () => {
  const report = json2([{ ...message, messageId: 'E1101' }], { score: -3.999, modulesLinted: 5 })
  expect(readPylint(bytes(report))).toEqual({
    score: -3.999,
    modules: 3,
    messages: [
      {
        level: 'error',
        ruleId: 'E1101',
        aliases: ['no-name'],
        message: 'One',
        location: { path: 'a.py', line: 3, column: 5 },
        helpUri: 'https://pylint.readthedocs.io/en/stable/user_guide/messages/error/no-name.html',
      },
    ],
  })
})

test.each([
  ['C0114', 'note'],
  ['R1711', 'note'],
  ['I0011', 'note'],
  ['W0612', 'warning'],
  ['E0602', 'error'],
  ['F0001', 'error'],
])('%s is of level %s', (messageId, level) => {
  const { messages, fatal } = readPylint(bytes(json2([{ ...message, messageId }], { score: 1, modulesLinted: 3 })))
  expect(messages[0]?.level).toBe(level)
  expect(fatal === undefined).toBe(messageId !== 'F0001')
})

test('the old JSON tells no score, unless there is nothing to take points for', () => {
  expect(readPylint(bytes(JSON.stringify([{ ...message, 'message-id': 'E1101' }]))).score).toBeUndefined()
  expect(readPylint(bytes('[]'), 0).score).toBe(10)
  expect(readPylint(bytes('[]')).score).toBeUndefined()
})

test.each([
  [
    'src/a b.py:1:0: C0114: Missing (really) module docstring (missing-module-docstring)',
    'C0114',
    'Missing (really) module docstring',
    { path: 'src/a b.py', line: 1, column: 1 },
  ],
  ['a.py:1: [W0612(unused-variable), add] Unused variable', 'W0612', 'Unused variable', { path: 'a.py', line: 1 }],
  [
    'a.py:1:0: R0801: Similar lines in 2 files',
    'R0801',
    'Similar lines in 2 files',
    { path: 'a.py', line: 1, column: 1 },
  ],
])('text: %s', (line, ruleId, text, location) => {
  expect(readPylint(bytes(`************* Module a\n${line}\n`)).messages).toMatchObject([
    { ruleId, message: text, location },
  ])
})

test.each([
  ['Your code has been rated at 10.00/10\n', 10],
  ['\nYour code has been rated at -3.50/10 (previous run: 9.00/10, -12.50)\n', -3.5],
  ['Your code has been rated at 7.25/10\nYour code has been rated at 9.50/10\n', 7.25],
  ['a = "Your code has been rated at 10.00/10"\n', undefined],
  ['No files to lint: exiting.\n', undefined],
])('T09 rated in %j', (output, score) => {
  expect(ratedIn(bytes(output))).toBe(score)
})

test.each([
  ['{"messages": []', { expected: 'JSON', reason: 'the report is not JSON, or is cut short' }],
  [
    json2([], { score: 'An exception occurred', modulesLinted: 3 }),
    { expected: 'a number at $.statistics.score', reason: 'it is of type string' },
  ],
  [json2([], { score: null, modulesLinted: 3 }), { expected: 'a number at $.statistics.score', reason: 'it is null' }],
  ['[{"type": "error"}]', { expected: 'a string at $[0].symbol', reason: 'it is missing' }],
])('T09 %s is no report', (report, details) => {
  let problem: unknown
  try {
    readPylint(bytes(report))
  } catch (thrown) {
    problem = problemOf(thrown)
  }
  expect(problem).toEqual({ code: 'unreadable-report', details })
})

test.each([
  ['', false],
  ['\n  \n# only this\n', false],
  ['"""One line."""\n', false],
  ['#!/usr/bin/env python\nr"""Two\n\nx = 1\n"""\n# end\n', false],
  ["'short'\n", false],
  ['"""One."""\nx = 1\n', true],
  ['"""One."""\n"""Two."""\n', true],
  ['import os\n', true],
])('T08 %j holds a statement: %s', (code, holds) => {
  expect(holdsStatement(bytes(code))).toBe(holds)
})
