import { array, integer, object, optional, type Read, text } from '../formats/json.js'
import { fail } from '../model/problem.js'
import type { Client } from './client.js'
import { readPull } from './pulls.js'

const account = optional(object({ login: optional(text) }))
const person = optional(object({ email: optional(text) }))
const commit = object({
  sha: text,
  commit: object({ message: optional(text), author: person, committer: person }),
  author: account,
  committer: account,
})
type Commit = Read<typeof commit>
/** GitHub lists no more commits of a pull request than this. */
const LISTED = 250

/** Who made a pull request: logins, each once, and the commits that also somebody made whose account cannot be told. */
export interface Committers {
  readonly logins: readonly string[]
  readonly unknown: readonly string[]
}

/**
 * The authors and committers of a pull request's commits, and those whom `Co-authored-by` names. GitHub knows the account of an address where it says so
 * in any of the commits; its own `noreply` addresses hold the login. One request for each 100 commits; above 250 again as many.
 */
export async function readCommitters(client: Client, number: number): Promise<Committers> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits'
  const listed = await client.pages('read-commits', route, { pull_number: number }, commit)
  const all = listed.length < LISTED ? listed : await comparedCommits(client, number)
  const people = all.map(each => ({ sha: each.sha, people: peopleOf(each) }))
  const known = new Map(
    people.flatMap(each => each.people.flatMap(({ email, login }) => (login ? [[email, login] as const] : []))),
  )
  const loginOf = ({ email, login }: Person) => login ?? known.get(email) ?? inNoreply(email)
  return {
    logins: [...new Set(people.flatMap(each => each.people.flatMap(person => loginOf(person) ?? [])))],
    unknown: people.filter(each => each.people.some(person => loginOf(person) === undefined)).map(({ sha }) => sha),
  }
}

interface Person {
  /** In lower case. */
  readonly email: string
  readonly login?: string | undefined
}
/** What GitHub commits itself, it commits as nobody. */
const GITHUB = 'noreply@github.com'

function peopleOf({ commit: { message = '', author, committer }, ...accounts }: Commit): Person[] {
  const trailers = [...message.matchAll(/^co-authored-by:([^\n]*)/gim)].map(([, value = '']) => ({
    email: /<([^<>]*)>/.exec(value)?.[1] ?? value,
  }))
  return [
    { email: author?.email ?? '', login: accounts.author?.login },
    { email: committer?.email ?? '', login: accounts.committer?.login },
    ...trailers,
  ]
    .map(person => ({ ...person, email: person.email.trim().toLowerCase() }))
    .filter(({ email }) => email !== GITHUB)
}

/** `7+alice@users.noreply.github.com` is of alice. */
const inNoreply = (email: string): string | undefined =>
  /^(?:\d+\+)?([\w-]+(?:\[bot\])?)@users\.noreply\.github\.com$/.exec(email)?.[1]

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
