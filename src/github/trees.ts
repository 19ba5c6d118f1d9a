import picomatch from 'picomatch'
import { array, object, text, yesNo } from '../formats/json.js'
import { fail } from '../model/problem.js'
import type { Client } from './client.js'
import { suitesOf } from './suites.js'

const commit = object({ tree: object({ sha: text }) })
const tree = object({ truncated: yesNo, tree: array(object({ path: text, mode: text, type: text, sha: text })) })

/** The hash of the commit's tree. By its check suites where the token may read them, for they are asked for anyway; else one request. */
export async function treeOf(client: Client, sha: string, suites: boolean): Promise<string> {
  const known = suites
    ? (await suitesOf(client, sha)).find(suite => suite.head_commit)?.head_commit?.tree_id
    : undefined
  if (known !== undefined) return known
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}'
  const found = await client.once(`commit ${sha}`, () => client.read('read-commit', route, { commit_sha: sha }, commit))
  return found.tree.sha
}

const SHOWN = 20

/**
 * The files in which two trees differ, sorted, at most 20; only those that `paths` match, where there are any.
 * Whole trees are compared, for GitHub's comparison of commits starts at their common ancestor. No request where the trees are equal, else two.
 */
export async function filesBetween(
  client: Client,
  one: string,
  other: string,
  paths: readonly string[],
): Promise<string[]> {
  if (one === other) return []
  const [before, after] = await Promise.all([filesOf(client, one), filesOf(client, other)])
  const counts = paths.length > 0 ? picomatch([...paths], { dot: true }) : () => true
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    path => counts(path) && before.get(path) !== after.get(path),
  )
  return differing.sort().slice(0, SHOWN)
}

async function filesOf(client: Client, sha: string): Promise<Map<string, string>> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  const found = await client.read('compare-trees', route, { tree_sha: sha, recursive: '1' }, tree)
  if (found.truncated) fail('api-failed', { doing: 'compare-trees', reason: 'the tree is too large for one answer' })
  const files = found.tree.filter(({ type }) => type !== 'tree')
  return new Map(files.map(({ path, mode, sha }) => [path, `${mode} ${sha}`]))
}
