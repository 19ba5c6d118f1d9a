import { isoSeconds } from './clock.js'
import { commitOf } from './commits.js'
import { resolveObject } from './git.js'
import { userJson } from './people.js'
import type { Status } from './records.js'
import { apiUrl, repositoryJson } from './repositories.js'
import { type Call, invalid, optionalText, paged, type Reply, type Routes, refuse } from './routing.js'
import { newId, type Repository, type World } from './state.js'

const states = ['error', 'failure', 'pending', 'success']

const simpleJson = (world: World, repo: Repository, status: Status) => {
  const creator = userJson(world, status.creator)
  return {
    url: `${apiUrl(world, repo)}/statuses/${status.sha}`,
    avatar_url: creator?.avatar_url ?? null,
    id: status.id,
    node_id: newId('StatusContext', status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.at,
    updated_at: status.at,
  }
}
const statusJson = (world: World, repo: Repository, status: Status) => ({
  ...simpleJson(world, repo, status),
  creator: userJson(world, status.creator),
})

async function create(call: Call, repo: Repository): Promise<Reply> {
  const { world, body, token } = call
  const sha = call.params.sha ?? ''
  if (!(await resolveObject(repo.gitDir, sha))) return refuse(422, `No commit found for SHA: ${sha}`)
  const state = String(body.state)
  if (!states.includes(state)) {
    return refuse(422, 'Validation Failed', [
      { resource: 'Status', code: 'custom', field: 'state', message: 'State is not included in the list' },
    ])
  }
  const description = optionalText(body.description)
  if (description && description.length > 140) {
    return invalid('Status', 'description', 'description is too long (maximum is 140 characters)')
  }
  const context = optionalText(body.context) ?? 'default'
  const targetUrl = optionalText(body.target_url)
  if (targetUrl !== null && !/^https?:\/\//.test(targetUrl)) {
    return invalid('Status', 'target_url', 'target_url must use http(s) scheme')
  }
  const status: Status = {
    id: world.nextId(),
    sha,
    context,
    state: state as Status['state'],
    description,
    targetUrl,
    creator: token.login,
    ...(token.app && { app: token.app }),
    at: isoSeconds(world.clock.now()),
  }
  repo.statuses.push(status)
  return { status: 201, body: statusJson(world, repo, status) }
}

const newestFirst = (repo: Repository, sha: string): Status[] =>
  repo.statuses.filter(each => each.sha === sha).reverse()

async function combined(call: Call, repo: Repository): Promise<Reply> {
  const { world } = call
  const sha = await commitOf(repo, call.params.ref ?? '')
  const all = newestFirst(repo, sha)
  const latest = all.filter((status, at) => all.findIndex(({ context }) => context === status.context) === at)
  const bad = latest.some(({ state }) => state === 'error' || state === 'failure')
  const good = latest.length > 0 && latest.every(({ state }) => state === 'success')
  const url = `${apiUrl(world, repo)}/commits/${sha}`
  return paged(
    call,
    latest,
    status => simpleJson(world, repo, status),
    (statuses, total_count) => ({
      state: bad ? 'failure' : good ? 'success' : 'pending',
      sha,
      total_count,
      statuses,
      repository: repositoryJson(world, repo),
      commit_url: url,
      url: `${url}/status`,
    }),
  )
}

const needs = ['statuses=read']
export const routes: Routes = {
  'POST /repos/{owner}/{repo}/statuses/{sha}': { needs: ['statuses=write'], handle: create },
  'GET /repos/{owner}/{repo}/commits/{ref}/status': { needs, handle: combined },
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': {
    needs,
    async handle(call, repo) {
      const sha = await commitOf(repo, call.params.ref ?? '')
      return paged(call, newestFirst(repo, sha), status => statusJson(call.world, repo, status))
    },
  },
}
