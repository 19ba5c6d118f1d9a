import { test } from '@jest/globals'
import { problem } from '../../src/model/problem.js'
import { HEAD } from './commits.js'
import { role } from './given.js'
import { approves, dismissed, objects, says } from './reviews.js'

import { type Row, tells } from './tells.js'

const lead = role('dev-lead', ['alice', 'bob'])

test.each<Row>([
  [
    'T13 the author',
    { roles: [role('dev-lead', ['alice', 'paul'])], reviews: [approves('Paul')] },
    ['dev-lead: nobody; 1 missing of alice; Paul author'],
    'waiting: dev-lead missing',
  ],
  [
    'T13 the author may sign, but only by a line',
    { roles: [role('dev-lead', ['paul'])], signOffs: { exclude: [] }, reviews: [approves('paul')] },
    ['dev-lead: nobody; 1 missing of paul; paul author'],
    'waiting: dev-lead missing',
  ],
  [
    'the author signs by a line',
    { roles: [role('dev-lead', ['paul'])], signOffs: { exclude: [] }, reviews: [says('paul', `/sign-off ${HEAD}`)] },
    ['dev-lead: paul'],
    'go',
  ],
  [
    'T13 a committer where committers are excluded',
    {
      roles: [lead],
      signOffs: { exclude: ['author', 'committers'] },
      reviews: [approves('alice')],
      facts: { committers: ['zoe', 'Alice'] },
    },
    ['dev-lead: nobody; 1 missing of bob; alice committer'],
    'waiting: dev-lead missing',
  ],
  [
    'a committer where they are not',
    { reviews: [approves('alice')], facts: { committers: ['alice'] } },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'T15 a bot, though the role names it',
    { roles: [role('dev-lead', ['alice', 'Copilot'])], reviews: [approves('Copilot', { bot: true })] },
    ['dev-lead: nobody; 1 missing of alice; Copilot bot'],
    'waiting: dev-lead missing',
  ],
  [
    'T15 once a bot, always a bot',
    { reviews: [says('alice', 'hm', { at: '09:30' }), approves('alice', { bot: true })] },
    ['dev-lead: nobody; 1 missing of nobody; alice bot; quorum-unreachable'],
    'waiting: dev-lead missing',
  ],
  [
    'T25 a deleted account',
    { reviews: [approves(undefined)] },
    ['dev-lead: nobody; 1 missing of alice; ghost deleted-account'],
    'waiting: dev-lead missing',
  ],
  [
    'T25 an account that was deleted after it requested changes still blocks',
    { reviews: [approves('alice'), objects(undefined)] },
    ['dev-lead: alice; ghost wants changes'],
    'no-go: dev-lead changes-requested',
  ],
  [
    'T25 of two deleted accounts one does not speak for the other',
    { reviews: [objects(undefined), approves(undefined, { at: '10:01' }), approves('alice')] },
    ['dev-lead: alice; ghost deleted-account; ghost wants changes'],
    'no-go: dev-lead changes-requested',
  ],
  [
    'T14 somebody who holds no role',
    { reviews: [approves('mallory')] },
    ['dev-lead: nobody; 1 missing of alice; mallory not-a-member'],
    'waiting: dev-lead missing',
  ],
  [
    'T14 of somebody who holds no role nothing else is told',
    { reviews: [approves('mallory', { at: '08:00' })] },
    ['dev-lead: nobody; 1 missing of alice; mallory not-a-member'],
    'waiting: dev-lead missing',
  ],
  [
    'T14 a member without access any more',
    { reviews: [approves('alice')], permissions: { alice: 'none' } },
    ['dev-lead: nobody; 1 missing of nobody; alice no-access; quorum-unreachable'],
    'waiting: dev-lead missing',
  ],
  [
    'T14 private: whoever may read',
    {
      reviews: [approves('alice')],
      permissions: { alice: 'read' },
      release: { repository: { owner: 'o', name: 'r', private: true, defaultBranch: 'main' } },
    },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'T14 private: who may not even read',
    {
      reviews: [approves('alice')],
      permissions: { alice: 'none' },
      release: { repository: { owner: 'o', name: 'r', private: true, defaultBranch: 'main' } },
    },
    ['dev-lead: nobody; 1 missing of nobody; alice no-access; quorum-unreachable'],
    'waiting: dev-lead missing',
  ],
  [
    'T14 public: everybody may read, which is no access',
    { reviews: [approves('alice')], permissions: { alice: 'read' } },
    ['dev-lead: nobody; 1 missing of nobody; alice no-access; quorum-unreachable'],
    'waiting: dev-lead missing',
  ],
  [
    'T14 public: triage is more than read',
    { reviews: [approves('alice')], permissions: { alice: 'triage' } },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'T07 a permission that cannot be read',
    {
      reviews: [approves('alice')],
      permissions: { alice: { problem: problem('permission-unreadable', { user: 'alice', reason: '502' }) } },
    },
    ['dev-lead: nobody; 1 missing of alice; alice permission-unknown; permission-unreadable'],
    'no-go: dev-lead errored',
  ],
  [
    'T07 a permission that was not read',
    { reviews: [approves('alice')], facts: { permissions: {} } },
    ['dev-lead: nobody; 1 missing of alice; alice permission-unknown; permission-unreadable'],
    'no-go: dev-lead errored',
  ],
  [
    'it need not be known where the role is filled without it',
    { roles: [lead], reviews: [approves('alice'), approves('bob')], facts: { permissions: { alice: 'write' } } },
    ['dev-lead: alice; bob permission-unknown'],
    'go',
  ],
  [
    'nor need it be known of somebody whose approval was dismissed',
    { roles: [lead], reviews: [approves('alice'), dismissed('bob')], facts: { permissions: { alice: 'write' } } },
    ['dev-lead: alice; bob dismissed'],
    'go',
  ],
  [
    'T24 a login that only looks like it',
    { reviews: [approves('аlice')] },
    ['dev-lead: nobody; 1 missing of alice; аlice not-a-member'],
    'waiting: dev-lead missing',
  ],
  [
    'T24 a login that becomes it in lower case',
    { roles: [role('dev-lead', ['mike'])], reviews: [approves('mi\u212ae')] },
    ['dev-lead: nobody; 1 missing of mike; mi\u212ae not-a-member'],
    'waiting: dev-lead missing',
  ],
  [
    'T24 a name in the role that is no login matches nobody',
    { roles: [role('dev-lead', ['mi\u212ae'])], reviews: [approves('mi\u212ae'), approves('mike')] },
    ['dev-lead: nobody; 1 missing of nobody; mi\u212ae not-a-member; mike not-a-member; quorum-unreachable'],
    'waiting: dev-lead missing',
  ],

  // Teams and permissions.
  [
    'a team',
    {
      roles: [role('ops', [], { teams: ['Acme/Ops'] })],
      reviews: [approves('dora')],
      facts: { teams: { 'acme/ops': ['Dora', 'emil'] } },
    },
    ['ops: dora'],
    'go',
  ],
  [
    'T14 somebody outside the team',
    {
      roles: [role('ops', [], { teams: ['acme/ops'] })],
      reviews: [approves('mallory')],
      facts: { teams: { 'acme/ops': ['dora'] } },
    },
    ['ops: nobody; 1 missing of dora; mallory not-a-member'],
    'waiting: ops missing',
  ],
  [
    'T08 an empty team is not satisfied',
    { roles: [role('ops', [], { teams: ['acme/ops'] })], facts: { teams: { 'acme/ops': [] } } },
    ['ops: nobody; 1 missing of nobody; quorum-unreachable'],
    'waiting: ops missing',
  ],
  [
    'T08 a role that nobody holds is not satisfied',
    { roles: [role('ops', [])] },
    ['ops: nobody; 1 missing of nobody; quorum-unreachable'],
    'waiting: ops missing',
  ],
  [
    'T08 a role that is not there is not satisfied',
    { required: ['constructor'] },
    ['constructor: nobody; 1 missing of nobody; quorum-unreachable'],
    'waiting: constructor missing',
  ],
  [
    'T08 a role without a number of people needs one',
    { roles: [role('ops', ['alice'], { count: Number.NaN })] },
    ['ops: nobody; 1 missing of alice'],
    'waiting: ops missing',
  ],
  [
    'T07 a team that cannot be read, though one of its users signed',
    {
      roles: [role('ops', ['alice'], { teams: ['acme/ops'] })],
      reviews: [approves('alice')],
      facts: {
        teams: {
          'acme/ops': { problem: problem('role-unreadable', { role: 'ops', team: 'acme/ops', reason: '404' }) },
        },
      },
    },
    ['ops: nobody; 1 missing of nobody; alice permission-unknown; role-unreadable'],
    'no-go: ops errored',
  ],
  [
    'T07 an objection of somebody who may be in a team that cannot be read',
    { roles: [role('ops', [], { teams: ['acme/ops'] })], reviews: [objects('mallory')] },
    ['ops: nobody; 1 missing of nobody; mallory wants changes; role-unreadable'],
    'no-go: ops errored',
  ],
  [
    'T07 a team that was not read',
    { roles: [role('ops', [], { teams: ['acme/ops'] })] },
    ['ops: nobody; 1 missing of nobody; role-unreadable'],
    'no-go: ops errored',
  ],
  [
    'a permission',
    {
      roles: [role('maintainers', [], { permission: 'maintain' })],
      reviews: [approves('mia'), approves('wim')],
      permissions: { mia: 'admin', wim: 'write' },
    },
    ['maintainers: mia; wim not-a-member'],
    'go',
  ],
  [
    'a permission that nobody is known to have may yet be held by somebody',
    { roles: [role('maintainers', [], { permission: 'maintain' })], permissions: { mia: 'maintain', wim: 'write' } },
    ['maintainers: nobody; 1 missing of mia'],
    'waiting: maintainers missing',
  ],
  [
    'T07 an objection of somebody whose permission cannot be read blocks',
    {
      roles: [role('maintainers', [], { permission: 'maintain' })],
      reviews: [approves('mia'), objects('xena')],
      permissions: {
        mia: 'admin',
        xena: { problem: problem('permission-unreadable', { user: 'xena', reason: '502' }) },
      },
    },
    ['maintainers: mia; xena wants changes'],
    'no-go: maintainers changes-requested',
  ],
])('%s', tells)
