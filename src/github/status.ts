import { integer, object, optional, text } from '../formats/json.js'
import { fail } from '../model/problem.js'
import type { Client } from './client.js'

/** The gate: one commit status. No job has a slash in its name by accident. */
export const contextOf = (id: string | undefined): string => `release-checklist/${id ?? 'gate'}`

export type State = 'success' | 'failure' | 'pending' | 'error'
interface Status {
  readonly state: State
  /** At most 140 characters are kept. */
  readonly description: string
  readonly url?: string
}
/** A status as it stands, and who wrote it. */
interface StatusFound extends Status {
  readonly at: string
  /** Written with the token of a workflow; anybody who can write may write one by hand. */
  readonly byWorkflow: boolean
}

const shape = object({
  id: integer,
  state: text,
  context: text,
  description: optional(text),
  target_url: optional(text),
  created_at: text,
  creator: optional(object({ login: text, type: optional(text) })),
})

/** The newest status of that context on a commit; undefined: it has none. One request for each 100 statuses. */
export async function readStatus(client: Client, sha: string, context: string): Promise<StatusFound | undefined> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses'
  const all = await client.pages('read-statuses', route, { ref: sha }, shape)
  // GitHub takes contexts without regard to case, and the greatest id was written last.
  const own = all.filter(status => status.context.toLowerCase() === context.toLowerCase())
  const last = own.reduce<(typeof own)[number] | undefined>((a, b) => (a && a.id > b.id ? a : b), undefined)
  if (!last) return undefined
  return {
    state: isState(last.state)
      ? last.state
      : fail('api-failed', { doing: 'read-statuses', reason: 'a status is in a state that nobody knows' }),
    description: last.description ?? '',
    ...(last.target_url && { url: last.target_url }),
    at: last.created_at,
    byWorkflow: last.creator?.login === 'github-actions[bot]' && (last.creator.type ?? 'Bot') === 'Bot',
  }
}
const isState = (state: string): state is State => ['success', 'failure', 'pending', 'error'].includes(state)

/**
 * Writes the status unless it stands as it is to be, written by a workflow: GitHub takes a thousand for each commit and context, and then none.
 * The run that it leads to may be an older one. One request for each 100 statuses, and one to write.
 */
export async function keepStatus(client: Client, sha: string, context: string, status: Status): Promise<void> {
  const found = await readStatus(client, sha, context).catch(() => undefined)
  const stands = found?.byWorkflow && found.state === status.state && found.description === cut(status.description, 140)
  if (!stands) await writeStatus(client, sha, context, status)
}

/** Writes the status; the last one counts. One request. */
export async function writeStatus(client: Client, sha: string, context: string, status: Status): Promise<void> {
  const route = 'POST /repos/{owner}/{repo}/statuses/{sha}'
  const parameters = {
    sha,
    context,
    state: status.state,
    description: cut(status.description, 140),
    ...(status.url && { target_url: status.url }),
  }
  const written = await client.write('write-status', route, parameters, object({ state: text, context: text }))
  if (written.state !== status.state || written.context !== context)
    fail('api-failed', { doing: 'write-status', reason: 'GitHub answers with another status' })
}
/** At most so many characters, never half of one. */
const cut = (text: string, most: number): string => {
  if (text.length <= most) return text
  const kept = text.slice(0, most - 1)
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`
}
