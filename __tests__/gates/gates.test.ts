/*
Every gate against the real bytes of its tool. `__tests__/gates/<gate>/<case>/` holds one recorded run:

  evidence.yml     tool: pytest 9.0.2                 # what wrote the bytes, with its version
                   recorded: 2026-11-23T10:00:00Z     # when; every piece of evidence carries this time
                   note: two of five tests fail       # optional: what was done to make it
                   with: { paths: [src] }             # optional: parameters, as in the checklist; the others have their fallbacks
                   min-examined: 5                    # optional
                   collected:                         # one entry for each request of `evidence()` and `follow()`, by its name
                     results:                         # a tool: `argv`, and how it went
                       argv: [pytest, --junitxml=junit.xml]
                       exit-code: 1                   # or `ended: not-found | killed | timed-out | cancelled`; neither: only a report was read
                       seconds: 0.4                   # optional
                       report: junit.xml              # a file of this folder, or `missing | stale | tracked | outside | not-a-file | unreadable`;
                                                      # left out: the report is what was printed on stdout
                       stdout: stdout.txt             # files of this folder; left out: empty
                       stderr: stderr.txt
                       beside: linecount.txt          # what it wrote beside its report
                     tree: { tracked: [src/a.py] }    # tracked files
                     history: { shallow: false, commits: 12 }
                     config: { files: { .gitleaks.toml: gitleaks.toml, other.toml: missing } }   # path: file of this folder, or `missing`
  outcome.yml      examined: 5                        # what `measure` must answer, whole
                   measures: { tests: 5, failed: 2 }  # of the one subject that is the run; else `subjects: [{name, measures, location}]`
                   findings: [...]                    # `findings`, `suppressed`, `remarks`, `tool`: left out when empty
             or    error: { code: nothing-examined, details: { examined: 0, minimum: 1, unit: tests } }
  any other file   the bytes, as they were written

The workspace of the recorded runs is /home/runner/work/project; `tail` is left out of the evidence.

`npm run record -- <gate> <case> [--report FILE] -- <argv>` makes the folder. Where outcome.yml is not written yet the test fails and prints what was measured:
read it, see that it is true, and write it down. Each gate must have the cases `good`, `bad`, `empty` and `broken`.
*/
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { gates } from '../../src/gates/index.js'
import { measure } from '../../src/measure/measure.js'
import type { Chunks } from '../../src/model/evidence.js'
import { UserError } from '../../src/model/problem.js'
import { type Case, type Cut, casesOf, collectedOf, gateIds, outcomeOf, recordedOf, stepOf, told } from './cases.js'

/** Where the recorded runs ran. */
const WORKSPACE = '/home/runner/work/project'
const whole: Cut = bytes => [bytes]

async function answer(of: Case, cut: Cut): Promise<unknown> {
  const gate = (await gates[of.gate]?.())?.default
  if (!gate) throw new Error(`${of.gate} is not in src/gates/index.ts: npm run generate`)
  const recorded = recordedOf(of)
  const step = stepOf(of, recorded, gate.params)
  try {
    return told(measure(gate, step, collectedOf(of, recorded, cut), WORKSPACE), gate)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const [problem] = error.problems
    return { error: { code: problem?.code, details: problem?.details } }
  }
}

test('the index names every gate', () => {
  expect(Object.keys(gates).sort()).toEqual(gateIds().sort())
})

for (const id of gateIds())
  describe(id, () => {
    test('has the cases good, bad, empty and broken', () => {
      expect(casesOf(id).map(({ name }) => name)).toEqual(expect.arrayContaining(['good', 'bad', 'empty', 'broken']))
    })

    for (const each of casesOf(id)) {
      test(`${each.name}: what is measured`, async () => {
        const found = await answer(each, whole)
        const expected = outcomeOf(each)
        if (expected === undefined) throw new Error(`${each.folder}/outcome.yml is missing. Measured:\n${dump(found)}`)
        expect(found).toEqual(expected)
      })

      test(`${each.name}: any split of the bytes gives the same reading`, async () => {
        const expected = await answer(each, whole)
        await fc.assert(
          fc.asyncProperty(fc.array(fc.nat(), { maxLength: 30 }), fc.nat(7), async (cuts, shortest) => {
            expect(await answer(each, bytes => split(bytes, cuts, shortest))).toEqual(expected)
          }),
          { numRuns: 10 },
        )
      })
    }
  })

/** Cuts the bytes anywhere; `shortest` > 0 also cuts the first 2 KiB into pieces of so many bytes. */
function split(bytes: Uint8Array, cuts: readonly number[], shortest: number): Chunks {
  const places = new Set(cuts.map(cut => cut % (bytes.length + 1)))
  if (shortest > 0) for (let at = shortest; at < Math.min(bytes.length, 2048); at += shortest) places.add(at)
  const ends = [...places, bytes.length].sort((a, b) => a - b)
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
}
