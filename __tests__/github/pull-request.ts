import { isoSeconds } from './clock.js'
import { git } from './git.js'
import { type MergeStyle, mergeCommits, mergePull, rebaseOnto } from './merging.js'
import { ensureUser } from './people.js'
import { addEvent, afterRefChange, commitsOf, ensureSuite, headMoved } from './pushes.js'
import type { Pull, Review, ReviewState } from './records.js'
import { dismissReview, editReview, type ReviewOptions, repointReviews, submitReview } from './reviews.js'
import type { Repository, World } from './state.js'
import { type NewCommit, writeCommit } from './writing.js'

/** A review, and what can be done to it afterwards. */
export interface ReviewHandle {
  readonly state: Review
  dismiss(by: string, message?: string): void
  edit(body: string): void
}

/** A pull request as people see it. Every act happens a second after the one before. */
export interface PullRequestHandle {
  readonly number: number
  readonly state: Pull
  review(login: string, state: Exclude<ReviewState, 'DISMISSED'>, options?: ReviewOptions): ReviewHandle
  /** Adds a commit to the head; its id. */
  push(commit: NewCommit): Promise<string>
  /** Puts one new commit on the base in place of all that was there; its id. */
  forcePush(commit: NewCommit): Promise<string>
  /** Force-pushes an existing commit. */
  reset(sha: string, by?: string): Promise<void>
  /** The button "Update branch": GitHub merges the base in, and re-points reviews of the old head. */
  updateBranch(by?: string): Promise<string>
  /** A rebase that keeps every patch: a force-push after which GitHub re-points reviews too. */
  rebase(by?: string): Promise<string>
  /** Merges for real; the commit that the base branch then has. Throws on a conflict. */
  merge(style: MergeStyle, by?: string): Promise<string>
  close(by?: string): void
  label(name: string, by?: string): void
  unlabel(name: string, by?: string): void
  comment(login: string, body: string): void
  deleteFork(): void
}

function handlePull(world: World, repo: Repository, pull: Pull): PullRequestHandle {
  const ref = pull.fork === undefined ? `refs/heads/${pull.head}` : `refs/pull/${pull.number}/head`
  const now = (): string => isoSeconds(world.clock.now())

  async function moveTo(after: string, forced: boolean, actor: string): Promise<string> {
    const before = pull.headSha
    await git(repo.gitDir, ['update-ref', ref, after])
    if (pull.fork === undefined) await afterRefChange(world, repo, { ref, before, after, commit: after, forced }, actor)
    else {
      ensureSuite(world, repo, { sha: after, branch: pull.head, before, event: 'pull_request' })
      await headMoved(world, repo, pull, { after, forced, actor })
    }
    return after
  }
  async function moveAndRepoint(after: string | undefined, forced: boolean, actor: string): Promise<string> {
    if (!after) throw new Error('the pull request conflicts with its base')
    const before = pull.headSha
    await moveTo(after, forced, actor)
    repointReviews(pull, before, after)
    return after
  }

  return {
    number: pull.number,
    state: pull,
    review(login, state, options = {}) {
      const review = submitReview(world, pull, login, state, options)
      return {
        state: review,
        dismiss: (by, message = 'Not so fast') => dismissReview(world, pull, review, by, message),
        edit: body => editReview(world, review, body),
      }
    },
    async push(commit) {
      const sha = await writeCommit(world, repo, ref, pull.headSha, { author: pull.author, ...commit })
      return moveTo(sha, false, commit.author ?? pull.author)
    },
    async forcePush(commit) {
      const sha = await writeCommit(world, repo, ref, pull.baseSha, { author: pull.author, ...commit })
      return moveTo(sha, true, commit.author ?? pull.author)
    },
    async reset(sha, by = pull.author) {
      world.clock.tick()
      await moveTo(sha, true, by)
    },
    async updateBranch(by = pull.author) {
      world.clock.tick()
      const message = `Merge branch '${pull.base}' into ${pull.head}`
      const merged = await mergeCommits(world, repo, { into: pull.headSha, from: pull.baseSha, author: by, message })
      return moveAndRepoint(merged, false, by)
    },
    async rebase(by = pull.author) {
      world.clock.tick()
      return moveAndRepoint(await rebaseOnto(world, repo, pull.baseSha, pull.headSha), true, by)
    },
    async merge(style, by = pull.author) {
      world.clock.tick()
      ensureUser(world, by)
      const before = pull.baseSha
      const after = await mergePull(world, repo, pull, style, by)
      if (!after) throw new Error('the pull request conflicts with its base')
      const brought = style === 'merge' ? (await commitsOf(repo, pull)).map(({ sha }) => sha) : []
      const made = await commitsOf(repo, { ...pull, headSha: after })
      pull.introduced = style === 'merge' ? [...brought, after] : made.map(({ sha }) => sha)
      Object.assign(pull, { state: 'closed', mergeCommit: after, mergedAt: now(), closedAt: now(), mergedBy: by })
      pull.updatedAt = now()
      addEvent(world, pull, 'merged', by)
      addEvent(world, pull, 'closed', by)
      const base = `refs/heads/${pull.base}`
      await git(repo.gitDir, ['update-ref', base, after])
      await afterRefChange(world, repo, { ref: base, before, after, commit: after, forced: false }, by)
      return after
    },
    close(by = pull.author) {
      world.clock.tick()
      Object.assign(pull, { state: 'closed', closedAt: now(), updatedAt: now() })
      addEvent(world, pull, 'closed', by)
    },
    label(name, by = pull.author) {
      world.clock.tick()
      pull.labels.push(name)
      addEvent(world, pull, 'labeled', by, { label: name })
    },
    unlabel(name, by = pull.author) {
      world.clock.tick()
      pull.labels = pull.labels.filter(label => label !== name)
      addEvent(world, pull, 'unlabeled', by, { label: name })
    },
    comment(login, body) {
      ensureUser(world, login)
      world.clock.tick()
      const at = now()
      repo.comments.push({ id: world.nextId(), issue: pull.number, login, body, at, updatedAt: at })
    },
    deleteFork() {
      pull.fork = null
    },
  }
}

