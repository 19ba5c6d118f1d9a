import { expect, test } from '@jest/globals'
import { decide } from '../../src/decide/decide.js'
import type { Stage } from '../../src/model/checklist.js'
import { problem } from '../../src/model/problem.js'
import { type Given, given } from './given.js'
import { gate, group, needing } from './items.js'
import { broken, measured } from './readings.js'
import { stateOf, summary } from './told.js'

const nobody: Given = { roles: [] }
const good = measured('one', { score: 8 })
const missing = problem('tool-missing', { tool: 'pylint' })

test.each<[name: string, world: Given, state: string, summary: string]>([
  [
    'what it needs failed',
    {
      items: [gate('two', 'score >= 8'), gate('one', 'score >= 8', { needs: ['two'] })],
      readings: [good, measured('two', { score: 1 })],
    },
    'success passed holds',
    'no-go: two failed',
  ],
  [
    'what it needs could not be told',
    {
      items: [gate('two', 'x'), gate('one', 'score >= 8', { needs: ['two'] })],
      readings: [good, broken('two', missing)],
    },
    'error errored blocks needs-errored',
    'no-go: two errored, one errored',
  ],
  [
    'something below what it needs could not be told',
    {
      items: [
        group('all', [gate('three', 'score >= 8'), gate('two', 'x')]),
        gate('one', 'score >= 8', { needs: ['all'] }),
      ],
      readings: [good, measured('three', { score: 1 }), broken('two', missing)],
    },
    'error errored blocks needs-errored',
    'no-go: three failed, two errored, one errored',
  ],
  [
    'what it needs is not asked at this stage',
    {
      items: [gate('two', 'x', { when: ['staging'] }), gate('one', 'score >= 8', { needs: ['two'] })],
      readings: [good],
    },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  [
    'what it needs is not there',
    { items: [gate('one', 'score >= 8', { needs: ['two'] })], readings: [good] },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  [
    'it needs itself',
    { items: [gate('one', 'score >= 8', { needs: ['one'] })], readings: [good] },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  [
    'what it needs does not apply',
    {
      items: [gate('two', 'x', { notApplicable: { reason: 'no' } }), gate('one', 'score >= 8', { needs: ['two'] })],
      readings: [good],
    },
    'success passed holds',
    'go',
  ],

  // Items that ask nothing themselves.
  [
    'an item that only needs others holds with them',
    { items: [gate('two', 'score >= 8'), needing('one', ['two'])], readings: [measured('two', { score: 8 })] },
    'success passed holds',
    'go',
  ],
  [
    'and fails with them, which blocks once',
    { items: [gate('two', 'score >= 8'), needing('one', ['two'])], readings: [measured('two', { score: 1 })] },
    'failure failed blocks',
    'no-go: two failed',
  ],
  [
    'what it needs is advisory',
    {
      items: [gate('two', 'score >= 8', { level: 'advisory' }), needing('one', ['two'])],
      readings: [measured('two', { score: 1 })],
    },
    'failure advisory holds',
    'go',
  ],
  [
    'needs of another stage keep it from holding',
    { items: [gate('two', 'x', { when: ['staging'] }), needing('one', ['two'])], readings: [] },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  [
    'T08 an item that needs nothing is not asked',
    { items: [needing('one', [])] },
    'skipped not-asked holds',
    'no-go: nothing-asked',
  ],
  [
    'a parent holds when its children hold',
    { items: [group('one', [gate('two', 'score >= 8')])], readings: [measured('two', { score: 8 })] },
    'success passed holds',
    'go',
  ],
  [
    'a parent with a child that fails and one that cannot tell',
    {
      items: [group('one', [gate('two', 'score >= 8'), gate('three', 'x'), gate('four', 'score >= 8')])],
      readings: [measured('two', { score: 1 }), broken('three', missing), measured('four', { score: 9 })],
    },
    'failure failed blocks',
    'no-go: two failed, three errored',
  ],
  [
    'a parent whose only failing child is advisory',
    {
      items: [group('one', [gate('two', 'score >= 8', { level: 'advisory' })])],
      readings: [measured('two', { score: 1 })],
    },
    'failure advisory holds',
    'go',
  ],
  [
    'a parent that needs what could not be told',
    {
      items: [gate('two', 'x'), group('one', [gate('three', 'score >= 8')], { needs: ['two'] })],
      readings: [broken('two', missing), measured('three', { score: 8 })],
    },
    'error errored blocks needs-errored',
    'no-go: two errored, one errored',
  ],
  [
    'a parent of which nothing applies',
    {
      purpose: 'pull-request',
      items: [group('one', [gate('two', 'x', { notApplicable: { reason: 'no web' } })])],
      readings: [],
    },
    'skipped not-applicable holds',
    'go',
  ],
])('%s', (_, world, state, outcome) => {
  const verdict = decide(given({ ...nobody, ...world }))
  expect(stateOf(verdict, 'one')).toBe(state)
  expect(summary(verdict)).toBe(outcome)
})

test.each<[name: string, stage: Stage, score: number, summary: string]>([
  ['held at the tag', 'rollback', 8, 'go'],
  ['failed at the tag', 'rollback', 1, 'no-go: one failed'],
  ['failed at the tag, which is said of the whole of it as well', 'staging', 1, 'no-go: one failed, stage-before'],
])('T08 what only needs an item that this stage does not ask, and that %s', (_, stage, score, outcome) => {
  const asked = given({
    ...nobody,
    purpose: 'release',
    release: { stage },
    items: [gate('two', 'score >= 8'), gate('three', 'score >= 8', { when: [stage] }), ready(stage)],
    readings: [measured('three', { score: 9 })],
  })
  const { readings } = given({ ...nobody, items: [], readings: [measured('two', { score })] })
  expect(summary(decide({ ...asked, before: { keys: asked.keys, ...(readings && { readings }) } }))).toBe(outcome)
})
const ready = (stage: Stage) => needing('one', ['two'], { when: [stage] })
