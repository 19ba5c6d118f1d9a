import { gitCommitJson } from './commits.js'
import { userJson } from './people.js'
import { labelJson, pullOf } from './pulls.js'
import { commitsOf } from './pushes.js'
import type { IssueEvent } from './records.js'
import { apiUrl } from './repositories.js'
import { reviewJson } from './reviews.js'
import { type Call, paged, type Reply, type Routes } from './routing.js'
import { newId, type Repository } from './state.js'

const eventJson = ({ world }: Call, repo: Repository, { id, event, actor, at, more }: IssueEvent) => ({
  id,
  node_id: newId('IssueEvent', id),
  url: `${apiUrl(world, repo)}/issues/events/${id}`,
  actor: userJson(world, actor),
  event,
  commit_id: null,
  commit_url: null,
  created_at: at,
  performed_via_github_app: null,
  ...more,
  ...(typeof more.label === 'string' && { label: labelJson(world, repo, more.label) }),
})

function events(call: Call, repo: Repository): Promise<Reply> {
  return paged(call, pullOf(call, repo, 'issue_number').events, event => eventJson(call, repo, event))
}

/** Commits, reviews and events in the order of their times. */
async function timeline(call: Call, repo: Repository): Promise<Reply> {
  const pull = pullOf(call, repo, 'issue_number')
  const { world } = call
  const commits = (await commitsOf(repo, pull)).map(commit => ({
    at: commit.committer.date,
    json: { event: 'committed', ...gitCommitJson(world, repo, commit) },
  }))
  const reviews = pull.reviews
    .filter(({ state }) => state !== 'PENDING')
    .map(review => {
      const { state, ...json } = reviewJson(world, repo, pull, review)
      return { at: review.submittedAt, json: { event: 'reviewed', ...json, state: state.toLowerCase() } }
    })
  const others = pull.events.map(event => ({ at: event.at, json: eventJson(call, repo, event) }))
  const all = [...commits, ...reviews, ...others].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return paged(call, all, ({ json }) => json)
}

const needs = ['issues=read', 'pull_requests=read']
export const routes: Routes = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/events': { needs, handle: events },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': { needs, handle: timeline },
}
