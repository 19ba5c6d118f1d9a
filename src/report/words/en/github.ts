import type { Doing, GitHubProblems, RulesetGap } from '../../../model/problems/github.js'
import type { Sentences } from '../sentences.js'

/** What was being asked of GitHub, after "cannot". */
const doings: Readonly<Record<Doing, string>> = {
  'read-repository': 'read the repository',
  'read-checklist': 'read the checklist',
  'read-version': 'read the version',
  'read-pull-request': 'read the pull request',
  'list-pull-requests': 'list the pull requests',
  'read-commit': 'read the commit',
  'compare-trees': 'compare the approved tree with the judged one',
  'read-commits': 'read the commits of the pull request',
  'read-reviews': 'read the reviews',
  'read-edits': 'see whether reviews were edited',
  'read-timeline': 'see when the branch was force-pushed',
  'read-check-suites': 'see when the commit was pushed',
  'read-check-runs': 'read the check runs',
  'write-check-run': 'write the check run',
  'read-statuses': 'read the commit statuses',
  'write-status': 'write the commit status',
  'read-permission': "read a person's permission",
  'read-team': 'read the members of a team',
  'read-rulesets': 'read the rulesets',
  'write-ruleset': 'write the tag ruleset',
  'read-tag': 'read the tag',
  'create-tag': 'create the tag',
  'read-release': 'read the GitHub release',
  'write-release': 'attach the record to the GitHub release',
  'read-comments': 'read the comments',
  'write-comment': 'write the comment',
}

const gaps: Readonly<Record<RulesetGap, (context: string) => string>> = {
  status: context => `does not require the status "${context}"`,
  source: context => `takes the status "${context}" from anybody, not from GitHub Actions only`,
  creation: () => 'asks for the status when a tag is moved, but not when it is made',
  update: () => 'lets a tag be moved',
  deletion: () => 'lets a tag be deleted',
  bypass: () => 'lets somebody bypass it',
  'bypass-unknown': () => 'may let somebody bypass it: who may is shown only to those who can change it',
}

