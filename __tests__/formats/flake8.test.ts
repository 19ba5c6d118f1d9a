import { expect, test } from '@jest/globals'
import { readFlake8 } from '../../src/formats/flake8.js'
import { problemOf } from '../../src/model/problem.js'

const read = (text: string) => readFlake8([Buffer.from(text)])
const said = (text: string) => {
  try {
    return read(text)
  } catch (thrown) {
    const { code, details } = problemOf(thrown)
    return { code, details }
  }
}
const places = (text: string) => read(text).findings.map(({ ruleId, location }) => [ruleId, location])

test.each([
  ["a.py:1:10: E401 'x: y' twice\n", 'E401', { path: 'a.py', line: 1, column: 10 }],
  ['C:\\p\\имя (1).py:2:1: B008 Do not\r\n', 'B008', { path: 'C:\\p\\имя (1).py', line: 2, column: 1 }],
  ['./a.py:3: [W291] trailing whitespace\n', 'W291', { path: './a.py', line: 3 }],
])('%j', (line, ruleId, location) => {
  expect(places(line)).toEqual([[ruleId, location]])
})

test.each([
  ['E999', 'error'],
  ['E901', 'error'],
  ['F821', 'error'],
  ['E501', 'warning'],
  ['B008', 'warning'],
])('%s is of level %s', (code, level) => {
  expect(read(`a.py:1:1: ${code} text\n`).findings[0]?.level).toBe(level)
})

test.each([
  ['E501', 'https://pycodestyle.pycqa.org/en/latest/intro.html#error-codes'],
  ['C901', 'https://flake8.pycqa.org/en/latest/user/error-codes.html'],
  ['F401', 'https://flake8.pycqa.org/en/latest/user/error-codes.html'],
  ['B008', undefined],
])('%s is explained at %s', (code, helpUri) => {
  expect(read(`a.py:1:1: ${code} text\n`).findings[0]?.helpUri).toBe(helpUri)
})

const benchmark =
  '0.19       seconds elapsed\n2          total files processed\n10         files processed per second\n'
test.each([
  [benchmark, 2],
  [`${benchmark}${benchmark}`, 4],
  ['', undefined],
  ['0\n', undefined],
])('%j tells how many files were looked at', (text, files) => {
  expect(read(text)).toEqual({ findings: [], ...(files !== undefined && { files }) })
})

test('T08 violations that it counts and does not show are findings', () => {
  expect(read(`a.py:1:1: E501 long\n${benchmark}3\n`).findings.map(({ ruleId }) => ruleId)).toEqual([
    'E501',
    'untold',
    'untold',
  ])
  expect(read(`3     E501 line too long\n${benchmark}3\n`).findings).toHaveLength(3)
})
test('a number before other lines counts nothing', () => {
  expect(read(`3\n${benchmark}`).findings).toEqual([])
})

const gaveUp = (reason: string) => ({ code: 'tool-failed', details: { tool: 'flake8', reason } })
test.each([
  [
    'There was a critical error during execution of Flake8:\nplugin code for `x` is bad\n',
    gaveUp('plugin code for `x` is bad'),
  ],
  ["no.py:0:1: E902 FileNotFoundError: 'no.py'\n1\n", gaveUp("no.py: FileNotFoundError: 'no.py'")],
  [
    '7.5.0 (mccabe: 0.7.0) CPython 3.11.7 on\nLinux\n',
    {
      code: 'unreadable-report',
      details: { expected: 'what flake8 reports', reason: 'it holds other lines, and no violation' },
    },
  ],
])('T08 %j is no answer', (text, problem) => {
  expect(said(text)).toEqual(problem)
})
