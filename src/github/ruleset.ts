import picomatch from 'picomatch'
import { anything, array, integer, object, optional, type Read, text } from '../formats/json.js'
import type { Protection } from '../model/facts.js'
import { type Problem, problem, UserError } from '../model/problem.js'
import type { RulesetGap } from '../model/problems/github.js'
import type { Client } from './client.js'
import { contextOf } from './status.js'

const check = object({ context: text, integration_id: optional(integer) })
const shape = object({
  id: integer,
  name: text,
  target: optional(text),
  enforcement: text,
  bypass_actors: optional(array(anything)),
  conditions: optional(
    object({ ref_name: optional(object({ include: optional(array(text)), exclude: optional(array(text)) })) }),
  ),
  rules: optional(array(object({ type: text, parameters: optional(anything) }))),
})
const statusRule = object({
  do_not_enforce_on_create: optional(anything),
  required_status_checks: array(check),
})
/** A ruleset as GitHub gives it. */
export type Ruleset = Read<typeof shape>

/** The tag rulesets of the repository and of its owner, without their rules. One request for each 100. */
export async function listTagRulesets(client: Client): Promise<Ruleset[]> {
  const route = 'GET /repos/{owner}/{repo}/rulesets'
  const listed = await client.pages('read-rulesets', route, { includes_parents: true, targets: 'tag' }, shape)
  return listed.filter(({ target = 'tag' }) => target === 'tag')
}

/** Those that are active, whole. One request for each. */
export const readActive = (client: Client, listed: readonly Ruleset[]): Promise<Ruleset[]> =>
  Promise.all(listed.filter(({ enforcement }) => enforcement === 'active').map(({ id }) => readRuleset(client, id)))

export const readRuleset = (client: Client, id: number): Promise<Ruleset> =>
  client.read('read-rulesets', 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ruleset_id: id }, shape)

/** How well a tag is protected; `unknown` with the reason where the rulesets cannot be read. */
export async function readProtection(client: Client, id: string | undefined, tag: string): Promise<Protection> {
  try {
    const [listed, source] = await Promise.all([listTagRulesets(client), actionsApp(client)])
    return protectionBy(await readActive(client, listed), contextOf(id), tag, source)
  } catch (error) {
    if (error instanceof UserError) return { level: 'unknown', missing: error.problems }
    throw error
  }
}

/** The id of GitHub Actions as an app: of github.com by heart, elsewhere one request. */
export function actionsApp(client: Client): Promise<number> {
  if (client.isGitHubCom) return Promise.resolve(15_368)
  return client.once('actions app', async () => {
    const route = 'GET /apps/{app_slug}'
    return (await client.read('read-rulesets', route, { app_slug: 'github-actions' }, object({ id: integer }))).id
  })
}

/**
 * What the rulesets come to for a tag: `guarded` where together they ask for the status, from GitHub Actions, and forbid to move and delete.
 * That somebody may bypass them is shown only to those who can change them: to others it is `guarded` as far as can be seen, with the gap `bypass-unknown`.
 */
export function protectionBy(rulesets: readonly Ruleset[], context: string, tag: string, source: number): Protection {
  const over = rulesets.filter(ruleset => ruleset.enforcement === 'active' && covers(ruleset, tag))
  if (over.length === 0) return { level: 'none', missing: [problem('tag-unprotected', { tag })] }
  const gaps = gapsIn(over, context, source)
  const missing = gaps.map((gap): Problem => problem('ruleset-gap', { tag, gap, context }))
  return { level: gaps.every(gap => gap === 'bypass-unknown') ? 'guarded' : 'none', missing }
}

/** Whether a ruleset is for the tag. An empty `include` matches nothing, though GitHub shows it as active. */
function covers({ target, conditions }: Ruleset, tag: string): boolean {
  const { include = [], exclude = [] } = conditions?.ref_name ?? {}
  const matches = (pattern: string) =>
    pattern === '~ALL' || picomatch.isMatch(`refs/tags/${tag}`, pattern, { dot: true, nonegate: true })
  // GitHub may leave the target out; then the patterns tell.
  const isForTags = target === undefined ? include.every(pattern => pattern.startsWith('refs/tags/')) : target === 'tag'
  return isForTags && include.some(matches) && !exclude.some(matches)
}

function gapsIn(rulesets: readonly Ruleset[], context: string, source: number): RulesetGap[] {
  const gaps: RulesetGap[] = []
  const typed = (type: string) =>
    rulesets.flatMap(({ rules = [], bypass_actors: actors }) =>
      rules
        .filter(rule => rule.type === type)
        .map(rule => ({ ...rule, bypass: actors === undefined ? 'unknown' : actors.length > 0 ? 'some' : 'none' })),
    )
  const asked = typed('required_status_checks').flatMap(({ parameters, bypass }) => {
    const { do_not_enforce_on_create, required_status_checks } = statusRule.read(parameters, '$.parameters')
    return required_status_checks
      .filter(each => each.context === context)
      .map(each => ({ ...each, bypass, late: do_not_enforce_on_create === true }))
  })
  const strong = asked.filter(each => !each.late)
  if (asked.length === 0) gaps.push('status')
  else if (strong.length === 0) gaps.push('creation')
  else if (!strong.some(each => each.integration_id === source)) gaps.push('source')
  const [update, deletion] = [typed('update'), typed('deletion')]
  if (update.length === 0) gaps.push('update')
  if (deletion.length === 0) gaps.push('deletion')
  const needed = [strong.filter(each => each.integration_id === source), update, deletion]
  const asks = needed.filter(rules => rules.length > 0 && !rules.some(({ bypass }) => bypass === 'none'))
  if (asks.some(rules => rules.every(({ bypass }) => bypass === 'some'))) gaps.push('bypass')
  else if (asks.length > 0) gaps.push('bypass-unknown')
  return gaps
}
