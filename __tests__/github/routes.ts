import { routes as checks } from './checks.js'
import { routes as comments } from './comments.js'
import { routes as commits } from './commits.js'
import { routes as compare } from './compare.js'
import { routes as contents } from './contents.js'
import { graphql } from './graphql.js'
import { globalRoutes, routes as people } from './people.js'
import { routes as pulls } from './pulls.js'
import { routes as refs } from './refs.js'
import { routes as releases } from './releases.js'
import { routes as repositories } from './repositories.js'
import { routes as reviews } from './reviews.js'
import { type Call, compileRoutes, notFound, type Reply, type Routes } from './routing.js'
import { routes as rulesets } from './rulesets.js'
import { routes as runs } from './runs.js'
import { routes as statuses } from './statuses.js'
import { routes as suites } from './suites.js'
import { routes as timeline } from './timeline.js'
import { authorise } from './tokens.js'

const routes: Routes = {
  ...checks,
  ...comments,
  ...commits,
  ...compare,
  ...contents,
  ...people,
  ...pulls,
  ...refs,
  ...releases,
  ...repositories,
  ...reviews,
  ...rulesets,
  ...runs,
  ...statuses,
  ...suites,
  ...timeline,
}
/** Every operation that is answered, in GitHub's own words: `GET /repos/{owner}/{repo}`. */
export const operations: readonly string[] = [...Object.keys(routes), ...Object.keys(globalRoutes)].sort()
/** The operation that a method and a path mean. */
export const findRoute = compileRoutes(operations)

/** Answers a call whose sender is known; throws a refusal. */
export async function dispatch(call: Call): Promise<Reply> {
  if (call.operation === 'POST /graphql') return graphql(call)
  const globally = globalRoutes[call.operation]
  if (globally) return globally.handle(call, undefined)
  const route = routes[call.operation] ?? notFound()
  const repo = call.world.repositories.get(`${call.params.owner}/${call.params.repo}`.toLowerCase()) ?? notFound()
  authorise(call.token, call.operation, route, repo)
  return route.handle(call, repo)
}
