import { anything, object, optional, text } from '../formats/json.js'
import { fail } from '../model/problem.js'
import type { Client } from './client.js'

const shape = object({
  event: optional(text),
  created_at: optional(text),
  id: optional(anything),
  sha: optional(anything),
  state: optional(anything),
  commit_id: optional(anything),
  submitted_at: optional(anything),
  body: optional(anything),
})

/** What a decision may hang on: reviews, and what the pull request is. */
const events: ReadonlySet<string | undefined> = new Set([
  'reviewed',
  'review_dismissed',
  'committed',
  'head_ref_force_pushed',
  'base_ref_changed',
  'automatic_base_change_succeeded',
  'labeled',
  'unlabeled',
  'closed',
  'reopened',
  'merged',
])

/** What has happened to a pull request. */
export interface Timeline {
  /** When the head branch was last force-pushed; undefined: never. */
  readonly forcePushedAt?: string
  /** All that a decision may hang on, as one text to compare. */
  readonly marks: string
}

/** What has happened to a pull request. One request for each 100 entries of its timeline. */
export async function readTimeline(client: Client, number: number): Promise<Timeline> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline'
  const entries = await client.pages('read-timeline', route, { issue_number: number }, shape)
  const times = entries
    .filter(({ event }) => event === 'head_ref_force_pushed')
    .map(({ created_at = '' }) =>
      Number.isFinite(Date.parse(created_at))
        ? created_at
        : fail('api-failed', { doing: 'read-timeline', reason: 'a force-push has no time' }),
    )
  const forcePushedAt = times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
  const marks = entries.flatMap(entry =>
    events.has(entry.event)
      ? [[entry.event, entry.id ?? entry.sha, entry.state, entry.commit_id, entry.submitted_at, entry.body]]
      : [],
  )
  return { marks: JSON.stringify(marks), ...(forcePushedAt && { forcePushedAt }) }
}

/** The timeline as this run saw it first: what may change is read after it, so that the second look sees any change. */
export const firstTimeline = (client: Client, number: number): Promise<Timeline> =>
  client.once(`timeline ${number}`, () => readTimeline(client, number))
