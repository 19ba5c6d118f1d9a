/*
Runs of real tools, each with the verdict that it must get: TRUTH.tsv, whose head says what is expected of each tool. <tool>/<case>.{stdout,stderr,rc} is
what one run printed and its exit code. To add a tool: its folder, its rows, and one line in asked.ts.
*/
import { expect, test } from '@jest/globals'
import { type Judgement, judge, type Row, rows } from './judge.js'

/** Runs that are an error here and a failure in TRUTH.tsv, or the other way round: neither is a pass. */
const differs: Readonly<Record<string, string>> = {
  'k6/nothresh': 'no thresholds is an answer: the measure is absent, which meets no expectation (design 6)',
  'k6/nothresholds_flag': 'no thresholds is an answer: the measure is absent, which meets no expectation (design 6)',
  'mypy/syntax_error_json': 'it stopped there: how many errors there are is not known (design 7.3)',
  'license-checker/failon_hit': 'it stopped at the first package and wrote no list (design 7.3)',
  'license-checker/onlyallow_fail': 'it stopped at the first package and wrote no list (design 7.3)',
  'pylint/findings_json_old': 'the old JSON tells no score (design 7.6)',
  'old-debian12/pylint/findings_json': 'the old JSON tells no score (design 7.6)',
  'pytest/cov_fail_under': 'it wrote no coverage report (design 7.3)',
  'pytest/coverage_fail_under': 'it wrote no coverage report (design 7.3)',
}

const judged: (Row & Judgement)[] = []
for (const row of rows()) judged.push({ ...row, ...(await judge(row)) })
const nameOf = ({ tool, name }: Row): string => `${tool}/${name}`

test.each(judged.filter(({ truth }) => truth === 'pass'))('$tool/$name passes', ({ judged, because }) => {
  expect([judged, because]).toEqual(['pass', expect.any(String)])
})

test.each(judged.filter(({ truth }) => truth !== 'pass'))('T08 T09 $tool/$name holds in no way: $truth', row => {
  const expected = row.truth === 'n/a' ? 'error' : row.truth
  const listed = Object.hasOwn(differs, nameOf(row))
  expect([row.judged, row.because]).toEqual([
    listed ? (expected === 'fail' ? 'error' : 'fail') : expected,
    expect.any(String),
  ])
})

test('the table', () => {
  const lines = judged.map(row => {
    const differing = differs[nameOf(row)]
    return [nameOf(row).padEnd(36), row.truth.padEnd(6), row.judged.padEnd(6), differing ?? row.because].join(' ')
  })
  process.stdout.write(
    `${['run'.padEnd(36), 'truth '.padEnd(6), 'judged', 'because'].join(' ')}\n${lines.join('\n')}\n`,
  )
  expect(Object.keys(differs).filter(name => !judged.some(row => nameOf(row) === name))).toEqual([])
  expect(judged.filter(({ truth, judged }) => (judged === 'pass') !== (truth === 'pass')).map(nameOf)).toEqual([])
})
