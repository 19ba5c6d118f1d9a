import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decide } from '../../src/decide/decide.js'
import { exitCode } from '../../src/decide/exit.js'
import type { Inputs } from '../../src/model/inputs.js'
import { problem } from '../../src/model/problem.js'
import type { Reading } from '../../src/model/reading.js'
import type { Verdict } from '../../src/model/verdict.js'
import { at, HEAD, MERGE, OLDER } from './commits.js'
import { type Given, given, role, waiver } from './given.js'
import { attest, gate, group, needing } from './items.js'
import { broken, measured, tally } from './readings.js'
import { approves, type Draft, dismissed, objects, says } from './reviews.js'

const users = ['ann', 'ben', 'cat', 'paul'] as const
const time = fc.constantFrom('08:30', '10:00', '10:01', '11:00')
const commit = fc.constantFrom(HEAD, HEAD, HEAD, OLDER)
const review: fc.Arbitrary<Draft> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...users), time, commit, fc.boolean())
    .map(([user, at, commit, bot]) => approves(user, { at, commit, bot: bot && user === 'cat' })),
  fc.tuple(fc.constantFrom(...users), time, commit).map(([user, at, commit]) => approves(user, { at, commit })),
  fc.tuple(fc.constantFrom(...users), time).map(([user, at]) => dismissed(user, { at })),
  fc.tuple(fc.constantFrom(...users), time, commit).map(([user, at, sha]) => says(user, `/sign-off ${sha}`, { at })),
  fc.tuple(fc.constantFrom(...users, undefined), time).map(([user, at]) => objects(user, { at })),
)
const roles = fc
  .tuple(fc.subarray([...users]), fc.subarray([...users], { minLength: 1 }), fc.integer({ min: 1, max: 2 }))
  .map(([first, second, count]) => [
    role('lead', second, { count }),
    role('security', first, { teams: ['acme/security'] }),
    role('maintainers', [], { permission: 'maintain' }),
  ])
const items = [
  gate('lint', 'score >= 8'),
  group('deps', [
    gate('audit', 'high == 0', { waivableBy: ['lead', 'security'] }),
    gate('licenses', 'findings == 0', { level: 'advisory' }),
  ]),
  gate('cover', 'score >= 8', { needs: ['lint'] }),
  needing('quality', ['lint', 'deps']),
  attest('drill', 'lead', { attested: { by: 'ann', on: '2026-01-01', until: '2026-12-31' } }),
]
const ids = ['lint', 'audit', 'licenses', 'cover']
const reading = (id: string): fc.Arbitrary<Reading> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(measured(id, { score: 9 })) },
    { weight: 1, arbitrary: fc.constant(measured(id, { score: 9 }, { tallies: [tally('R1', { severity: 'high' })] })) },
    { weight: 1, arbitrary: fc.constant(measured(id, { score: 1 })) },
  )

const world: fc.Arbitrary<Given> = fc
  .record({
    purpose: fc.constantFrom(
      'release-pull-request' as const,
      're-judge' as const,
      'release' as const,
      'tag-push' as const,
    ),
    roles,
    required: fc.subarray(['lead', 'security', 'maintainers']),
    reviews: fc.array(review, { maxLength: 6 }),
    readings: fc.tuple(...ids.map(reading)),
    distinctPeople: fc.boolean(),
    label: fc.boolean(),
    waivers: fc.subarray([
      waiver('audit', { by: 'lead', only: ['R1'] }),
      waiver('deps', { by: 'security' }),
      waiver('audit', { by: 'security' }),
    ]),
    merged: fc.boolean(),
  })
  .map(({ distinctPeople, label, merged, ...rest }) => ({
    ...rest,
    items,
    signOffs: { distinctPeople, emergency: { label: 'hotfix', required: ['lead'] } },
    release: { sha: merged ? MERGE : HEAD },
    pullRequest: { labels: label ? ['hotfix'] : [], merged, ...(merged && { mergeCommit: MERGE }) },
    permissions: { ann: 'maintain', ben: 'write', cat: 'read', paul: 'admin' },
    facts: { teams: { 'acme/security': ['cat', 'ben'] } },
  }))

type Worse = (inputs: Inputs, verdict: Verdict, index: number) => Inputs
const withFacts = (inputs: Inputs, facts: Partial<NonNullable<Inputs['facts']>>): Inputs => ({
  ...inputs,
  ...(inputs.facts && { facts: { ...inputs.facts, ...facts } }),
})
const withReadings = (inputs: Inputs, change: (reading: Reading, index: number) => readonly Reading[]): Inputs => ({
  ...inputs,
  ...(inputs.readings && { readings: { ...inputs.readings, readings: inputs.readings.readings.flatMap(change) } }),
})
const replaced =
  (by: (id: string) => readonly Reading[]): Worse =>
  (inputs, _, index) =>
    withReadings(inputs, (reading, at) => (at === index % ids.length ? by(reading.item) : [reading]))
const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % Math.max(1, from.length)]
const unknown = problem('permission-unreadable', { user: 'somebody', reason: '502' })

