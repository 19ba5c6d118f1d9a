import { expect, test } from '@jest/globals'
import { decide } from '../../src/decide/decide.js'
import type { Item } from '../../src/model/checklist.js'
import { problem } from '../../src/model/problem.js'
import { at, HEAD, OLDER } from './commits.js'
import { type Given, given, role } from './given.js'
import { attest, gate, group, needing } from './items.js'
import { broken, measured, skipped, tally, withoutSecrets } from './readings.js'
import { itemOf, stateOf, summary } from './told.js'

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

  // Needs.
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

  // People.
  ['nobody has stated it', { items: [attest('one', 'dev-lead')] }, 'pending waiting blocks', 'waiting: one waiting'],
])('%s', (_, world, state, outcome) => {
  const verdict = decide(given({ ...nobody, ...world }))
  expect(stateOf(verdict, 'one')).toBe(state)
  expect(summary(verdict)).toBe(outcome)
})

const lead = role('dev-lead', ['alice'])
const attested = { by: 'Alice', on: '2026-10-01', until: '2026-12-30', evidence: 'https://wiki.example/drill-7' }
test.each<[name: string, item: Item, world: Given, state: string]>([
  ['stated in the checklist', attest('drill', 'dev-lead', { attested }), {}, 'success passed holds'],
  [
    'T38 valid until today',
    attest('drill', 'dev-lead', { attested: { ...attested, until: '2026-11-23' } }),
    {},
    'success passed holds',
  ],
  [
    'T38 valid until yesterday',
    attest('drill', 'dev-lead', { attested: { ...attested, until: '2026-11-22' } }),
    {},
    'pending waiting blocks',
  ],
  [
    "T38 valid until today by our clock, no longer by GitHub's",
    attest('drill', 'dev-lead', { attested: { ...attested, until: '2026-11-23' } }),
    { facts: { now: '2026-11-24T00:00:00Z' } },
    'pending waiting blocks',
  ],
  [
    "T38 valid until today by GitHub's clock, no longer by ours",
    attest('drill', 'dev-lead', { attested: { ...attested, until: '2026-11-23' } }),
    { now: '2026-11-24T00:00:00Z', facts: { now: at('23:59') } },
    'pending waiting blocks',
  ],
  ['T38 the clock cannot be read', attest('drill', 'dev-lead', { attested }), { now: 'x' }, 'pending waiting blocks'],
  [
    'stated for tomorrow',
    attest('drill', 'dev-lead', { attested: { ...attested, on: '2026-11-24' } }),
    {},
    'pending waiting blocks',
  ],
  [
    'T14 by somebody who holds no role',
    attest('drill', 'dev-lead', { attested: { ...attested, by: 'mallory' } }),
    {},
    'pending waiting blocks',
  ],
  [
    'T24 by a name that is no login',
    attest('drill', 'dev-lead', { attested: { ...attested, by: 'аlice' } }),
    {},
    'pending waiting blocks',
  ],
  ['for a role that is not there', attest('drill', 'constructor', { attested }), {}, 'pending waiting blocks'],
  [
    'evidence is required, and there',
    attest('drill', 'dev-lead', { attested, evidence: 'required' }),
    {},
    'success passed holds',
  ],
  [
    'T08 evidence is required, and empty',
    attest('drill', 'dev-lead', { attested: { ...attested, evidence: ' ' }, evidence: 'required' }),
    {},
    'pending waiting blocks',
  ],
])('%s', (_, item, world, state) => {
  expect(stateOf(decide(given({ roles: [lead], items: [item], ...world })), 'drill')).toBe(state)
})

test('an item of another stage is not in the verdict, nor a parent of such items only', () => {
  const items = [
    gate('one', 'x', { when: ['staging'] }),
    group('all', [gate('two', 'x', { when: ['staging'] })]),
    gate('three', 'score >= 8'),
  ]
  const verdict = decide(given({ ...nobody, items, readings: [measured('three', { score: 8 })] }))
  expect(verdict.phases).toEqual([{ id: 'phase-1', name: 'Phase 1', items: [itemOf(verdict, 'three')] }])
})

test('the whole verdict on an item', () => {
  const finding = { level: 'warning', ruleId: 'W1', message: 'unused' } as const
  const item = gate('one', ['score >= 8', 'warnings == 0'], { needs: ['two'] })
  const reading = measured(
    'one',
    { score: 7 },
    {
      examined: 12,
      tallies: [tally('W1', { level: 'warning' })],
      findings: [finding],
      remarks: ['old configuration'],
      tool: { name: 'pylint', version: '4.0.1' },
    },
  )
  const verdict = decide(
    given({ ...nobody, items: [item, gate('two', 'score >= 8')], readings: [reading, measured('two', { score: 8 })] }),
  )
  expect(itemOf(verdict, 'one')).toEqual({
    ...{
      id: 'one',
      name: 'one',
      gate: 'any',
      level: 'required',
      outcome: 'failure',
      holds: false,
      because: 'failed',
      examined: 12,
    },
    measures: { examined: 12, suppressed: 0, findings: 1, errors: 0, warnings: 1, notes: 0 },
    subjects: [{ name: 'the run', measures: { score: 7 } }],
    expect: [
      {
        text: 'score >= 8',
        from: 'item',
        held: false,
        failing: [{ subject: 'the run', unknown: false, found: { score: 7 } }],
      },
      {
        text: 'warnings == 0',
        from: 'item',
        held: false,
        failing: [{ subject: 'the run', unknown: false, found: { warnings: 1 } }],
      },
    ],
    findings: [finding],
    tallies: [tally('W1', { level: 'warning' })],
    remarks: ['old configuration'],
    tool: { name: 'pylint', version: '4.0.1' },
    startedAt: at('09:30'),
    durationMs: 1000,
    needs: ['two'],
    items: [],
  })
})

test('T12 a reading without a key answers no item without one', () => {
  const reading = { ...good, key: undefined as never }
  const verdict = decide({ ...given({ ...nobody, items: [one], readings: [reading] }), keys: {} })
  expect(stateOf(verdict, 'one')).toBe('error errored blocks not-run')
})

test('an error says on which commit, and which needed item', () => {
  const items = [gate('one', 'x', { needs: ['gone'] }), gate('two', 'x')]
  const verdict = decide(given({ ...nobody, items, readings: [] }))
  expect(itemOf(verdict, 'one').error).toEqual(problem('not-run', { sha: HEAD, item: 'gone' }))
  expect(itemOf(verdict, 'two').error).toEqual(problem('not-run', { sha: HEAD }))
})

test('T01 proposed items are judged and shown, by their own keys, and never block', () => {
  const proposed = [gate('one', 'score >= 9', { needs: ['two'] }), gate('new', 'x')]
  const verdict = decide(
    given({
      ...nobody,
      items: [one, gate('two', 'score >= 8')],
      readings: [good, { ...measured('one', { score: 5 }), key: 'changed' }, measured('two', { score: 8 })],
      proposed: { items: proposed, keys: { one: 'changed', new: 'new' } },
    }),
  )
  expect(summary(verdict)).toBe('go')
  expect(stateOf(verdict, 'one')).toBe('success passed holds')
  expect(verdict.proposed.map(({ id, because }) => [id, because])).toEqual([
    ['one', 'failed'],
    ['new', 'errored'],
  ])
})
