import { test } from '@jest/globals'
import { at, HEAD, OLDER } from './commits.js'
import type { Given } from './given.js'
import { approves, dismissed, objects, says } from './reviews.js'

import { type Row, tells } from './tells.js'

const short = HEAD.slice(0, 12)

test.each<Row>([
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
    'T05 approved in the second of the force-push',
    { reviews: [approves('alice')], facts: { forcePushedAt: at('10:00') } },
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
    'T07 approved before a label made it a release pull request',
    { reviews: [approves('alice')], facts: { madeReleaseAt: at('10:00') } },
    ['dev-lead: nobody; 1 missing of alice; alice before-release'],
    'waiting: dev-lead missing',
  ],
  [
    'approved after a label made it a release pull request',
    { reviews: [approves('alice', { at: '10:01' })], facts: { madeReleaseAt: at('10:00') } },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'T07 nobody can tell when it became a release pull request',
    { reviews: [approves('alice')], facts: { madeReleaseAt: '' } },
    ['dev-lead: nobody; 1 missing of alice; alice before-release'],
    'waiting: dev-lead missing',
  ],
  [
    'signed by a line that names the commit, before it was a release pull request',
    { reviews: [says('alice', `/sign-off ${short}`)], facts: { madeReleaseAt: at('11:00') } },
    ['dev-lead: alice'],
    'go',
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
    'a line with the whole hash in an approval of another commit',
    { reviews: [approves('alice', { commit: OLDER, body: `/sign-off ${HEAD}` })] },
    ['dev-lead: alice'],
    'go',
  ],
  [
    'T05 a line with the first digits in a review of another commit: that one may begin alike',
    { reviews: [says('alice', `/sign-off ${short}`, { commit: OLDER })] },
    ['dev-lead: nobody; 1 missing of alice; alice other-commit'],
    'waiting: dev-lead missing',
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
    'of all that does not count the last is told',
    {
      reviews: [
        approves('alice', { commit: OLDER }),
        says('alice', '/sign-off now', { at: '10:01' }),
        says('alice', 'ping', { at: '10:02' }),
      ],
    },
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
    '```\n~~~\n/sign-off',
    '```\n``` js\n/sign-off',
    '````\n```\n/sign-off',
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
])('%s', tells)
