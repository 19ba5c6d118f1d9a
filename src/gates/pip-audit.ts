import { readPipAudit } from '../formats/pip-audit.js'
import { tool } from '../model/evidence.js'
import { defineGate, flag, list, number } from '../model/gate.js'

export default defineGate({
  id: 'pip-audit',
  title: 'Vulnerable Python packages',
  docs: {
    subject: 'the run',
    examined: 'packages that were audited',
    url: 'https://pypi.org/project/pip-audit/',
    install: 'pip install pip-audit',
    since: '2.6',
    traps: [
      'A package that the service does not know is skipped, and "No known vulnerabilities found" is said of the rest: `skipped` must be 0, and a run that skipped all is an error.',
      'Empty requirements, and a project without dependencies, end with exit code 0: an error.',
      'It exits with 1 for vulnerabilities, for a service that does not answer and for a file that is missing: without a report that is an error.',
      'Without `-r` it audits the environment that it is installed in, which is not the project: it is run on `requirements`.',
      'It tells no severities: every advisory counts.',
    ],
  },
  params: {
    requirements: list(['requirements.txt'], 'Requirements files; empty: the pyproject.toml of the working directory.'),
    pinned: flag(false, 'Each package has its exact version: nothing is resolved, and no code of theirs runs.'),
  },
  measures: {
    fixable: number('Advisories for which there is a newer version.'),
    skipped: number('Packages that could not be audited.'),
  },
  expect: ['findings == 0', 'skipped == 0'],
  evidence: ({ requirements, pinned }) => ({
    audit: tool(
      [
        ...['pip-audit', '--format=json', '--progress-spinner=off'],
        ...(pinned ? ['--no-deps', '--disable-pip'] : []),
        ...(requirements.length > 0 ? requirements.map(file => `--requirement=${file}`) : ['.']),
      ],
      exitCode => exitCode <= 1,
    ),
  }),
  measure({ audit }) {
    const { findings, audited, fixable, skipped } = readPipAudit(audit)
    return {
      examined: audited,
      measures: { fixable, skipped: skipped.length },
      findings,
      remarks: skipped.map(each => `not audited: ${each}`),
    }
  },
})
