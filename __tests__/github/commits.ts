import { git, resolveObject } from './git.js'
import { userJson } from './people.js'
import { apiUrl, htmlUrl } from './repositories.js'
import { type Call, type Reply, type Routes, refuse } from './routing.js'
import { newId, type Repository, type World } from './state.js'

export interface Person {
  readonly name: string
  readonly email: string
  readonly date: string
}
export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

const format = '%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B%x01'
const seconds = (text: string | undefined): string => `${new Date(Number(text) * 1000).toISOString().slice(0, 19)}Z`

/** Commits as `git log` lists them: `args` are a range or a commit, with options. */
export async function readCommits(gitDir: string, args: readonly string[]): Promise<Commit[]> {
  const out = await git(gitDir, ['log', `--format=${format}`, ...args])
  return out
    .split('\x01')
    .map(text => text.replace(/^\n/, ''))
    .filter(text => text !== '')
    .map(text => {
      const [sha = '', tree = '', parents = '', an = '', ae = '', at, cn = '', ce = '', ct, message = ''] =
        text.split('\0')
      return {
        sha,
        tree,
        parents: parents.split(' ').filter(parent => parent !== ''),
        author: { name: an, email: ae, date: seconds(at) },
        committer: { name: cn, email: ce, date: seconds(ct) },
        message: message.replace(/\n+$/, ''),
      }
    })
}

export async function readCommit(gitDir: string, sha: string): Promise<Commit> {
  const [commit] = await readCommits(gitDir, ['-1', sha, '--'])
  if (!commit) throw new Error(`no commit ${sha}`)
  return commit
}

export const emailOf = (login: string): string => `${login.toLowerCase()}@users.noreply.github.com`
const loginOf = ({ email }: Person): string => email.replace(/@users\.noreply\.github\.com$/, '')

const verification = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

/** GitHub's `git-commit`: the object as it stands in git. */
export const gitCommitJson = (world: World, repo: Repository, commit: Commit) => ({
  sha: commit.sha,
  node_id: newId('Commit', repo.id) + commit.sha,
  url: `${apiUrl(world, repo)}/git/commits/${commit.sha}`,
  html_url: `${htmlUrl(repo)}/commit/${commit.sha}`,
  author: commit.author,
  committer: commit.committer,
  tree: { sha: commit.tree, url: `${apiUrl(world, repo)}/git/trees/${commit.tree}` },
  message: commit.message,
  parents: parentsJson(world, repo, commit),
  verification,
})

const parentsJson = (world: World, repo: Repository, commit: Commit) =>
  commit.parents.map(sha => ({
    sha,
    url: `${apiUrl(world, repo)}/git/commits/${sha}`,
    html_url: `${htmlUrl(repo)}/commit/${sha}`,
  }))

/** GitHub's `commit`: with the accounts behind it. */
export const commitJson = (world: World, repo: Repository, commit: Commit) => {
  const url = `${apiUrl(world, repo)}/commits/${commit.sha}`
  return {
    sha: commit.sha,
    node_id: newId('Commit', repo.id) + commit.sha,
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${apiUrl(world, repo)}/git/trees/${commit.tree}` },
      url: `${apiUrl(world, repo)}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification,
    },
    url,
    html_url: `${htmlUrl(repo)}/commit/${commit.sha}`,
    comments_url: `${url}/comments`,
    author: userJson(world, loginOf(commit.author)),
    committer: userJson(world, loginOf(commit.committer)),
    parents: parentsJson(world, repo, commit),
  }
}

/** The commit that a sha, branch, tag, `heads/x` or `tags/x` means; GitHub's 422 when there is none. */
export async function commitOf(repo: Repository, ref: string): Promise<string> {
  for (const name of [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/${ref}`, ref]) {
    if (name === ref && !/^[0-9a-f]{7,40}$/.test(ref)) break
    const found = await resolveObject(repo.gitDir, name)
    if (found) return found
  }
  return refuse(422, `No commit found for SHA: ${ref}`)
}

async function showCommit({ world, params }: Call, repo: Repository): Promise<Reply> {
  const commit = await readCommit(repo.gitDir, await commitOf(repo, params.ref ?? ''))
  return { body: commitJson(world, repo, commit) }
}

async function showGitCommit({ world, params }: Call, repo: Repository): Promise<Reply> {
  const sha = params.commit_sha ?? ''
  const type = /^[0-9a-f]{40}$/.test(sha) ? await typeOf(repo.gitDir, sha) : undefined
  if (type !== 'commit') return refuse(404, 'Not Found')
  return { body: gitCommitJson(world, repo, await readCommit(repo.gitDir, sha)) }
}

/** What kind of object has this id; undefined when there is none. */
export const typeOf = async (gitDir: string, sha: string): Promise<string | undefined> =>
  (await resolveObject(gitDir, sha, 'object')) && (await git(gitDir, ['cat-file', '-t', sha]))

export const routes: Routes = {
  'GET /repos/{owner}/{repo}/commits/{ref}': { needs: ['contents=read'], handle: showCommit },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': { needs: ['contents=read'], handle: showGitCommit },
}
