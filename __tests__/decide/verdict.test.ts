import { expect, test } from '@jest/globals'
import { decide } from '../../src/decide/decide.js'
import { problem } from '../../src/model/problem.js'
import { at, HEAD, MERGE, OLDER, TREE } from './commits.js'
import { type Given, given, role, waiver } from './given.js'
import { attest, gate } from './items.js'
import { broken, measured } from './readings.js'
import { approves, dismissed, objects, says } from './reviews.js'
import { signed, summary } from './told.js'

const lead = role('dev-lead', ['alice', 'bob'])
const security = role('security-lead', ['carol'])
const both = { roles: [lead, security] }

test('T16 machines come before people, and what is wrong before what is awaited', () => {
  const world: Given = {
    roles: [lead, security, role('ops', [], { teams: ['acme/ops'] }), role('qa', ['quinn'])],
    items: [attest('drill', 'dev-lead'), gate('tools', 'x'), gate('lint', 'score >= 8')],
    readings: [broken('tools', problem('cancelled', {})), measured('lint', { score: 1 })],
    reviews: [objects('alice'), approves('quinn')],
    release: { sha: MERGE },
    facts: { rivals: [9, 8] },
  }
  const verdict = decide(given(world))
  expect(verdict.decision).toBe('no-go')
  expect(verdict.blockers).toEqual([
    { kind: 'item', id: 'lint', because: 'failed' },
    { kind: 'item', id: 'tools', because: 'errored' },
    { kind: 'problem', problem: problem('rival-pull-requests', { numbers: [7, 8, 9] }) },
    { kind: 'role', id: 'ops', because: 'errored' },
    { kind: 'role', id: 'dev-lead', because: 'changes-requested' },
    { kind: 'item', id: 'drill', because: 'waiting' },
    { kind: 'problem', problem: problem('not-the-head', { head: HEAD, commit: MERGE }) },
    { kind: 'role', id: 'security-lead', because: 'missing' },
    { kind: 'role', id: 'qa', because: 'missing' },
  ])
  expect(verdict.counts).toEqual({ failed: 1, errored: 1, waiting: 1, people: 3 })
})

test('the whole verdict when all is well', () => {
  expect(decide(given({ roles: [lead], reviews: [approves('Alice', { at: '10:30' })] }))).toEqual({
    decision: 'go',
    ...{ stage: 'tag', sha: HEAD, tree: TREE, signOffsAsked: true },
    phases: [{ id: 'phase-1', name: 'Phase 1', items: [expect.objectContaining({ id: 'fine', holds: true })] }],
    signOffs: [
      {
        ...{
          role: 'dev-lead',
          name: 'dev-lead',
          required: 1,
          missing: 0,
          eligible: [],
          disregarded: [],
          changesRequested: [],
        },
        approvals: [{ user: 'Alice', at: at('10:30'), commit: HEAD, url: 'review 1' }],
      },
    ],
    waivers: { inForce: [], notInForce: [] },
    proposed: [],
    blockers: [],
    counts: { failed: 0, errored: 0, waiting: 0, people: 0 },
    protection: { level: 'guarded', missing: [] },
    validUntil: '2026-11-30T09:40:00.000Z',
    at: '2026-11-23T12:00:00.000Z',
  })
})

test('every review that does not count says where it is and why not', () => {
  const verdict = decide(
    given({
      roles: [lead],
      reviews: [
        approves('alice', { commit: OLDER }),
        says('bob', '/sign-off now', { at: '10:01' }),
        objects('bob', { at: '09:30' }),
      ],
    }),
  )
  expect(verdict.signOffs[0]?.disregarded).toEqual([
    { user: 'alice', url: 'review 1', why: 'other-commit', commit: OLDER },
  ])
  expect(verdict.signOffs[0]?.changesRequested).toEqual([{ user: 'bob', url: 'review 3' }])
  const line = decide(given({ reviews: [says('alice', '/sign-off 3f2a1c9')] }))
  expect(line.signOffs[0]?.disregarded).toEqual([{ user: 'alice', url: 'review 1', why: 'no-sha', written: '3f2a1c9' }])
})

test('a role that need not sign is there when a member objects, and asks for nobody', () => {
  const { signOffs } = decide(given({ ...both, required: [], reviews: [objects('carol')] }))
  const nothing = { required: 0, approvals: [], missing: 0, eligible: [], disregarded: [] }
  const changesRequested = [{ user: 'carol', url: 'review 1' }]
  expect(signOffs).toEqual([{ role: 'security-lead', name: 'security-lead', ...nothing, changesRequested }])
})

test('a sign-off by a line names the judged commit, one by approval the head', () => {
  const world: Given = {
    ...both,
    release: { sha: MERGE },
    pullRequest: { merged: true, mergeCommit: MERGE },
    reviews: [approves('alice'), says('carol', `/sign-off ${MERGE.slice(0, 12)}`)],
  }
  const { signOffs } = decide(given(world))
  expect(signOffs.flatMap(({ approvals }) => approvals.map(({ user, commit }) => [user, commit]))).toEqual([
    ['alice', HEAD],
    ['carol', MERGE],
  ])
})

