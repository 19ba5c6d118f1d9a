import { readTestReport } from '../formats/test-report.js'
import { given } from '../model/evidence.js'
import { defineGate, integers, number, orAbsent } from '../model/gate.js'

export default defineGate({
  id: 'tests',
  title: 'Tests',
  docs: {
    subject: 'the run',
    examined: 'tests that ran',
    url: 'https://docs.pytest.org/en/stable/how-to/output.html#creating-junitxml-format-files',
    example: ['run: pytest --junitxml=junit.xml', 'with: { report: junit.xml }'],
    traps: [
      'A run in which every test is skipped ends well; nothing ran, so it is an error.',
      'The counters of suites repeat and are often wrong: the cases themselves are counted, and a suite that counts more failures than it shows is believed.',
      'A runner that ends badly although no test failed (a coverage threshold, a crash at the end) is an error, never a pass.',
      'A report alone may leave out a file that could not even be loaded (jest-junit does): with `run:` the exit code tells.',
      'Runners have their own exit codes for failed tests (make 2, PHPUnit 2, cargo-nextest 100): name them in `failed-exit-codes`, else such a run counts as crashed.',
    ],
  },
  reads: 'report',
  params: {
    'failed-exit-codes': integers(
      [1],
      'Exit codes, beside 0, with which `run:` ends when tests failed. With any other it has crashed.',
    ),
  },
  measures: {
    tests: number('Tests that the report names, skipped ones too.'),
    passed: number('Tests that passed.'),
    failed: number('Tests that failed or broke.'),
    skipped: number('Tests that were skipped, or expected to fail and did.'),
    seconds: orAbsent(number('How long they took, by the report.'), 'the report gives no times'),
  },
  expect: ['failed == 0'],
  evidence: params => ({
    results: given(exitCode => exitCode === 0 || params['failed-exit-codes'].includes(exitCode)),
  }),
  measure({ results }) {
    const { findings, ...measures } = readTestReport(results.report)
    return { examined: measures.tests - measures.skipped, measures, findings }
  },
})
