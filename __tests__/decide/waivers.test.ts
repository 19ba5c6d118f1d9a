import { expect, test } from '@jest/globals'
import { decide } from '../../src/decide/decide.js'
import type { Waiver } from '../../src/model/checklist.js'
import { problem } from '../../src/model/problem.js'
import { audit, found, high, proposed, signed } from './audited.js'
import { at } from './commits.js'
import { type Given, given, waiver } from './given.js'
import { attest, gate, group } from './items.js'
import { broken, measured, tally } from './readings.js'
import { itemOf, stateOf, summary } from './told.js'

const missing = problem('tool-missing', { tool: 'npm' })

test.each<[name: string, world: Given, state: string, summary: string]>([
  ['without a waiver', {}, 'failure failed blocks', 'no-go: npm-audit failed'],
  ['of the whole item', { waivers: [waiver('npm-audit')] }, 'failure waived holds', 'go'],
  [
    'of the rule that was found',
    { waivers: [waiver('npm-audit', { only: ['GHSA-1'] })] },
    'failure waived holds',
    'go',
  ],
  [
    'of an alias of it',
    { readings: found(high('1234', ['CVE-1', 'GHSA-1'])), waivers: [waiver('npm-audit', { only: ['GHSA-1'] })] },
    'failure waived holds',
    'go',
  ],
  [
    'of another rule',
    { waivers: [waiver('npm-audit', { only: ['GHSA-2'] })] },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'of one rule of two',
    { readings: found(high('GHSA-1'), high('GHSA-2')), waivers: [waiver('npm-audit', { only: ['GHSA-1'] })] },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'of two rules, by two waivers',
    {
      readings: found(high('GHSA-1'), high('GHSA-2')),
      waivers: [waiver('npm-audit', { only: ['GHSA-1'] }), waiver('npm-audit', { only: ['GHSA-2'] })],
    },
    'failure waived holds',
    'go',
  ],
  [
    'of a rule, where something else fails as well',
    { items: [gate('npm-audit', ['high == 0', 'fixable == 0'])], waivers: [waiver('npm-audit', { only: ['GHSA-1'] })] },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'of the one finding whose severity is not known',
    {
      readings: [measured('npm-audit', {}, { tallies: [tally('GHSA-1')] })],
      waivers: [waiver('npm-audit', { only: ['GHSA-1'] })],
    },
    'error waived holds no-measure',
    'go',
  ],
  ['of another item', { waivers: [waiver('other')] }, 'failure failed blocks', 'no-go: npm-audit failed'],
  [
    'of the parent',
    { items: [group('deps', [audit], { waivableBy: ['dev-lead'] })], waivers: [waiver('deps')] },
    'failure waived holds',
    'go',
  ],
  [
    'of the parent, by a role that may not waive the child',
    {
      items: [group('deps', [{ ...audit, waivableBy: [] }], { waivableBy: ['dev-lead'] })],
      waivers: [waiver('deps')],
    },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  ['of an item that holds', { readings: found(), waivers: [waiver('npm-audit')] }, 'success passed holds', 'go'],

  // What could not be told.
  [
    'the whole item, which could not be told',
    { readings: [broken('npm-audit', missing)], waivers: [waiver('npm-audit')] },
    'error waived holds tool-missing',
    'go',
  ],
  [
    'rules of an item that could not be told',
    { readings: [broken('npm-audit', missing)], waivers: [waiver('npm-audit', { only: ['GHSA-1'] })] },
    'error errored blocks tool-missing',
    'no-go: npm-audit errored',
  ],
  ...[
    problem('not-run', { sha: 'x' }),
    problem('other-commit', { expected: 'x', found: 'y' }),
    problem('dirty-workspace', { files: ['a'] }),
    problem('cancelled', {}),
  ].map((error): [string, Given, string, string] => [
    `T12 an item that was not asked on this commit: ${error.code}`,
    { readings: [broken('npm-audit', error)], waivers: [waiver('npm-audit')] },
    `error errored blocks ${error.code}`,
    'no-go: npm-audit errored',
  ]),
  [
    'T38 an item whose reading is too old',
    { read: { finishedAt: at('12:00').replace('23', '16') }, waivers: [waiver('npm-audit')] },
    'error errored blocks readings-expired',
    'no-go: npm-audit errored',
  ],
  [
    'T12 an item without a reading',
    { readings: [], waivers: [waiver('npm-audit')] },
    'error errored blocks not-run',
    'no-go: npm-audit errored',
  ],
  [
    'an item that needs one which was not asked',
    { items: [{ ...audit, needs: ['gone'] }], waivers: [waiver('npm-audit')] },
    'error errored blocks not-run',
    'no-go: npm-audit errored',
  ],
  [
    'gates have not reported',
    { purpose: 're-judge', readings: null, waivers: [waiver('npm-audit')] },
    'pending waiting blocks',
    'waiting: npm-audit waiting',
  ],
  [
    'what nobody has stated',
    { items: [attest('npm-audit', 'dev-lead')], waivers: [waiver('npm-audit')] },
    'pending waived holds',
    'go',
  ],
])('%s', (_, world, state, outcome) => {
  const verdict = decide(given({ ...signed, ...world }))
  expect(stateOf(verdict, 'npm-audit')).toBe(state)
  expect(summary(verdict)).toBe(outcome)
})

test('every waiver is shown: who signed it, whether it lapses soon, or why it does not count', () => {
  const of = (only: string, more: Partial<Waiver> = {}) => waiver('npm-audit', { only: [only], ...more })
  const twice = of('a', { until: '2026-12-07' })
  const { waivers } = decide(
    given({
      ...signed,
      waivers: [
        twice,
        of('b', { until: '2026-12-06' }),
        of('c', { until: '2026-11-22' }),
        of('d', { by: 'security-lead' }),
        of('e', { by: 'intern' }),
        waiver('an-item-of-the-pull-request'),
      ],
      facts: proposed(twice),
    }),
  )
  const inForce = { item: 'npm-audit', reason: 'no fix upstream', by: 'dev-lead', users: ['alice'] }
  const notInForce = { item: 'npm-audit', reason: 'no fix upstream' }
  expect(waivers).toEqual({
    inForce: [
      { ...inForce, only: ['a'], until: '2026-12-07', lapsesSoon: false },
      { ...inForce, only: ['b'], until: '2026-12-06', lapsesSoon: true },
    ],
    notInForce: [
      { ...notInForce, because: problem('waiver-lapsed', { until: '2026-11-22' }) },
      { ...notInForce, because: problem('waiver-unsigned', { role: 'security-lead' }) },
      {
        ...notInForce,
        because: problem('waiver-not-allowed', { role: 'intern', allowed: ['dev-lead', 'security-lead'] }),
      },
    ],
  })
})

test('an item that holds by waivers shows the one that lapses first, and counts without what they waive', () => {
  const waivers = [
    waiver('npm-audit', { only: ['GHSA-1'], until: '2026-12-31' }),
    waiver('npm-audit', { only: ['GHSA-2'], until: '2026-12-24' }),
  ]
  const verdict = decide(given({ ...signed, readings: found(high('GHSA-1'), high('GHSA-2')), waivers }))
  const item = itemOf(verdict, 'npm-audit')
  expect(item.waiver?.until).toBe('2026-12-24')
  expect(item.measures).toMatchObject({ findings: 0, high: 0 })
  expect(item.tallies).toHaveLength(2)
  expect(item.expect.map(({ text, held }) => [text, held])).toEqual([
    ['critical == 0', true],
    ['high == 0', true],
  ])
})

test('an item that a waiver takes as a whole shows that waiver', () => {
  const waivers = [waiver('npm-audit', { only: ['other'], until: '2026-12-01' }), waiver('npm-audit')]
  const verdict = decide(given({ ...signed, waivers }))
  expect(itemOf(verdict, 'npm-audit').waiver).toEqual({
    ...{ item: 'npm-audit', only: [], reason: 'no fix upstream', by: 'dev-lead', until: '2026-12-31' },
    ...{ users: ['alice'], lapsesSoon: false },
  })
})
