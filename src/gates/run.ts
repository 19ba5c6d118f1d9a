import { given } from '../model/evidence.js'
import { defineGate, number } from '../model/gate.js'

export default defineGate({
  id: 'run',
  title: 'A command of your own',
  docs: {
    subject: 'the command',
    examined: 'commands',
    url: 'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsrun',
    example: ['run: make smoke-test'],
    traps: [
      'Exit codes 126 and 127 (not found, not executable) and those of a kill are an error: the command did not answer.',
    ],
  },
  reads: 'report',
  params: {},
  measures: { 'exit-code': number('What the command exits with.'), seconds: number('How long it took.') },
  expect: ['exit-code == 0'],
  evidence: () => ({ command: given(() => true) }),
  measure: ({ command: { exitCode = Number.NaN, seconds } }) => ({
    examined: 1,
    measures: { 'exit-code': exitCode, seconds },
  }),
})
