import { expect, test } from '@jest/globals'
import { decide } from '../../src/decide/decide.js'
import { problem } from '../../src/model/problem.js'
import {
  approves,
  at,
  dismissed,
  drafts,
  type Given,
  given,
  HEAD,
  MERGE,
  OLDER,
  objects,
  role,
  says,
  signed,
  summary,
} from './given.js'

const lead = role('dev-lead', ['alice', 'bob'])
const security = role('security-lead', ['carol'])
const short = HEAD.slice(0, 12)

test.each<[name: string, world: Given, lines: string[], summary: string]>([
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
    { roles: [lead], reviews: [approves('bob', { at: '10:05' }), approves('alice', { at: '10:09' })] },
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
    'of two opinions at one time the one that withholds counts',
    { reviews: [objects('alice'), approves('alice')] },
    ['dev-lead: nobody; 1 missing of alice; alice wants changes'],
    'no-go: dev-lead changes-requested',
  ],
  [
    'an objection without a readable time is the last word',
    { reviews: [objects('alice', { at: 'x' }), approves('alice')] },
    ['dev-lead: nobody; 1 missing of alice; alice wants changes'],
    'no-go: dev-lead changes-requested',
  ],

  // Which commit, and when.
  [
    'T05 approved an older commit',
    { reviews: [approves('alice', { commit: OLDER })] },
    ['dev-lead: nobody; 1 missing of alice; alice other-commit'],
    'waiting: dev-lead missing',
  ],
  [
    'T25 approved a commit that is gone',
    { reviews: [approves('alice', { commit: undefined })] },
    ['dev-lead: nobody; 1 missing of alice; alice other-commit'],
    'waiting: dev-lead missing',
  ],
  [
    'T05 approved before the head was there, and re-pointed by GitHub',
    { reviews: [approves('alice', { at: '08:59' })] },
    ['dev-lead: nobody; 1 missing of alice; alice before-head'],
    'waiting: dev-lead missing',
  ],
  [
    'T05 approved in the very second',
    { reviews: [approves('alice', { at: '09:00' })] },
    ['dev-lead: nobody; 1 missing of alice; alice before-head'],
    'waiting: dev-lead missing',
  ],
  [
    'T05 force-pushed back to a commit that was approved',
    { reviews: [approves('alice')], facts: { forcePushedAt: at('11:00') } },
    ['dev-lead: nobody; 1 missing of alice; alice before-force-push'],
    'waiting: dev-lead missing',
  ],
  [
    'approved after the force-push',
    { reviews: [approves('alice', { at: '11:01' })], facts: { forcePushedAt: at('11:00') } },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'T05 the force-push has no readable time',
    { reviews: [approves('alice')], facts: { forcePushedAt: '' } },
    ['dev-lead: nobody; 1 missing of alice; alice before-force-push'],
    'waiting: dev-lead missing',
  ],
  [
    'T05 no check suite of the head was found',
    { reviews: [approves('alice')], facts: { headSeenAt: undefined as never } },
    ['dev-lead: nobody; 1 missing of alice; alice head-not-seen'],
    'waiting: dev-lead missing',
  ],
  [
    'the head is not known',
    { reviews: [approves('alice')], facts: { head: undefined as never } },
    ['dev-lead: nobody; 1 missing of alice; alice head-not-seen'],
    'waiting: dev-lead missing',
  ],

  // Who.
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
      facts: { committers: ['Alice'] },
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

  // One person, one role.
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

  // Lines.
  [
    'a line in a comment',
    { reviews: [says('alice', `Fine.\n/sign-off ${short}\nThanks!`)] },
    ['dev-lead: alice'],
    'go',
  ],
  ['a line in capitals', { reviews: [says('alice', `/sign-off ${HEAD.toUpperCase()}`)] }, ['dev-lead: alice'], 'go'],
  [
    'a line with the line ends of a browser',
    { reviews: [says('alice', `/sign-off ${short}\r\n`)] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'a line in an approval of another commit',
    { reviews: [approves('alice', { commit: OLDER, body: `/sign-off ${short}` })] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'a line for another commit takes no approval back',
    { reviews: [approves('alice'), says('alice', `/sign-off ${OLDER}`, { at: '10:01' })] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'a line for another commit',
    { reviews: [says('alice', `/sign-off ${OLDER}`)] },
    ['dev-lead: nobody; 1 missing of alice; alice other-commit'],
    'waiting: dev-lead missing',
  ],
  [
    'a line with too few digits',
    { reviews: [says('alice', `/sign-off ${HEAD.slice(0, 11)}`)] },
    ['dev-lead: nobody; 1 missing of alice; alice no-sha'],
    'waiting: dev-lead missing',
  ],
  [
    'a line with more than a commit',
    { reviews: [says('alice', `/sign-off ${short} please`)] },
    ['dev-lead: nobody; 1 missing of alice; alice no-sha'],
    'waiting: dev-lead missing',
  ],
  [
    'T21 a line that was edited',
    { reviews: [says('alice', `/sign-off ${short}`, { edited: true })] },
    ['dev-lead: nobody; 1 missing of alice; alice edited'],
    'waiting: dev-lead missing',
  ],
  [
    'T21 an approval whose text was edited',
    { reviews: [approves('alice', { edited: true })] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'T05 a line before the force-push',
    { reviews: [says('alice', `/sign-off ${short}`)], facts: { forcePushedAt: at('11:00') } },
    ['dev-lead: nobody; 1 missing of alice; alice before-force-push'],
    'waiting: dev-lead missing',
  ],
  [
    'a line does not lift an objection of the same person',
    { reviews: [objects('alice'), says('alice', `/sign-off ${short}`, { at: '10:01' })] },
    ['dev-lead: nobody; 1 missing of alice; alice wants changes'],
    'no-go: dev-lead changes-requested',
  ],
  [
    'a line after a dismissal',
    { reviews: [dismissed('alice'), says('alice', `/sign-off ${short}`, { at: '10:01' })] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'T14 a line by somebody who holds no role',
    { reviews: [says('mallory', `/sign-off ${short}`)] },
    ['dev-lead: nobody; 1 missing of alice; mallory not-a-member'],
    'waiting: dev-lead missing',
  ],
  ...[
    '> /sign-off',
    '    /sign-off',
    '`/sign-off',
    'I /sign-off',
    '/sign-offs',
    '/sign-off:',
    '```\n/sign-off',
    '~~~\n/sign-off',
  ].map((line): [string, Given, string[], string] => [
    `what stands behind ${JSON.stringify(line)} says nothing`,
    { reviews: [says('alice', `${line} ${short}`)] },
    ['dev-lead: nobody; 1 missing of alice'],
    'waiting: dev-lead missing',
  ]),
  [
    'a line after a code block',
    { reviews: [says('alice', `\`\`\`\nx\n\`\`\`\n/sign-off ${short}`)] },
    ['dev-lead: alice'],
    'go',
  ],
])('%s', (_, world, lines, outcome) => {
  const verdict = decide(given(world))
  expect(signed(verdict)).toEqual(lines)
  expect(summary(verdict)).toBe(outcome)
})

const merged: Given = {
  purpose: 'release',
  release: { sha: MERGE },
  pullRequest: { state: 'closed', merged: true, mergeCommit: MERGE },
  reviews: [approves('alice')],
}
test.each<[name: string, world: Given, lines: string[], summary: string]>([
  ['a merge with an equal tree', merged, ['dev-lead: alice'], 'go'],
  [
    'a merge that brought more',
    { ...merged, facts: { head: { sha: HEAD, tree: 'other' }, broughtIn: ['src/a.ts'] } },
    ['dev-lead: nobody; 1 missing of alice; alice other-commit'],
    'waiting: brought-in, dev-lead missing',
  ],
  [
    'a merge with another tree of which no file is named',
    { ...merged, facts: { head: { sha: HEAD, tree: 'other' } } },
    ['dev-lead: nobody; 1 missing of alice; alice other-commit'],
    'waiting: brought-in, dev-lead missing',
  ],
  [
    'trees without a name are not equal',
    { ...merged, release: { sha: MERGE, tree: '' }, facts: { head: { sha: HEAD, tree: '' } } },
    ['dev-lead: nobody; 1 missing of alice; alice other-commit'],
    'waiting: brought-in, dev-lead missing',
  ],
  [
    'a merge that brought more outside the paths of this checklist',
    { ...merged, checklist: { paths: ['api/**'] }, facts: { head: { sha: HEAD, tree: 'other' } } },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'a merge that brought more within them',
    {
      ...merged,
      checklist: { paths: ['api/**'] },
      facts: { head: { sha: HEAD, tree: 'other' }, broughtIn: ['api/a.ts'] },
    },
    ['dev-lead: nobody; 1 missing of alice; alice other-commit'],
    'waiting: brought-in, dev-lead missing',
  ],
  [
    'a merge that brought more, which every role has signed',
    {
      ...merged,
      reviews: [approves('alice'), says('alice', `/sign-off ${MERGE}`, { at: '11:00' })],
      facts: { head: { sha: HEAD, tree: 'other' }, broughtIn: ['src/a.ts'] },
    },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'another commit than the merge, with an equal tree',
    { ...merged, pullRequest: { state: 'closed', merged: true, mergeCommit: OLDER } },
    ['dev-lead: nobody; 1 missing of alice; alice other-commit'],
    'waiting: not-the-head, dev-lead missing',
  ],
  [
    'T10 the head moved on while the gates ran',
    { reviews: [approves('alice', { commit: OLDER })], facts: { head: { sha: OLDER, tree: 'other' } } },
    ['dev-lead: nobody; 1 missing of alice; alice other-commit'],
    'waiting: not-the-head, dev-lead missing',
  ],
  [
    'the head itself, after the merge',
    { ...merged, release: { sha: HEAD }, reviews: [approves('alice')] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'late signers, after the merge',
    { ...merged, reviews: [says('alice', `/sign-off ${MERGE.slice(0, 12)}`)] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'trunk: approvals of an ordinary pull request sign no release',
    { ...merged, release: { sha: MERGE, isRelease: false } },
    ['dev-lead: nobody; 1 missing of alice; alice ordinary-pull-request'],
    'waiting: dev-lead missing',
  ],
  [
    'trunk: the line in a review of the merged pull request does',
    { ...merged, release: { sha: MERGE, isRelease: false }, reviews: [says('alice', `/sign-off ${MERGE}`)] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'a dispatch on an open ordinary pull request',
    {
      purpose: 'release',
      release: { isRelease: false },
      reviews: [approves('alice'), says('alice', `/sign-off ${HEAD}`)],
    },
    ['dev-lead: nobody; 1 missing of alice; alice ordinary-pull-request'],
    'waiting: no-release-pull-request, dev-lead missing',
  ],
  [
    'a dispatch without a pull request',
    { purpose: 'release', release: { isRelease: false }, pullRequest: null },
    ['dev-lead: nobody; 1 missing of alice'],
    'waiting: no-release-pull-request, dev-lead missing',
  ],
  [
    'T07 a release whose facts are not there',
    { purpose: 'release', facts: null },
    ['dev-lead: nobody; 1 missing of alice'],
    'no-go: people-unread, dev-lead missing',
  ],
  [
    'two open release pull requests with one head',
    { reviews: [approves('alice')], facts: { rivals: [9, 8] } },
    ['dev-lead: alice'],
    'no-go: rival-pull-requests',
  ],
])('%s', (_, world, lines, outcome) => {
  const verdict = decide(given(world))
  expect(signed(verdict)).toEqual(lines)
  expect(summary(verdict)).toBe(outcome)
})
