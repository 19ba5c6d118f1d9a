import { anything, array, either, integer, object, optional, text, yesNo } from '../formats/json.js'
import { fail } from '../model/problem.js'
import type { Doing } from '../model/problems/github.js'
import type { Client } from './client.js'

/** A file of the repository at a ref, read through the API. */
interface FileAt {
  readonly kind: 'file'
  readonly path: string
  readonly ref: string
  readonly bytes: Uint8Array
  /** git's own hash of the content. */
  readonly blob: string
}
/** What stands at the path instead of a file that can be read. */
type NoFile =
  | { readonly kind: 'absent' | 'folder' | 'symlink' | 'submodule' }
  | { readonly kind: 'too-large'; readonly bytes: number }

/** What stands at `path` at `ref`; a file above `limit` bytes is not read. One request. */
export async function readFileAt(
  client: Client,
  doing: Doing,
  path: string,
  ref: string,
  limit: number,
): Promise<FileAt | NoFile> {
  const route = 'GET /repos/{owner}/{repo}/contents/{path}'
  const found = await client.find(doing, route, { path: path.replace(/^(?:\.\/)+/, ''), ref }, contents)
  if (found === undefined) return { kind: 'absent' }
  if ('entries' in found) return { kind: 'folder' }
  if (found.type === 'symlink' || found.type === 'submodule') return { kind: found.type }
  if (found.size > limit) return { kind: 'too-large', bytes: found.size }
  const bytes = Buffer.from(found.content ?? '', 'base64')
  if (found.type !== 'file' || found.encoding !== 'base64' || bytes.length !== found.size) {
    return fail('api-failed', { doing, reason: `${path} has ${found.size} bytes, but ${bytes.length} came` })
  }
  return { kind: 'file', path, ref, bytes, blob: found.sha }
}

const LIMIT = 256 * 1024

/** The checklist at a ref; `checklist-missing`, `checklist-not-a-file`, `checklist-too-large` where it cannot be one. One request. */
export async function readChecklistAt(client: Client, path: string, ref: string): Promise<FileAt> {
  const found = await readFileAt(client, 'read-checklist', path, ref, LIMIT)
  switch (found.kind) {
    case 'file':
      return found
    case 'absent':
      return fail('checklist-missing', { path, ref })
    case 'too-large':
      return fail('checklist-too-large', { path, bytes: found.bytes, limit: LIMIT })
    default:
      return fail('checklist-not-a-file', { path, ref, kind: found.kind })
  }
}

const branchShape = object({ commit: object({ commit: object({ tree: object({ sha: text }) }) }) })
const treeShape = object({ truncated: yesNo, tree: array(object({ path: text, sha: text })) })

/**
 * Makes sure that nothing stands at `path` on a branch that is there, by the branch's tree: a "not found" may as well mean that the branch is gone,
 * or that GitHub errs. `api-failed` where it does not bear that out. One request, and one for each part of the path.
 */
export async function confirmAbsent(client: Client, path: string, branch: string): Promise<void> {
  const doing = 'read-checklist'
  const found = await client.read(doing, 'GET /repos/{owner}/{repo}/branches/{branch}', { branch }, branchShape)
  let sha = found.commit.commit.tree.sha
  for (const part of path.split('/').filter(each => each !== '' && each !== '.')) {
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
    const { tree, truncated } = await client.read(doing, route, { tree_sha: sha }, treeShape)
    const entry = tree.find(each => each.path === part)
    if (!entry && truncated)
      fail('api-failed', { doing, reason: `the folder with ${part} is too large for one answer` })
    if (!entry) return
    sha = entry.sha
  }
  fail('api-failed', { doing, reason: `${path} is not found, though ${branch} has it` })
}

const contents = either(
  Array.isArray,
  { read: (value: unknown, path: string) => ({ entries: array(anything).read(value, path) }) },
  object({ type: text, size: integer, sha: text, content: optional(text), encoding: optional(text) }),
)
