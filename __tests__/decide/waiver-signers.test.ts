import { expect, test } from '@jest/globals'
import { decide } from '../../src/decide/decide.js'
import { audit, lead, proposed, security, signed } from './audited.js'
import { at } from './commits.js'
import { type Given, given, role, waiver } from './given.js'
import { approves, objects } from './reviews.js'
import { stateOf, summary } from './told.js'

test.each<[name: string, world: Given, state: string, summary: string]>([
  [
    'T13 its role has not signed',
    { reviews: [], waivers: [waiver('npm-audit')] },
    'failure failed blocks',
    'no-go: npm-audit failed, dev-lead missing',
  ],
  [
    'a role that need not sign has not',
    { waivers: [waiver('npm-audit', { by: 'security-lead' })] },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'a role that need not sign has',
    { reviews: [approves('alice'), approves('carol')], waivers: [waiver('npm-audit', { by: 'security-lead' })] },
    'failure waived holds',
    'go',
  ],
  [
    'of a role that need not sign too few have',
    {
      roles: [lead, role('security-lead', ['carol', 'dan'], { count: 2 })],
      reviews: [approves('alice'), approves('carol')],
      waivers: [waiver('npm-audit', { by: 'security-lead' })],
    },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'T13 her signature is needed for another role',
    {
      roles: [lead, role('security-lead', ['alice', 'carol'])],
      required: ['dev-lead', 'security-lead'],
      waivers: [waiver('npm-audit', { by: 'security-lead' })],
    },
    'failure failed blocks',
    'no-go: npm-audit failed, security-lead missing',
  ],
  [
    'in an emergency, of a role that might sign later and has signed now',
    {
      roles: [lead, security],
      required: ['dev-lead', 'security-lead'],
      signOffs: { emergency: { label: 'hotfix', required: ['dev-lead'] } },
      pullRequest: { labels: ['hotfix'] },
      reviews: [approves('alice'), approves('carol')],
      waivers: [waiver('npm-audit', { by: 'security-lead' })],
    },
    'failure waived holds',
    'go',
  ],
  [
    'T07 in an emergency, of a role that may owe her to one that cannot be read',
    {
      roles: [role('dev-lead', ['dan']), role('ops', [], { teams: ['acme/ops'] }), security],
      required: ['ops', 'security-lead'],
      signOffs: { emergency: { label: 'hotfix', required: ['dev-lead'] } },
      pullRequest: { labels: ['hotfix'] },
      reviews: [approves('dan'), approves('carol')],
      waivers: [waiver('npm-audit', { by: 'security-lead' })],
    },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'another member of the role objects',
    {
      roles: [role('dev-lead', ['alice', 'bob'])],
      reviews: [approves('alice'), objects('bob')],
      waivers: [waiver('npm-audit')],
    },
    'failure failed blocks',
    'no-go: npm-audit failed, dev-lead changes-requested',
  ],
  [
    'a role that may not waive it',
    { items: [{ ...audit, waivableBy: ['security-lead'] }], waivers: [waiver('npm-audit')] },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'an item that nobody may waive',
    { items: [{ ...audit, waivableBy: [] }], waivers: [waiver('npm-audit')] },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'a role that is not there',
    { items: [{ ...audit, waivableBy: ['toString'] }], waivers: [waiver('npm-audit', { by: 'toString' })] },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'T38 on its last day',
    { now: at('23:59'), waivers: [waiver('npm-audit', { until: '2026-11-23' })] },
    'failure waived holds',
    'go',
  ],
  [
    'T38 on the day after',
    { waivers: [waiver('npm-audit', { until: '2026-11-22' })] },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    "T38 on its last day by our clock, the day after by GitHub's",
    { waivers: [waiver('npm-audit', { until: '2026-11-23' })], facts: { now: '2026-11-24T00:00:00Z' } },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'T38 until no day',
    { waivers: [waiver('npm-audit', { until: '2026-11' })] },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],

  // Whose copy of the checklist.
  [
    "T01 the pull request's own copy, signed with the head",
    { facts: proposed(waiver('npm-audit')) },
    'failure waived holds',
    'go',
  ],
  [
    "T01 the pull request's own copy, not signed",
    { reviews: [], facts: proposed(waiver('npm-audit')) },
    'failure failed blocks',
    'no-go: npm-audit failed, dev-lead missing',
  ],
  [
    "T01 the pull request's own copy, on an ordinary pull request",
    { purpose: 'pull-request', facts: proposed(waiver('npm-audit')) },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'the checklist that decides, on an ordinary pull request: nobody is asked to sign',
    { purpose: 'pull-request', reviews: [], waivers: [waiver('npm-audit')] },
    'failure waived holds',
    'go',
  ],
  [
    'lapsed, on an ordinary pull request',
    { purpose: 'pull-request', waivers: [waiver('npm-audit', { until: '2026-11-22' })] },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
  [
    'by a role that may not, on an ordinary pull request',
    { purpose: 'pull-request', waivers: [waiver('npm-audit', { by: 'intern' })] },
    'failure failed blocks',
    'no-go: npm-audit failed',
  ],
])('%s', (_, world, state, outcome) => {
  const verdict = decide(given({ ...signed, ...world }))
  expect(stateOf(verdict, 'npm-audit')).toBe(state)
  expect(summary(verdict)).toBe(outcome)
})
