import { integer, object, optional, text } from '../formats/json.js'
import type { Client } from './client.js'

const shape = object({
  id: integer,
  head_sha: text,
  created_at: optional(text),
  head_commit: object({ id: text, tree_id: text }),
})

/**
 * When GitHub first saw the commit: the time of its first check suite; both undefined where it has none yet.
 * One request for each 100 suites; asked once in a run.
 */
export function firstSuite(client: Client, sha: string): Promise<{ seenAt?: string; tree?: string }> {
  return client.once(`suites ${sha}`, async () => {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites'
    const all = await client.pages('read-check-suites', route, { ref: sha }, shape, 'check_suites')
    const own = all.filter(suite => suite.head_sha === sha && suite.head_commit.id === sha)
    const times = own.flatMap(({ created_at }) => created_at ?? []).filter(at => Number.isFinite(Date.parse(at)))
    const seenAt = times.sort((a, b) => Date.parse(a) - Date.parse(b))[0]
    const tree = own[0]?.head_commit.tree_id
    return { ...(seenAt && { seenAt }), ...(tree && { tree }) }
  })
}
