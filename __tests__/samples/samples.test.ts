/*
Runs of real tools through the front door: a repository, a stand-in for the tool that plays the recorded run again, and the command line. TRUTH.tsv has the
verdict that each must get, its head what is expected of each tool. <tool>/<case>.{cmd,stdout,stderr,rc} is what one run was, printed and exited with; its
report stands beside. To add a run: its files and its row; of another tool: one entry in asked.ts.
*/
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { playedOf } from './asked.js'
import { type Door, doors, type Found, type Played, play } from './front-door.js'

/** A row of TRUTH.tsv with its run. */
interface Row {
  readonly name: string
  readonly truth: 'pass' | 'fail' | 'error' | 'n/a'
  readonly run: Played
}
const rows: readonly Row[] = readFileSync(join(import.meta.dirname, 'TRUTH.tsv'), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#') && !line.startsWith('tool\t'))
  .map(line => {
    const [tool = '', name = '', exitCode, truth] = line.split('\t')
    return { name: `${tool}/${name}`, truth: truth as Row['truth'], run: playedOf(tool, name, Number(exitCode)) }
  })

const whole = 'a report alone must show what was examined and that it is whole (design 6)'
const stopped = 'it stopped at the first package and wrote no list (design 7.3)'
const noThresholds = 'no thresholds is an answer: the measure is absent, which meets no expectation (design 6)'
const noScore = 'the old JSON tells no score (design 7.6)'
const noCoverage = 'it wrote no coverage report (design 7.3)'
/** Where we answer otherwise than TRUTH.tsv, by run or tool and, after `@`, the one door: fail and error change places, or a report alone does not pass. Nothing here makes anything pass. */
const differs: Readonly<Record<string, string>> = {
  'k6/nothresh': noThresholds,
  'k6/nothresholds_flag': noThresholds,
  'mypy/syntax_error_json': 'it stopped there: how many errors there are is not known (design 7.3)',
  'license-checker/failon_hit': stopped,
  'license-checker/onlyallow_fail': stopped,
  'pylint/findings_json_old': noScore,
  'old-debian12/pylint/findings_json': noScore,
  'pytest/cov_fail_under': noCoverage,
  'pytest/coverage_fail_under': noCoverage,
  'alembic/upgrade@alone': 'what it did stands on stderr, which is not there',
  'gitleaks@alone': whole,
  'trufflehog@alone': whole,
  'tsc@alone': whole,
  'flake8@alone': whole,
  'mypy/clean_json@alone': whole,
  'redocly/ok_json@alone': whole,
  'k6/ok_mr@alone': 'the machine-readable summary tells no thresholds: the text beside it does',
}
/** What of `differs` speaks of the run at that door. */
const listed = (name: string, door: Door): string | undefined =>
  [name, name.slice(0, name.lastIndexOf('/'))]
    .flatMap(each => [`${each}@${door}`, each])
    .find(key => Object.hasOwn(differs, key))

let answers: ReadonlyMap<Played, ReadonlyMap<Door, Found>>
beforeAll(async () => {
  answers = await play(rows.map(({ run }) => run))
}, 300_000)
const answersTo = ({ run }: Row) => [...(answers.get(run) ?? [])]
const isTrue = ({ truth }: Row, { state }: Found): boolean => state === (truth === 'n/a' ? 'error' : truth)

test.each(rows)('T08 T09 $name: $truth', row => {
  const wrong = answersTo(row).filter(([door, found]) => {
    if (isTrue(row, found)) return false
    return found.state === 'pass' || listed(row.name, door) === undefined
  })
  expect(wrong).toEqual([])
})

test('the table', () => {
  const head = ['run'.padEnd(36), 'truth ', ...doors.map(door => door.padEnd(6)), 'because'].join(' ')
  process.stdout.write(`${[head, ...rows.map(lineOf)].join('\n')}\n`)
  const differing = rows.flatMap(row =>
    answersTo(row).flatMap(([door, found]) => (isTrue(row, found) ? [] : listed(row.name, door))),
  )
  expect(Object.keys(differs).filter(key => !differing.includes(key))).toEqual([])
})

function lineOf(row: Row): string {
  const found = answersTo(row)
  const states = doors.map(door => (found.find(([each]) => each === door)?.[1].state ?? '-').padEnd(6))
  const [differing] = found.filter(([, each]) => !isTrue(row, each)).map(([door]) => listed(row.name, door))
  const because = differs[differing ?? ''] ?? found[0]?.[1].because
  return [row.name.padEnd(36), row.truth.padEnd(6), ...states, because].join(' ')
}
