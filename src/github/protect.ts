import { integer, object, text } from '../formats/json.js'
import type { Checklist } from '../model/checklist.js'
import type { Protection } from '../model/facts.js'
import { fail, UserError } from '../model/problem.js'
import type { Client } from './client.js'
import { isReleasePull, latestPulls } from './pulls.js'
import { actionsApp, listTagRulesets, protectionBy, readActive, readRuleset } from './ruleset.js'
import { contextOf, readStatus } from './status.js'

interface Guard {
  /** Patterns of tags, `v*`; without `refs/tags/`. */
  readonly include: readonly string[]
  /** Tags that are not releases: pre-releases, and those that move. */
  readonly exclude: readonly string[]
  /** Also where the status was never seen, and every tag would be blocked. */
  readonly force: boolean
}
/** The ruleset as it is sent; named for the status that it asks for. */
export const rulesetPayload = (context: string, source: number, { include, exclude }: Guard) => ({
  name: context,
  target: 'tag',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: include.map(full), exclude: exclude.map(full) } },
  rules: [
    { type: 'deletion' },
    { type: 'update' },
    { type: 'non_fast_forward' },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: false,
        // A tag is only ever created.
        do_not_enforce_on_create: false,
        required_status_checks: [{ context, integration_id: source }],
      },
    },
  ],
})
const full = (pattern: string): string => (/^(?:refs\/|~)/.test(pattern) ? pattern : `refs/tags/${pattern}`)

/**
 * Makes the tag ruleset that asks for our status, or mends the one of that name, and reads it back; nothing is written where it stands already.
 * `tag` is one that the patterns must cover. `status-never-seen`, `status-name-taken`, `ruleset-refused` with GitHub's own words, `ruleset-gap` where what came of it is not enough.
 */
export async function protect(
  client: Client,
  checklist: Pick<Checklist, 'id' | 'release'>,
  defaultBranch: string,
  tag: string,
  guard: Guard,
): Promise<{ protection: Protection; written: boolean }> {
  const context = contextOf(checklist.id)
  const [listed, source, refs] = await Promise.all([
    listTagRulesets(client),
    actionsApp(client),
    recentRefs(client, checklist, defaultBranch),
  ])
  await refuseJobs(client, refs, context)
  const before = protectionBy(await readActive(client, listed), context, tag, source)
  if (before.level === 'guarded') return { protection: before, written: false }
  if (!guard.force) await requireSeen(client, refs, context)
  const own = listed.find(({ name }) => name === context)
  const { id } = await put(client, own?.id, rulesetPayload(context, source, guard))
  const protection = protectionBy([await readRuleset(client, id)], context, tag, source)
  if (protection.level !== 'guarded') throw new UserError(...protection.missing)
  return { protection, written: true }
}

/** The default branch, and heads and merges of the newest release pull requests. */
async function recentRefs(
  client: Client,
  { release }: Pick<Checklist, 'release'>,
  defaultBranch: string,
): Promise<string[]> {
  const pulls = (await latestPulls(client)).filter(pull => isReleasePull(pull, release, defaultBranch)).slice(0, 5)
  return [
    ...new Set([defaultBranch, ...pulls.flatMap(({ headSha, mergeCommit }) => [headSha, mergeCommit ?? headSha])]),
  ]
}

async function requireSeen(client: Client, refs: readonly string[], context: string): Promise<void> {
  const found = await Promise.all(refs.map(ref => readStatus(client, ref, context)))
  if (found.every(status => status === undefined)) fail('status-never-seen', { context })
}

const check = object({ id: integer, name: text, head_sha: text })
/** A job or check run of the status's name would satisfy the ruleset in its place. */
async function refuseJobs(client: Client, refs: readonly string[], context: string): Promise<void> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
  const parameters = { check_name: context, filter: 'all' }
  const found = await Promise.all(
    refs.map(ref => client.pages('read-check-runs', route, { ref, ...parameters }, check, 'check_runs')),
  )
  const taken = found.flat().find(({ name }) => name.toLowerCase() === context.toLowerCase())
  if (taken) fail('status-name-taken', { context, sha: taken.head_sha })
}

const made = object({ id: integer, name: text })
async function put(client: Client, id: number | undefined, payload: ReturnType<typeof rulesetPayload>) {
  const route =
    id === undefined ? 'POST /repos/{owner}/{repo}/rulesets' : 'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}'
  const landed = async () => (await listTagRulesets(client)).find(({ name }) => name === payload.name)
  try {
    return await client.write(
      'write-ruleset',
      route,
      { ...payload, ...(id !== undefined && { ruleset_id: id }) },
      made,
      id === undefined ? landed : undefined,
    )
  } catch (error) {
    const [found] = error instanceof UserError ? error.problems : []
    if (found?.code === 'api-failed' && found.details.status !== undefined && found.details.status < 500)
      fail('ruleset-refused', { reason: found.details.reason })
    throw error
  }
}
