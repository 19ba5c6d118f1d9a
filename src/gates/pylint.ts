import { ratedIn, readPylint } from '../formats/pylint.js'
import { holdsStatement } from '../formats/python.js'
import { files, tool } from '../model/evidence.js'
import { defineGate, list, number } from '../model/gate.js'
import { fail } from '../model/problem.js'

export default defineGate({
  id: 'pylint',
  title: 'Python lint score',
  docs: {
    subject: 'the run',
    examined: 'Python files with code',
    url: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/run.html',
    example: ['expect: score >= 8'],
    install: 'pip install pylint',
    since: '3.0',
    traps: [
      'An empty folder and a package without a statement get 10 of 10 and exit code 0: the files with code are counted.',
      'Messages without a score (`json` before 3.0) are no answer: the score is read from `json2` or from the text.',
      'A path that does not exist is a fatal message and exit code 1: an error, not a low score.',
      'Versions before 3.0 know no `json2`: an error that says so. With `run: pylint src` their text is read.',
    ],
  },
  params: { paths: list(['.'], 'Packages and files to lint.') },
  measures: { score: number('Points out of 10, as pylint tells them; can be negative.') },
  expect: [],
  evidence: ({ paths }) => ({
    // Bit 1 of the exit code is a fatal message, 32 a usage error: the modules were not all linted.
    pylint: tool(
      ['pylint', '--recursive=y', '--output-format=json2', ...paths],
      exitCode => exitCode < 32 && exitCode % 2 === 0,
    ),
    sources: files(paths.map(path => (path.endsWith('.py') ? path : `${path}/**/*.py`))),
  }),
  measure({ pylint, sources }) {
    const { messages, fatal, score = ratedIn(pylint.stdout), modules } = readPylint(pylint.report, pylint.exitCode)
    if (fatal) fail('tool-failed', { tool: 'pylint', reason: fatal.message })
    if (score === undefined) fail('no-measure', { measure: 'score', subject: 'the run' })
    const withCode = sources.filter(file => file.present && holdsStatement(file.content)).length
    return { examined: modules === 0 ? 0 : withCode, measures: { score }, findings: messages }
  },
})
