import { isoSeconds } from './clock.js'
import { associationOf, ensureUser, userJson } from './people.js'
import { pullOf } from './pulls.js'
import { addEvent } from './pushes.js'
import type { Pull, Review, ReviewState } from './records.js'
import { apiUrl, htmlUrl } from './repositories.js'
import { paged, type Routes } from './routing.js'
import { newId, type Repository, type World } from './state.js'

/** GitHub's `pull-request-review`. A pending one has no `submitted_at`; a deleted account leaves `user` null. */
export function reviewJson(world: World, repo: Repository, pull: Pull, review: Review) {
  const html = `${htmlUrl(repo)}/pull/${pull.number}#pullrequestreview-${review.id}`
  const url = `${apiUrl(world, repo)}/pulls/${pull.number}`
  return {
    id: review.id,
    node_id: newId('PullRequestReview', review.id),
    user: userJson(world, review.login),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: url,
    author_association: associationOf(world, repo, review.login),
    _links: { html: { href: html }, pull_request: { href: url } },
    ...(review.state !== 'PENDING' && { submitted_at: review.submittedAt }),
    commit_id: review.commit,
  }
}

export interface ReviewOptions {
  readonly body?: string
  /** The commit it is for; without it the head. */
  readonly commit?: string | null
}

/** A person submits a review. Throws what GitHub answers when it does not let them. */
export function submitReview(
  world: World,
  pull: Pull,
  login: string,
  state: Exclude<ReviewState, 'DISMISSED'>,
  { body = '', commit = pull.headSha }: ReviewOptions,
): Review {
  const judges = state === 'APPROVED' || state === 'CHANGES_REQUESTED'
  if (judges && login.toLowerCase() === pull.author.toLowerCase()) {
    const deed = state === 'APPROVED' ? 'approve' : 'request changes on'
    throw new Error(`422: Can not ${deed} your own pull request`)
  }
  if (judges && pull.mergedAt) throw new Error('422: a merged pull request takes comments only')
  if (state !== 'APPROVED' && body === '') throw new Error('422: a review that does not approve needs a body')
  ensureUser(world, login)
  world.clock.tick()
  const submittedAt = isoSeconds(world.clock.now())
  const review: Review = { id: world.nextId(), login, state, body, commit, submittedAt, lastEditedAt: null }
  pull.reviews.push(review)
  return review
}

/** In place, as GitHub does it: time and commit stay as they were. */
export function dismissReview(world: World, pull: Pull, review: Review, by: string, message: string): void {
  world.clock.tick()
  ensureUser(world, by)
  const dismissed_review = { state: review.state.toLowerCase(), review_id: review.id, dismissal_message: message }
  review.state = 'DISMISSED'
  addEvent(world, pull, 'review_dismissed', by, { dismissed_review })
}

/** Whoever can write may do that to anybody's review. */
export function editReview(world: World, review: Review, body: string): void {
  world.clock.tick()
  review.body = body
  review.lastEditedAt = isoSeconds(world.clock.now())
}

/** What a server-side update or a rebase with equal patches does to reviews of the old head. */
export function repointReviews(pull: Pull, before: string, after: string): void {
  for (const review of pull.reviews) if (review.commit === before) review.commit = after
}

export const routes: Routes = {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': {
    needs: ['pull_requests=read'],
    handle(call, repo) {
      const pull = pullOf(call, repo)
      const own = call.token.login.toLowerCase()
      const visible = pull.reviews.filter(({ state, login }) => state !== 'PENDING' || login.toLowerCase() === own)
      return paged(call, visible, review => reviewJson(call.world, repo, pull, review))
    },
  },
}
