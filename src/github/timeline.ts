import { object, optional, type Read, text } from '../formats/json.js'
import { fail } from '../model/problem.js'
import type { Client } from './client.js'

const shape = object({
  event: optional(text),
  created_at: optional(text),
  label: optional(object({ name: optional(text) })),
})

/** What has happened to a pull request beside reviews; ISO times. */
export interface Timeline {
  /** When the head branch was last force-pushed; undefined: never. */
  readonly forcePushedAt?: string | undefined
  /** When it was last led to another branch; undefined: never. */
  readonly baseChangedAt?: string | undefined
  /** By label in lower case: when it was last put there. */
  readonly labelledAt: ReadonlyMap<string, string>
}

/** One request for each 100 entries of the pull request's timeline. */
export async function readTimeline(client: Client, number: number): Promise<Timeline> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline'
  const entries = await client.pages('read-timeline', route, { issue_number: number }, shape)
  const oldestFirst = entries
    .filter(({ event = '' }) => told.has(event))
    .map(entry => ({ ...entry, at: timeOf(entry) }))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
  const last = (...events: readonly string[]) => oldestFirst.findLast(({ event = '' }) => events.includes(event))?.at
  return {
    forcePushedAt: last(FORCE_PUSHED),
    baseChangedAt: last(...BASE_CHANGED),
    labelledAt: new Map(
      oldestFirst
        .filter(({ event }) => event === LABELLED)
        .map(({ label, at }) => [label?.name?.toLowerCase() ?? '', at] as const),
    ),
  }
}

const FORCE_PUSHED = 'head_ref_force_pushed'
const BASE_CHANGED = ['base_ref_changed', 'automatic_base_change_succeeded']
const LABELLED = 'labeled'
const told: ReadonlySet<string> = new Set([FORCE_PUSHED, ...BASE_CHANGED, LABELLED])

const timeOf = ({ event, created_at = '' }: Read<typeof shape>): string =>
  Number.isFinite(Date.parse(created_at))
    ? created_at
    : fail('api-failed', {
        doing: 'read-timeline',
        reason: event === FORCE_PUSHED ? 'a force-push has no time' : 'an event has no time',
      })
