import { execFileSync } from 'node:child_process'
import { connect } from '../github/client.js'
import { readRepository } from '../github/judged.js'
import { protect } from '../github/protect.js'
import { tagOf } from '../github/version.js'
import { fail } from '../model/problem.js'
import { readChecklistFile } from '../run/local.js'

export interface ProtectOptions {
  readonly checklist: string
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
  exclude = [],
  force = false,
}: ProtectOptions): Promise<number> {
  const { checklist } = await readChecklistFile(process.cwd(), path)
  const name = repository ?? process.env.GITHUB_REPOSITORY ?? remoteName()
  const token = process.env.GITHUB_TOKEN ?? process.env.GH_TOKEN ?? ''
  if (token === '')
    fail('bad-input', {
      input: 'GITHUB_TOKEN',
      value: '',
      expected: 'a token of an administrator (administration: write)',
    })
  const client = await connect({ token, repository: name, url: process.env.GITHUB_API_URL })
  const { defaultBranch } = await readRepository(client)
  const patterns = include ?? [checklist.release.tag.replaceAll('{version}', '*')]
  const { protection, written } = await protect(client, checklist, defaultBranch, tagOf(checklist.release, '1.0.0'), {
    include: patterns,
    exclude,
    force,
  })
  const excluded = exclude.length > 0 ? ` but ${exclude.join(', ')}` : ''
  process.stdout.write(
    `${name}: tags ${patterns.join(', ')}${excluded} are ${protection.level}${written ? ' now' : ' already'}. ` +
      'GitHub refuses them until the checklist is GO on their commit.\n',
  )
  return 0
}

function remoteName(): string {
  const bad = (value: string): never =>
    fail('bad-input', { input: '--repository', value, expected: 'owner/name; the remote `origin` does not tell' })
  let url = ''
  try {
    url = execFileSync('git', ['remote', 'get-url', 'origin'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return bad('')
  }
  return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? bad(url.replace(/\/\/[^/@]*@/, '//'))
}
