import { test } from '@jest/globals'
import { HEAD, OLDER } from './commits.js'
import { role } from './given.js'
import { approves, dismissed, drafts, objects, says } from './reviews.js'

import { type Row, tells } from './tells.js'

const lead = role('dev-lead', ['alice', 'bob'])
const security = role('security-lead', ['carol'])
const short = HEAD.slice(0, 12)

test.each<Row>([
  ['no reviews', {}, ['dev-lead: nobody; 1 missing of alice'], 'waiting: dev-lead missing'],
  ['the one who must sign approves', { reviews: [approves('alice')] }, ['dev-lead: alice'], 'go'],
  ['logins differ in case only', { reviews: [approves('Alice')] }, ['dev-lead: Alice'], 'go'],
  [
    'only one of two roles has signed',
    { roles: [lead, security], reviews: [approves('bob')] },
    ['dev-lead: bob', 'security-lead: nobody; 1 missing of carol'],
    'waiting: security-lead missing',
  ],
  [
    'two must sign, one has',
    { roles: [role('dev-lead', ['alice', 'bob', 'dave'], { count: 2 })], reviews: [approves('bob')] },
    ['dev-lead: bob; 1 missing of alice, dave'],
    'waiting: dev-lead missing',
  ],
  [
    'more sign than must',
    {
      roles: [lead],
      reviews: [
        says('alice', 'hm', { at: '09:30' }),
        approves('bob', { at: '10:05' }),
        approves('alice', { at: '10:09' }),
      ],
    },
    ['dev-lead: bob; alice not-needed'],
    'go',
  ],

  // Which opinion counts.
  [
    'T06 a comment takes nothing back',
    { reviews: [approves('alice'), says('alice', 'nice', { at: '10:01' })] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'a review that is not submitted says nothing',
    { reviews: [drafts('alice'), drafts('alice', { body: `/sign-off ${short}` })] },
    ['dev-lead: nobody; 1 missing of alice'],
    'waiting: dev-lead missing',
  ],
  [
    'T06 changes requested after approving',
    { reviews: [approves('alice'), objects('alice', { at: '10:01' })] },
    ['dev-lead: nobody; 1 missing of alice; alice wants changes'],
    'no-go: dev-lead changes-requested',
  ],
  [
    'changes requested, then approved',
    { reviews: [objects('alice'), approves('alice', { at: '10:01' })] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'T06 changes requested by another member block although the role is filled',
    { roles: [lead], reviews: [approves('alice'), objects('bob')] },
    ['dev-lead: alice; bob wants changes'],
    'no-go: dev-lead changes-requested',
  ],
  [
    'T06 changes requested of an older commit, before the head was seen',
    { reviews: [objects('alice', { commit: OLDER, at: '08:00' })] },
    ['dev-lead: nobody; 1 missing of alice; alice wants changes'],
    'no-go: dev-lead changes-requested',
  ],
  [
    'changes requested by somebody who holds no role',
    { reviews: [approves('alice'), objects('mallory')] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'changes requested by the holder of a role that need not sign',
    { roles: [lead, security], required: ['dev-lead'], reviews: [approves('alice'), objects('carol')] },
    ['dev-lead: alice', 'security-lead: nobody; carol wants changes'],
    'no-go: security-lead changes-requested',
  ],
  [
    'an objection is said of one role only',
    {
      roles: [lead, role('maintainers', [], { permission: 'write' })],
      required: ['dev-lead'],
      reviews: [approves('alice'), objects('bob')],
    },
    ['dev-lead: alice; bob wants changes'],
    'no-go: dev-lead changes-requested',
  ],
  [
    'T22 a dismissed approval',
    { reviews: [dismissed('alice')] },
    ['dev-lead: nobody; 1 missing of alice; alice dismissed'],
    'waiting: dev-lead missing',
  ],
  [
    'T22 a dismissed objection does not revive the approval before it',
    { reviews: [approves('alice'), dismissed('alice', { at: '10:01' })] },
    ['dev-lead: nobody; 1 missing of alice; alice dismissed'],
    'waiting: dev-lead missing',
  ],
  [
    'T22 nor the line before it',
    { reviews: [says('alice', `/sign-off ${short}`), dismissed('alice', { at: '10:01' })] },
    ['dev-lead: nobody; 1 missing of alice; alice dismissed'],
    'waiting: dev-lead missing',
  ],
  [
    'approved anew after a dismissal',
    { reviews: [dismissed('alice'), approves('alice', { at: '10:01' })] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'the latest approval is the opinion, though an earlier one is of this head',
    { reviews: [approves('alice'), approves('alice', { at: '10:01', commit: OLDER })] },
    ['dev-lead: nobody; 1 missing of alice; alice other-commit'],
    'waiting: dev-lead missing',
  ],
  [
    'T24 one person, however the login is written',
    { reviews: [approves('Alice'), objects('alice', { at: '10:01' })] },
    ['dev-lead: nobody; 1 missing of alice; Alice wants changes'],
    'no-go: dev-lead changes-requested',
  ],
  [
    'T22 of an approval and a dismissal at one time the dismissal counts',
    { reviews: [dismissed('alice'), approves('alice')] },
    ['dev-lead: nobody; 1 missing of alice; alice dismissed'],
    'waiting: dev-lead missing',
  ],
  [
    'of two opinions at one time the one that withholds counts',
    { reviews: [objects('alice'), approves('alice')] },
    ['dev-lead: nobody; 1 missing of alice; alice wants changes'],
    'no-go: dev-lead changes-requested',
  ],
  [
    'an approval without a readable time is the first',
    { reviews: [objects('alice'), approves('alice', { at: 'x' })] },
    ['dev-lead: nobody; 1 missing of alice; alice wants changes'],
    'no-go: dev-lead changes-requested',
  ],
  [
    'an objection without a readable time is the last word',
    { reviews: [objects('alice', { at: 'x' }), approves('alice')] },
    ['dev-lead: nobody; 1 missing of alice; alice wants changes'],
    'no-go: dev-lead changes-requested',
  ],
])('%s', tells)
