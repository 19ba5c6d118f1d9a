import { readBandit } from '../formats/bandit.js'
import { tool } from '../model/evidence.js'
import { defineGate, list, text } from '../model/gate.js'

export default defineGate({
  id: 'bandit',
  title: 'Security of Python code',
  docs: {
    subject: 'the run',
    examined: 'lines of code',
    url: 'https://bandit.readthedocs.io/en/latest/',
    install: 'pip install bandit',
    traps: [
      'A file with a syntax error and a path that does not exist are passed over with exit code 0: an error.',
      'A folder without `-r`, and an empty one, end with exit code 0: no lines of code are an error.',
      'A baseline and thresholds (`-b`, `-l`, `-i`) leave out what was found: how much is remarked.',
      'Each `# nosec` is counted as suppressed: hold it down with `expect: suppressed <= 3`. A `.bandit` file in the folder may leave out tests.',
      'It quotes the passwords that it finds: they are cut out of its messages.',
      'Above 50 files it draws a progress bar before its JSON, unless it is quiet: what stands before the JSON is passed over.',
    ],
  },
  params: {
    paths: list(['.'], 'Files and folders to look at.'),
    tests: list([], 'Ids of the tests to run, as B608; empty: all.'),
    config: text('The file with its configuration; pyproject.toml is not read unless it is named here.'),
  },
  measures: {},
  expect: ['high == 0', 'medium == 0'],
  evidence: ({ paths, tests, config }) => ({
    bandit: {
      ...tool(
        [
          ...['bandit', '--quiet', '--recursive', '--format=json'],
          ...(tests.length > 0 ? [`--tests=${tests.join(',')}`] : []),
          ...(config ? [`--configfile=${config}`] : []),
          ...paths,
        ],
        exitCode => exitCode <= 1,
      ),
      confidential: true,
    },
  }),
  measure({ bandit: { report } }) {
    const { findings, lines, leftOut } = readBandit(report)
    const remarks = leftOut > 0 ? [`bandit found ${leftOut} more and left them out: a baseline or a threshold`] : []
    return { examined: lines, measures: {}, findings, remarks }
  },
})
