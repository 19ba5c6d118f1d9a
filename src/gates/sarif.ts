import { filesTold } from '../formats/looked-at.js'
import { opening } from '../formats/opening.js'
import { complaintIn } from '../formats/said.js'
import { listedIn, readSarif, toolOf } from '../formats/sarif.js'
import { files, given } from '../model/evidence.js'
import { defineGate, integers, list } from '../model/gate.js'
import { fail } from '../model/problem.js'

const unit = 'files'
const hint = 'this log does not tell what was looked at: name it in `paths`, and let the tool write the log in `run:`'

export default defineGate({
  id: 'sarif',
  title: 'Findings of any tool that writes SARIF',
  docs: {
    subject: 'the run',
    examined: unit,
    url: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
    example: [
      'run: npx eslint . -f @microsoft/eslint-formatter-sarif -o eslint.sarif',
      'with: { report: eslint.sarif }',
    ],
    traps: [
      'The log of a run that looked at nothing is that of a clean run: `paths` must be there, and what ruff, semgrep, trivy, zizmor and kube-linter say on stderr is heard. Alone, a log without findings must list files itself.',
      'ESLint lists every file, also those that it was given and ignored: these do not count, and none are an error.',
      'A run that says that it did not succeed, or tells an error of its own, is an error, whatever it found.',
      'A log without `results` was cut short before any were computed: an error.',
      'A result without a level has that of its rule; what is suppressed in the log is counted as such, never as a finding.',
      'Only what a result tells as a problem counts: `pass`, `informational` and `review` do not.',
    ],
  },
  reads: 'report',
  params: {
    paths: list([], 'Files, folders or globs that the tool must have looked at.'),
    rules: list([], 'Ids of the rules that count; empty: all.'),
    'failed-exit-codes': integers(
      [1],
      'Exit codes, beside 0, with which `run:` ends when something was found. With any other it has crashed.',
    ),
  },
  measures: {},
  expect: ['errors == 0'],
  evidence: params => ({
    log: given(exitCode => exitCode === 0 || params['failed-exit-codes'].includes(exitCode)),
    named: files(params.paths),
  }),
  measure({ log, named }, { paths, rules }) {
    const nothing = (hint: string) => fail('nothing-examined', { examined: 0, minimum: 1, unit, hint })
    const said = filesTold(log.stderr)
    if (said === 0) nothing('the tool says so itself')
    if (log.exitCode !== undefined && opening(log.report) === '')
      fail('tool-failed', { tool: 'what writes the log', reason: complaintIn(log.stderr) })
    const runs = readSarif(log.report)
    const findings = runs.flatMap(run => run.findings)
    const asked = findings.filter(({ ruleId }) => rules.length === 0 || rules.includes(ruleId))
    const absent = named.find(({ present }) => !present)
    if (absent) nothing(`${absent.path} is not there`)
    const told = said ?? listedIn(runs)
    const found = new Set(findings.map(({ location }) => location?.path))
    const inLog = Math.max(found.size, ...runs.map(({ artifacts }) => artifacts.length))
    // Of a log alone nobody knows what the run said of itself.
    if (told === undefined && inLog === 0 && (paths.length === 0 || log.exitCode === undefined)) nothing(hint)
    return {
      examined: told ?? (paths.length > 0 ? named.length : inLog),
      measures: {},
      findings: asked,
      explainsExit: findings.length > 0,
      remarks:
        asked.length < findings.length
          ? [`${findings.length - asked.length} findings of other rules are left out`]
          : [],
      tool: toolOf(runs),
    }
  },
})
