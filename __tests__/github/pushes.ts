import { isoSeconds } from './clock.js'
import { readCommits } from './commits.js'
import { mergeBase } from './compare.js'
import { git, tryGit } from './git.js'
import { testMerge } from './merging.js'
import { actionsApp } from './people.js'
import type { CheckSuite, Pull } from './records.js'
import type { RefChange } from './rules.js'
import type { Repository, World } from './state.js'

/** What follows when a ref has moved: the check suite of the new tip, and what its pull requests say of it. */
export async function afterRefChange(
  world: World,
  repo: Repository,
  { ref, before, after, forced }: RefChange,
  actor: string,
): Promise<void> {
  const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1]
  if (branch === undefined || after === null) return
  ensureSuite(world, repo, { sha: after, branch, before, event: 'push' })
  for (const pull of repo.pulls.values()) {
    if (pull.state !== 'open') continue
    if (pull.head === branch && pull.fork === undefined) await headMoved(world, repo, pull, { after, forced, actor })
    else if (pull.base === branch) await lookAgain(world, repo, pull)
  }
}

/** The suite of GitHub Actions for a commit on a branch: one for each, made when it was first seen there. Without a branch: the first that the commit has. */
export function ensureSuite(
  world: World,
  repo: Repository,
  { sha, branch, before = null, event }: { sha: string; branch: string | null; before?: string | null; event: string },
  app = actionsApp,
): CheckSuite {
  const known = repo.suites.find(
    suite => suite.sha === sha && suite.app.id === app.id && (branch === null || suite.branch === branch),
  )
  if (known) return known
  const createdAt = isoSeconds(world.clock.now())
  const suite = { id: world.nextId(), app, sha, branch, before, event, createdAt }
  repo.suites.push(suite)
  return suite
}

/** The head of an open pull request has moved. */
export async function headMoved(
  world: World,
  repo: Repository,
  pull: Pull,
  { after, forced, actor }: { readonly after: string; readonly forced: boolean; readonly actor: string },
): Promise<void> {
  pull.headSha = after
  if (forced) addEvent(world, pull, 'head_ref_force_pushed', actor)
  await lookAgain(world, repo, pull)
}

/** Renews what depends on the tips: the hidden refs and the test merge. */
async function lookAgain(world: World, repo: Repository, pull: Pull): Promise<void> {
  pull.updatedAt = isoSeconds(world.clock.now())
  pull.baseSha = await git(repo.gitDir, ['rev-parse', `refs/heads/${pull.base}`])
  pull.mergeCommit = await testMerge(world, repo, pull)
  await git(repo.gitDir, ['update-ref', `refs/pull/${pull.number}/head`, pull.headSha])
  const merge = `refs/pull/${pull.number}/merge`
  if (pull.mergeCommit) await git(repo.gitDir, ['update-ref', merge, pull.mergeCommit])
  else await tryGit(repo.gitDir, ['update-ref', '-d', merge])
}

export function addEvent(
  world: World,
  pull: Pull,
  event: string,
  actor: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  pull.events.push({ id: world.nextId(), event, actor, at: isoSeconds(world.clock.now()), more })
}

/** The commits that a pull request brings, oldest first. */
export const commitsOf = async (repo: Repository, { baseSha, headSha }: Pull) =>
  readCommits(repo.gitDir, ['--reverse', '--topo-order', `${baseSha}..${headSha}`])

/** Where a pull request's branch left its base. */
export const forkPoint = async (repo: Repository, { baseSha, headSha }: Pull): Promise<string> =>
  (await mergeBase(repo.gitDir, baseSha, headSha)) ?? baseSha
