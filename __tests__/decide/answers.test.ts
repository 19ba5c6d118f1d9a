import { expect, test } from '@jest/globals'
import { decide } from '../../src/decide/decide.js'
import type { Item } from '../../src/model/checklist.js'
import { problem } from '../../src/model/problem.js'
import { OLDER } from './commits.js'
import { type Given, given } from './given.js'
import { attest, gate } from './items.js'
import { broken, measured, skipped, withoutSecrets } from './readings.js'
import { stateOf, summary } from './told.js'

const nobody: Given = { roles: [] }
const one = gate('one', 'score >= 8')
const good = measured('one', { score: 8 })
const bad = measured('one', { score: 7 })
const missing = problem('tool-missing', { tool: 'pylint' })
const conditional: Item = gate('one', 'score >= 8', {
  if: { text: "changed('web/**')", expression: { kind: 'call', function: 'changed', of: [] } },
})

test.each<[name: string, world: Given, state: string, summary: string]>([
  ['a gate that answers well', { items: [one], readings: [good] }, 'success passed holds', 'go'],
  ['a gate that answers badly', { items: [one], readings: [bad] }, 'failure failed blocks', 'no-go: one failed'],
  [
    'a gate that cannot tell',
    { items: [one], readings: [broken('one', missing)] },
    'error errored blocks tool-missing',
    'no-go: one errored',
  ],
  [
    'advisory, answered badly',
    { items: [gate('one', 'score >= 8', { level: 'advisory' })], readings: [bad] },
    'failure advisory holds',
    'go',
  ],
  [
    'advisory, without an answer',
    { items: [gate('one', 'score >= 8', { level: 'advisory' })], readings: [broken('one', missing)] },
    'error advisory holds tool-missing',
    'go',
  ],
  [
    'all expectations must hold',
    { items: [gate('one', ['score >= 8', 'score > 9'])], readings: [good] },
    'failure failed blocks',
    'no-go: one failed',
  ],

  // Nothing examined, nothing expected.
  [
    'T08 nothing examined',
    { items: [one], readings: [measured('one', { score: 9 }, { examined: 0 })] },
    'error errored blocks nothing-examined',
    'no-go: one errored',
  ],
  [
    'T08 examined is not a number',
    { items: [one], readings: [measured('one', { score: 9 }, { examined: null as never })] },
    'error errored blocks nothing-examined',
    'no-go: one errored',
  ],
  [
    'T08 no subject',
    { items: [one], readings: [measured('one', {}, { subjects: [] })] },
    'error errored blocks nothing-examined',
    'no-go: one errored',
  ],
  [
    'T08 nothing expected',
    { items: [gate('one', [])], readings: [good] },
    'error errored blocks nothing-expected',
    'no-go: one errored',
  ],

  // Readings that are not an answer to this question, on this commit, at this stage.
  ['T07 no reading', { items: [one], readings: [] }, 'error errored blocks not-run', 'no-go: one errored'],
  [
    'no readings at all, where gates should have run',
    { items: [one], readings: null },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  [
    'no readings at all, where none should',
    { items: [one], readings: null, purpose: 're-judge' },
    'pending waiting blocks',
    'waiting: one waiting',
  ],
  [
    'the item was changed since',
    { items: [one], readings: [{ ...good, key: 'another' }] },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  ['T12 two answers', { items: [one], readings: [bad, good] }, 'error errored blocks not-run', 'no-go: one errored'],
  [
    'T05 readings of another commit',
    { items: [one], readings: [good], read: { sha: OLDER } },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  [
    'T05 readings of another tree',
    { items: [one], readings: [good], read: { tree: 'other' } },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  [
    'T38 readings of a week ago',
    { items: [one], readings: [good], read: { finishedAt: '2026-11-16T12:00:00Z' } },
    'error errored blocks readings-expired',
    'no-go: one errored',
  ],
  [
    'T38 readings of a second less',
    { items: [one], readings: [good], read: { finishedAt: '2026-11-16T12:00:01Z' } },
    'success passed holds',
    'go',
  ],
  [
    'T38 readings of a clock that is five minutes ahead',
    { items: [one], readings: [good], read: { finishedAt: '2026-11-23T12:05:00Z' } },
    'success passed holds',
    'go',
  ],
  [
    'T38 readings that have not ended yet, and would never expire',
    { items: [one], readings: [good], read: { finishedAt: '2026-11-23T12:05:01Z' } },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  [
    'T38 readings of no time',
    { items: [one], readings: [good], read: { finishedAt: 'yesterday' } },
    'error errored blocks readings-expired',
    'no-go: one errored',
  ],
  [
    'readings of another stage',
    { items: [one], readings: [good], read: { stage: 'pull-request' } },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  [
    'readings in another format',
    { items: [one], readings: [good], read: { format: 2 as 1 } },
    'error errored blocks not-run',
    'no-go: one errored',
  ],

  // Left out.
  [
    'its `if` was false',
    { purpose: 'pull-request', items: [conditional], readings: [skipped('one')] },
    'skipped not-asked holds',
    'go',
  ],
  [
    'T12 it has no `if`',
    { items: [one], readings: [skipped('one')] },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  [
    'a fork has no secrets',
    {
      purpose: 'pull-request',
      release: { untrusted: true },
      items: [gate('one', 'set', { passOn: ['TOKEN'] })],
      readings: [withoutSecrets('one', ['TOKEN'])],
    },
    'skipped not-asked holds',
    'go',
  ],
  [
    'T12 this repository has',
    { items: [gate('one', 'set', { passOn: ['TOKEN'] })], readings: [withoutSecrets('one', ['TOKEN'])] },
    'error errored blocks variable-not-set',
    'no-go: one errored',
  ],
  [
    'not applicable, beside one that is',
    {
      items: [gate('one', 'x', { notApplicable: { reason: 'no web' } }), gate('two', 'score >= 8')],
      readings: [measured('two', { score: 8 })],
    },
    'skipped not-applicable holds',
    'go',
  ],
  [
    'T38 not applicable until today',
    {
      purpose: 'pull-request',
      items: [gate('one', 'x', { notApplicable: { reason: 'later', until: '2026-11-23' } })],
      readings: [],
    },
    'skipped not-applicable holds',
    'go',
  ],
  [
    'T38 not applicable until yesterday',
    { items: [gate('one', 'score >= 8', { notApplicable: { reason: 'later', until: '2026-11-22' } })], readings: [] },
    'error errored blocks not-run',
    'no-go: one errored',
  ],
  [
    'T38 not applicable until no day',
    { items: [gate('one', 'score >= 8', { notApplicable: { reason: 'later', until: 'soon' } })], readings: [] },
    'error errored blocks not-run',
    'no-go: one errored',
  ],

  ['nobody has stated it', { items: [attest('one', 'dev-lead')] }, 'pending waiting blocks', 'waiting: one waiting'],
])('%s', (_, world, state, outcome) => {
  const verdict = decide(given({ ...nobody, ...world }))
  expect(stateOf(verdict, 'one')).toBe(state)
  expect(summary(verdict)).toBe(outcome)
})
