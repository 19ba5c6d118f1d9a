import type { PeopleProblems } from '../../../model/problems/people.js'
import type { Sentences } from '../sentences.js'
import { both, short } from './phrases.js'

export const people: Sentences<PeopleProblems> = {
  'role-unreadable': ({ role, team, reason }) => ({
    message: `members of ${team} cannot be read for role "${role}": ${reason}`,
    help: 'give `roles-token` a token with organisation members: read, or list users',
  }),
  'permission-unreadable': ({ user, reason }) => ({
    message: `the permission of ${user} cannot be read: ${reason}`,
    help: 'run it again',
  }),
  'quorum-unreachable': ({ role, needed, possible }) => ({
    message:
      possible.length === 0
        ? `nobody who holds role "${role}" can sign this pull request`
        : `role "${role}" needs ${needed}, but only ${possible.join(', ')} can sign this pull request`,
    help: 'let somebody else open the pull request, or add a member to the role',
  }),
  'rival-pull-requests': ({ numbers }) => ({
    message: `${numbers.map(number => `#${number}`).join(' and ')} are open release pull requests with the same head`,
    help: 'close all but one',
  }),
  'waiver-lapsed': ({ until }) => ({ message: `lapsed on ${until}`, help: 'mend the finding, or sign a new waiver' }),
  'waiver-unsigned': ({ role }) => ({
    message: `is not signed by "${role}" yet`,
    help: 'it counts once that role has approved this commit',
  }),
  'waiver-not-allowed': ({ role, allowed }) => ({
    message: `"${role}" may not waive this item`,
    help: allowed.length > 0 ? `these may: ${allowed.join(', ')}` : 'nobody may',
  }),
  'brought-in': ({ head, commit, files }) => ({
    message: `\`${commit.slice(0, 12)}\` differs from \`${head.slice(0, 12)}\`, which was approved, in ${files.join(', ')}`,
    help: `tag \`${head.slice(0, 12)}\`, or let each role write \`/sign-off ${commit.slice(0, 12)}\` in a review`,
  }),
  'not-the-head': ({ head, commit }) => ({
    message: `\`${commit.slice(0, 12)}\` is neither the head of the release pull request, \`${head.slice(0, 12)}\`, nor its merge`,
    help: `tag \`${head.slice(0, 12)}\`, or let each role write \`/sign-off ${commit.slice(0, 12)}\` in a review`,
  }),
  'committers-unknown': ({ commits }) => ({
    message: `committers may not sign, and whose account made ${both(commits.map(short))} is not known`,
    help: 'add the address of these commits to an account on GitHub, or make them anew with one that has it; `Co-authored-by` counts as well',
  }),
  'people-unread': ({ sha }) => ({
    message: `what people said about ${sha.slice(0, 12)} was not read`,
    help: 'run it again',
  }),
  'nothing-asked': () => ({
    message: 'no item was asked',
    help: 'name this stage in the `when:` of an item, and run the gates on this commit',
  }),
  'no-release-pull-request': ({ sha }) => ({
    message: `no release pull request for ${sha.slice(0, 12)}`,
    help: 'open one from a release branch',
  }),
}
