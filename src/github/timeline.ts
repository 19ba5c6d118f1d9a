import { anything, object, optional, type Read, text } from '../formats/json.js'
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
  label: optional(object({ name: optional(text) })),
})

/** What a decision may hang on: reviews, and what the pull request is. */
const deciding: ReadonlySet<string | undefined> = new Set([
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

/** What has happened to a pull request; ISO times. */
export interface Timeline {
  /** When the head branch was last force-pushed; undefined: never. */
  readonly forcePushedAt?: string | undefined
  /** When it was last led to another branch; undefined: never. */
  readonly baseChangedAt?: string | undefined
  /** By label in lower case: when it was last put there. */
  readonly labelledAt: ReadonlyMap<string, string>
  /** All that a decision may hang on, as one text to compare. */
  readonly marks: string
}

/** What has happened to a pull request. One request for each 100 entries of its timeline. */
export async function readTimeline(client: Client, number: number): Promise<Timeline> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline'
  const entries = await client.pages('read-timeline', route, { issue_number: number }, shape)
  const oldestFirst = entries
    .filter(({ event = '' }) => timed.has(event))
    .map(entry => ({ ...entry, at: timeOf(entry) }))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const last = (...events: readonly string[]) => oldestFirst.findLast(({ event = '' }) => events.includes(event))?.at
  const marks = entries.flatMap(entry =>
    deciding.has(entry.event)
      ? [
          JSON.stringify([
            entry.event,
            entry.id ?? entry.sha,
            entry.state,
            entry.commit_id,
            entry.submitted_at,
            entry.body,
          ]),
        ]
      : [],
  )
  return {
    forcePushedAt: last(FORCE_PUSHED),
    baseChangedAt: last(...BASE_CHANGED),
    labelledAt: new Map(
      oldestFirst
        .filter(({ event }) => event === LABELLED)
        .map(({ label, at }) => [label?.name?.toLowerCase() ?? '', at] as const),
    ),
    marks: marks.sort().join('\n'),
  }
}

/** The timeline as this run saw it first: what may change is read after it, so that the second look sees any change. */
export const firstTimeline = (client: Client, number: number): Promise<Timeline> =>
  client.once(`timeline ${number}`, () => readTimeline(client, number))

const FORCE_PUSHED = 'head_ref_force_pushed'
const BASE_CHANGED = ['base_ref_changed', 'automatic_base_change_succeeded']
const LABELLED = 'labeled'
const timed: ReadonlySet<string> = new Set([FORCE_PUSHED, ...BASE_CHANGED, LABELLED])

const timeOf = ({ event, created_at = '' }: Read<typeof shape>): string =>
  Number.isFinite(Date.parse(created_at))
    ? created_at
    : fail('api-failed', {
        doing: 'read-timeline',
        reason: event === FORCE_PUSHED ? 'a force-push has no time' : 'an event has no time',
      })
