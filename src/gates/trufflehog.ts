import { readTruffleHog } from '../formats/trufflehog.js'
import { history, tool } from '../model/evidence.js'
import { choices, defineGate, number } from '../model/gate.js'
import { fail } from '../model/problem.js'

export default defineGate({
  id: 'trufflehog',
  title: 'Secrets in the history, verified on demand',
  docs: {
    subject: 'the run',
    examined: 'bytes',
    url: 'https://docs.trufflesecurity.com/cli',
    install: 'brew install trufflehog',
    since: '3.70',
    traps: [
      'To verify a secret it is sent to the service that it may be for: only where `results` has `verified` or `unknown`; otherwise it is run with `--no-verification`.',
      '`results: [verified]` alone hides what could not be verified, all of it where the network is closed: an error as long as candidates were tried and left out.',
      'A path that does not exist, an empty history and a part that could not be scanned exit with 0: its log is asked for the end, the bytes and errors.',
      'Stopped by a signal it exits with 0: without the line that it finished nothing was examined.',
      'Findings fail only with `--fail`: the JSON lines are read instead, whatever the exit code; without `--json` that is an error.',
      'A shallow clone holds a part of the history: an error, unless secrets were found there already.',
      'With `run:`, `--no-verification` and `--results=verified` together find nothing ever, and nothing in the output tells it: leave `run:` to the gate.',
      'Reports hold the secrets: only detector, file, line and commit are read.',
    ],
  },
  params: {
    results: choices(
      ['verified', 'unknown', 'unverified'],
      ['unverified'],
      'What counts: secrets that work, those that could not be verified, and all else that looks like one. With `run:`, say here what it asks for.',
    ),
  },
  measures: {
    verified: number('Secrets that work.'),
    unknown: number('Secrets that could not be verified.'),
    unverified: number('What looks like a secret: not verified, or refused by the service.'),
  },
  expect: ['findings == 0'],
  evidence: ({ results }) => ({
    trufflehog: {
      ...tool(
        [
          ...['trufflehog', 'git', 'file://.', '--no-update', '--json', '--fail'],
          ...(results.every(result => result === 'unverified') ? ['--no-verification'] : []),
          ...(results.length > 0 ? [`--results=${results.join(',')}`] : []),
        ],
        exitCode => exitCode === 0 || exitCode === 183,
      ),
      confidential: true,
    },
    history,
  }),
  measure({ trufflehog, history }, { results }) {
    const { findings, scanned, tried, version, ...counts } = readTruffleHog(trufflehog.report, trufflehog.stderr)
    if (findings.length === 0 && tried > 0 && !results.includes('unknown'))
      fail('tool-failed', {
        tool: 'trufflehog',
        reason: `it tried to verify ${tried} and tells none: what could not be verified is hidden without \`unknown\` in \`results\``,
      })
    if (history.shallow && findings.length === 0) fail('shallow-clone', {})
    // It exits with 183 only after it came to its end.
    const ended = trufflehog.exitCode === 0 ? 0 : findings.length
    return {
      examined: scanned ?? ended,
      measures: counts,
      findings,
      remarks: [
        ...(scanned === undefined ? ['its log is not there: whether it came to its end is not known'] : []),
        ...(history.shallow ? ['the clone is shallow: a part of the history was scanned'] : []),
        ...(tried > findings.length ? [`${tried - findings.length} of ${tried} candidates are left out`] : []),
      ],
      tool: { name: 'trufflehog', ...(version && /^v?\d/.test(version) && { version }) },
    }
  },
})