export interface PullRequestOptions extends NewCommit {
  /** `release/v1.2.0`, or `mallory:patch` for a branch of a fork. A branch that is there already is taken as it is. */
  readonly from: string
  readonly base?: string
  readonly title?: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly draft?: boolean
}

/** Opens a pull request; when its branch is not there yet, with one commit of the given files. */
export async function openPull(
  world: World,
  repo: Repository,
  options: PullRequestOptions,
): Promise<PullRequestHandle> {
  const { from, base = repo.defaultBranch, author = 'dora', labels = [], draft = false } = options
  const [owner, branch] = from.includes(':') ? (from.split(':') as [string, string]) : [undefined, from]
  const number = repo.nextNumber
  repo.nextNumber += 1
  const ref = owner ? `refs/pull/${number}/head` : `refs/heads/${branch}`
  const known = (await git(repo.gitDir, ['for-each-ref', '--format=%(objectname)', ref])) || undefined
  const baseSha = await git(repo.gitDir, ['rev-parse', `refs/heads/${base}`])
  const message = options.message ?? options.title ?? `Prepare ${branch}`
  const headSha = known ?? (await writeCommit(world, repo, ref, baseSha, { ...options, author, message }))
  ensureUser(world, author)
  if (owner) ensureUser(world, owner)
  const createdAt = isoSeconds(world.clock.now())
  const pull: Pull = {
    id: world.nextId(),
    number,
    author,
    title: options.title ?? message,
    body: options.body ?? null,
    base,
    head: branch,
    fork: owner && `${owner}/${repo.name}`,
    headSha,
    baseSha,
    draft,
    labels: [...labels],
    state: 'open',
    createdAt,
    updatedAt: createdAt,
    closedAt: null,
    mergedAt: null,
    mergedBy: null,
    mergeCommit: null,
    introduced: [],
    reviews: [],
    events: [],
  }
  repo.pulls.set(number, pull)
  for (const label of labels) addEvent(world, pull, 'labeled', author, { label })
  const event = owner ? 'pull_request' : 'push'
  ensureSuite(world, repo, { sha: headSha, branch, event })
  await headMoved(world, repo, pull, { after: headSha, forced: false, actor: author })
  return handlePull(world, repo, pull)
}
