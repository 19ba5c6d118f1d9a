import { expect, test } from '@jest/globals'
import { filesTold } from '../../src/formats/looked-at.js'
import { complaintIn, firstLines } from '../../src/formats/said.js'

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
  ['others', 'Done.\n', undefined],
])('how much %s looked at', (_, stderr, files) => {
  expect(filesTold(bytes(stderr))).toBe(files)
})
