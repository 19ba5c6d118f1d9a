import { array, entries, object, optional, type Read, text } from '../formats/json.js'
import { fail } from '../model/problem.js'
import type { Client } from './client.js'
import { isSha } from './event.js'
import { latestPulls, openPulls, type Pull } from './pulls.js'

/** Commits are judged for 30 days after a merge, and what the gates read is good for 7. */
const DAYS = 37
const AT_ONCE = 100

/** Where a status of ours may stand, and what it says there. */
export interface Standing {
  /** All open pull requests, and those that were changed within 37 days. */
  readonly pulls: readonly Pull[]
  /** The state on a commit of one of `pulls`; undefined where there is none. */
  stateOf(sha: string): string | undefined
  /** Of the 100 newest commits of each branch those that are green, with the branch. */
  readonly onBranches: readonly { readonly sha: string; readonly branch: string }[]
}

/** What the status stands on: the head of a branch of ours, and the merge. */
export const commitsOf = (pull: Pull): readonly string[] => [
  ...new Set([pull.sameRepository ? pull.headSha : '', pull.mergeCommit ?? ''].filter(isSha)),
]

/**
 * Looks for the status wherever it may stand: `branchesOf` names the branches that are released from, of those pull requests; `more` further commits.
 * A commit that was judged by its hash alone, older than all of these, is not found: there `validUntil` stands against a tag.
 *
 * Requests: ⌈open pull requests⌉ + ⌈those changed within 37 days⌉ + one for each branch + ⌈their commits, two for each pull request⌉,
 * where ⌈n⌉ counts pages of 100.
 */
export async function readStanding(
  client: Client,
  context: string,
  branchesOf: (pulls: readonly Pull[]) => Iterable<string>,
  more: (pulls: readonly Pull[]) => Promise<readonly string[]> = async () => [],
): Promise<Standing> {
  const since = Date.parse(client.now()) - DAYS * 86_400_000
  const [open, latest] = await Promise.all([openPulls(client), latestPulls(client, since)])
  const pulls = [...new Map([...latest, ...open].map(pull => [pull.number, pull])).values()]
  const branches = [...new Set(branchesOf(pulls))]
  const [states, green] = await Promise.all([
    more(pulls).then(others => statesOf(client, [...pulls.flatMap(commitsOf), ...others], context)),
    Promise.all(branches.map(branch => greenOn(client, branch, context))),
  ])
  return { pulls, stateOf: sha => states.get(sha), onBranches: green.flat() }
}

const commit = object({ status: optional(object({ context: optional(object({ state: text })) })) })
const stateIn = ({ status }: Read<typeof commit>): string | undefined => status?.context?.state.toLowerCase()
const answers = object({ repository: { read: (value, path) => new Map(entries(optional(commit)).read(value, path)) } })

/** The states of that context, by commit. One request for each 100: REST would take one for each. */
async function statesOf(client: Client, shas: readonly string[], context: string): Promise<Map<string, string>> {
  const states = new Map<string, string>()
  const all = [...new Set(shas)]
  for (let first = 0; first < all.length; first += AT_ONCE) {
    const some = all.slice(first, first + AT_ONCE)
    const fields = some.map((sha, at) => `c${at}: object(oid: "${sha}") { ... on Commit { ${STATUS} } }`)
    const query = `query (${VARIABLES}) { repository(${REPOSITORY}) { ${fields.join('\n')} } }`
    const variables = { owner: client.owner, repo: client.repo, context }
    const { repository } = await client.query('read-statuses', query, variables, answers)
    for (const [at, sha] of some.entries()) {
      if (!repository.has(`c${at}`))
        fail('api-failed', { doing: 'read-statuses', reason: 'a commit is missing in the answer' })
      const found = repository.get(`c${at}`)
      const state = found && stateIn(found)
      if (state !== undefined) states.set(sha, state)
    }
  }
  return states
}

const STATUS = 'status { context(name: $context) { state } }'
const VARIABLES = '$owner: String!, $repo: String!, $context: String!'
const REPOSITORY = 'owner: $owner, name: $repo'
const HISTORY = `query (${VARIABLES}, $branch: String!) { repository(${REPOSITORY}) {
  ref(qualifiedName: $branch) { target { ... on Commit { history(first: ${AT_ONCE}) { nodes { oid ${STATUS} } } } } }
} }`
const node = object({ oid: text, status: optional(object({ context: optional(object({ state: text })) })) })
const history = object({
  repository: object({ ref: optional(object({ target: object({ history: object({ nodes: array(node) }) }) })) }),
})

async function greenOn(client: Client, branch: string, context: string): Promise<{ sha: string; branch: string }[]> {
  const variables = { owner: client.owner, repo: client.repo, context, branch: `refs/heads/${branch}` }
  const { repository } = await client.query('read-statuses', HISTORY, variables, history)
  const nodes = repository.ref?.target.history.nodes ?? []
  return nodes.filter(each => stateIn(each) === 'success').map(({ oid }) => ({ sha: oid, branch }))
}

/** Every commit that is green: of the pull requests, and on the branches they go to. */
export async function greenCommits(client: Client, context: string, branch: string): Promise<readonly string[]> {
  const branchesOf = (pulls: readonly Pull[]) => [branch, ...pulls.map(({ baseRef }) => baseRef)]
  const { pulls, stateOf, onBranches } = await readStanding(client, context, branchesOf)
  const ofPulls = pulls.flatMap(commitsOf).filter(sha => stateOf(sha) === 'success')
  return [...new Set([...ofPulls, ...onBranches.map(({ sha }) => sha)])]
}