const worse: Record<string, Worse> = {
  'a gate fails': replaced(id => [measured(id, { score: 0 }, { tallies: [tally('R9', { severity: 'high' })] })]),
  'a gate cannot tell': replaced(id => [broken(id, problem('cancelled', {}))]),
  'a measure is NaN': replaced(id => [measured(id, { score: Number.NaN }, { tallies: [tally('R9')] })]),
  'a reading is lost': replaced(() => []),
  'a reading is of another question': replaced(id => [{ ...measured(id, { score: 9 }), key: 'other' }]),
  'an expectation is added': inputs => ({
    ...inputs,
    checklist: {
      ...inputs.checklist,
      phases: inputs.checklist.phases.map(phase => ({ ...phase, items: [...phase.items, gate('more', 'score >= 8')] })),
    },
  }),
  'a sign-off is withdrawn': (inputs, { signOffs }, index) => {
    const url = pick(
      signOffs.flatMap(({ approvals }) => approvals),
      index,
    )?.url
    return withFacts(inputs, { reviews: inputs.facts?.reviews.filter(review => review.url !== url) ?? [] })
  },
  'a sign-off is dismissed': (inputs, { signOffs }, index) => {
    const url = pick(
      signOffs.flatMap(({ approvals }) => approvals),
      index,
    )?.url
    const reviews = inputs.facts?.reviews.map(review =>
      review.url === url ? { ...review, state: 'DISMISSED' as const } : review,
    )
    return withFacts(inputs, { reviews: reviews ?? [] })
  },
  'somebody objects': (inputs, _, index) => {
    const objection = { ...objects(users[index % users.length], { at: '11:30' }), id: 99, url: '' }
    return withFacts(inputs, { reviews: [...(inputs.facts?.reviews ?? []), objection] })
  },
  'the head was force-pushed': inputs => withFacts(inputs, { forcePushedAt: at('11:59') }),
  'the head was not seen': ({
    facts: { headSeenAt: _, ...facts } = given().facts ?? { headSeenAt: '' },
    ...inputs
  }) => ({ ...inputs, facts: facts as NonNullable<Inputs['facts']> }),
  'the team cannot be read': inputs => withFacts(inputs, { teams: {} }),
  'a permission cannot be read': (inputs, _, index) =>
    withFacts(inputs, {
      permissions: { ...inputs.facts?.permissions, [users[index % users.length] ?? '']: { problem: unknown } },
    }),
  'access is taken away from who signed': (inputs, { signOffs }, index) => {
    const approvals = signOffs.flatMap(({ approvals }) => approvals)
    return withFacts(inputs, {
      permissions: { ...inputs.facts?.permissions, [pick(approvals, index)?.user ?? '']: 'none' },
    })
  },
  'something was brought in': inputs => withFacts(inputs, { broughtIn: ['src/a.ts'] }),
  'there is a rival': inputs => withFacts(inputs, { rivals: [8] }),
  'everything dated has lapsed': inputs => ({ ...inputs, now: '2027-06-01T00:00:00Z' }),
  'the clock cannot be read': inputs => ({ ...inputs, now: '' }),
  'waivers are taken away': inputs => ({ ...inputs, checklist: { ...inputs.checklist, waivers: [] } }),
  'the facts are gone': ({ facts: _, ...inputs }) => inputs,
  'the readings are of another commit': ({ readings, ...inputs }) => ({
    ...inputs,
    ...(readings && { readings: { ...readings, sha: OLDER } }),
  }),
  'keys are gone': inputs => ({ ...inputs, keys: {} }),
}

const ranks = { 'no-go': 0, waiting: 1, go: 2 }
const rank = ({ decision }: Verdict): number => ranks[decision]
const reached = { go: 0, waiting: 0, 'no-go': 0 }

test.each(Object.entries(worse))('T07 T08 nothing comes nearer to go because %s', (_, change) => {
  fc.assert(
    fc.property(world, fc.nat(11), (world, index) => {
      const inputs = given(world)
      const before = decide(inputs)
      const after = decide(change(inputs, before, index))
      reached[before.decision] += 1
      expect(rank(after)).toBeLessThanOrEqual(rank(before))
      const { purpose } = inputs.release
      expect(exitCode(purpose, after)).toBeGreaterThanOrEqual(exitCode(purpose, before))
    }),
    { numRuns: 120 },
  )
})

test('the worlds above are of every kind', () => {
  for (const times of Object.values(reached)) expect(times).toBeGreaterThan(50)
})

const reversed = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).reverse())

test('T06 the order of reviews, readings and keys never matters', () => {
  fc.assert(
    fc.property(
      world.chain(world => fc.tuple(fc.constant(world), fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }))),
      ([world, order]) => {
        const inputs = given(world)
        const { checklist, readings, facts } = inputs
        const shuffled: Inputs = {
          ...inputs,
          keys: reversed(inputs.keys),
          checklist: { ...checklist, roles: reversed(checklist.roles) },
          ...(readings && { readings: { ...readings, readings: readings.readings.toReversed() } }),
          ...(facts && {
            facts: {
              ...facts,
              reviews: order.flatMap(index => facts.reviews[index] ?? []),
              permissions: reversed(facts.permissions),
              teams: reversed(facts.teams),
            },
          }),
        }
        expect(decide(shuffled)).toEqual(decide(inputs))
      },
    ),
    { numRuns: 200 },
  )
})
