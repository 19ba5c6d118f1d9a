import { commitJson, type Person, readCommit } from '../github/commits.js'
import { git, resolveObject } from '../github/git.js'
import { mergeCommits } from '../github/merging.js'
import type { PullRequestHandle, ReviewHandle } from '../github/pull-request.js'
import { pullJson, wholePullJson } from '../github/pulls.js'
import type { RepositoryHandle } from '../github/repository.js'
import { reviewJson } from '../github/reviews.js'
import type { GitHub } from '../github/start.js'
import { around } from './around.js'

/** What starts a workflow: the payload, and what the runner says beside it. */
export interface WorkflowEvent {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  /** `GITHUB_SHA`, `GITHUB_REF`, and for pull requests the two branches. */
  readonly sha: string
  readonly ref: string
  readonly headRef: string
  readonly baseRef: string
  readonly actor: string
}

const none = { headRef: '', baseRef: '' }
function placeOf({ state }: PullRequestHandle, actor: string) {
  if (!state.mergeCommit) throw new Error('a pull request that conflicts starts no workflow')
  return {
    sha: state.mergeCommit,
    ref: `refs/pull/${state.number}/merge`,
    headRef: state.head,
    baseRef: state.base,
    actor,
  }
}

/** `pull_request`: GITHUB_SHA is the test merge, not the head. */
export async function pullRequestEvent(
  github: GitHub,
  repo: RepositoryHandle,
  pull: PullRequestHandle,
  action: 'opened' | 'synchronize' | 'reopened' | 'labeled' | 'unlabeled' | 'closed' = 'synchronize',
  actor = pull.state.author,
): Promise<WorkflowEvent> {
  const place = placeOf(pull, actor)
  const pull_request = await wholePullJson(github.world, repo.state, pull.state)
  const payload = { action, number: pull.number, pull_request, ...around(github.world, repo, actor) }
  return { name: 'pull_request', payload, ...place }
}

/** `pull_request_review`: the payload writes states in small letters, unlike the API, and its pull request is the short form: no `merged`. */
export function reviewEvent(
  github: GitHub,
  repo: RepositoryHandle,
  pull: PullRequestHandle,
  review: ReviewHandle,
  action: 'submitted' | 'edited' | 'dismissed' = 'submitted',
): WorkflowEvent {
  const actor = review.state.login
  const told = reviewJson(github.world, repo.state, pull.state, review.state)
  const payload = {
    action,
    review: { ...told, state: told.state.toLowerCase() },
    pull_request: pullJson(github.world, repo.state, pull.state),
    ...around(github.world, repo, actor),
  }
  return { name: 'pull_request_review', payload, ...placeOf(pull, actor) }
}

/** `push` of a branch or a tag as it stands now: `after` of an annotated tag is the tag object, GITHUB_SHA the commit. */
export async function pushEvent(
  github: GitHub,
  repo: RepositoryHandle,
  ref: string,
  {
    before = '0'.repeat(40),
    actor = 'dora',
    forced = false,
  }: { before?: string; actor?: string; forced?: boolean } = {},
): Promise<WorkflowEvent> {
  const { world } = github
  const after = await git(repo.state.gitDir, ['rev-parse', ref])
  const sha = await repo.commitOf(ref)
  const commit = await readCommit(repo.state.gitDir, sha)
  const head_commit = {
    id: sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.committer.date,
    url: commitJson(world, repo.state, commit).html_url,
    author: { name: commit.author.name, email: commit.author.email },
    committer: { name: commit.committer.name, email: commit.committer.email },
    added: [],
    removed: [],
    modified: [],
  }
  const payload = {
    ref,
    before,
    after,
    base_ref: null,
    created: /^0+$/.test(before),
    deleted: false,
    forced,
    compare: `https://github.com/${repo.fullName}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: ref.startsWith('refs/tags/') ? [] : [head_commit],
    head_commit,
    pusher: { name: actor, email: `${actor}@users.noreply.github.com` },
    ...around(world, repo, actor),
  }
  return { name: 'push', payload, sha, ref, ...none, actor }
}

/** `workflow_dispatch` on a branch or a tag. */
export async function dispatchEvent(
  github: GitHub,
  repo: RepositoryHandle,
  {
    ref = `refs/heads/${repo.state.defaultBranch}`,
    inputs = {},
    actor = 'dora',
  }: { ref?: string; inputs?: Readonly<Record<string, string>>; actor?: string } = {},
): Promise<WorkflowEvent> {
  const workflow = '.github/workflows/release-checklist.yml'
  const payload = { inputs, ref, workflow, ...around(github.world, repo, actor) }
  return { name: 'workflow_dispatch', payload, sha: await repo.commitOf(ref), ref, ...none, actor }
}

/** `schedule`: always the tip of the default branch, and hardly a payload. */
export async function scheduleEvent(
  github: GitHub,
  repo: RepositoryHandle,
  cron = '17 5 * * *',
): Promise<WorkflowEvent> {
  const ref = `refs/heads/${repo.state.defaultBranch}`
  const { sender: _, ...rest } = around(github.world, repo, 'github')
  const payload = { schedule: cron, workflow: '.github/workflows/release-checklist.yml', ...rest }
  return { name: 'schedule', payload, sha: await repo.commitOf(ref), ref, ...none, actor: 'dora' }
}

/** `merge_group`: the commit that the queue is about to put on the base branch. */
export async function mergeGroupEvent(
  github: GitHub,
  repo: RepositoryHandle,
  { state }: PullRequestHandle,
): Promise<WorkflowEvent> {
  const { world } = github
  const sha = await mergeCommits(world, repo.state, {
    into: state.baseSha,
    from: state.headSha,
    author: state.author,
    message: `Merge pull request #${state.number} from ${repo.state.owner}/${state.head}`,
  })
  if (!sha) throw new Error('a pull request that conflicts is not queued')
  const ref = `refs/heads/gh-readonly-queue/${state.base}/pr-${state.number}-${state.baseSha}`
  await git(repo.state.gitDir, ['update-ref', ref, sha])
  const tree = await resolveObject(repo.state.gitDir, sha, 'tree')
  const { message, author, committer } = await readCommit(repo.state.gitDir, sha)
  const person = ({ name, email }: Person) => ({ name, email })
  const merge_group = {
    head_sha: sha,
    head_ref: ref,
    base_sha: state.baseSha,
    base_ref: `refs/heads/${state.base}`,
    head_commit: {
      id: sha,
      tree_id: tree,
      message,
      timestamp: committer.date,
      author: person(author),
      committer: person(committer),
    },
  }
  const payload = { action: 'checks_requested', merge_group, ...around(world, repo, state.author) }
  return { name: 'merge_group', payload, sha, ref, ...none, actor: state.author }
}
