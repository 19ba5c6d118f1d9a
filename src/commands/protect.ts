import { orUndefined } from '../collect/git.js'
import { array, object, text } from '../formats/json.js'
import { type Client, connect } from '../github/client.js'
import { readRepository } from '../github/judged.js'
import { protect } from '../github/protect.js'
import { tagOf } from '../github/version.js'
import { fail } from '../model/problem.js'
import { paragraph, prose } from '../report/blocks.js'
import { commandWords as words } from '../report/words/en/command-pages.js'
import { gitHere, readChecklistFile } from '../run/local.js'
import { show } from './screen.js'

export interface ProtectOptions {
  readonly checklist?: string
  readonly repository?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly force?: boolean
}

/** Makes the tag ruleset and reads it back; throws what GitHub, or the state of the repository, has against it. */
export async function protectTags({
  checklist: path,
  repository,
  include,
  exclude,
  force = false,
}: ProtectOptions): Promise<number> {
  const { checklist } = await readChecklistFile(process.cwd(), path)
  const { tag } = checklist.release
  const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN
  if (!token)
    return fail('bad-input', {
      input: 'GITHUB_TOKEN',
      value: '',
      expected: 'a token of an administrator (administration: write) in this variable or in GH_TOKEN',
    })
  const name = nameOf(repository ?? process.env.GITHUB_REPOSITORY ?? (await originOf(process.cwd())))
  const client = await connect({ token, repository: name, url: process.env.GITHUB_API_URL })
  const { defaultBranch } = await readRepository(client)
  const patterns = include ?? [tag.replaceAll('{version}', '*')]
  // Where nothing was said of them, no tag that moves or comes before a release is blocked unasked.
  if (!include && !exclude) await settleTags(client, tag, patterns)
  const guard = { include: patterns, exclude: exclude ?? [], force }
  const { protection, written } = await protect(
    client,
    checklist,
    defaultBranch,
    tagOf(checklist.release, '1.0.0'),
    guard,
  )
  show(paragraph(prose(words.protected(name, patterns, exclude ?? [], protection.level, written))))
  return 0
}

const nameOf = (name: string): string =>
  /^[\w.-]+\/[\w.-]+$/.test(name)
    ? name
    : fail('bad-input', { input: '--repository', value: name, expected: 'owner/name' })

/** `owner/name` by the remote `origin`. Only where that is GitHub, or an API was named: the token goes nowhere else. */
async function originOf(folder: string): Promise<string> {
  const url = ((await orUndefined(gitHere(folder)('remote', 'get-url', 'origin'))) ?? '').trim()
  const found = /^(?:\w+:\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)
  const [, host = '', name = ''] = found ?? []
  if (name !== '' && (/^(?:ssh\.|www\.)?github\.com$/i.test(host) || process.env.GITHUB_API_URL)) return name
  const value = url.replace(/\/\/[^/@]*@/, '//')
  return fail('bad-input', {
    input: '--repository',
    value: '',
    expected: `owner/name: the remote origin ${url === '' ? 'is not set' : `(${value}) is not at github.com`}`,
  })
}

const ref = object({ ref: text })

/** Asks about tags that the ruleset would cover although they are no releases: pre-releases, and those that move along with releases (`v1` beside `v1.2.3`). */
async function settleTags(client: Client, tag: string, include: readonly string[]): Promise<void> {
  const [before = '', after = ''] = tag.split('{version}')
  const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}'
  const refs = await client.read('read-tag', route, { ref: `tags/${before}` }, array(ref))
  const versions = refs
    .map(({ ref }) => ref.slice(`refs/tags/${before}`.length))
    .filter(name => name.endsWith(after) && !name.includes('/'))
    .map(name => name.slice(0, name.length - after.length))
  const odd = versions.filter(
    version => !/^\d+(?:\.\d+)*$/.test(version) || versions.some(other => other.startsWith(`${version}.`)),
  )
  if (odd.length === 0) return
  const named = (version: string): string => `${before}${version}${after}`
  const exclude = [...new Set(odd.map(version => named(version.includes('-') ? '*-*' : version)))]
  fail('tags-to-settle', { tags: odd.slice(-10).map(named), include, exclude: exclude.slice(-10) })
}
