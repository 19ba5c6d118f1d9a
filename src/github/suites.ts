import { integer, object, optional, text } from '../formats/json.js'
import type { Client } from './client.js'

const shape = object({
  id: integer,
  head_sha: text,
  head_branch: optional(text),
  created_at: optional(text),
  head_commit: optional(object({ id: text, tree_id: text })),
})

/** The check suites of a commit. One request for each 100; asked once in a run. */
export function suitesOf(client: Client, sha: string) {
  return client.once(`suites ${sha}`, async () => {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-suites'
    const all = await client.pages('read-check-suites', route, { ref: sha }, shape, 'check_suites')
    return all.filter(suite => suite.head_sha === sha && (suite.head_commit?.id ?? sha) === sha)
  })
}

/**
 * When GitHub first saw the commit on that branch: the time of its first check suite there; undefined where it has none yet. A commit can have been
 * on another branch long before. Where GitHub names the branch of no suite, the first of all.
 */
export async function firstSeen(client: Client, sha: string, branch: string): Promise<string | undefined> {
  const all = await suitesOf(client, sha)
  const isNamed = all.some(({ head_branch }) => head_branch !== undefined)
  return all
    .filter(({ head_branch }) => !isNamed || head_branch === branch)
    .flatMap(({ created_at }) => created_at ?? [])
    .filter(at => Number.isFinite(Date.parse(at)))
    .sort((a, b) => Date.parse(a) - Date.parse(b))[0]
}
