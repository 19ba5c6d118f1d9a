import { lockedPackages, readAudit } from '../formats/audit.js'
import { refuseFailure } from '../formats/said.js'
import { files, tool } from '../model/evidence.js'
import { choice, choices, defineGate } from '../model/gate.js'

export default defineGate({
  id: 'npm-audit',
  title: 'Vulnerable npm packages',
  docs: {
    subject: 'the run',
    examined: 'packages, the project itself included',
    url: 'https://docs.npmjs.com/cli/commands/npm-audit',
    traps: [
      'npm exits with 1 for vulnerabilities, for a missing lock file and for a registry that does not answer, each time with valid JSON: only a report that lists packages is an answer.',
      'npm counts a package once more for each package that needs it: advisories are counted here, each once per package.',
      '`--audit-level` changes the exit code, not what was found: the report is believed.',
      'yarn 1 says "No lockfile found." and then reports 0 packages: an error.',
      'yarn 4 prints nothing when nothing is found: the packages of yarn.lock are counted as examined.',
    ],
  },
  params: {
    tool: choice(['npm', 'pnpm', 'yarn', 'yarn-berry'], 'npm', 'Which package manager asks; `yarn` is yarn 1.'),
    omit: choices(['dev', 'optional', 'peer'], [], 'Dependencies to leave out; pnpm and yarn know `dev` only.'),
  },
  measures: {},
  expect: ['critical == 0', 'high == 0'],
  evidence: ({ tool: manager, omit }) => ({
    // yarn 1 exits with a bit mask of the severities.
    audit: tool(argv[manager](omit), exitCode => exitCode < 32),
    lock: files(['yarn.lock']),
  }),
  measure({ audit, lock: [lock] }, { tool: manager }) {
    const isBerry = manager === 'yarn-berry'
    if (isBerry) refuseFailure('yarn', audit)
    const { findings, packages = lockedPackages(lock) } = readAudit(audit.report, isBerry && audit.exitCode === 0)
    return { examined: Math.max(packages, findings.length), measures: {}, findings }
  },
})

const argv = {
  npm: omit => ['npm', 'audit', '--json', ...omit.map(kind => `--omit=${kind}`)],
  pnpm: omit => ['pnpm', 'audit', '--json', ...ifDev(omit, '--prod')],
  yarn: omit => ['yarn', 'audit', '--json', ...ifDev(omit, '--groups', 'dependencies optionalDependencies')],
  'yarn-berry': omit => ['yarn', 'npm', ...berry, ...ifDev(omit, '--environment', 'production')],
} satisfies Record<string, (omit: readonly string[]) => string[]>
const berry = ['audit', '--all', '--recursive', '--json']
const ifDev = (omit: readonly string[], ...words: string[]): string[] => (omit.includes('dev') ? words : [])
