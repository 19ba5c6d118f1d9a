import { isoSeconds } from './clock.js'
import { commitJson, readCommit } from './commits.js'
import { resolveObject } from './git.js'
import { roleOf } from './people.js'
import type { BypassActor, Rule, Ruleset } from './records.js'
import { apiUrl, htmlUrl } from './repositories.js'
import { type Call, notFound, paged, type Reply, type Routes, refuse, textOf } from './routing.js'
import { bypasses, pusherOf, rulesetsFor } from './rules.js'
import { newId, type Repository } from './state.js'

/** What lists show: neither rules nor conditions. */
const shortJson = ({ world }: Call, repo: Repository, ruleset: Ruleset) => ({
  id: ruleset.id,
  name: ruleset.name,
  target: ruleset.target,
  source_type: 'Repository',
  source: repo.fullName,
  enforcement: ruleset.enforcement,
  node_id: newId('RepositoryRuleset', ruleset.id),
  _links: {
    self: { href: `${apiUrl(world, repo)}/rulesets/${ruleset.id}` },
    html: { href: `${htmlUrl(repo)}/rules/${ruleset.id}` },
  },
  created_at: ruleset.createdAt,
  updated_at: ruleset.updatedAt,
})

/** Who may bypass is shown only to those who may change the ruleset. */
function wholeJson(call: Call, repo: Repository, ruleset: Ruleset) {
  const { token } = call
  const admin = roleOf(repo, token.login) === 'admin'
  const writer = token.app ? token.permissions.administration === 'write' : admin
  return {
    ...shortJson(call, repo, ruleset),
    conditions: ruleset.conditions,
    rules: ruleset.rules,
    current_user_can_bypass: bypasses(ruleset, pusherOf(token, admin)) ? 'always' : 'never',
    ...(writer && { bypass_actors: ruleset.bypassActors }),
  }
}

function refuseFree(repo: Repository): void {
  if (repo.private && repo.plan === 'free') {
    refuse(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.')
  }
}

const branchesOnly = ['pull_request', 'merge_queue', 'workflows', 'code_scanning', 'branch_name_pattern']
const enterpriseOnly = ['tag_name_pattern', 'commit_message_pattern', 'commit_author_email_pattern']

/** What the body says a ruleset is; GitHub's refusals of what it does not take. */
function read(call: Call, repo: Repository, id: number): Omit<Ruleset, 'id' | 'createdAt' | 'updatedAt'> {
  const { body, world } = call
  const name = textOf(call, 'name', 'RepositoryRuleset')
  const complain = (message: string): never => refuse(422, 'Validation Failed', [message])
  if (repo.rulesets.some(other => other.name === name && other.id !== id)) complain('Name must be unique')
  const enforcement = String(body.enforcement)
  if (!['active', 'disabled'].includes(enforcement)) complain('Enforcement is not included in the list')
  const target = String(body.target ?? 'branch')
  const rules = (body.rules ?? []) as readonly Rule[]
  for (const { type, parameters } of rules) {
    if (enterpriseOnly.includes(type) || (target === 'tag' && branchesOnly.includes(type))) {
      complain(`Invalid rule '${type}'`)
    }
    if (type !== 'required_status_checks') continue
    const checks = parameters?.required_status_checks as readonly { readonly integration_id?: number }[] | undefined
    if (!checks || parameters?.strict_required_status_checks_policy === undefined) {
      complain(`Invalid rule 'required_status_checks': parameters are missing`)
    }
    const unknown = checks?.filter(each => each.integration_id !== undefined && !world.apps.has(each.integration_id))
    if (unknown && unknown.length > 0) complain('Invalid integration ids')
  }
  const bypassActors = (body.bypass_actors ?? []) as readonly BypassActor[]
  // The app of GitHub Actions is installed nowhere in the sense of rulesets.
  if (bypassActors.some(({ actor_type, actor_id }) => actor_type === 'Integration' && actor_id === 15368)) {
    complain('Actor GitHub Actions integration must be part of the ruleset source or owner organization')
  }
  const conditions = (body.conditions ?? {}) as Partial<Ruleset['conditions']>
  return {
    name,
    target,
    enforcement,
    rules,
    bypassActors,
    conditions: { ref_name: conditions.ref_name ?? { include: [], exclude: [] } },
  }
}

function create(call: Call, repo: Repository): Reply {
  refuseFree(repo)
  const now = isoSeconds(call.world.clock.now())
  const ruleset: Ruleset = { id: call.world.nextId(), ...read(call, repo, 0), createdAt: now, updatedAt: now }
  repo.rulesets.push(ruleset)
  return { status: 201, body: wholeJson(call, repo, ruleset) }
}

const rulesetOf = (call: Call, repo: Repository): Ruleset =>
  repo.rulesets.find(({ id }) => id === Number(call.params.ruleset_id)) ?? notFound()

function update(call: Call, repo: Repository): Reply {
  const ruleset = rulesetOf(call, repo)
  const { name, target, enforcement, rules, conditions, bypass_actors } = { ...wholeJson(call, repo, ruleset) }
  const body = { name, target, enforcement, rules, conditions, bypass_actors, ...call.body }
  Object.assign(ruleset, read({ ...call, body }, repo, ruleset.id))
  ruleset.updatedAt = isoSeconds(call.world.clock.now())
  return { body: wholeJson(call, repo, ruleset) }
}

const rulesOn = (repo: Repository, branch: string) =>
  rulesetsFor(repo, `refs/heads/${branch}`).flatMap(({ id, rules }) =>
    rules.map(rule => ({ ...rule, ruleset_source_type: 'Repository', ruleset_source: repo.fullName, ruleset_id: id })),
  )

async function showBranch(call: Call, repo: Repository): Promise<Reply> {
  const { world } = call
  const name = call.params.branch ?? ''
  const sha = await resolveObject(repo.gitDir, `refs/heads/${name}`)
  if (!sha) return refuse(404, 'Branch not found')
  const url = `${apiUrl(world, repo)}/branches/${encodeURIComponent(name)}`
  return {
    body: {
      name,
      commit: commitJson(world, repo, await readCommit(repo.gitDir, sha)),
      _links: { self: url, html: `${htmlUrl(repo)}/tree/${name}` },
      protected: rulesOn(repo, name).length > 0,
      protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
      protection_url: `${url}/protection`,
    },
  }
}

const writes = { needs: ['administration=write'] }
export const routes: Routes = {
  'GET /repos/{owner}/{repo}/rulesets': {
    handle(call, repo) {
      refuseFree(repo)
      const targets = call.query.get('targets')?.split(',')
      const found = repo.rulesets.filter(({ target }) => !targets || targets.includes(target))
      return paged(call, found, ruleset => shortJson(call, repo, ruleset))
    },
  },
  'POST /repos/{owner}/{repo}/rulesets': { ...writes, handle: create },
  'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': {
    handle: (call, repo) => ({ body: wholeJson(call, repo, rulesetOf(call, repo)) }),
  },
  'PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}': { ...writes, handle: update },
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': {
    handle: (call, repo) => paged(call, rulesOn(repo, call.params.branch ?? ''), rule => rule),
  },
  'GET /repos/{owner}/{repo}/branches/{branch}': { needs: ['contents=read'], handle: showBranch },
}
