import { readGitleaksLog, readLeaks } from '../formats/gitleaks.js'
import { opening } from '../formats/opening.js'
import { untold } from '../formats/untold.js'
import { files, history, tool } from '../model/evidence.js'
import { choice, defineGate, text } from '../model/gate.js'
import { fail } from '../model/problem.js'

const RULES = '.gitleaks.toml'
const IGNORED = '.gitleaksignore'

export default defineGate({
  id: 'gitleaks',
  title: 'Secrets in the repository',
  docs: {
    subject: 'the run',
    examined: 'bytes',
    url: 'https://github.com/gitleaks/gitleaks',
    install: 'go install github.com/zricethezav/gitleaks/v8@latest',
    since: '8.21.3',
    traps: [
      'By default it exits with 1 for leaks and for its own failures: it is run with `--exit-code 3`, and a failure without leaks is an error.',
      'Of an empty history, an empty folder or no repository at all it says "no leaks found": the bytes on its log are asked for.',
      'A shallow clone holds a part of the history: an error, unless leaks were found there already.',
      'A `.gitleaks.toml` in the repository replaces the rules: that is remarked; name the rules in `config` and it is not read.',
      'Reports hold the secrets: only rule, file, line and commit are read.',
    ],
  },
  params: {
    scope: choice(['history', 'directory'], 'history', 'The whole git history, or the files as they are.'),
    config: text('The file with the rules, instead of the repository’s own `.gitleaks.toml`.'),
    baseline: text('A report of leaks that are known already.'),
  },
  measures: {},
  expect: ['findings == 0'],
  evidence: ({ scope, config, baseline }) => ({
    gitleaks: {
      ...tool(
        [
          ...['gitleaks', scope === 'history' ? 'git' : 'dir', '--no-banner', '--no-color', '--redact'],
          ...['--exit-code', '3', '--report-format', 'json', '--report-path', '-'],
          ...(config ? ['--config', config] : []),
          ...(baseline ? ['--baseline-path', baseline] : []),
          '.',
        ],
        exitCode => exitCode < 126,
      ),
      confidential: true,
    },
    history,
    own: files([RULES, IGNORED]),
  }),
  measure({ gitleaks, history, own }, { scope, config }) {
    const { scanned, clean, found = 0, fatal, partial, errors } = readGitleaksLog(gitleaks.stderr)
    if (fatal) fail('tool-failed', { tool: 'gitleaks', reason: fatal })
    const told = clean && opening(gitleaks.report) === '' ? [] : readLeaks(gitleaks.report)
    const findings = [...told, ...untold(found, told.length, 'untold')]
    if (partial && findings.length === 0)
      fail('tool-failed', { tool: 'gitleaks', reason: errors[0] ?? 'it scanned a part only' })
    if (scope === 'history' && history.shallow && findings.length === 0) fail('shallow-clone', {})
    const has = (name: string) => own.some(({ path, present }) => present && path === name)
    return {
      examined: scanned ?? findings.length,
      measures: {},
      findings,
      remarks: [
        ...(has(RULES) && !config ? [`the rules are those of the repository’s own ${RULES}`] : []),
        ...(has(IGNORED) ? [`findings named in ${IGNORED} are left out`] : []),
        ...(scope === 'history' && history.shallow ? ['the clone is shallow: a part of the history was scanned'] : []),
        ...errors.map(said => `gitleaks says: ${said}`),
      ],
    }
  },
})
