import { expect, test } from '@jest/globals'
import { measure } from '../../src/measure/measure.js'
import { refusedWord } from '../../src/measure/refused.js'
import { type ToolRun, tool } from '../../src/model/evidence.js'
import { defineGate, number } from '../../src/model/gate.js'
import { UserError } from '../../src/model/problem.js'

const argv = ['lint', 'git', '--recursive=y', '--format=json2', '--timeout', '9', 'src']
const request = tool(argv, exitCode => exitCode <= 1)
const run = (stderr: string, changes: Partial<ToolRun> = {}): ToolRun => ({
  kind: 'tool',
  at: '2026-11-23T10:00:00Z',
  seconds: 1,
  argv,
  process: { ended: 'exited', exitCode: 1 },
  stdout: [],
  stderr: [Buffer.from(stderr)],
  tail: '',
  ...changes,
})

test.each([
  ['argparse', 'usage: lint [-h]\nlint: error: unrecognized arguments: --recursive=y', '--recursive'],
  ['argparse, a choice', "lint: error: argument -f/--format: invalid choice: 'json2' (choose from text)", 'json2'],
  ['optparse', 'Usage: lint [options]\n\nlint: error: no such option: --recursive\n', '--recursive'],
  ['click', "Error: No such option: --recursive (Possible options: '--rec')", '--recursive'],
  ['cobra, a flag', 'Error: unknown flag: --timeout\nUsage:\n  lint git [flags]\n', '--timeout'],
  ['cobra, a command', 'Error: unknown command "git" for "lint"\nRun \'lint --help\' for usage.', 'git'],
  ['kingpin', "lint: error: unknown long flag '--timeout', try --help", '--timeout'],
  ['clap', "error: unexpected argument '--timeout' found", '--timeout'],
  ['commander', "error: unknown option '--timeout'", '--timeout'],
  ['pylint 2', 'Traceback (most recent call last):\npylint.exceptions.InvalidReporterError: json2\n', 'json2'],
  ['a word that the gate did not say', 'lint: error: unrecognized arguments: --other', undefined],
  ['of two words the one that the gate said', 'unknown flag: --other\nunknown flag: --timeout', '--timeout'],
  ['a file that is not there', 'error: src: no such file', undefined],
  ['nothing', '', undefined],
])('the word that a tool does not know, as it says it: %s', (_, stderr, word) => {
  expect(refusedWord(request, run(stderr))).toBe(word)
})

test('what the item’s own `run:` does not know is its own business', () => {
  expect(refusedWord(request, run('unknown flag: --timeout', { argv: ['bash', 'run.sh'] }))).toBeUndefined()
})

test('only the beginning is read, wherever the bytes are cut', () => {
  const text = Buffer.from(`${'é'.repeat(100)}\nunknown flag: --timeout`)
  const pieces = [...text].map(byte => Uint8Array.of(byte))
  expect(refusedWord(request, run('', { stderr: pieces }))).toBe('--timeout')
  expect(refusedWord(request, run(`${'x'.repeat(64 * 1024)}\nunknown flag: --timeout`))).toBeUndefined()
})

const gate = (since?: string) =>
  defineGate({
    id: 'lint',
    title: 'Lint',
    docs: { subject: 'the run', examined: 'files', url: 'https://lint.example', ...(since && { since }) },
    params: {},
    measures: { score: number('Points.') },
    expect: [],
    evidence: () => ({ lint: request }),
    measure: () => ({ examined: 3, measures: { score: 8 } }),
  })
const step = {
  ...{ item: 'lint', gate: 'lint', with: {}, minExamined: 1, env: {}, passOn: [], workingDirectory: '.' },
  ...{ timeoutMinutes: 1, parallel: true, after: [], definition: '' },
}
const refusal = 'lint: error: no such option: --recursive'
const exit = (exitCode: number): Partial<ToolRun> => ({ process: { ended: 'exited', exitCode } })
const tooOld = { code: 'tool-too-old', details: { tool: 'lint', needs: '3.0', refused: '--recursive' } }

test.each([
  ['an exit code that answers', '3.0', run(refusal), tooOld],
  ['an exit code that does not', '3.0', run(refusal, exit(32)), tooOld],
  ['126', '3.0', run(refusal, exit(126)), tooOld],
  ['no version that it needs', undefined, run(refusal, exit(32)), { code: 'crashed' }],
  ['exit code 0', '3.0', run(refusal, exit(0)), undefined],
])('a tool that is too old: %s', (_, since, collected, problem) => {
  const asked = () => measure(gate(since), step, { lint: collected }, '/work')
  if (!problem) return expect(asked().examined).toBe(3)
  let thrown: unknown
  try {
    asked()
  } catch (error) {
    thrown = error
  }
  expect(thrown instanceof UserError && thrown.problems[0]).toMatchObject(problem)
})
