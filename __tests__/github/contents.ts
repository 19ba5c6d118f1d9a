import { posix } from 'node:path'
import { commitOf, typeOf } from './commits.js'
import { git, resolveObject, resolvePath, tryGit } from './git.js'
import { apiUrl, htmlUrl } from './repositories.js'
import { type Call, notFound, type Reply, type Routes, refuse } from './routing.js'
import type { Repository } from './state.js'

interface Entry {
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size: number
  readonly path: string
}

/** What `git ls-tree` lists, with these further arguments. */
const entries = async (gitDir: string, ...args: readonly string[]): Promise<Entry[]> =>
  (await git(gitDir, ['ls-tree', '-z', '-l', ...args]))
    .split('\0')
    .filter(line => line !== '')
    .map(line => {
      const [facts = '', path = ''] = line.split('\t')
      const [mode = '', type = '', sha = '', size = ''] = facts.split(/ +/)
      return { mode, type, sha, size: Number(size) || 0, path }
    })

async function showTree({ world, params, query }: Call, repo: Repository): Promise<Reply> {
  const sha = await resolveObject(repo.gitDir, params.tree_sha ?? '', 'tree')
  if (!sha) return notFound()
  const listed = await entries(repo.gitDir, ...(query.has('recursive') ? ['-r', '-t'] : []), sha)
  const url = apiUrl(world, repo)
  return {
    body: {
      sha,
      url: `${url}/git/trees/${sha}`,
      tree: listed.map(({ mode, type, sha: id, size, path }) => ({
        path,
        mode,
        type,
        sha: id,
        ...(type === 'blob' && { size }),
        ...(type !== 'commit' && { url: `${url}/git/${type}s/${id}` }),
      })),
      truncated: false,
    },
  }
}

/** GitHub gives files up to this many bytes in base64; bigger ones only raw. */
const largest = 1024 * 1024

async function showContents(call: Call, repo: Repository): Promise<Reply> {
  const path = (call.params.path ?? '').replace(/^\/+|\/+$/g, '')
  const ref = call.query.get('ref') ?? repo.defaultBranch
  const commit = await commitOf(repo, ref).catch(() => refuse(404, `No commit found for the ref ${ref}`))
  const sha = await resolvePath(repo.gitDir, commit, path)
  if (!sha) return notFound()
  const links = linksOf(call, repo, ref)
  if ((await typeOf(repo.gitDir, sha)) === 'tree') {
    const listed = await entries(repo.gitDir, sha)
    return {
      body: listed.map(entry => ({ ...links(path ? `${path}/${entry.path}` : entry.path, entry), size: entry.size })),
    }
  }
  const [entry] = await entries(repo.gitDir, commit, '--', path)
  if (!entry) return notFound()
  const target = entry.mode === '120000' ? await linked(repo.gitDir, commit, path) : undefined
  const { stdout } = await tryGit(repo.gitDir, ['cat-file', 'blob', target ?? sha])
  if (/\.raw/.test(call.headers.accept ?? '')) {
    return { body: stdout, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } }
  }
  if (entry.mode === '120000' && !target) {
    return { body: { ...links(path, entry), type: 'symlink', target: stdout.toString(), size: entry.size } }
  }
  const shown = stdout.length <= largest
  const content = shown ? stdout.toString('base64').replace(/.{60}/g, '$&\n') : ''
  return {
    body: { ...links(path, entry), size: stdout.length, content, encoding: shown ? 'base64' : 'none' },
  }
}

/** The file of the repository that a link means: GitHub shows that file in its place. */
async function linked(gitDir: string, commit: string, path: string): Promise<string | undefined> {
  const target = await git(gitDir, ['cat-file', 'blob', `${commit}:${path}`])
  const sha = await resolvePath(gitDir, commit, posix.join(posix.dirname(path), target))
  return sha && (await typeOf(gitDir, sha)) === 'blob' ? sha : undefined
}

const linksOf =
  ({ world }: Call, repo: Repository, ref: string) =>
  (path: string, { type, sha }: Entry) => {
    const url = `${apiUrl(world, repo)}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`
    const kind = type === 'tree' ? 'trees' : 'blobs'
    const git_url = `${apiUrl(world, repo)}/git/${kind}/${sha}`
    const html_url = `${htmlUrl(repo)}/${type === 'tree' ? 'tree' : 'blob'}/${ref}/${encodeURI(path)}`
    const download_url =
      type === 'tree' ? null : `https://raw.githubusercontent.com/${repo.fullName}/${ref}/${encodeURI(path)}`
    return {
      name: path.split('/').at(-1) ?? '',
      path,
      sha,
      type: type === 'tree' ? 'dir' : type === 'commit' ? 'submodule' : 'file',
      url,
      git_url,
      html_url,
      download_url,
      _links: { self: url, git: git_url, html: html_url },
    }
  }

export const routes: Routes = {
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': { needs: ['contents=read'], handle: showTree },
  'GET /repos/{owner}/{repo}/contents/{path}': { needs: ['contents=read'], handle: showContents },
}