test('what came in with the merge is named, and so is a quorum that cannot be reached', () => {
  const verdict = decide(
    given({
      roles: [role('dev-lead', ['alice', 'paul'], { count: 2 })],
      release: { sha: MERGE },
      pullRequest: { merged: true, mergeCommit: MERGE },
      facts: { head: { sha: HEAD, tree: 'other' }, broughtIn: ['src/a.ts', 'src/b.ts'] },
    }),
  )
  expect(verdict.blockers).toEqual([
    {
      kind: 'problem',
      problem: problem('brought-in', { head: HEAD, commit: MERGE, files: ['src/a.ts', 'src/b.ts'] }),
    },
    { kind: 'role', id: 'dev-lead', because: 'missing' },
  ])
  expect(verdict.signOffs[0]?.problem).toEqual(
    problem('quorum-unreachable', { role: 'dev-lead', needed: 2, possible: ['alice'] }),
  )
})

test('a quorum is unreachable where all who could sign are needed for another role', () => {
  const world: Given = { roles: [role('dev-lead', ['paul', 'alice']), role('security-lead', ['alice', 'paul'])] }
  expect(decide(given(world)).signOffs.map(({ problem }) => problem)).toEqual([
    undefined,
    problem('quorum-unreachable', { role: 'security-lead', needed: 1, possible: [] }),
  ])
})

const advisory = gate('one', 'score >= 8', { level: 'advisory' })
const two = measured('two', { score: 9 })
test.each<[name: string, world: Given, summary: string]>([
  ['T08 a release of which nothing is asked', { items: [], reviews: [approves('alice')] }, 'no-go: nothing-asked'],
  [
    'T08 a release of which nothing applies',
    { items: [gate('one', 'x', { notApplicable: { reason: 'no' } })], reviews: [approves('alice')] },
    'no-go: nothing-asked',
  ],
  [
    'T08 a release whose only gates are advisory, and were not run',
    { items: [advisory], readings: [], reviews: [approves('alice')] },
    'no-go: nothing-asked',
  ],
  [
    'T12 a pushed tag whose only gates are advisory, and were run on another commit',
    { purpose: 'tag-push', items: [advisory], read: { sha: MERGE }, reviews: [approves('alice')] },
    'no-go: nothing-asked',
  ],
  [
    'an advisory gate that was run and could not tell',
    {
      items: [advisory],
      readings: [broken('one', problem('tool-missing', { tool: 'pylint' }))],
      reviews: [approves('alice')],
    },
    'go',
  ],
  [
    'T08 a review before advisory gates have reported',
    { purpose: 're-judge', items: [advisory], readings: null, reviews: [approves('alice')] },
    'waiting: one waiting',
  ],
  [
    'a review of a commit that has no reading of one advisory gate',
    {
      purpose: 're-judge',
      items: [advisory, gate('two', 'score >= 8')],
      readings: [two],
      reviews: [approves('alice')],
    },
    'go',
  ],
  ['T08 a laptop of which nothing is asked', { purpose: 'local', items: [], facts: null }, 'no-go: nothing-asked'],
  ['an ordinary pull request of which nothing is asked', { purpose: 'pull-request', items: [] }, 'go'],
  [
    'an ordinary pull request asks nobody to sign',
    { ...both, purpose: 'pull-request', reviews: [objects('alice')] },
    'go',
  ],
  [
    'a review of an ordinary pull request asks nobody either',
    { ...both, purpose: 're-judge', release: { isRelease: false } },
    'go',
  ],
  [
    'a review of a merged pull request may be the line that signs a release on trunk',
    { ...both, purpose: 're-judge', release: { isRelease: false }, pullRequest: { merged: true } },
    'waiting: dev-lead missing, security-lead missing',
  ],
  [
    'a release without a pull request',
    { purpose: 're-judge', pullRequest: null, release: { isRelease: false } },
    'waiting: no-release-pull-request, dev-lead missing',
  ],
  ['a checklist that asks nobody to sign', { roles: [], purpose: 'release', pullRequest: null }, 'go'],
  ['a laptop', { purpose: 'local', facts: null }, 'waiting'],
  ['a laptop that plays through no approval', { purpose: 'local', pullRequest: null }, 'waiting: dev-lead missing'],
  [
    'a laptop that plays through an approval',
    { purpose: 'local', pullRequest: null, reviews: [approves('alice')] },
    'waiting',
  ],
  ['a pushed tag', { purpose: 'tag-push', reviews: [approves('alice')] }, 'go'],
  [
    'a pushed tag whose approval was dismissed since',
    { purpose: 'tag-push', reviews: [dismissed('alice')] },
    'waiting: dev-lead missing',
  ],
])('%s', (_, world, outcome) => {
  expect(summary(decide(given(world)))).toBe(outcome)
})

