import { readCommits } from './commits.js'
import { resolveObject } from './git.js'
import { parseQuery, type Selection } from './graphql-query.js'
import { userJson } from './people.js'
import type { Pull, Review } from './records.js'
import type { Call, Reply } from './routing.js'
import { newId, type Repository, type World } from './state.js'

/** A field gives a value, an object of fields, a list of those, or null. `__typename` is of every object. */
type Fields = { readonly [name: string]: unknown } & { readonly __typename: string }
type Arguments = Readonly<Record<string, unknown>>
type Field = (args: Arguments) => unknown

const actor = (world: World, login: string | null): Fields | null => {
  const user = userJson(world, login)
  return (
    user && { __typename: user.type, login: user.login.replace(/\[bot\]$/, ''), id: user.node_id, url: user.html_url }
  )
}

const reviewFields = (world: World, repo: Repository, pull: Pull, review: Review): Fields => ({
  __typename: 'PullRequestReview',
  id: newId('PullRequestReview', review.id),
  databaseId: review.id,
  fullDatabaseId: String(review.id),
  author: actor(world, review.login),
  body: review.body,
  state: review.state,
  submittedAt: review.state === 'PENDING' ? null : review.submittedAt,
  createdAt: review.submittedAt,
  lastEditedAt: review.lastEditedAt,
  includesCreatedEdit: review.lastEditedAt !== null,
  commit: review.commit && { __typename: 'Commit', oid: review.commit },
  url: `https://github.com/${repo.fullName}/pull/${pull.number}#pullrequestreview-${review.id}`,
})

const pullFields = (world: World, repo: Repository, pull: Pull): Fields => ({
  __typename: 'PullRequest',
  id: newId('PullRequest', pull.id),
  databaseId: pull.id,
  number: pull.number,
  title: pull.title,
  state: pull.mergedAt ? 'MERGED' : pull.state.toUpperCase(),
  author: actor(world, pull.author),
  headRefOid: pull.headSha,
  headRefName: pull.head,
  baseRefName: pull.base,
  reviews: ((args: Arguments) => {
    const visible = pull.reviews.filter(({ state }) => state !== 'PENDING')
    return connection('PullRequestReviewConnection', visible, args, review => reviewFields(world, repo, pull, review))
  }) satisfies Field,
})

const commitFields = (repo: Repository, sha: string): Fields => ({
  __typename: 'Commit',
  id: `C_${sha}`,
  oid: sha,
  status: repo.statuses.some(status => status.sha === sha)
    ? {
        __typename: 'Status',
        context: (({ name }) => {
          const status = repo.statuses.findLast(each => each.sha === sha && each.context === name)
          return status ? { __typename: 'StatusContext', state: status.state.toUpperCase() } : null
        }) satisfies Field,
      }
    : null,
  history: (async args => {
    const commits = await readCommits(repo.gitDir, [sha])
    return connection('CommitHistoryConnection', commits, args, commit => commitFields(repo, commit.sha))
  }) satisfies Field,
})

function connection<T>(
  __typename: string,
  items: readonly T[],
  { first, after }: Arguments,
  show: (item: T) => Fields,
) {
  const count = Number(first ?? 0)
  if (count < 1 || count > 100) throw new Error('`first` must be between 1 and 100 here.')
  const start = after ? Number(Buffer.from(String(after), 'base64').toString()) : 0
  const end = Math.min(items.length, start + count)
  return {
    __typename,
    totalCount: items.length,
    nodes: items.slice(start, end).map(show),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: end < items.length,
      endCursor: end > start ? Buffer.from(String(end)).toString('base64') : null,
    },
  }
}

/** The repositories that the sender can see. */
const visible = ({ world, token }: Call): Repository[] =>
  [...world.repositories.values()].filter(
    repo => !repo.private || !token.repository || token.repository.toLowerCase() === repo.fullName.toLowerCase(),
  )

function node(call: Call, id: unknown): Fields | null {
  for (const repo of visible(call)) {
    for (const pull of repo.pulls.values()) {
      if (newId('PullRequest', pull.id) === id) return pullFields(call.world, repo, pull)
      const review = pull.reviews.find(each => newId('PullRequestReview', each.id) === id)
      if (review) return reviewFields(call.world, repo, pull, review)
    }
  }
  return null
}

const queryFields = (call: Call): Fields => ({
  __typename: 'Query',
  repository: (({ owner, name }) => {
    const wanted = `${owner}/${name}`.toLowerCase()
    const repo = visible(call).find(({ fullName }) => fullName.toLowerCase() === wanted)
    if (!repo) throw new Error(`Could not resolve to a Repository with the name '${owner}/${name}'.`)
    return {
      __typename: 'Repository',
      id: newId('Repository', repo.id),
      nameWithOwner: repo.fullName,
      pullRequest: (({ number }) => {
        const pull = repo.pulls.get(Number(number))
        if (!pull) throw new Error(`Could not resolve to a PullRequest with the number of ${number}.`)
        return pullFields(call.world, repo, pull)
      }) satisfies Field,
      object: (async ({ oid }) =>
        (await resolveObject(repo.gitDir, String(oid))) ? commitFields(repo, String(oid)) : null) satisfies Field,
      ref: (async ({ qualifiedName }) => {
        const sha = await resolveObject(repo.gitDir, String(qualifiedName))
        return sha ? { __typename: 'Ref', name: qualifiedName, target: commitFields(repo, sha) } : null
      }) satisfies Field,
    }
  }) satisfies Field,
  node: (({ id }) => node(call, id)) satisfies Field,
  nodes: (({ ids }) => (ids as readonly unknown[]).map(id => node(call, id))) satisfies Field,
})

async function select(of: Fields, selections: readonly Selection[]): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const selection of selections) {
    if (selection.kind === 'fragment') {
      if (selection.on === undefined || selection.on === of.__typename)
        Object.assign(found, await select(of, selection.of))
      continue
    }
    const field = of[selection.name]
    if (field === undefined) throw new Error(`Field '${selection.name}' doesn't exist on type '${of.__typename}'`)
    const value = typeof field === 'function' ? await (field as Field)(selection.args) : field
    found[selection.as] = await deepen(value, selection.of)
  }
  return found
}

const deepen = async (value: unknown, selections: readonly Selection[]): Promise<unknown> =>
  Array.isArray(value)
    ? Promise.all(value.map(each => deepen(each, selections)))
    : value !== null && typeof value === 'object'
      ? select(value as Fields, selections)
      : value

/** Answers the queries that read reviews and statuses: 200 always, faults stand in `errors`. */
export async function graphql(call: Call): Promise<Reply> {
  try {
    const query = parseQuery(String(call.body.query), (call.body.variables ?? {}) as Arguments)
    return { body: { data: await select(queryFields(call), query) } }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { body: { data: null, errors: [{ type: 'NOT_FOUND', message }] } }
  }
}
