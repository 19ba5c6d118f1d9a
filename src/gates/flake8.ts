import { readFlake8 } from '../formats/flake8.js'
import { refuseFailure } from '../formats/said.js'
import { tool, tracked } from '../model/evidence.js'
import { defineGate, list } from '../model/gate.js'

export default defineGate({
  id: 'flake8',
  title: 'Python style',
  docs: {
    subject: 'the run',
    examined: 'Python files',
    url: 'https://flake8.pycqa.org/en/latest/user/index.html',
    install: 'pip install flake8',
    traps: [
      'An empty folder is exit code 0 without a word: it is run with `--benchmark`, which tells how many files it looked at.',
      'It exits with 1 for violations, for a crash and for a plugin that is missing: without a violation that is an error.',
      'A path that it cannot read is the violation E902 with exit code 1: an error.',
      'A configuration may send the report to a file, change its format or make it exit with 0: each is set back, or counted against `--count`.',
      'Without `--benchmark` in `run:` the tracked Python files under `paths` count as examined; its text alone is no answer then.',
    ],
  },
  params: { paths: list(['.'], 'Files and folders to look at.') },
  measures: {},
  expect: ['findings == 0'],
  evidence: ({ paths }) => ({
    flake8: tool(
      ['flake8', '--benchmark', '--count', '--output-file=', `--format=${FORMAT}`, ...paths],
      exitCode => exitCode <= 1,
    ),
    sources: tracked(paths, ['.py', '.pyi']),
  }),
  measure({ flake8, sources }) {
    const { findings, files = flake8.exitCode === undefined ? 0 : sources.paths.length } = readFlake8(flake8.report)
    if (findings.length === 0) refuseFailure('flake8', flake8)
    return { examined: files, measures: {}, findings }
  },
})

const FORMAT = '%(path)s:%(row)d:%(col)d: %(code)s %(text)s'
