import { array, integer, object, optional, text } from '../formats/json.js'
import { fail } from '../model/problem.js'
import type { Client } from './client.js'
import { readPull } from './pulls.js'

const person = optional(object({ login: optional(text) }))
const commit = object({ sha: text, author: person, committer: person })
/** GitHub lists no more commits of a pull request than this. */
const LISTED = 250

/**
 * Logins of the authors and committers of a pull request's commits, each once. Who has no account behind the address of a commit is not known to GitHub.
 * One request for each 100 commits; above 250 again as many.
 */
export async function readCommitters(client: Client, number: number): Promise<string[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits'
  const listed = await client.pages('read-commits', route, { pull_number: number }, commit)
  const all = listed.length < LISTED ? listed : await comparedCommits(client, number)
  return [...new Set(all.flatMap(({ author, committer }) => [author?.login ?? [], committer?.login ?? []].flat()))]
}

const comparison = object({ total_commits: integer, commits: array(commit) })
async function comparedCommits(client: Client, number: number) {
  const { baseSha, headSha } = await readPull(client, number)
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  const read = (page: number) =>
    client.read('read-commits', route, { basehead: `${baseSha}...${headSha}`, per_page: 100, page }, comparison)
  const { total_commits: total, commits } = await read(1)
  const pages = Array.from({ length: Math.max(0, Math.ceil(total / 100) - 1) }, (_, index) => read(index + 2))
  const all = [...commits, ...(await Promise.all(pages)).flatMap(page => page.commits)]
  return all.length === total && total >= LISTED
    ? all
    : fail('api-failed', { doing: 'read-commits', reason: `it has ${total} commits, but only ${all.length} came` })
}
