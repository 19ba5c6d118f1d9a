import { object, type Read, text } from '../formats/json.js'
import { fail, problem, UserError } from '../model/problem.js'
import type { Client } from './client.js'

const target = object({ object: object({ type: text, sha: text }) })
const DEEPEST = 10

/** The commit that a tag names, through however many tag objects; undefined: there is no such tag. One request, and one for each tag object. */
export async function readTag(client: Client, tag: string): Promise<string | undefined> {
  const ref = await client.find('read-tag', 'GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${tag}` }, target)
  return commitOf(client, tag, ref?.object)
}

/** The commit that an event of a tag names: itself, or through tag objects. One request, and one for each tag object. */
export async function commitOfEvent(client: Client, tag: string, sha: string): Promise<string | undefined> {
  const found = await client.find('read-tag', 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { tag_sha: sha }, target)
  return commitOf(client, tag, found?.object ?? { type: 'commit', sha })
}

async function commitOf(client: Client, tag: string, named: Read<typeof target>['object'] | undefined) {
  let at = named
  for (let depth = 0; at?.type === 'tag' && depth < DEEPEST; depth += 1) {
    const route = 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}'
    at = (await client.read('read-tag', route, { tag_sha: at.sha }, target)).object
  }
  if (at && at.type !== 'commit') fail('api-failed', { doing: 'read-tag', reason: `the tag ${tag} names no commit` })
  return at?.sha
}

interface NewTag {
  readonly tag: string
  readonly sha: string
  readonly message: string
}

/**
 * Puts an annotated tag on exactly that commit, and reads it back. `created` is false where it was there already.
 * `confirm` is the last word before it stands: nothing is made where it throws.
 * `tag-elsewhere` where it names another commit, `tag-refused` with GitHub's own words where a ruleset forbids it, `bad-input` for a name git would not take.
 */
export async function createTag(
  client: Client,
  { tag, sha, message }: NewTag,
  confirm: () => Promise<void> = async () => {},
): Promise<{ created: boolean }> {
  if (!isTagName(tag)) fail('bad-input', { input: 'create-tag', value: tag, expected: 'the name of a tag' })
  const found = await readTag(client, tag)
  if (found !== undefined) return found === sha ? { created: false } : elsewhere(tag, sha, found)
  // A tag object that no ref names is nobody's: another one does no harm.
  const object = await client.write(
    'create-tag',
    'POST /repos/{owner}/{repo}/git/tags',
    { tag, message, object: sha, type: 'commit' },
    made,
  )
  await confirm()
  try {
    await client.write(
      'create-tag',
      'POST /repos/{owner}/{repo}/git/refs',
      { ref: `refs/tags/${tag}`, sha: object.sha },
      target,
      () => client.find('read-tag', 'GET /repos/{owner}/{repo}/git/ref/{ref}', { ref: `tags/${tag}` }, target),
    )
  } catch (error) {
    const now = await readTag(client, tag)
    if (now === undefined) throw refusedAs(tag, error)
    if (now !== sha) elsewhere(tag, sha, now)
    return { created: true }
  }
  let now = await readTag(client, tag)
  // What was made may be seen a little later.
  for (let time = 0; now === undefined && time < 3; time += 1) {
    await client.pause(2)
    now = await readTag(client, tag)
  }
  return now === sha ? { created: true } : elsewhere(tag, sha, now ?? 'nothing')
}
const made = object({ sha: text })

const elsewhere = (tag: string, expected: string, found: string): never =>
  fail('tag-elsewhere', { tag, expected, found })

function refusedAs(tag: string, error: unknown): unknown {
  const [found] = error instanceof UserError ? error.problems : []
  if (found?.code !== 'api-failed' || (found.details.status !== 422 && found.details.status !== 409)) return error
  return new UserError(problem('tag-refused', { tag, reason: found.details.reason }))
}

/** What `git check-ref-format` takes, less what nobody means. */
export const isTagName = (tag: string): boolean =>
  /^[^\s~^:?*[\\\p{Cc}\p{Cf}]{1,200}$/u.test(tag) &&
  !/^[-/.]|\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)|[./]$/.test(tag) &&
  tag !== '@'