const emergency = { emergency: { label: 'hotfix', required: ['dev-lead'] } }
const hotfix = { ...both, signOffs: emergency, pullRequest: { labels: ['hotfix'] } }
test.each<[name: string, world: Given, lines: string[], summary: string, unsigned: string[] | undefined]>([
  [
    'T23 the emergency roles have signed: go, and it says who has not',
    { ...hotfix, reviews: [approves('alice')] },
    ['dev-lead: alice', 'security-lead: nobody; 1 missing of carol; later'],
    'go',
    ['security-lead'],
  ],
  [
    'T23 a role that signs later takes nobody from the emergency, though only he could fill it',
    { ...hotfix, roles: [lead, role('security-lead', ['alice'])], reviews: [approves('alice')] },
    [
      'dev-lead: alice',
      'security-lead: nobody; 1 missing of nobody; alice other-role dev-lead; quorum-unreachable; later',
    ],
    'go',
    ['security-lead'],
  ],
  [
    'T23 they have not',
    { ...hotfix, reviews: [approves('carol')] },
    ['dev-lead: nobody; 1 missing of alice, bob', 'security-lead: carol; later'],
    'waiting: dev-lead missing',
    undefined,
  ],
  [
    'T23 all have: no emergency any more',
    { ...hotfix, reviews: [approves('alice'), approves('carol')] },
    ['dev-lead: alice', 'security-lead: carol; later'],
    'go',
    undefined,
  ],
  [
    'T23 without the label',
    { ...hotfix, pullRequest: { labels: ['Hotfix'] }, reviews: [approves('alice')] },
    ['dev-lead: alice', 'security-lead: nobody; 1 missing of carol'],
    'waiting: security-lead missing',
    undefined,
  ],
  [
    'T23 not a release pull request',
    {
      ...hotfix,
      purpose: 'release',
      release: { isRelease: false },
      pullRequest: { labels: ['hotfix'], merged: true },
      reviews: [says('alice', `/sign-off ${HEAD}`)],
    },
    ['dev-lead: alice', 'security-lead: nobody; 1 missing of carol'],
    'waiting: security-lead missing',
    undefined,
  ],
  [
    'T08 an emergency that needs nobody is none',
    { ...hotfix, signOffs: { emergency: { label: 'hotfix', required: [] } } },
    ['dev-lead: nobody; 1 missing of alice, bob', 'security-lead: nobody; 1 missing of carol'],
    'waiting: dev-lead missing, security-lead missing',
    undefined,
  ],
  [
    'T06 who may sign later may object now',
    { ...hotfix, reviews: [approves('alice'), objects('carol')] },
    ['dev-lead: alice', 'security-lead: nobody; 1 missing of carol; carol wants changes; later'],
    'no-go: security-lead changes-requested',
    ['security-lead'],
  ],
  [
    'T07 a role that signs later need not be readable now',
    { ...hotfix, roles: [lead, role('security-lead', [], { teams: ['acme/security'] })], reviews: [approves('alice')] },
    ['dev-lead: alice', 'security-lead: nobody; 1 missing of nobody; role-unreadable; later'],
    'go',
    ['security-lead'],
  ],
])('%s', (_, world, lines, outcome, unsigned) => {
  const verdict = decide(given(world))
  expect(signed(verdict)).toEqual(lines)
  expect(summary(verdict)).toBe(outcome)
  expect(verdict.emergency).toEqual(unsigned && { label: 'hotfix', unsigned })
})

test.each<[name: string, world: Given, validUntil: string]>([
  ['seven days after the gates ended', {}, '2026-11-30T09:40:00.000Z'],
  ['seven days, where none had to run', { items: [], readings: null }, '2026-11-30T12:00:00.000Z'],
  ['seven days, where their clock is ahead', { read: { finishedAt: at('15:00') } }, '2026-11-30T12:00:00.000Z'],
  ['the end of a waiver', { waivers: [waiver('fine', { until: '2026-11-25' })] }, '2026-11-26T00:00:00.000Z'],
  [
    'a waiver that does not count ends nothing',
    { waivers: [waiver('fine', { until: '2026-11-25', by: 'intern' })] },
    '2026-11-30T09:40:00.000Z',
  ],
  [
    'the end of a statement',
    { items: [attest('drill', 'dev-lead', { attested: { by: 'alice', on: '2026-10-01', until: '2026-11-24' } })] },
    '2026-11-25T00:00:00.000Z',
  ],
  [
    'the day until which an item does not apply',
    { items: [gate('one', 'x', { notApplicable: { reason: 'later', until: '2026-11-23' } })] },
    '2026-11-24T00:00:00.000Z',
  ],
  ['long past, where the clock cannot be read', { now: 'now' }, '1970-01-01T00:00:00.000Z'],
])('T38 a verdict is valid for at most %s', (_, world, validUntil) => {
  expect(decide(given({ reviews: [approves('alice')], ...world })).validUntil).toBe(validUntil)
})

test('a verdict is plain data, of the inputs as plain data', () => {
  const inputs = given({ ...both, reviews: [approves('alice'), objects(undefined)], waivers: [waiver('fine')] })
  const before = JSON.stringify(inputs)
  const verdict = decide(JSON.parse(before))
  expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict)
  expect(decide(inputs)).toEqual(verdict)
  expect(JSON.stringify(inputs)).toBe(before)
})
