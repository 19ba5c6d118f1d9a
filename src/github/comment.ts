import { integer, object, optional, type Read, text } from '../formats/json.js'
import type { Decision } from '../model/verdict.js'
import type { Client } from './client.js'

/** When the verdict is said in a comment as well. */
export type CommentMode = 'never' | 'on-block' | 'always'

const LONGEST = 65_000
const shape = object({
  id: integer,
  body: optional(text),
  html_url: text,
  user: optional(object({ login: text, type: text })),
})
type Comment = Read<typeof shape>

/**
 * Keeps one comment on the pull request up to date; `on-block` makes it only when something blocks, and says so when it no longer does.
 * One request for each 100 comments and one write; no write where nothing changed. Returns its address; undefined: there is none.
 */
export async function keepComment(
  client: Client,
  number: number,
  id: string | undefined,
  mode: CommentMode,
  decision: Decision,
  markdown: string,
): Promise<string | undefined> {
  if (mode === 'never') return undefined
  const marker = `<!-- release-checklist:comment:${id ?? 'gate'} -->`
  const body = `${marker}\n${markdown}`.slice(0, LONGEST)
  const found = await ownComment(client, number, marker)
  if (found?.body === body) return found.html_url
  if (found) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
    return (await client.write('write-comment', route, { comment_id: found.id, body }, shape)).html_url
  }
  if (mode === 'on-block' && decision === 'go') return undefined
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const landed = () => ownComment(client, number, marker)
  return (await client.write('write-comment', route, { issue_number: number, body }, shape, landed)).html_url
}

/** People can copy the marker; the bot's own comments only it can write. */
async function ownComment(client: Client, number: number, marker: string): Promise<Comment | undefined> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const all = await client.pages('read-comments', route, { issue_number: number }, shape)
  return all.find(
    ({ user, body }) =>
      user?.type === 'Bot' && user.login === 'github-actions[bot]' && body?.startsWith(marker) === true,
  )
}
