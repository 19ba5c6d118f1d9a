import { expect, test } from '@jest/globals'
import { readScenario } from './scenario.js'
import { type Stage, setStage } from './stage.js'

async function play(stage: Stage, steps: string): Promise<void> {
  const scenario = readScenario(`title: T\nsteps: [${steps}]\nends: { exit: 0, status: {} }`)
  for (const { play } of scenario.steps) await play(stage)
}

test("T39 a stranger's comments write no status again: GitHub takes a thousand for each commit, and then none", async () => {
  const stage = await setStage({})
  try {
    const states = () => stage.repo.state.statuses.map(({ state }) => state)
    const approved = '{ approve: [alice, carol] }, { run: pull_request_review }'
    await play(stage, `{ open: release/v1.2.0 }, { run: { on: pull_request, action: opened } }, ${approved}`)
    expect(states()).toEqual(['pending', 'success'])
    const since = stage.github.requests.length
    await play(stage, '{ comment: { by: erin, times: 3 } }, { run: pull_request_review }, { run: schedule }')
    expect(states()).toEqual(['pending', 'success'])
    expect(stage.github.requests.length).toBeGreaterThan(since)
    await play(stage, '{ request-changes: bob }, { run: pull_request_review }')
    expect(states()).toEqual(['pending', 'success', 'failure'])
  } finally {
    await stage.clear()
  }
}, 120_000)
