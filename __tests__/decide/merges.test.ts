import { test } from '@jest/globals'
import { HEAD, MERGE, OLDER } from './commits.js'
import { type Given, role } from './given.js'
import { approves, says } from './reviews.js'

import { type Row, tells } from './tells.js'

const merged: Given = {
  purpose: 'release',
  release: { sha: MERGE },
  pullRequest: { state: 'closed', merged: true, mergeCommit: MERGE },
  reviews: [approves('alice')],
}
test.each<Row>([
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
    'a merge that brought more, which one role of two has signed',
    {
      ...merged,
      roles: [role('dev-lead', ['alice']), role('security-lead', ['carol'])],
      reviews: [says('alice', `/sign-off ${MERGE}`), approves('carol')],
      facts: { head: { sha: HEAD, tree: 'other' }, broughtIn: ['src/a.ts'] },
    },
    ['dev-lead: alice', 'security-lead: nobody; 1 missing of carol; carol other-commit'],
    'waiting: brought-in, security-lead missing',
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
])('%s', tells)
