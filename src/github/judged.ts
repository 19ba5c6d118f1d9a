import { object, text, yesNo } from '../formats/json.js'
import type { Checklist, Stage } from '../model/checklist.js'
import { fail } from '../model/problem.js'
import type { PullRequest, Release } from '../model/release.js'
import type { Client } from './client.js'
import { type Event, isSha } from './event.js'
import { readAhead } from './facts.js'
import { mergeOf, namedCommit, pullFor } from './judged-commits.js'
import { onPullRequest, onReview } from './judged-pulls.js'
import { onSchedule } from './judged-schedule.js'
import { isDependabot, isReleaseBranch, isReleasePull, type Pull } from './pulls.js'
import type { Found, Rules, Withdrawn } from './subject.js'
import { suitesOf } from './suites.js'
import { commitOfEvent, readTag } from './tag.js'
import { treeOf } from './trees.js'

/** What the inputs of the Action say beside the event. */
interface Wishes {
  readonly stage?: Stage | undefined
  /** The commit to judge, in full. */
  readonly sha?: string | undefined
  /** The environment that was deployed to. */
  readonly environment?: string | undefined
  /** In `mode: collect` the token reads contents and pull requests only. */
  readonly collect: boolean
  /** The checklist is a pull request's own: by its rules nothing is a release. */
  readonly proposal?: boolean
}
interface Judged {
  /** Empty where the event concerns no release. */
  readonly releases: readonly Release[]
  /** Heads that a release pull request has left behind: their status is to say so. */
  readonly superseded: readonly string[]
  /** The head that it has now, where it has left others. */
  readonly head?: string
  /** Commits that no release stands on any more: there the status is not to stay green. */
  readonly withdrawn: readonly Withdrawn[]
}
/** Begins to read what a review will surely need, beside the checklist. What fails is told when it is asked for again. */
export function prefetch(client: Client, event: Event): void {
  if (event.kind !== 'review') return
  readAhead(client, event.number, event.headSha).catch(() => {})
  suitesOf(client, event.headSha).catch(() => {})
}

const repository = object({ private: yesNo, default_branch: text })
const askRepository = (client: Client) => client.read('read-repository', 'GET /repos/{owner}/{repo}', {}, repository)

/** The repository by what the event says of it; where it does not, or is told again by a re-run long after, by one request. */
export async function readRepository(client: Client, event?: Event): Promise<Release['repository']> {
  const { owner, repo: name } = client
  if (event?.repository && (event.run?.attempt ?? 1) === 1) return { owner, name, ...event.repository }
  const found = await askRepository(client)
  return { owner, name, private: found.private, defaultBranch: found.default_branch }
}
/** The default branch as it is now. One request. */
export const readDefaultBranch = async (client: Client): Promise<string> => (await askRepository(client)).default_branch

/** What an event asks to judge, by design 9; `bad-event`, `bad-input` or `not-on-branch` where it cannot be told. */
export async function releasesOf(
  client: Client,
  event: Event,
  repo: Release['repository'],
  checklist: Pick<Checklist, 'id' | 'release'>,
  wishes: Wishes,
): Promise<Judged> {
  if (wishes.sha !== undefined && !isSha(wishes.sha))
    fail('bad-input', { input: 'sha', value: wishes.sha, expected: 'the full hash of a commit' })
  const rules: Rules = {
    id: checklist.id,
    defaultBranch: repo.defaultBranch,
    isRelease: pull => !wishes.proposal && isReleasePull(pull, checklist.release, repo.defaultBranch),
  }
  const { subjects, superseded = [], withdrawn = [], head } = await subjectsOf(client, event, checklist, rules, wishes)
  const releases = subjects.map(async ({ pull, ...subject }): Promise<Release> => {
    const untrusted = isUntrusted(event, pull)
    return {
      ...subject,
      repository: repo,
      event: event.name,
      tree: await treeOf(client, subject.sha, !wishes.collect),
      ...(pull && { pullRequest: asPullRequest(pull) }),
      isRelease: pull !== undefined && !untrusted && rules.isRelease(pull),
      untrusted,
      ...(wishes.environment && isDeployed(subject.stage) && { environment: wishes.environment }),
      ...(event.run && { run: event.run }),
    }
  })
  return { releases: await Promise.all(releases), superseded, withdrawn, ...(head !== undefined && { head }) }
}

/** What the judgement needs of it. */
export const asPullRequest = ({ baseSha: _, mergedAt: __, ...pullRequest }: Pull): PullRequest => pullRequest

/** Whether the token may be read-only, and no secrets are there. */
const isUntrusted = (event: Event, pull: Pull | undefined): boolean =>
  (event.kind === 'pull-request' || event.kind === 'review') &&
  (pull?.sameRepository !== true || isDependabot(pull.author) || isDependabot(event.actor))

const isDeployed = (stage: Stage): boolean => stage !== 'pull-request' && stage !== 'tag'

async function subjectsOf(
  client: Client,
  event: Event,
  checklist: Pick<Checklist, 'release'>,
  rules: Rules,
  { stage, sha }: Wishes,
): Promise<Found> {
  const named = (of: Stage, branch = rules.defaultBranch) => namedCommit(client, sha ?? event.sha, of, rules, branch)
  // Staging and later judge what is deployed, whatever the event.
  if (stage && isDeployed(stage)) return named(stage)
  switch (event.kind) {
    case 'pull-request':
      return onPullRequest(client, event, rules, stage)
    case 'review':
      return onReview(client, event, rules)
    case 'schedule':
      return onSchedule(client, rules, checklist.release)
    case 'push':
      return onPush(client, event, checklist, rules)
    case 'tag':
      return onTag(client, event, rules)
    case 'dispatch':
      return named(stage ?? 'tag', event.branch)
    case 'merge-group': {
      const { headSha, branch } = event
      return { subjects: [{ purpose: 'pull-request', stage: stage ?? 'pull-request', sha: headSha, branch }] }
    }
    default:
      return stage
        ? named(stage)
        : fail('bad-event', { event: event.name, reason: 'nothing is judged on it unless `stage` is given' })
  }
}

async function onPush(
  client: Client,
  { sha, branch, deleted }: Extract<Event, { kind: 'push' }>,
  { release }: Pick<Checklist, 'release'>,
  rules: Rules,
): Promise<Found> {
  if (deleted || !isReleaseBranch(branch, release, rules.defaultBranch)) return { subjects: [] }
  const pull = await mergeOf(client, sha, branch)
  return { subjects: pull && rules.isRelease(pull) ? [{ purpose: 'release', stage: 'tag', sha, pull, branch }] : [] }
}

async function onTag(client: Client, event: Extract<Event, { kind: 'tag' }>, rules: Rules): Promise<Found> {
  if (event.deleted) return { subjects: [] }
  // The event of an annotated tag names the tag object; the tag itself is asked.
  const sha = await readTag(client, event.tag)
  if (sha === undefined) return fail('bad-event', { event: event.name, reason: `there is no tag ${event.tag}` })
  // What comes after this run builds the commit that was pushed.
  const pushed = event.sha === sha ? sha : await commitOfEvent(client, event.tag, event.sha)
  if (pushed !== sha) fail('tag-elsewhere', { tag: event.tag, expected: pushed ?? event.sha, found: sha })
  const pull = await pullFor(client, sha, rules)
  return { subjects: [{ purpose: 'tag-push', stage: 'tag', sha, pull, tag: event.tag }] }
}
