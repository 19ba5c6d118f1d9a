import { createHash } from 'node:crypto'
import { isoSeconds } from './clock.js'
import { commitOf } from './commits.js'
import { git, resolveObject } from './git.js'
import { canPush, roleOf, userJson } from './people.js'
import { afterRefChange } from './pushes.js'
import type { Asset, Release } from './records.js'
import { apiUrl, htmlUrl } from './repositories.js'
import { type Call, notFound, optionalText, paged, type Reply, type Routes, refuse, textOf } from './routing.js'
import { apiRefusal, judge, pusherOf } from './rules.js'
import { newId, type Repository } from './state.js'

const assetJson = ({ world }: Call, repo: Repository, { tag }: Release, asset: Asset) => ({
  id: asset.id,
  node_id: newId('ReleaseAsset', asset.id),
  url: `${apiUrl(world, repo)}/releases/assets/${asset.id}`,
  browser_download_url: `${htmlUrl(repo)}/releases/download/${tag}/${asset.name}`,
  name: asset.name,
  label: asset.label,
  state: 'uploaded',
  content_type: asset.contentType,
  size: asset.content.length,
  digest: `sha256:${createHash('sha256').update(asset.content).digest('hex')}`,
  download_count: 0,
  uploader: userJson(world, asset.uploader),
  created_at: asset.at,
  updated_at: asset.at,
})

const releaseJson = (call: Call, repo: Repository, release: Release) => {
  const { world } = call
  const url = `${apiUrl(world, repo)}/releases/${release.id}`
  const place = release.draft ? `untagged-${release.id}` : release.tag
  return {
    id: release.id,
    node_id: newId('Release', release.id),
    url,
    html_url: `${htmlUrl(repo)}/releases/tag/${place}`,
    assets_url: `${url}/assets`,
    upload_url: `${world.url}/uploads/repos/${repo.fullName}/releases/${release.id}/assets{?name,label}`,
    tarball_url: release.draft ? null : `${apiUrl(world, repo)}/tarball/${release.tag}`,
    zipball_url: release.draft ? null : `${apiUrl(world, repo)}/zipball/${release.tag}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: false,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    author: userJson(world, release.author),
    assets: release.assets.map(asset => assetJson(call, repo, release, asset)),
  }
}

/** Publishing makes the tag when it is not there; the rules for tags hold for that too. */
async function publish(call: Call, repo: Repository, release: Release): Promise<void> {
  const ref = `refs/tags/${release.tag}`
  if (!(await resolveObject(repo.gitDir, ref))) {
    const commit = await commitOf(repo, release.target)
    const change = { ref, before: null, after: commit, commit, forced: false }
    const { forbidden } = judge(repo, change, pusherOf(call.token, roleOf(repo, call.token.login) === 'admin'))
    if (forbidden.length > 0) {
      const message = `pre_receive ${apiRefusal(forbidden)}`
      refuse(422, 'Validation Failed', [
        { resource: 'Release', code: 'custom', field: 'pre_receive', message },
        { resource: 'Release', code: 'custom', message: 'Published releases must have a valid tag' },
      ])
    }
    await git(repo.gitDir, ['update-ref', ref, commit])
    await afterRefChange(call.world, repo, change, call.token.login)
  }
  release.draft = false
  release.publishedAt = isoSeconds(call.world.clock.now())
}

async function create(call: Call, repo: Repository): Promise<Reply> {
  const { world, body, token } = call
  const release: Release = {
    id: world.nextId(),
    tag: textOf(call, 'tag_name', 'Release'),
    target: optionalText(body.target_commitish) ?? repo.defaultBranch,
    name: optionalText(body.name),
    body: optionalText(body.body),
    draft: true,
    prerelease: body.prerelease === true,
    author: token.login,
    createdAt: isoSeconds(world.clock.now()),
    publishedAt: null,
    assets: [],
  }
  if (body.draft !== true && repo.releases.some(other => other.tag === release.tag && !other.draft)) {
    refuse(422, 'Validation Failed', [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }])
  }
  if (body.draft !== true) await publish(call, repo, release)
  repo.releases.push(release)
  return { status: 201, body: releaseJson(call, repo, release) }
}

const releaseOf = (call: Call, repo: Repository): Release =>
  repo.releases.find(({ id }) => id === Number(call.params.release_id)) ?? notFound()

async function update(call: Call, repo: Repository): Promise<Reply> {
  const release = releaseOf(call, repo)
  const { body } = call
  release.tag = optionalText(body.tag_name) ?? release.tag
  release.target = optionalText(body.target_commitish) ?? release.target
  release.name = optionalText(body.name) ?? release.name
  release.body = optionalText(body.body) ?? release.body
  if (body.draft === false && release.draft) await publish(call, repo, release)
  return { body: releaseJson(call, repo, release) }
}

function upload(call: Call, repo: Repository): Reply {
  const release = releaseOf(call, repo)
  const name = call.query.get('name') ?? refuse(400, 'Bad Request: name is missing')
  if (release.assets.some(asset => asset.name === name)) {
    refuse(422, 'Validation Failed', [{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }])
  }
  const asset: Asset = {
    id: call.world.nextId(),
    name,
    label: call.query.get('label'),
    contentType: call.headers['content-type'] ?? 'application/octet-stream',
    content: call.raw,
    uploader: call.token.login,
    at: isoSeconds(call.world.clock.now()),
  }
  release.assets.push(asset)
  return { status: 201, body: assetJson(call, repo, release, asset) }
}

const mayPush = ({ token }: Call, repo: Repository): boolean =>
  token.app ? token.permissions.contents === 'write' : canPush(repo, token.login)

const reads = { needs: ['contents=read'] }
const writes = { needs: ['contents=write'] }
export const routes: Routes = {
  'GET /repos/{owner}/{repo}/releases': {
    ...reads,
    handle(call, repo) {
      const visible = repo.releases.filter(({ draft }) => !draft || mayPush(call, repo)).reverse()
      return paged(call, visible, release => releaseJson(call, repo, release))
    },
  },
  'POST /repos/{owner}/{repo}/releases': { ...writes, handle: create },
  'GET /repos/{owner}/{repo}/releases/tags/{tag}': {
    ...reads,
    handle(call, repo) {
      const release = repo.releases.find(({ tag, draft }) => tag === call.params.tag && !draft) ?? notFound()
      return { body: releaseJson(call, repo, release) }
    },
  },
  'PATCH /repos/{owner}/{repo}/releases/{release_id}': { ...writes, handle: update },
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets': {
    ...reads,
    handle(call, repo) {
      const release = releaseOf(call, repo)
      return paged(call, release.assets, asset => assetJson(call, repo, release, asset))
    },
  },
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets': { ...writes, handle: upload },
}