export const github: Sentences<GitHubProblems> = {
  'no-permission': ({ doing, permission }) => ({
    message: `cannot ${doings[doing]}: the token lacks "${permission}"`,
    // No workflow can give this to its token.
    help:
      permission === 'administration: write'
        ? 'use the token of an administrator of the repository'
        : `add \`${permission}\` under \`permissions:\` of the job`,
  }),
  'api-failed': ({ doing, status, reason }) => ({
    message: `cannot ${doings[doing]}: ${status ? `GitHub answered ${status}, ` : ''}${reason}`,
    help: 'run it again',
  }),
  'bad-input': ({ input, value, expected }) => ({
    message: `input "${input}" is "${value}"`,
    help: `expected ${expected}`,
  }),
  'bad-event': ({ event, reason }) => ({
    message: `the event "${event}" cannot be read: ${reason}`,
    help: 'see examples of workflows in the README',
  }),
  'checklist-not-a-file': ({ path, ref, kind }) => ({
    message: `${path} at ${ref} is a ${kind}`,
    help: 'the checklist must be a file of its own',
  }),
  'bad-readings': ({ path, reason }) => ({
    message: `the readings in ${path} cannot be used: ${reason}`,
    help: 'download the artifact that `mode: collect` of this very run uploaded',
  }),
  'version-unreadable': ({ path, reason }) => ({
    message: `no version can be read from ${path}: ${reason}`,
    help: 'see `release: version:` of the checklist',
  }),
  'not-on-branch': ({ sha, branch }) => ({
    message: `${sha.slice(0, 12)} is not on ${branch}, nor the head or the merge of a pull request of this repository`,
    help: 'only commits of this repository are judged; push it to a branch and open a pull request',
  }),
  'tag-misnamed': ({ tag, expected }) => ({
    message: `the tag is named ${tag}, but the version of its commit asks for ${expected}`,
    help: `delete the tag, and put ${expected} on the commit of that version`,
  }),
  'tag-without-status': ({ tag, context, state }) => ({
    message:
      state === 'by-hand'
        ? `the status ${context} of the commit of ${tag} was not written by a workflow`
        : `the commit of ${tag} has ${state === 'none' ? 'no status' : `the status "${state}" in`} ${context}`,
    help: 'a release is tagged when that status is green; publish nothing from this tag',
  }),
  'tag-not-made': ({ because }) => ({
    message:
      because === 'event' ? 'no tag was made: this event only reports' : `no tag was made: the decision is ${because}`,
    help:
      because === 'event'
        ? 'start the workflow by hand on the commit, or let it run after the merge'
        : 'see what blocks, then start the workflow again',
  }),
  'keeps-changing': ({ sha, tag }) => ({
    message: `reviews, labels or readings of ${sha.slice(0, 12)} changed while ${tag ? `the tag ${tag} was made` : 'it was decided'}`,
    help: tag ? `see what changed before anything is published from ${tag}` : 'run it again',
  }),
  'stage-before': ({ sha, decision }) => ({
    message: `the verdict of stage "tag" on ${sha.slice(0, 12)} is ${decision}`,
    help: 'what blocks there comes first; judge that commit again where its readings have expired',
  }),
  superseded: ({ number, head }) => ({
    message: `#${number} has moved on to ${head.slice(0, 12)}`,
    help: 'the new head has a verdict of its own',
  }),
  'pull-request-left': ({ number, because }) => ({
    message:
      because === 'closed' ? `#${number} was closed without a merge` : `#${number} is no release pull request any more`,
    help: 'nothing is released from it',
  }),
  'tag-elsewhere': ({ tag, expected, found }) => ({
    message: `the tag ${tag} already names ${found.slice(0, 12)}, not ${expected.slice(0, 12)}`,
    help: 'a release tag never moves; release under a new version',
  }),
  'tag-refused': ({ tag, reason }) => ({
    message: `GitHub refuses the tag ${tag}: ${reason}`,
    help: 'see the rulesets of the repository',
  }),
  'ruleset-refused': ({ reason }) => ({
    message: `GitHub refuses the tag ruleset: ${reason}`,
    help: 'private repositories need a paid plan for rulesets, and only an administrator may write them',
  }),
  'status-never-seen': ({ context }) => ({
    message: `the status "${context}" was not seen on any recent release: every tag would be blocked`,
    help: 'let the workflow run once on a release pull request, or say --force',
  }),
  'status-name-taken': ({ context, sha }) => ({
    message: `a job or check run on ${sha.slice(0, 12)} is called "${context}": it would satisfy the ruleset`,
    help: 'rename that job',
  }),
  'tag-unprotected': ({ tag }) => ({
    message: `no active ruleset of this repository covers the tag ${tag}`,
    help: 'make it with `release-checklist protect`',
  }),
  'ruleset-gap': ({ tag, gap, context }) => ({
    message: `the ruleset for the tag ${tag} ${gaps[gap](context)}`,
    help:
      gap === 'bypass-unknown'
        ? 'an administrator sees it by `release-checklist protect`'
        : 'make it anew with `release-checklist protect`',
  }),
  'own-checklist-unusable': () => ({
    message: 'the checklist of this pull request cannot be used; the one on the default branch decides',
    help: 'mend it before it is merged, or nothing can be decided any more',
  }),
  'check-run-read-only': () => ({
    message: 'no check run is written: the token of a pull request from a fork, or by Dependabot, may only read',
    help: 'the report is in the summary of this run',
  }),
  'annotations-refused': ({ count }) => ({
    message: `GitHub does not take ${count} of the annotations`,
    help: 'the report names what they stand for',
  }),
  'foreign-check': ({ name, app }) => ({
    message: `another app, ${app}, has written a check run called "${name}"`,
    help: 'it is not ours and does not count; find out who made it',
  }),
}
