import type { Disregarded } from '../../../model/verdict.js'
import { both, short } from './phrases.js'

/** "alice approves", "alice and bob approve", "alice or bob approves", "2 of alice, bob, carol approve". */
const someDo = (users: readonly string[], missing: number, does: string, doThey: string): string =>
  users.length <= missing
    ? `${both(users)} ${users.length === 1 ? does : doThey}`
    : missing === 1
      ? `${users.slice(0, -1).join(', ')} or ${users.at(-1)} ${does}`
      : `${missing} of ${users.join(', ')} ${doThey}`

/** Who signs, who has, and why a review does not count. */
export const signing = {
  signOffs: 'Who signs',
  signedBy: 'signed',
  signsLater: 'signs later',
  changes: 'changes requested',
  unknownRole: 'unknown',
  wouldSign: (signing: number, required: number): string =>
    signing === required ? 'would sign' : `${signing} of ${required} would sign`,
  toSign: (missing: number, required: number): string =>
    required === 1 ? 'not signed' : `${required - missing} of ${required} signed`,
  approves: (users: readonly string[], missing: number): string =>
    users.length === 0 ? 'Nobody is left who may approve' : someDo(users, missing, 'approves', 'approve'),
  signByLine: (users: readonly string[], missing: number): string =>
    `${someDo(users, missing, 'signs', 'sign')} with the line below`,
  mayWithdraw: (users: readonly string[]): string =>
    `${both(users)} ${users.length === 1 ? 'approves' : 'approve'} once satisfied, or the review is dismissed`,
  releasePullRequest: 'the release pull request',
  at: 'at',
  details: 'Details',
  strangers: 'Reviews of people without any role do not count',
  noRole: 'holds none of the roles',
  signOffLine:
    'To sign after the merge, or as the author where that is allowed, write this line in a “Comment” review of',
  disregarded(review: Exclude<Disregarded, { why: 'permission-unknown' }>, sha: string): string {
    switch (review.why) {
      case 'other-commit':
        return review.commit === undefined
          ? 'approved a commit that is gone; please approve again'
          : `approved \`${short(review.commit)}\`, not \`${short(sha)}\`; please approve again`
      case 'before-head':
        return `approved before \`${short(sha)}\` was there; please approve again`
      case 'before-force-push':
        return 'approved before the last force-push; please approve again'
      case 'before-release':
        return 'approved before a label or another base made this a release pull request; please approve again'
      case 'head-not-seen':
        return `no check has started on \`${short(sha)}\`, so this may be about an older commit; please approve again`
      case 'author':
        return 'is the author of the pull request'
      case 'committer':
        return 'has commits in the pull request'
      case 'bot':
        return 'is a bot'
      case 'deleted-account':
        return 'the account was deleted'
      case 'not-a-member':
        return 'does not hold this role'
      case 'no-access':
        return 'holds the role, but has no access to this repository'
      case 'dismissed':
        return 'the approval was dismissed'
      case 'other-role':
        return `already signs as \`${review.role}\``
      case 'not-needed':
        return 'approved too; enough have signed'
      case 'edited':
        return 'the review was edited after it was written'
      case 'ordinary-pull-request':
        return `approved a pull request that is no release; the line \`/sign-off ${sha.slice(0, 12)}\` in a review signs`
      case 'no-sha':
        return `wrote \`/sign-off ${review.written}\`, which names no commit by 12 digits or more`
    }
  },
}
