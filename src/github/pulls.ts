import picomatch from 'picomatch'
import { array, integer, object, optional, type Read, text } from '../formats/json.js'
import type { ReleaseRules } from '../model/checklist.js'
import { fail } from '../model/problem.js'
import type { PullRequest } from '../model/release.js'
import type { Client } from './client.js'

const repository = object({ id: optional(integer), full_name: text })
const shape = object({
  number: integer,
  html_url: text,
  title: text,
  state: text,
  updated_at: optional(text),
  merged_at: optional(text),
  merge_commit_sha: optional(text),
  user: optional(object({ login: text })),
  labels: array(object({ name: text })),
  head: object({ sha: text, ref: text, repo: optional(repository) }),
  base: object({ sha: text, ref: text, repo: optional(repository) }),
})

/** A pull request, and when and onto what it was merged. */
export interface Pull extends PullRequest {
  readonly baseSha: string
  readonly mergedAt?: string
}

/** The pull request as it is now. One request. */
export const readPull = async (client: Client, number: number): Promise<Pull> =>
  pullOf(
    client,
    await client.read(
      'read-pull-request',
      'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      { pull_number: number },
      shape,
    ),
  )

/**
 * The pull requests that GitHub lists for a commit: those it is a commit of, or the one that brought it to the default branch. None for heads of forks.
 * One request for each 100; what was read before in this run is taken again, unless `fresh`.
 */
export function pullsOf(client: Client, sha: string, fresh = false): Promise<Pull[]> {
  const read = () =>
    listOf(client, 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: sha }, 'read-pull-request')
  return fresh ? read() : client.once(`pulls ${sha}`, read)
}

/** All open pull requests. */
export const openPulls = (client: Client): Promise<Pull[]> =>
  listOf(client, 'GET /repos/{owner}/{repo}/pulls', { state: 'open' }, 'list-pull-requests')

const PAGES = 100

/**
 * The pull requests that were changed last, open or not: a hundred, or all that were changed since a time in ms. One request for each 100;
 * above 10 000 it fails. One that is changed while they are read moves to the front and has its own event.
 */
export async function latestPulls(client: Client, since = Number.POSITIVE_INFINITY): Promise<Pull[]> {
  const parameters = { state: 'all', sort: 'updated', direction: 'desc', per_page: 100 }
  const all: Pull[] = []
  for (let page = 1; page <= PAGES; page += 1) {
    const found = await client.read(
      'list-pull-requests',
      'GET /repos/{owner}/{repo}/pulls',
      { ...parameters, page },
      array(shape),
    )
    all.push(...found.map(each => pullOf(client, each)))
    const last = found.at(-1)
    if (found.length < 100 || Date.parse(last?.updated_at ?? '') < since) return all
  }
  return fail('api-failed', { doing: 'list-pull-requests', reason: `more than ${PAGES * 100} were changed of late` })
}

async function listOf(
  client: Client,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
  doing: 'read-pull-request' | 'list-pull-requests',
): Promise<Pull[]> {
  return (await client.pages(doing, route, parameters, shape)).map(each => pullOf(client, each))
}

function pullOf(client: Client, json: Read<typeof shape>): Pull {
  const { state } = json
  if (state !== 'open' && state !== 'closed')
    return fail('api-failed', { doing: 'read-pull-request', reason: 'its state is neither open nor closed' })
  const merged = json.merged_at !== undefined
  return {
    number: json.number,
    url: json.html_url,
    title: json.title,
    author: json.user?.login,
    headSha: json.head.sha,
    headRef: json.head.ref,
    sameRepository: isSame(client, json.head.repo, json.base.repo),
    baseRef: json.base.ref,
    baseSha: json.base.sha,
    labels: json.labels.map(({ name }) => name),
    state,
    merged,
    ...(merged && json.merged_at && { mergedAt: json.merged_at }),
    ...(merged && json.merge_commit_sha && { mergeCommit: json.merge_commit_sha }),
  }
}

type Repository = Read<typeof repository>
/** Whether the head is of our own repository: by its id, for a repository may be renamed while a run waits. The repository of a fork that was deleted is null. */
function isSame(client: Client, head: Repository | undefined, base: Repository | undefined): boolean {
  if (head?.id !== undefined && base?.id !== undefined) return head.id === base.id
  return head?.full_name.toLowerCase() === `${client.owner}/${client.repo}`.toLowerCase()
}

/** Whether the pull request carries a release's signatures: from this repository, into a release branch, by the name of its head or a label. */
export function isReleasePull(pull: PullRequest, rules: ReleaseRules, defaultBranch: string): boolean {
  if (!pull.sameRepository || isDependabot(pull.author)) return false
  if (!isReleaseBranch(pull.baseRef, rules, defaultBranch)) return false
  const labels = rules.pullRequests.labels.map(label => label.toLowerCase())
  return (
    rules.pullRequests.from.some(pattern => matchesBranch(pattern, pull.headRef)) ||
    pull.labels.some(label => labels.includes(label.toLowerCase()))
  )
}
/** Dependabot's pull requests get no secrets, wherever their branch is. */
export const isDependabot = (login: string | undefined): boolean => login === 'dependabot[bot]'

export const isReleaseBranch = (branch: string, { branches }: ReleaseRules, defaultBranch: string): boolean =>
  (branches.length > 0 ? branches : [defaultBranch]).some(pattern => matchesBranch(pattern, branch))

// As in a workflow's `branches:`, `**` crosses slashes also inside a word.
const matchesBranch = (pattern: string, branch: string): boolean =>
  picomatch.isMatch(branch, pattern, { dot: true, nonegate: true, bash: /[^/]\*\*|\*\*[^/]/.test(pattern) })
