import { expect, test } from '@jest/globals'
import { readBlack } from '../../src/formats/black.js'
import { problemOf } from '../../src/model/problem.js'

const read = (text: string, exitCode?: number) => readBlack([[Buffer.from(text)], []], exitCode)
const said = (text: string, exitCode?: number) => {
  try {
    return read(text, exitCode)
  } catch (thrown) {
    const { code, details } = problemOf(thrown)
    return { code, details }
  }
}

test.each([
  ['All done! ✨ 🍰 ✨\n1 file would be left unchanged.\n', 1, 0],
  ['All done! ✨ 🍰 ✨\n12 files left unchanged.\n', 12, 0],
  ['would reformat a b.py\n\nOh no! 💥 💔 💥\n1 file would be reformatted, 3 files would be left unchanged.\n', 4, 1],
  ['reformatted a.py\n\nAll done!\n1 file reformatted.\n', 1, 1],
  ['No Python files are present to be formatted. Nothing to do 😴\n', 0, 0],
  ['No Path provided. Nothing to do 😴\n', 0, 0],
  ['1 file would be left unchanged.\n1 file would be reformatted.\n', 2, 1],
  ['\u001b[1m5 files would be reformatted\u001b[0m, 1 file would be left unchanged.\n', 6, 5],
])('%j', (text, files, findings) => {
  const told = read(text, 0)
  expect([told.files, told.findings.length]).toEqual([files, findings])
})

const gaveUp = (reason: string) => ({ code: 'tool-failed', details: { tool: 'black', reason } })
const silent = {
  code: 'unreadable-report',
  details: { expected: 'the summary of black', reason: 'it printed none: is it told to be quiet?' },
}
test.each([
  ['error: cannot format a.py: Cannot parse: 1:11\n', 123, gaveUp('cannot format a.py: Cannot parse: 1:11')],
  ['1 file would be left unchanged, 2 files would fail to reformat.', 123, gaveUp('it could not read every file')],
  ['1 file left unchanged, 2 files failed to reformat.', 123, gaveUp('it could not read every file')],
  ['Usage: black [OPTIONS]\n\nOne of SRC is required.\n', 1, gaveUp('One of SRC is required.')],
  ['Oh no! 💥 💔 💥 The required version `1` is not there\n', 1, gaveUp('The required version `1` is not there')],
  ['black, 26.10.1 (compiled: yes)\n', 0, silent],
  ['', 1, silent],
  ['', undefined, silent],
])('T08 %j with exit code %s is no answer', (text, exitCode, problem) => {
  expect(said(text, exitCode)).toEqual(problem)
})
