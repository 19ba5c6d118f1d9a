import { expect, test } from '@jest/globals'
import { readGitleaksLog, readLeaks } from '../../src/formats/gitleaks.js'
import { problemOf } from '../../src/model/problem.js'

const bytes = (text: string) => [Buffer.from(text)]
const secret = 'correct-horse-battery-staple'
const version8 = {
  RuleID: 'generic-api-key',
  Description: 'A key',
  StartLine: 7,
  EndLine: 7,
  StartColumn: 2,
  Match: `key = "${secret}"`,
  Secret: secret,
  File: 'src/каталог с пробелом/cfg.ini',
  Commit: '54bd10109d661a686ff097b5922ad0bc4df0e76c',
  Author: 'Тест',
  Email: 't@example.test',
  Message: `removed ${secret}`,
  Fingerprint: '54bd10109d66:cfg.ini:generic-api-key:7',
}

test('T27 a leak names rule, file, line and commit, never what was found nor who wrote it', () => {
  expect(readLeaks(bytes(JSON.stringify([version8])))).toEqual([
    {
      level: 'error',
      ruleId: 'generic-api-key',
      aliases: ['54bd10109d66:cfg.ini:generic-api-key:7'],
      message: 'A key (commit 54bd10109d66)',
      location: { path: 'src/каталог с пробелом/cfg.ini', line: 7 },
    },
  ])
})

test('T27 nor does a leak as SARIF or JUnit', () => {
  const sarif = {
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'gitleaks' } },
        results: [
          {
            ruleId: 'generic-api-key',
            message: { text: 'generic-api-key has detected secret for file a.ini.' },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'a.ini' },
                  region: { startLine: 7, snippet: { text: secret } },
                },
              },
            ],
            partialFingerprints: { email: 't@example.test', author: 'Тест' },
          },
        ],
      },
    ],
  }
  const junit = `<testsuites><testsuite name="gitleaks" tests="1" failures="1">
    <testcase classname="A key" file="a.ini" name="generic-api-key has detected a secret in file a.ini, line 7.">
    <failure message="generic-api-key has detected a secret" type="A key">{ "Secret": "${secret}", "Email": "t@example.test" }</failure>
    </testcase></testsuite></testsuites>`
  const found = [readLeaks(bytes(JSON.stringify(sarif))), readLeaks(bytes(junit))]
  expect(found).toEqual([
    [
      {
        level: 'error',
        ruleId: 'generic-api-key',
        message: 'generic-api-key has detected secret for file a.ini.',
        location: { path: 'a.ini', line: 7 },
      },
    ],
    [{ level: 'error', ruleId: 'generic-api-key', message: 'A key', location: { path: 'a.ini', line: 7 } }],
  ])
})

test('a leak of version 7', () => {
  const told = {
    line: secret,
    lineNumber: 23,
    offender: secret,
    commit: '',
    rule: 'AWS Access Key',
    author: 'T',
    file: 'README.md',
  }
  expect(readLeaks(bytes(JSON.stringify([told])))).toEqual([
    { level: 'error', ruleId: 'AWS Access Key', message: 'AWS Access Key', location: { path: 'README.md', line: 23 } },
  ])
})

test('a case of JUnit that tells nothing is a leak too', () => {
  expect(readLeaks(bytes('<testsuites><testsuite><testcase/></testsuite></testsuites>'))).toEqual([
    { level: 'error', ruleId: 'unnamed', message: 'unnamed' },
  ])
})

test.each([
  ['[]', []],
  ['null\n', []],
])('no leaks: %j', (report, leaks) => {
  expect(readLeaks(bytes(report))).toEqual(leaks)
})

const none = { expected: 'JSON, SARIF or JUnit of gitleaks', reason: 'it is none of them' }
const noJson = { expected: 'JSON', reason: 'the report is not JSON, or is cut short' }
test.each([
  ['', none],
  ['version is set by build process\n', none],
  ['RuleID,Commit,File\n', none],
  ['[{"RuleID": "a"', noJson],
  ['nothing', noJson],
  ['[{}]', { expected: 'a string at $[0].rule', reason: 'it is missing' }],
  ['{"leaks": [], "errors": []}', { expected: 'a list at $.runs', reason: 'it is missing' }],
  ['<html></html>', { expected: 'JUnit of gitleaks', reason: 'its root is another element' }],
  ['<testsuites><testsuite>', { expected: 'JUnit of gitleaks', reason: 'it is cut short' }],
])('T08 %j is no report', (report, details) => {
  let problem: unknown
  try {
    readLeaks(bytes(report))
  } catch (thrown) {
    problem = problemOf(thrown)
  }
  expect(problem).toEqual({ code: 'unreadable-report', details })
})

test.each([
  [
    '9:00AM INF 2 commits scanned.\n9:00AM INF scanned ~79 bytes (79 bytes) in 8ms\n9:00AM INF no leaks found\n',
    { scanned: 79, clean: true, errors: [] },
  ],
  ['9:00AM INF 0 commits scanned.\n9:00AM INF scanned ~0 bytes (0) in 8ms\n', { scanned: 0, clean: false, errors: [] }],
  ['9:00AM INF 5 commits scanned.\n9:00AM INF scan completed in 60ms\n', { scanned: 5, clean: false, errors: [] }],
  ['9:00AM INF scanned ~7 bytes (7)\n9:00AM INF scanned ~8 bytes (8)\n', { scanned: 15, clean: false, errors: [] }],
  [
    '\u001b[90m9:00AM\u001b[0m \u001b[31mFTL\u001b[0m \u001b[1mstat x: no such file\u001b[0m\n',
    { fatal: 'stat x: no such file', clean: false, errors: [] },
  ],
  [
    '9:00AM ERR could not load baseline\n9:00AM INF scanned ~9 bytes (9)\n',
    { scanned: 9, clean: false, errors: ['could not load baseline'] },
  ],
  ['9:00AM INF scanned ~9 bytes (9)\n9:00AM WRN leaks found: 2\n', { scanned: 9, found: 2, clean: false, errors: [] }],
  [
    '9:00AM INF scanned ~9 bytes (9)\n9:00AM WRN partial scan completed in 8ms\n9:00AM WRN no leaks found in partial scan\n',
    { scanned: 9, partial: true, clean: false, errors: [] },
  ],
  ['', { clean: false, errors: [] }],
])('the log %j', (log, told) => {
  expect(readGitleaksLog(bytes(log))).toEqual(told)
})
