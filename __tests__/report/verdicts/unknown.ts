import { type Problem, problem } from '../../../src/model/problem.js'
import { about, type Example, item, sha, unsigned, verdictOn } from './build.js'

const errors: readonly (readonly [string, string, Problem])[] = [
  ['tests', 'All tests pass', problem('nothing-examined', { examined: 0, minimum: 1, unit: 'tests' })],
  ['coverage', 'Coverage is above 80 %', problem('needs-errored', { item: 'tests' })],
  ['pylint', 'Python lint', problem('tool-missing', { tool: 'pylint', install: 'pip install pylint' })],
  ['tsc', 'No TypeScript errors', problem('timed-out', { tool: 'tsc', minutes: 30 })],
  ['gitleaks', 'No secrets', problem('killed', { tool: 'gitleaks', signal: 'SIGKILL' })],
  [
    'npm-audit',
    'npm packages',
    problem('unreadable-report', { expected: 'a list at $.vulnerabilities', reason: 'it is missing' }),
  ],
  ['smoke', 'Smoke tests', problem('stale-report', { path: 'junit.xml' })],
  ['licenses', 'Licences', problem('not-run', { sha })],
]

/** Nothing could be told: unknown everywhere, red nowhere. */
export const unknown: Example = {
  verdict: verdictOn(
    [
      {
        id: 'all',
        name: 'Everything',
        items: errors.map(([id, name, error]) => item(id, name, 'errored', { gate: id, error })),
      },
    ],
    [unsigned('dev-lead', 'Engineering lead', ['alice', 'bob'])],
    { protection: { level: 'unknown', missing: [] } },
  ),
  about,
}
