import { array, integer, object, optional, type Read, text } from '../formats/json.js'
import type { Review } from '../model/facts.js'
import { fail } from '../model/problem.js'
import type { Client } from './client.js'

const shape = object({
  id: integer,
  node_id: text,
  user: optional(object({ login: text, type: text })),
  body: optional(text),
  state: text,
  submitted_at: optional(text),
  commit_id: optional(text),
  html_url: text,
})
type Json = Read<typeof shape>

/**
 * Every review of a pull request that was submitted, in GitHub's order.
 * One request for each 100 reviews, and one for each 100 that hold a line of ours.
 */
export async function readReviews(client: Client, number: number): Promise<Review[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews'
  const all = await client.pages('read-reviews', route, { pull_number: number }, shape)
  const submitted = all.filter(({ state }) => state !== 'PENDING')
  const edited = await editedOf(client, submitted.filter(hasLine))
  return submitted.map(json => reviewOf(json, edited))
}

function reviewOf(json: Json, edited: ReadonlySet<string>): Review {
  const { state, submitted_at: at = '' } = json
  if (!isState(state)) return odd('a review is in a state that nobody knows')
  if (!Number.isFinite(Date.parse(at))) return odd('a review has no time')
  return {
    id: json.id,
    user: json.user?.login,
    bot: json.user !== undefined && json.user.type !== 'User',
    state,
    commit: json.commit_id,
    at,
    body: json.body ?? '',
    url: json.html_url,
    edited: edited.has(json.node_id),
  }
}
const states = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED'] as const
const isState = (state: string): state is (typeof states)[number] => states.some(each => each === state)
const odd = (reason: string): never => fail('api-failed', { doing: 'read-reviews', reason })

/** Whether the body may hold a line that `decide` reads: rather one too many. */
export const hasLine = ({ body }: { readonly body?: string | undefined }): boolean =>
  /\/(?:sign-off|attest|waive)/i.test(body ?? '')

const edits = object({
  nodes: array(optional(object({ id: text, lastEditedAt: optional(text), submittedAt: optional(text) }))),
})
const EDITS = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on PullRequestReview { id lastEditedAt submittedAt } }
}`

/** Which of the reviews had their body changed after it was submitted; REST does not tell. Whoever can write may edit another's review. */
async function editedOf(client: Client, reviews: readonly Json[]): Promise<Set<string>> {
  const edited = new Set<string>()
  for (let first = 0; first < reviews.length; first += 100) {
    const ids = reviews.slice(first, first + 100).map(({ node_id }) => node_id)
    const { nodes } = await client.query('read-edits', EDITS, { ids }, edits)
    const told = new Map(nodes.flatMap(node => (node ? [[node.id, node] as const] : [])))
    for (const id of ids) {
      const { lastEditedAt, submittedAt } =
        told.get(id) ?? fail('api-failed', { doing: 'read-edits', reason: 'a review is missing in the answer' })
      // A draft may be edited before it is submitted.
      if (lastEditedAt !== undefined && !(Date.parse(lastEditedAt) < Date.parse(submittedAt ?? ''))) edited.add(id)
    }
  }
  return edited
}
