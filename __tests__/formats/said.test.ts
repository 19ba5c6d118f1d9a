import { expect, test } from '@jest/globals'
import { filesTold } from '../../src/formats/looked-at.js'
import { complaintIn, firstLines } from '../../src/formats/said.js'
import { problemOf } from '../../src/model/problem.js'

const bytes = (text: string) => [Buffer.from(text)]

test.each([
  ['', 'it does not say why'],
  ['one\n\ntwo \n', 'two'],
  ['WARNING: odd\nERROR:tool:bad\nlast\n', 'ERROR:tool:bad'],
  ['npm warn odd\nnpm error code E\nnpm error why\nnpm error log\n', 'npm error code E npm error why'],
  ['Traceback\n  raise Error\nValueError: bad\n', 'ValueError: bad'],
  [`${'x'.repeat(400)}\n`, 'x'.repeat(300)],
])('of %j the complaint is %j', (text, complaint) => {
  expect(complaintIn(bytes(text))).toBe(complaint)
})

test('the first lines', () => {
  expect(firstLines(bytes('\none \n\ntwo\nthree\n'), 2)).toEqual(['one', 'two'])
})

test.each([
  ['ruff', 'warning: No Python files found under the given path(s)\n', 0],
  ['kube-linter', 'Warning: no valid objects found.\n', 0],
  ['semgrep', 'Ran 1 rule on 0 files: 0 findings.\n', 0],
  ['semgrep, twice', 'Ran 2 rules on 3 files: 1 finding.\nRan 1 rule on 2 files: 0 findings.\n', 5],
  ['trivy', '2026-11-23T20:00:00Z\tINFO\tDetected config files\tnum=0\n', 0],
  ['trivy before 0.50', '2022-08-09T12:44:31.788+1200\tINFO\tDetected config files: 0\n', 0],
  ['trivy, two scanners', 'INFO\tNumber of language-specific files\tnum=2\nINFO\tDetected config files\tnum=1\n', 3],
  [
    'trivy that looks at more',
    'INFO\t[secret] Secret scanning is enabled\nINFO\tDetected config files\tnum=0\n',
    undefined,
  ],
  [
    'zizmor',
    ' INFO zizmor: 🌈 zizmor v1.32.0\n INFO audit: zizmor: 🌈 completed a.yml\n INFO audit: zizmor: 🌈 completed b.yml\n',
    2,
  ],
  ['others', 'Done.\n', undefined],
])('how much %s looked at', (_, stderr, files) => {
  expect(filesTold(bytes(stderr))).toBe(files)
})

test('T08 a file that zizmor could not read, and it exits with 0', () => {
  const stderr =
    ' WARN collect_inputs: zizmor::registry::input: failed to parse input: at line 2\n INFO audit: zizmor: 🌈 completed b.yml\n'
  const read = () => {
    try {
      return filesTold(bytes(stderr))
    } catch (thrown) {
      return problemOf(thrown)
    }
  }
  expect(read()).toEqual({
    code: 'tool-failed',
    details: { tool: 'zizmor', reason: 'failed to parse input: at line 2' },
  })
})
