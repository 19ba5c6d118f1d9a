import { expect, test } from '@jest/globals'
import { readLineCounts } from '../../src/formats/line-counts.js'
import { readMypy } from '../../src/formats/mypy.js'
import { problemOf } from '../../src/model/problem.js'

const bytes = (text: string) => [Buffer.from(text)]
const read = (text: string, exitCode?: number, stderr = '') => readMypy(bytes(text), bytes(stderr), exitCode)
const said = (...given: Parameters<typeof read>) => {
  try {
    return read(...given)
  } catch (thrown) {
    const { code, details } = problemOf(thrown)
    return { code, details }
  }
}

test.each([
  ['a.py:3: error: Bad  [misc]', { path: 'a.py', line: 3 }],
  ['a.py:3:7: error: Bad  [misc]', { path: 'a.py', line: 3, column: 7 }],
  ['a.py:3:7:4:9: error: Bad  [misc]', { path: 'a.py', line: 3, column: 7, endLine: 4 }],
  ['a.py: error: Bad  [misc]', { path: 'a.py', line: 0 }],
  ['C:\\p\\имя (1).py:3: error: Bad  [misc]', { path: 'C:\\p\\имя (1).py', line: 3 }],
  ['\u001b[1ma.py\u001b[0m:3: error: Bad  [misc]\r', { path: 'a.py', line: 3 }],
])('the text %j', (line, location) => {
  expect(read(`${line}\n`, 1).findings).toEqual([
    {
      level: 'error',
      ruleId: 'misc',
      message: 'Bad',
      location,
      helpUri: 'https://mypy.readthedocs.io/en/stable/_refs.html#code-misc',
    },
  ])
})

test('a message may hold brackets, or have no code', () => {
  const { findings } = read('a.py:1: error: Got "list[int]"  [arg-type]\na.py:2: error: Got "list[int]"\n', 1)
  expect(findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
    ['arg-type', 'Got "list[int]"'],
    ['unnamed', 'Got "list[int]"'],
  ])
})

test('JSON, beside lines of text; notes are left out', () => {
  const told = { file: 'a.py', line: 3, column: 6, end_line: 4, message: 'Bad', hint: null, code: 'misc' }
  const lines = [
    JSON.stringify({ ...told, severity: 'error' }),
    JSON.stringify({ ...told, severity: 'note' }),
    'b.py:1: note: See there',
    'b.py:1: error: Worse  [misc]',
  ]
  expect(read(lines.join('\n'), 1).findings.map(({ location }) => location)).toEqual([
    { path: 'a.py', line: 3, column: 7, endLine: 4 },
    { path: 'b.py', line: 1 },
  ])
})

test.each([
  ['Success: no issues found in 4 source files\n', 4],
  ['Success: no issues found in 1 source file\nSuccess: no issues found in 2 source files\n', 3],
  ['a.py:1: error: Bad  [misc]\nFound 1 error in 1 file (checked 2 source files)\n', 2],
  ['\n', undefined],
])('%j tells how many files were checked', (text, checked) => {
  expect(read(text, 0).checked).toBe(checked)
})

test('T08 errors that it counts and does not show are findings', () => {
  const shown = 'a.py:1: error: Bad  [misc]\nFound 3 errors in 2 files (checked 2 source files)\n'
  expect(read(shown, 1).findings).toHaveLength(3)
})

const stopped = (reason: string) => ({ code: 'tool-failed', details: { tool: 'mypy', reason } })
const syntax = { file: 'a.py', line: 1, column: 0, message: 'Bad', code: 'syntax', severity: 'error' }
test.each([
  ['a syntax error', 'a.py:1: error: Bad  [syntax]\nFound 1 error in 1 file (errors prevented further checking)\n', 0],
  ['a syntax error without a summary', 'a.py:1: error: Bad  [syntax]\n', 2],
  ['a syntax error as JSON, its exit code swallowed', JSON.stringify(syntax), 0],
])('T08 %s: the rest was not checked', (_, text, exitCode) => {
  expect(said(text, exitCode)).toEqual(stopped('a.py:1: Bad [syntax]'))
})
test('a syntax error in a comment alone does not stop it', () => {
  expect(read(JSON.stringify(syntax), 1).findings).toHaveLength(1)
})
test('it says on stderr why it gave up', () => {
  expect(said('', 2, 'usage: mypy\n\nmypy: error: Cannot find config file\n')).toEqual(
    stopped('mypy: error: Cannot find config file'),
  )
})

test.each([['mypy 2.4.1 (compiled: yes)\n'], ['usage: mypy [-h]\n'], ['src/a.py\nsrc/b.py\n']])(
  'T08 %j is no answer',
  text => {
    expect(said(text, 0)).toEqual({
      code: 'unreadable-report',
      details: { expected: 'what mypy reports', reason: 'it holds other lines, and no summary' },
    })
  },
)
test('lines of other programs beside a summary are passed over', () => {
  expect(read('checking…\nSuccess: no issues found in 4 source files\n', 0)).toEqual({ findings: [], checked: 4 })
})

test.each([
  ['  10  26  2  6 total\n  6  6  1  1 app.clean\n  4  20  1  5 total\n', { modules: 2, functions: 6, annotated: 2 }],
  ['  10  26  2  6 app\n', undefined],
  ['  10  26  2  6 total\nSuccess\n', undefined],
  ['', undefined],
])('line counts %j', (text, counts) => {
  expect(readLineCounts(bytes(text))).toEqual(counts)
})
