import { array, integer, object, optional, type Read, text, yesNo } from '../formats/json.js'
import type { Client } from './client.js'

const asset = object({ id: integer, name: text, size: integer, state: optional(text) })
const shape = object({
  id: integer,
  tag_name: text,
  draft: yesNo,
  html_url: text,
  upload_url: text,
  assets: array(asset),
})
type GitHubRelease = Read<typeof shape>

interface Attachment {
  /** `record.json`. */
  readonly name: string
  readonly content: string
}

/**
 * Attaches files to the tag's GitHub release, and makes a draft where there is none. What is there under the name already stays: then the file is
 * attached as `<name>.<run>.json`. Returns the release's address. Two requests for each file at most, and those for the release: one, and where it is a draft the list of all.
 */
export async function attachToRelease(
  client: Client,
  tag: string,
  run: string,
  files: readonly Attachment[],
): Promise<string> {
  const release = (await releaseOf(client, tag)) ?? (await draftFor(client, tag))
  for (const file of files) await attach(client, release, run, file)
  return release.html_url
}

async function releaseOf(client: Client, tag: string): Promise<GitHubRelease | undefined> {
  const published = await client.find('read-release', 'GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag }, shape)
  if (published) return published
  // Drafts are found in the list only.
  const all = await client.pages('read-release', 'GET /repos/{owner}/{repo}/releases', {}, shape)
  return all.find(({ tag_name }) => tag_name === tag)
}

const draftFor = (client: Client, tag: string): Promise<GitHubRelease> =>
  client.write(
    'write-release',
    'POST /repos/{owner}/{repo}/releases',
    { tag_name: tag, name: tag, draft: true },
    shape,
    () => releaseOf(client, tag),
  )

async function attach(
  client: Client,
  release: GitHubRelease,
  run: string,
  { name, content }: Attachment,
): Promise<void> {
  const data = Buffer.from(content)
  const named = (of: string) => release.assets.find(each => each.name === of && each.state !== 'starter')
  const other = name.replace(/(?=\.json$)/, `.${run}`)
  const free = named(name) === undefined ? name : other
  // The same run may come by twice.
  if (named(free)) return
  const route = `POST ${release.upload_url.replace(/\{.*$/, '')}`
  const landed = async () => {
    const list = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets'
    const assets = await client.pages('read-release', list, { release_id: release.id }, asset)
    return assets.find(each => each.name === free && each.size === data.length)
  }
  await client.write(
    'write-release',
    `${route}?name=${encodeURIComponent(free)}`,
    { data, headers: { 'content-type': 'application/octet-stream' } },
    asset,
    landed,
  )
}
