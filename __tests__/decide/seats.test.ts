import { test } from '@jest/globals'
import { role } from './given.js'
import { approves } from './reviews.js'

import { type Row, tells } from './tells.js'

const lead = role('dev-lead', ['alice', 'bob'])

test.each<Row>([
  [
    'T13 one person for two roles',
    { roles: [lead, role('security-lead', ['alice', 'carol'])], reviews: [approves('alice')] },
    ['dev-lead: alice', 'security-lead: nobody; 1 missing of carol; alice other-role dev-lead'],
    'waiting: security-lead missing',
  ],
  [
    'who can fill two roles fills the one that nobody else can',
    { roles: [lead, role('security-lead', ['alice'])], reviews: [approves('alice'), approves('bob')] },
    ['dev-lead: bob; alice other-role security-lead', 'security-lead: alice'],
    'go',
  ],
  [
    'who can fill two roles leaves the one that others may still fill',
    { roles: [lead, role('security-lead', ['alice'])], reviews: [approves('alice')] },
    ['dev-lead: nobody; 1 missing of bob; alice other-role security-lead', 'security-lead: alice'],
    'waiting: dev-lead missing',
  ],
  [
    'a role by permission leaves the other to those who are named',
    {
      roles: [role('maintainers', [], { permission: 'write' }), role('security-lead', ['alice'])],
      reviews: [approves('alice')],
    },
    ['maintainers: nobody; 1 missing of nobody; alice other-role security-lead', 'security-lead: alice'],
    'waiting: maintainers missing',
  ],
  [
    'one person may fill two roles where the checklist says so',
    {
      roles: [lead, role('security-lead', ['alice'])],
      signOffs: { distinctPeople: false },
      reviews: [approves('alice')],
    },
    ['dev-lead: alice', 'security-lead: alice'],
    'go',
  ],

  // Quorums that this pull request cannot reach.
  [
    'the only member opened it',
    { roles: [lead, role('security-lead', ['paul'])], reviews: [approves('alice')] },
    ['dev-lead: alice', 'security-lead: nobody; 1 missing of nobody; quorum-unreachable'],
    'waiting: security-lead missing',
  ],
  [
    'one of two members opened it, and the other is asked for two roles',
    { roles: [role('dev-lead', ['paul', 'alice']), role('security-lead', ['alice'])] },
    ['dev-lead: nobody; 1 missing of alice', 'security-lead: nobody; 1 missing of alice; quorum-unreachable'],
    'waiting: dev-lead missing, security-lead missing',
  ],
])('%s', tells)
