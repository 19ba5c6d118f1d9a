import { readCoverage } from '../formats/coverage.js'
import { type Counts, sumOf } from '../formats/covered.js'
import type { Count } from '../formats/places.js'
import { endingOf, finderIn } from '../formats/repository-files.js'
import { given, tracked } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { defineGate, list, orAbsent, percent } from '../model/gate.js'
import { fail } from '../model/problem.js'

const untold = 'the format does not tell them, or there are none'

export default defineGate({
  id: 'coverage',
  title: 'Test coverage',
  docs: {
    subject: 'the run',
    examined: 'lines or statements',
    url: 'https://coverage.readthedocs.io/en/latest/commands/cmd_reporting.html',
    example: ['with: { report: coverage.xml }', 'expect: lines > 80'],
    traps: [
      'A report of no lines says 100 %, NaN or "Unknown"; no percentage of a report is believed, all are counted from its lines.',
      'A file that no test imported may be missing from the report, which is then 100 % of little: with `paths`, tracked files without an entry are findings.',
      'The report of another tree is as readable as ours: when none of its files is tracked here, it is an error.',
      'A run that ends with any exit code but 0 (a failed test, the tool’s own threshold) gives no answer here; ask `tests` about the tests, and let this item need it.',
      'What a format does not tell is unknown and holds nothing: Go profiles tell statements and no lines; Cobertura, JaCoCo, lcov and coverage.py tell lines and no statements.',
      'Node’s own runner counts the test files too, and they are always covered: name the sources in `paths`.',
    ],
  },
  reads: 'report',
  params: {
    paths: list([], 'Folders, files or globs: only tracked files below them count. Without: every file in the report.'),
  },
  measures: {
    lines: orAbsent(percent('Percentage of lines that ran, unrounded.'), untold),
    branches: orAbsent(percent('Percentage of branches that were taken, unrounded.'), untold),
    functions: orAbsent(percent('Percentage of functions that were called, unrounded.'), untold),
    statements: orAbsent(percent('Percentage of statements that ran, unrounded.'), untold),
  },
  expect: [],
  evidence: ({ paths }) => ({
    report: given(exitCode => exitCode === 0),
    tree: tracked(['.'], ['']),
    named: tracked(paths.length > 0 ? paths : ['.'], ['']),
  }),
  measure({ report, tree, named }, { paths }) {
    const { files, roots, total } = readCoverage(report.report)
    const find = finderIn(tree.paths)
    const known = files.map(({ path, counts }) => ({ counts, tracked: find(path, roots) }))
    const endings = new Set(files.map(({ path }) => endingOf(path)).filter(ending => ending !== ''))
    const isSource = (path: string) => endings.has(endingOf(path))
    if (files.length > 0 && tree.paths.some(isSource) && known.every(file => file.tracked === undefined))
      fail('report-of-other-tree', { files: files.length })
    if (paths.length === 0) return answer(total ?? sumOf(files.map(({ counts }) => counts)))

    if (total) fail('unreadable-report', { expected: 'the coverage of each file', reason: 'it tells only totals' })
    const below = new Set(named.paths)
    const counted = known.filter(file => file.tracked !== undefined && below.has(file.tracked))
    const seen = new Set(counted.map(file => file.tracked))
    const unseen = named.paths.filter(path => isSource(path) && !seen.has(path))
    return { ...answer(sumOf(counted.map(({ counts }) => counts))), findings: unseen.map(finding) }
  },
})

const answer = ({ lines, branches, functions, statements }: Counts) => ({
  examined: lines?.valid || statements?.valid || 0,
  measures: {
    lines: percentage(lines),
    branches: percentage(branches),
    functions: percentage(functions),
    statements: percentage(statements),
  },
})

const percentage = (count: Count | undefined): number | undefined =>
  count && count.valid > 0 ? (count.covered * 100) / count.valid : undefined

const finding = (path: string): Finding => ({
  level: 'warning',
  ruleId: 'not-in-report',
  message: `the coverage report has no entry for ${path}`,
})
