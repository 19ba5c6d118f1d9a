import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { emailOf, readCommit } from './commits.js'
import { mergeBase } from './compare.js'
import { git, tryGit } from './git.js'
import type { Pull } from './records.js'
import type { Repository, World } from './state.js'

export type MergeStyle = 'merge' | 'squash' | 'rebase'

/** Who git says did it: the person as author, GitHub as committer, at the stand-in's time. */
export function identity(world: World, author: string, committer = 'GitHub'): Record<string, string> {
  const date = `${Math.floor(world.clock.now().getTime() / 1000)} +0000`
  return {
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: emailOf(author),
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: committer,
    GIT_COMMITTER_EMAIL: committer === 'GitHub' ? 'noreply@github.com' : emailOf(committer),
    GIT_COMMITTER_DATE: date,
  }
}

/** Does something in a throw-away work tree at a commit; its HEAD afterwards, or undefined when `work` fails on a conflict. */
async function inWorktree(
  repo: Repository,
  world: World,
  at: string,
  work: (cwd: string) => Promise<{ readonly exitCode: number | null }>,
): Promise<string | undefined> {
  const cwd = await mkdtemp(join(world.directory, 'worktree-'))
  await git(repo.gitDir, ['worktree', 'add', '--quiet', '--detach', '--force', cwd, at])
  try {
    const { exitCode } = await work(cwd)
    return exitCode === 0 ? await git(cwd, ['rev-parse', 'HEAD']) : undefined
  } finally {
    await git(repo.gitDir, ['worktree', 'remove', '--force', cwd])
    await rm(cwd, { recursive: true, force: true })
  }
}

/** Merges one commit into another; undefined on a conflict. */
export async function mergeCommits(
  world: World,
  repo: Repository,
  { into, from, author, message }: { into: string; from: string; author: string; message: string },
): Promise<string | undefined> {
  const env = identity(world, author)
  if ((await mergeBase(repo.gitDir, into, from)) === into) {
    const { tree } = await readCommit(repo.gitDir, from)
    return git(repo.gitDir, ['commit-tree', tree, '-p', into, '-p', from, '-m', message], { env })
  }
  return inWorktree(repo, world, into, cwd =>
    tryGit(cwd, ['merge', '--quiet', '--no-ff', '-m', message, from], { env }),
  )
}

/** The merge commit that GitHub keeps for an open pull request (`refs/pull/N/merge`); null on a conflict. */
export const testMerge = async (world: World, repo: Repository, { baseSha, headSha, author }: Pull) =>
  (await mergeCommits(world, repo, {
    into: baseSha,
    from: headSha,
    author,
    message: `Merge ${headSha} into ${baseSha}`,
  })) ?? null

/** Merges a pull request for real, without moving a branch; undefined on a conflict. */
export async function mergePull(
  world: World,
  repo: Repository,
  { number, title, head, baseSha, headSha, author }: Pull,
  style: MergeStyle,
  by: string,
): Promise<string | undefined> {
  if (style === 'merge') {
    const message = `Merge pull request #${number} from ${repo.owner}/${head}\n\n${title}`
    return mergeCommits(world, repo, { into: baseSha, from: headSha, author: by, message })
  }
  if (style === 'rebase') return rebaseOnto(world, repo, baseSha, headSha)
  const env = identity(world, author)
  return inWorktree(repo, world, baseSha, async cwd => {
    const merged = await tryGit(cwd, ['merge', '--quiet', '--squash', headSha], { env })
    return merged.exitCode === 0 ? tryGit(cwd, ['commit', '--quiet', '-m', `${title} (#${number})`], { env }) : merged
  })
}

/** Puts the commits of a head on a new base; every one gets a new id. Undefined on a conflict. */
export const rebaseOnto = (world: World, repo: Repository, base: string, head: string): Promise<string | undefined> =>
  inWorktree(repo, world, head, cwd => {
    const { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL, GIT_COMMITTER_DATE } = identity(world, 'GitHub')
    const env = { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL, GIT_COMMITTER_DATE } as Record<string, string>
    return tryGit(cwd, ['rebase', '--quiet', '--force-rebase', base], { env })
  })
