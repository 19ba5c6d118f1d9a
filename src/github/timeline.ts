import { object, optional, text } from '../formats/json.js'
import { fail } from '../model/problem.js'
import type { Client } from './client.js'

const shape = object({ event: optional(text), created_at: optional(text) })

/** When the head branch was last force-pushed; undefined: never. One request for each 100 entries of the pull request's timeline. */
export async function lastForcePush(client: Client, number: number): Promise<string | undefined> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline'
  const entries = await client.pages('read-timeline', route, { issue_number: number }, shape)
  const times = entries
    .filter(({ event }) => event === 'head_ref_force_pushed')
    .map(({ created_at = '' }) =>
      Number.isFinite(Date.parse(created_at))
        ? created_at
        : fail('api-failed', { doing: 'read-timeline', reason: 'a force-push has no time' }),
    )
  return times.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
}
