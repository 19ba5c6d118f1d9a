import { mkdir } from 'node:fs/promises'
import { git } from '../github/git.js'
import type { RepositoryHandle } from '../github/repository.js'

/** What `actions/checkout` leaves: the commit, detached, in a folder; `depth` 0 is the whole history. No credentials. */
export async function checkout(repo: RepositoryHandle, folder: string, sha: string, depth = 0): Promise<void> {
  await mkdir(folder, { recursive: true })
  await git(folder, ['init', '--quiet', `--initial-branch=${repo.state.defaultBranch}`])
  await git(folder, ['remote', 'add', 'origin', repo.cloneUrl])
  const what =
    depth === 0 ? ['--tags', 'origin', '+refs/heads/*:refs/remotes/origin/*', sha] : [`--depth=${depth}`, 'origin', sha]
  await git(folder, ['fetch', '--quiet', ...what])
  await git(folder, ['checkout', '--quiet', '--detach', sha])
}
