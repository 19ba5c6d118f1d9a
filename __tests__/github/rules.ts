import type { CheckRun, Rule, Ruleset, Status } from './records.js'
import type { Repository, Token } from './state.js'

/** A ref that somebody wants to make, move or delete. */
export interface RefChange {
  readonly ref: string
  readonly before: string | null
  readonly after: string | null
  /** The commit behind `after`: an annotated tag is peeled. */
  readonly commit: string | null
  readonly forced: boolean
}
/** Who moves a ref: over the API, by a deploy key, or as a person with a role. */
export type Pusher =
  | { readonly kind: 'deploy-key' }
  | { readonly kind: 'app'; readonly id: number }
  | { readonly kind: 'person'; readonly admin: boolean }

export const pusherOf = (token: Token, admin: boolean): Pusher =>
  token.app ? { kind: 'app', id: token.app.id } : { kind: 'person', admin }

/** Does a ref match a ruleset's pattern (fnmatch with FNM_PATHNAME, `~ALL`, `~DEFAULT_BRANCH`). */
function matchesRef(pattern: string, ref: string, defaultBranch: string): boolean {
  if (pattern === '~ALL') return true
  if (pattern === '~DEFAULT_BRANCH') return ref === `refs/heads/${defaultBranch}`
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|\\]/g, part => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    return part === '*' ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`
  })
  return new RegExp(`^${source}$`).test(ref)
}

export function rulesetsFor(repo: Repository, ref: string): Ruleset[] {
  const target = ref.startsWith('refs/tags/') ? 'tag' : 'branch'
  const matches = (patterns: readonly string[]): boolean =>
    patterns.some(pattern => matchesRef(pattern, ref, repo.defaultBranch))
  return repo.rulesets.filter(
    ({ target: for_, enforcement, conditions }) =>
      for_ === target &&
      enforcement === 'active' &&
      matches(conditions.ref_name.include) &&
      !matches(conditions.ref_name.exclude),
  )
}

const repositoryAdmin = 5
export const bypasses = (ruleset: Ruleset, pusher: Pusher): boolean =>
  ruleset.bypassActors.some(
    ({ actor_type, actor_id, bypass_mode }) =>
      bypass_mode !== 'pull_request' &&
      ((actor_type === 'DeployKey' && pusher.kind === 'deploy-key') ||
        (actor_type === 'Integration' && pusher.kind === 'app' && pusher.id === actor_id) ||
        (actor_type === 'RepositoryRole' && actor_id === repositoryAdmin && pusher.kind === 'person' && pusher.admin)),
  )

/** What the rules have against the change, in GitHub's words: what forbids it, and what was bypassed. */
export function judge(repo: Repository, change: RefChange, pusher: Pusher) {
  const forbidden: string[] = []
  const bypassed: string[] = []
  for (const ruleset of rulesetsFor(repo, change.ref)) {
    const list = bypasses(ruleset, pusher) ? bypassed : forbidden
    list.push(...ruleset.rules.flatMap(rule => complaint(repo, rule, change) ?? []))
  }
  return { forbidden, bypassed }
}

function complaint(
  repo: Repository,
  rule: Rule,
  { ref, before, after, commit, forced }: RefChange,
): string | undefined {
  const thing = ref.startsWith('refs/tags/') ? 'tag' : 'branch'
  switch (rule.type) {
    case 'creation':
      return before === null ? 'Cannot create ref due to creations being restricted.' : undefined
    case 'update':
      return before !== null && after !== null ? 'Cannot update this protected ref.' : undefined
    case 'deletion':
      return after === null ? `Cannot delete this ${thing}` : undefined
    case 'non_fast_forward':
      return forced ? `Cannot force-push to this ${thing}` : undefined
    case 'required_status_checks':
      return commit === null || (before === null && rule.parameters?.do_not_enforce_on_create === true)
        ? undefined
        : missingChecks(repo, rule, commit)
    default:
      return undefined
  }
}

interface RequiredCheck {
  readonly context: string
  readonly integration_id?: number
}
type Standing = 'met' | 'expected' | 'pending' | 'failing'

function missingChecks(repo: Repository, rule: Rule, commit: string): string | undefined {
  const required = rule.parameters?.required_status_checks as readonly RequiredCheck[]
  const open = required
    .map(check => ({ check, standing: standingOf(repo, check, commit) }))
    .filter(({ standing }) => standing !== 'met')
  const [first, ...others] = open
  if (!first) return undefined
  if (required.length === 1) return `Required status check "${first.check.context}" is ${first.standing}.`
  const share = `${open.length} of ${required.length} required status checks`
  if (others.every(({ standing }) => standing === first.standing)) return `${share} are ${first.standing}.`
  const counts = (['expected', 'pending', 'failing'] as const)
    .map(standing => [open.filter(each => each.standing === standing).length, standing] as const)
    .filter(([count]) => count > 0)
  return `${share} have not succeeded: ${counts.map(([count, standing]) => `${count} ${standing}`).join(' and ')}.`
}

/** A status and a check run of one name are both required; check runs count only in suites of these events. */
const countingEvents = ['push', 'pull_request', 'merge_group']
function standingOf(repo: Repository, { context, integration_id }: RequiredCheck, commit: string): Standing {
  const from = (app: { readonly id: number } | undefined): boolean => !integration_id || app?.id === integration_id
  const status = repo.statuses.findLast((each: Status) => each.sha === commit && each.context === context)
  const run = repo.checkRuns.findLast(
    (each: CheckRun) => each.sha === commit && each.name === context && countingEvents.includes(each.suite.event),
  )
  const found: Standing[] = []
  if (status && from(status.app)) {
    found.push(status.state === 'success' ? 'met' : status.state === 'pending' ? 'pending' : 'failing')
  }
  if (run && from(run.app)) {
    const good = ['success', 'neutral', 'skipped'].includes(run.conclusion ?? '')
    found.push(run.status !== 'completed' ? 'pending' : good ? 'met' : 'failing')
  }
  return found.find(standing => standing !== 'met') ?? found[0] ?? 'expected'
}

/** GitHub's answer to a push that the rules forbid. */
export const pushRefusal = (repo: Repository, ref: string, complaints: readonly string[]): string =>
  [
    `error: GH013: Repository rule violations found for ${ref}.`,
    `Review all repository rules at https://github.com/${repo.fullName}/rules?ref=${encodeURIComponent(ref)}`,
    '',
    ...complaints.map(text => `- ${text}`),
    '',
  ].join('\n')

/** The message of the API's 422 for the same. */
export const apiRefusal = (complaints: readonly string[]): string =>
  `Repository rule violations found\n\n${complaints.map(text => `${text}\n\n`).join('')}`
