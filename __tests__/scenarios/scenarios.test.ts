import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { play, readScenario, scenarioIn } from './scenario.js'

// Each folder is one story: `scenario.yml` says what happens, `expected.md` what people then see. `UPDATE=1` writes the latter anew: read what changed.
const scenarios = readdirSync(import.meta.dirname, { withFileTypes: true })
  .map(({ name }) => join(import.meta.dirname, name))
  .filter(folder => existsSync(join(folder, 'scenario.yml')))
  .map(folder => {
    const scenario = scenarioIn(folder)
    return { folder, scenario, name: [folder.split('/').at(-1), ...(scenario.threats ?? [])].join(' ') }
  })

test.concurrent.each(scenarios)(
  '$name: $scenario.title',
  async ({ folder, scenario }) => {
    const { transcript, ends } = await play(scenario)
    const file = join(folder, 'expected.md')
    if (process.env.UPDATE) writeFileSync(file, transcript)
    expect(ends).toEqual(scenario.ends)
    expect(transcript).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '')
  },
  300_000,
)

const about = 'title: T\nends: { exit: 0, status: {} }\n'
test.each([
  ['steps: [{ aprove: alice }]', /^\$\.steps\[0\]: a step is one of approve, .*; found \{"aprove":"alice"\}$/],
  ['steps: [{ approve: alice, run: push }]', /^\$\.steps\[0\]: a step is one of /],
  [
    'steps: [{ approve: { by: alice, at: head } }]',
    /^\$\.steps\[0\]\.approve: unknown at; known are by, body, times, of$/,
  ],
  ['steps: []\nstep: []', /^\$: unknown step; known are /],
])('a scenario that says %s is refused', (text, message) => {
  expect(() => readScenario(about + text)).toThrow(message)
})
