/* The good run of each gate through the front door, and the same run spoilt in every way that a tool, a shell or a disk knows: none of those holds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { type Case, casesOf, type Recorded, recordedOf } from '../gates/cases.js'
import { type Door, doorsOf, type Found, type Played, play } from './front-door.js'
import { spoilers } from './spoilers.js'

const gates =
  'alembic bandit black coverage flake8 gitleaks k6 licenses mypy npm-audit pip-audit pylint sarif tests trufflehog tsc'
/** What is asked of those that expect nothing themselves. */
const expected: Readonly<Record<string, readonly string[]>> = {
  coverage: ['lines > 0'],
  k6: ['crossed == 0', 'p95-ms < 10000', 'failed < 1', 'rps > 0'],
  pylint: ['score >= 5'],
}
const goods = gates.split(' ').map(gate => ({ gate, run: playedOf(gate) }))
const spoilt = goods.flatMap(({ gate, run }) =>
  spoilers
    .filter(spoiler => (spoiler.gate ?? gate) === gate && !spoiler.unseen?.includes(gate))
    .flatMap(({ how, spoil, unseen = [] }) => {
      const spoiltRun = spoil(run)
      return spoiltRun ? [{ gate, how, run: spoiltRun, unseen }] : []
    }),
)

let answers: ReadonlyMap<Played, ReadonlyMap<Door, Found>>
beforeAll(async () => {
  answers = await play([...goods, ...spoilt].map(({ run }) => run))
}, 300_000)

test.each(goods)('the good run of $gate holds', ({ run }) => {
  const held = [...(answers.get(run) ?? [])].filter(([door]) => door !== 'alone')
  expect(held).toEqual(
    doorsOf(run)
      .filter(door => door !== 'alone')
      .map(door => [door, { state: 'pass', because: expect.any(String) }]),
  )
})

test.each(spoilt)('T08 T09 $gate, $how: does not hold', ({ run, unseen }) => {
  const held = [...(answers.get(run) ?? [])].filter(([door, { state }]) => state === 'pass' && !unseen.includes(door))
  expect(held).toEqual([])
})

/** The case `good` of the gate. */
function playedOf(gate: string): Played {
  const good = casesOf(gate).find(({ name }) => name === 'good') as Case
  const bytes = (file: string | undefined) => (file ? readFileSync(join(good.folder, file)) : Buffer.alloc(0))
  const recorded = recordedOf(good)
  const run = Object.values(recorded.collected).find(each => 'argv' in each)
  if (!run || !('argv' in run)) throw new Error(`${gate} ran no tool`)
  return {
    gate,
    ...(recorded.with && { with: recorded.with }),
    ...(expected[gate] && { expect: expected[gate] }),
    files: filesOf(good, recorded),
    stdout: bytes(run.stdout),
    stderr: bytes(run.stderr),
    exitCode: run['exit-code'] ?? 0,
    ...(run.report && { report: bytes(run.report) }),
    ...(run.beside && { beside: bytes(run.beside) }),
  }
}

/** The files of the repository; of tracked ones only the names matter. */
function filesOf({ folder }: Case, { collected }: Recorded): Record<string, string> {
  const all = Object.values(collected)
  const trackedOnes = all.flatMap(each => ('tracked' in each ? each.tracked : [])).map(path => [path, ''] as const)
  const read = all
    .flatMap(each => ('files' in each ? Object.entries(each.files) : []))
    .filter(([, file]) => file !== 'missing')
    .map(([path, file]) => [path, readFileSync(join(folder, file), 'utf8')] as const)
  return Object.fromEntries([...trackedOnes, ...read])
}
