import { expect, test } from '@jest/globals'
import { parseCommands, parseFileCommands } from './commands.js'

const plain = (command: string, data: string, properties = {}) => ({ command, properties, data })

test.each([
  ['a line', '::debug::hello', [plain('debug', 'hello')]],
  ['properties', '::error file=a%2Cb,line=1::x', [plain('error', 'x', { file: 'a,b', line: '1' })]],
  ['after white space of any alphabet', '\u00a0\u2003 ::add-mask::a', [plain('add-mask', 'a')]],
  ['the old form, anywhere in a line', '| ok ##[add-mask]secret', [plain('add-mask', 'secret')]],
  ['the old form with properties', 'x ##[error file=a;line=2]y', [plain('error', 'y', { file: 'a', line: '2' })]],
  ['after a carriage return', 'progress\r::set-output name=a::b', [plain('set-output', 'b', { name: 'a' })]],
  ['nothing in the middle of a line', 'see ::error::x', []],
  ['nothing in broken forms', ': :error::x\n:error::x\n## [error]x\n::error', []],
  [
    'none while commands are stopped',
    '::stop-commands::t\n::error::x\n##[error]y\n::t::\n::notice::z',
    [plain('stop-commands', 't'), plain('notice', 'z')],
  ],
])('reads commands: %s', (_, stdout, found) => {
  expect(parseCommands(stdout)).toEqual(found)
})

test('reads what was written to a command file', () => {
  expect(parseFileCommands('a=1=2\n\nb<<E\nx\n\ny\nE\nc<<F\nF\n')).toEqual({ a: '1=2', b: 'x\n\ny', c: '' })
  expect(() => parseFileCommands('b<<E\nx')).toThrow("Invalid value. Matching delimiter not found 'E'")
  expect(() => parseFileCommands('nonsense')).toThrow("Invalid format 'nonsense'")
})
