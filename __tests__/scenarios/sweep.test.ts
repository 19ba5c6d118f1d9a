import { expect, test } from '@jest/globals'
import type { Fault, FaultKind } from '../github/faults.js'
import { readScenario } from './scenario.js'
import { type Stage, setStage } from './stage.js'

/** A run, and what happened before it. */
interface Case {
  readonly name: string
  readonly before: string
  readonly run: string
  /** What the run comes to where nothing goes wrong. */
  readonly status: 'success' | 'failure' | 'pending'
}

const opened = '{ open: release/v1.2.0 }'
const judged = `${opened}, { run: pull_request }`
const cases: readonly Case[] = [
  {
    name: 'the first verdict',
    before: `${opened}, { run: { on: pull_request, mode: collect } }`,
    run: '{ on: pull_request, mode: decide, artifact: "1" }',
    status: 'pending',
  },
  { name: 'the gates and the first verdict', before: opened, run: 'pull_request', status: 'pending' },
  {
    name: 'the gates and the first verdict of a pull request that would ask nobody',
    before: '{ open: { from: release/v1.2.0, checklist: { sign-offs: { required: [] } } } }',
    run: 'pull_request',
    status: 'pending',
  },
  {
    name: 'the last approval',
    before: `${judged}, { approve: [alice, carol] }`,
    run: 'pull_request_review',
    status: 'success',
  },
  {
    name: 'an objection after it',
    before: `${judged}, { approve: [alice, carol] }, { run: pull_request_review }, { request-changes: bob }`,
    run: 'pull_request_review',
    status: 'failure',
  },
]

const kinds: Readonly<Record<string, FaultKind>> = {
  '500': { kind: 'status', status: 500 },
  '404': { kind: 'status', status: 404, message: 'Not Found' },
  '403': { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
  'a cut answer': { kind: 'cut', bytes: 40 },
  'an empty answer': { kind: 'empty' },
  'a reset connection': { kind: 'reset' },
}

const stepsOf = (steps: string) => readScenario(`title: T\nsteps: [${steps}]\nends: { exit: 0, status: {} }`).steps
async function play(stage: Stage, steps: string): Promise<void> {
  for (const { play } of stepsOf(steps)) await play(stage)
}

/** What stands on the head: the status and the newest check run. */
function standing({ repo, pulls }: Stage) {
  const sha = pulls[0]?.state.headSha
  const status = repo.state.statuses.filter(each => each.sha === sha).at(-1)?.state ?? 'none'
  const check = repo.state.checkRuns.filter(each => each.sha === sha).at(-1)
  return { status, check: check?.conclusion ?? check?.status ?? 'none' }
}

/** Keeps what was written, to begin again from there. */
function bookmark({ repo: { state } }: Stage): () => void {
  const { statuses, checkRuns } = state
  const kept = {
    statuses: [...statuses],
    checkRuns: checkRuns.map(run => ({ ...run, annotations: [...run.annotations] })),
  }
  return () => {
    statuses.splice(0, statuses.length, ...kept.statuses)
    checkRuns.splice(0, checkRuns.length, ...kept.checkRuns.map(run => ({ ...run, annotations: [...run.annotations] })))
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const checks = { success: 'success', failure: 'failure', pending: 'in_progress' }

/** Every fault at every request of a run, each time on its own. */
function faultsAt(
  asked: readonly { readonly method: string; readonly path: string }[],
): { what: string; fault: Fault }[] {
  const counts = new Map<string, number>()
  for (const { method, path } of asked) counts.set(`${method} ${path}`, (counts.get(`${method} ${path}`) ?? 0) + 1)
  return [...counts].flatMap(([what, count]) => {
    const on = new RegExp(`^${escaped(what)}$`)
    const always = Object.entries(kinds).map(([name, kind]) => ({ what: `${name} at ${what}`, fault: { ...kind, on } }))
    const late = Array.from({ length: count - 1 }, (_, index) => index + 2)
    return [
      ...always,
      ...late.map(nth => ({ what: `403 at ${what}, number ${nth}`, fault: { ...kinds['403'], on, nth } as Fault })),
    ]
  })
}

test.concurrent.each(cases)(
  'T07 $name: no single fault makes it green, and none is passed over in silence',
  async ({ before, run, status }) => {
    const stage = await setStage({})
    try {
      await play(stage, before)
      const goBack = bookmark(stage)
      const { runs } = stage
      const first = stage.github.requests.length
      const again = async () => {
        goBack()
        // The readings are of that very run.
        stage.runs = run.includes('artifact') ? 0 : runs
        await play(stage, `{ run: ${run} }`)
        return { exit: stage.ended.exit, decision: stage.ended.decision, ...standing(stage) }
      }
      expect(await again()).toMatchObject({ exit: 0, status, check: checks[status] })
      const asked = stage.github.requests.slice(first)

      const wrong: string[] = []
      for (const { what, fault } of faultsAt(asked)) {
        stage.github.fault(fault)
        const came = await again()
        stage.github.clearFaults()
        const says = (ok: boolean, rule: string) => ok || wrong.push(`${what}: ${rule}: ${JSON.stringify(came)}`)
        const isCheck = /check-runs/.test(what)
        const isStatus = /POST .*\/statuses\//.test(what)
        says(came.exit === 0 || came.exit === 1 || came.exit === 2, 'it ended by itself')
        if (status !== 'success') {
          says(came.decision !== 'go', 'the decision is not green')
          // What cannot be written stands as it stood; then the run is red, and the other of the two says so.
          says(isStatus || came.status !== 'success', 'the status is not green')
          says(isCheck || came.check !== 'success', 'the check run is not green')
        }
        if (came.exit === 2) says(isStatus || came.status !== 'success', 'undecided is never green')
        else {
          const told = { go: 'success', 'no-go': 'failure', waiting: 'pending' }[came.decision ?? ''] ?? ''
          says(came.status === told, 'the status says what was decided')
          says(came.check === checks[told as keyof typeof checks], 'the check run says what was decided')
        }
      }
      expect(wrong).toEqual([])
      expect(asked.length).toBeGreaterThan(8)
    } finally {
      await stage.clear()
    }
  },
  600_000,
)
