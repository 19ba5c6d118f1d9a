import { expect, test } from '@jest/globals'
import { readTsc } from '../../src/formats/tsc.js'
import { countSources, readTsConfig } from '../../src/formats/tsconfig.js'
import { problemOf } from '../../src/model/problem.js'

const bytes = (text: string) => [Buffer.from(text)]
const said = (text: string) => {
  try {
    return readTsc(bytes(text))
  } catch (thrown) {
    return problemOf(thrown)
  }
}
const at = (path: string, line: number, column: number) => ({ path, line, column })

test.each([
  ['a.ts(1,2): error TS1: m', 'error', 'TS1', at('a.ts', 1, 2)],
  ['src/файл (1).ts(3,14): error TS2322: m', 'error', 'TS2322', at('src/файл (1).ts', 3, 14)],
  ['C:\\src\\a.ts(1,2): warning TS1: m', 'warning', 'TS1', at('C:\\src\\a.ts', 1, 2)],
  ['a.ts(1,2): message TS1: m\r', 'note', 'TS1', at('a.ts', 1, 2)],
  ['src/a:b.ts:10:3 - error TS6133: m', 'error', 'TS6133', at('src/a:b.ts', 10, 3)],
  [
    '\u001b[96mb.tsx\u001b[0m:\u001b[93m1\u001b[0m:\u001b[93m7\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS2: \u001b[0mm',
    'error',
    'TS2',
    at('b.tsx', 1, 7),
  ],
])('%s', (line, level, ruleId, location) => {
  expect(readTsc(bytes(`${line}\n`))).toEqual([{ level, ruleId, message: 'm', location }])
})

test('what is wrong with the configuration stands beside what is wrong with the sources', () => {
  const told = readTsc(
    bytes("tsconfig.json(2,1): error TS1005: '}' expected.\nerror TS5023: Unknown\na.ts(1,2): error TS1: m\n"),
  )
  expect(told.map(({ ruleId }) => ruleId)).toEqual(['TS1', 'TS1005', 'TS5023'])
})

test.each([
  ["error TS5058: The specified path does not exist: 'x'.", "TS5058 The specified path does not exist: 'x'."],
  ['error TS18003: No inputs were found.', 'TS18003 No inputs were found.'],
  ["filesempty.json(1,10): error TS18002: The 'files' list is empty.", "TS18002 The 'files' list is empty."],
  ['refs/b/tsconfig.json:1:112 - error TS6310: May not disable emit.', 'TS6310 May not disable emit.'],
])('the configuration alone is no answer: %s', (line, reason) => {
  expect(said(`${line}\n`)).toEqual({ code: 'tool-failed', details: { tool: 'tsc', reason } })
})

test.each([
  ['nothing', ''],
  ['the banner of npm', '\n> shop@1.0.0 typecheck\n> tsc --noEmit\n\n'],
  ['the banner of yarn', 'yarn run v1.22.22\n$ tsc --noEmit\nDone in 1.20s.\n'],
  [
    'the steps of build mode',
    "6:05:33 PM - Projects in this build: \n    * tsconfig.json\n\n[18:05:33] Project 'a' is up to date\n",
  ],
  [
    'figures',
    'Files:                          8\nLines of TypeScript:            2\nMemory used:               25473K\nCheck time:                 0.05s\n',
  ],
])('clean with %s around', (_, text) => {
  expect(readTsc(bytes(text))).toEqual([])
})

test.each([
  ['a version', 'Version 7.0.2\n', 1],
  ['a help text', 'tsc: The TypeScript Compiler - Version 7.0.2\n\nCOMMON COMMANDS\n', 1],
  ['a list of files', '\n/w/node_modules/typescript/lib/lib.d.ts\n/w/ok.ts\n', 2],
  [
    'a stranger’s words',
    '\n                This is not the tsc command you are looking for\nTo get access to the TypeScript compiler, tsc,\n',
    2,
  ],
])('T08 %s is no answer', (_, text, line) => {
  expect(said(text)).toEqual({
    code: 'unreadable-report',
    details: { expected: 'the diagnostics of tsc', reason: `line ${line} is none` },
  })
})

const config = (text: string, path = 'tsconfig.json') =>
  readTsConfig({ path, present: true, bytes: text.length, at: '', content: bytes(text) })
const refers = '"references": [{ "path": "./a" }]'
test.each([
  [`{ "files": [], ${refers} }`, true],
  [`{ "include": [], ${refers} }`, true],
  [`\ufeff{ /* what Vite ships */ "files": [], ${refers}, // end\n}`, true],
  [`{ "files": [], "include": ["src"], ${refers} }`, false],
  [`{ "include": [], "files": ["a.ts"], ${refers} }`, false],
  [`{ ${refers} }`, false],
  ['{ "files": [], "references": [] }', false],
  ['{ "files": []', false],
  ['[]', false],
])('%s only refers to other projects: %s', (text, onlyRefers) => {
  expect(config(text).onlyRefers).toBe(onlyRefers)
})

test('JavaScript counts where the configuration says so', () => {
  const paths = ['a.ts', 'b.d.mts', 'c.vue', 'd.js', 'e.mjs', 'f.css']
  expect(countSources(paths, false)).toBe(3)
  expect(countSources(paths, true)).toBe(5)
  expect(config('{ "compilerOptions": { "checkJs": true } }').javaScript).toBe(true)
  expect(config('{ "compilerOptions": { "allowJs": false } }').javaScript).toBe(false)
  expect(config('{}', 'web/jsconfig.json').javaScript).toBe(true)
  expect(readTsConfig(undefined)).toEqual({ onlyRefers: false, javaScript: false })
})
