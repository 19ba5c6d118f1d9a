import { commitJson, commitOf, readCommit, readCommits } from './commits.js'
import { git, tryGit } from './git.js'
import { apiUrl, htmlUrl } from './repositories.js'
import { type Call, notFound, paged, type Reply, type Routes } from './routing.js'
import type { Repository, World } from './state.js'

export interface ChangedFile {
  readonly sha: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed'
  readonly filename: string
  readonly previous?: string
  readonly additions: number
  readonly deletions: number
  readonly patch?: string
}

/** The files that differ between two commits or trees, renames found. */
export async function changedFiles(gitDir: string, from: string, to: string): Promise<ChangedFile[]> {
  const raw = (await git(gitDir, ['diff', '--raw', '-z', '-M', '--abbrev=40', from, to])).split('\0')
  const diff = await git(gitDir, ['diff', '-M', '--no-color', '--no-ext-diff', '--full-index', from, to])
  const patches = diff.split(/^(?=diff --git )/m).filter(text => text.startsWith('diff --git '))
  const files: ChangedFile[] = []
  for (let at = 0; raw[at]; ) {
    const [, , before = '', after = '', letter = ''] = (raw[at] ?? '').split(' ')
    const renamed = letter.startsWith('R')
    const filename = raw[at + (renamed ? 2 : 1)] ?? ''
    const text = patches[files.length] ?? ''
    const hunks = text.includes('\n@@') ? text.slice(text.indexOf('\n@@') + 1).replace(/\n$/, '') : undefined
    const count = (sign: string): number => hunks?.split('\n').filter(line => line.startsWith(sign)).length ?? 0
    files.push({
      sha: letter === 'D' ? before : after,
      status: renamed ? 'renamed' : letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'modified',
      filename,
      ...(renamed && { previous: raw[at + 1] ?? '' }),
      additions: count('+'),
      deletions: count('-'),
      ...(hunks !== undefined && { patch: hunks }),
    })
    at += renamed ? 3 : 2
  }
  return files
}

/** GitHub's `diff-entry`, seen at a commit. */
export const fileJson = (world: World, repo: Repository, file: ChangedFile, at: string) => {
  const path = encodeURI(file.filename)
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${htmlUrl(repo)}/blob/${at}/${path}`,
    raw_url: `${htmlUrl(repo)}/raw/${at}/${path}`,
    contents_url: `${apiUrl(world, repo)}/contents/${path}?ref=${at}`,
    ...(file.patch !== undefined && { patch: file.patch }),
    ...(file.previous !== undefined && { previous_filename: file.previous }),
  }
}

export const mergeBase = async (gitDir: string, a: string, b: string): Promise<string | undefined> => {
  const { exitCode, stdout } = await tryGit(gitDir, ['merge-base', a, b])
  return exitCode === 0 ? stdout.toString().trim() : undefined
}

async function compare(call: Call, repo: Repository): Promise<Reply> {
  const { world, query } = call
  const [baseName, headName] = (call.params.basehead ?? '').split('...')
  if (!baseName || !headName) return notFound()
  const base = await commitOf(repo, baseName).catch(notFound)
  const head = await commitOf(repo, headName).catch(notFound)
  const common = await mergeBase(repo.gitDir, base, head)
  if (!common) return notFound()
  const commits = await readCommits(repo.gitDir, ['--reverse', '--topo-order', `${base}..${head}`])
  const behind = Number(await git(repo.gitDir, ['rev-list', '--count', `${head}..${base}`]))
  const paging = query.has('page') || query.has('per_page')
  // Without paging GitHub gives at most 250 commits; files come on the first page only, at most 300.
  const page = paging ? await paged(call, commits, c => c) : { body: commits.slice(-250) }
  const first = (query.get('page') ?? '1') === '1'
  const files = first ? (await changedFiles(repo.gitDir, common, head)).slice(0, 300) : undefined
  const url = `${apiUrl(world, repo)}/compare/${baseName}...${headName}`
  const html = `${htmlUrl(repo)}/compare/${baseName}...${headName}`
  const show = async (sha: string) => commitJson(world, repo, await readCommit(repo.gitDir, sha))
  return {
    ...page,
    body: {
      url,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: await show(base),
      merge_base_commit: await show(common),
      status: commits.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
      ahead_by: commits.length,
      behind_by: behind,
      total_commits: commits.length,
      commits: (page.body as typeof commits).map(commit => commitJson(world, repo, commit)),
      ...(files && { files: files.map(file => fileJson(world, repo, file, head)) }),
    },
  }
}

export const routes: Routes = {
  'GET /repos/{owner}/{repo}/compare/{basehead}': { needs: ['contents=read'], handle: compare },
}
