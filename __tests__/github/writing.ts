import { emailOf } from './commits.js'
import { git } from './git.js'
import { ensureUser } from './people.js'
import type { Repository, World } from './state.js'

/** By path: a text, bytes, a link, a program; null takes the file away. */
export type Files = Readonly<
  Record<string, string | Uint8Array | { readonly link: string } | { readonly executable: string } | null>
>

export interface NewCommit {
  readonly files?: Files
  readonly message?: string
  /** Who wrote and committed it; an account of that name is made when there is none. */
  readonly author?: string
}

/** Makes a commit on top of `from` (none: a first one) and points the ref at it, whatever the rules say. Its id. */
export async function writeCommit(
  world: World,
  repo: Repository,
  ref: string,
  from: string | undefined,
  { files = {}, message = 'Change', author = 'dora' }: NewCommit,
): Promise<string> {
  ensureUser(world, author)
  world.clock.tick()
  const who = `${author} <${emailOf(author)}> ${Math.floor(world.clock.now().getTime() / 1000)} +0000`
  const parts: (string | Uint8Array)[] = [
    `commit ${ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n`,
    ...data(message),
    from ? `from ${from}\n` : '',
  ]
  for (const [path, content] of Object.entries(files)) {
    const name = JSON.stringify(path)
    if (content === null) parts.push(`D ${name}\n`)
    else if (typeof content === 'string' || content instanceof Uint8Array) {
      parts.push(`M 100644 inline ${name}\n`, ...data(content))
    } else if ('link' in content) parts.push(`M 120000 inline ${name}\n`, ...data(content.link))
    else parts.push(`M 100755 inline ${name}\n`, ...data(content.executable))
  }
  parts.push('get-mark :1\ndone\n')
  const input = Buffer.concat(parts.map(part => Buffer.from(part)))
  return git(repo.gitDir, ['fast-import', '--quiet', '--done', '--force'], { input })
}

const data = (content: string | Uint8Array): (string | Uint8Array)[] => [
  `data ${Buffer.byteLength(content)}\n`,
  content,
  '\n',
]
