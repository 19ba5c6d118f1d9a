import { readLineCounts } from '../formats/line-counts.js'
import { readMypy } from '../formats/mypy.js'
import { firstLines, refuseFailure } from '../formats/said.js'
import { FOLDER, tool, tracked } from '../model/evidence.js'
import { defineGate, flag, list, orAbsent, percent } from '../model/gate.js'

const COUNTS = 'linecount.txt'

export default defineGate({
  id: 'mypy',
  title: 'Python types',
  docs: {
    subject: 'the run',
    examined: 'Python files',
    url: 'https://mypy.readthedocs.io/en/stable/command_line.html',
    install: 'pip install mypy',
    traps: [
      'A syntax error keeps it from checking the rest: an error that names the line, whatever number of errors is allowed.',
      'With `--output json` a clean run prints nothing: it is run for text, whose summary tells how many files were checked, in every version.',
      'A configuration with `ignore_errors` hides what is wrong: nothing tells it here but `typed`, which counts those functions as not annotated.',
      'An unknown option in the configuration is told on stderr alone, and passed over: that is remarked.',
      '`--any-exprs-report` calls code without annotations 100 % precise: `typed` is counted from `--linecount-report`; with `run:`, name that file as the `report`.',
    ],
  },
  params: {
    paths: list(['.'], 'Packages and files to check; empty: the `files` of its configuration.'),
    strict: flag(false, 'With `--strict`.'),
  },
  measures: {
    typed: orAbsent(
      percent('Percentage of functions that are annotated, unrounded.'),
      'there are no functions, or mypy was not asked for its `--linecount-report`',
    ),
  },
  expect: ['errors == 0'],
  evidence: ({ paths, strict }) => ({
    mypy: {
      ...tool(
        [
          ...['mypy', '--no-pretty', '--show-column-numbers', '--show-error-codes', '--error-summary'],
          ...[`--linecount-report=${FOLDER}`, `--cache-dir=${FOLDER}/cache`],
          ...(strict ? ['--strict'] : []),
          ...paths,
        ],
        exitCode => exitCode <= 2,
      ),
      beside: COUNTS,
    },
    sources: tracked(paths, ['.py', '.pyi']),
  }),
  measure({ mypy, sources }) {
    const { report, stdout, stderr, beside, exitCode } = mypy
    // Counts alone do not tell the errors, so they are believed beside what was printed only.
    const given = exitCode === undefined ? undefined : readLineCounts(report)
    const counts = beside ? readLineCounts(beside) : given
    const { findings, checked } = readMypy(given ? stdout : report, stderr, exitCode)
    if (checked === undefined && findings.length === 0) refuseFailure('mypy', mypy)
    return {
      examined: checked ?? counts?.modules ?? (exitCode === undefined ? 0 : sources.paths.length),
      measures: { typed: counts && counts.functions > 0 ? (counts.annotated * 100) / counts.functions : undefined },
      findings,
      remarks: firstLines(stderr, 5).map(said => `mypy says: ${said}`),
    }
  },
})
