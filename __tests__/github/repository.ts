import { pathToFileURL } from 'node:url'
import { isoSeconds } from './clock.js'
import { git, resolveObject } from './git.js'
import { identity } from './merging.js'
import { actionsApp, ensureUser } from './people.js'
import { openPull, type PullRequestHandle, type PullRequestOptions } from './pull-request.js'
import { afterRefChange, ensureSuite } from './pushes.js'
import type { CheckRun, Ruleset, Status, WorkflowRun } from './records.js'
import type { App, Repository, Role, World } from './state.js'
import { type NewCommit, writeCommit } from './writing.js'

type Given<T, K extends keyof T> = Partial<T> & Pick<T, K>

/** A repository as people see it and as it stands. What is set here is set whatever the rules say; a `git push` to `cloneUrl` is judged. */
export interface RepositoryHandle {
  readonly fullName: string
  /** The bare repository, to clone from and to push to. Run git asynchronously: its hooks are answered by this process. */
  readonly cloneUrl: string
  readonly state: Repository
  /** Adds a commit to a branch (made from the default branch when it is new); its id. */
  commit(branch: string, commit: NewCommit): Promise<string>
  /** The commit that a branch, tag or id means. */
  commitOf(ref: string): Promise<string>
  treeOf(ref: string): Promise<string>
  pullRequest(options: PullRequestOptions): Promise<PullRequestHandle>
  /** Makes a tag: annotated when it has a message. */
  tag(name: string, at: string, message?: string): Promise<void>
  role(login: string, role: Role | 'none'): void
  ruleset(
    ruleset: Given<Ruleset, 'rules'> & { readonly include?: readonly string[]; readonly exclude?: readonly string[] },
  ): Ruleset
  status(status: Given<Status, 'sha' | 'context' | 'state'>): Status
  checkRun(run: Given<CheckRun, 'sha' | 'name'>): CheckRun
  workflowRun(run: Given<WorkflowRun, 'sha' | 'path'>): WorkflowRun
  environment(name: string, rules: readonly { readonly type: string }[]): void
  /** No suite was ever made for the commit. */
  forgetSuites(sha: string): void
}

/** What can be done to a repository. */
export function handleRepository(world: World, repo: Repository): RepositoryHandle {
  const now = (): string => isoSeconds(world.clock.now())
  const objectOf = async (what: string, type: string): Promise<string> => {
    const found = await resolveObject(repo.gitDir, what, type)
    if (!found) throw new Error(`${repo.fullName} has no ${what}`)
    return found
  }
  return {
    fullName: repo.fullName,
    cloneUrl: pathToFileURL(repo.gitDir).href,
    state: repo,
    async commit(branch, commit) {
      const ref = `refs/heads/${branch}`
      const before = (await resolveObject(repo.gitDir, ref)) ?? null
      const from = before ?? (await resolveObject(repo.gitDir, `refs/heads/${repo.defaultBranch}`))
      const after = await writeCommit(world, repo, ref, from, commit)
      const change = { ref, before, after, commit: after, forced: false }
      await afterRefChange(world, repo, change, commit.author ?? 'dora')
      return after
    },
    commitOf: ref => objectOf(ref, 'commit'),
    treeOf: ref => objectOf(ref, 'tree'),
    pullRequest: options => openPull(world, repo, options),
    async tag(name, at, message) {
      world.clock.tick()
      const args = message === undefined ? [name, at] : ['-a', '-m', message, name, at]
      await git(repo.gitDir, ['tag', '--force', ...args], { env: identity(world, 'dora', 'dora') })
    },
    role(login, role) {
      ensureUser(world, login)
      if (role === 'none') repo.roles.delete(login.toLowerCase())
      else repo.roles.set(login.toLowerCase(), role)
    },
    ruleset({ include = ['refs/tags/v*'], exclude = [], ...given }) {
      const ruleset: Ruleset = {
        id: world.nextId(),
        name: `ruleset ${repo.rulesets.length + 1}`,
        target: 'tag',
        enforcement: 'active',
        bypassActors: [],
        conditions: { ref_name: { include, exclude } },
        createdAt: now(),
        updatedAt: now(),
        ...given,
      }
      repo.rulesets.push(ruleset)
      return ruleset
    },
    status(given) {
      world.clock.tick()
      const creator = given.creator ?? 'github-actions[bot]'
      ensureUser(world, creator)
      const app: { app?: App } = creator === 'github-actions[bot]' ? { app: actionsApp } : {}
      const status: Status = {
        id: world.nextId(),
        description: null,
        targetUrl: null,
        creator,
        at: now(),
        ...app,
        ...given,
      }
      repo.statuses.push(status)
      return status
    },
    checkRun(given) {
      world.clock.tick()
      const app = given.app ?? actionsApp
      const run: CheckRun = {
        id: world.nextId(),
        suite: ensureSuite(world, repo, { sha: given.sha, branch: null, event: 'push' }, app),
        app,
        job: false,
        status: given.conclusion ? 'completed' : 'in_progress',
        conclusion: null,
        startedAt: now(),
        completedAt: given.conclusion ? now() : null,
        externalId: '',
        title: null,
        summary: null,
        text: null,
        annotations: [],
        ...given,
      }
      repo.checkRuns.push(run)
      return run
    },
    workflowRun(given) {
      world.clock.tick()
      const run: WorkflowRun = {
        id: world.nextId(),
        name: given.path,
        event: 'push',
        branch: repo.defaultBranch,
        status: given.conclusion ? 'completed' : 'in_progress',
        conclusion: null,
        number: repo.runs.length + 1,
        attempt: 1,
        actor: 'dora',
        at: now(),
        ...given,
      }
      ensureUser(world, run.actor)
      repo.runs.push(run)
      return run
    },
    environment(name, rules) {
      repo.environments.set(name, rules)
    },
    forgetSuites(sha) {
      const kept = repo.suites.filter(suite => suite.sha !== sha)
      repo.suites.splice(0, repo.suites.length, ...kept)
    },
  }
}
