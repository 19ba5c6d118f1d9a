import { isoSeconds } from './clock.js'
import { emailOf, typeOf } from './commits.js'
import { git, resolveObject, tryGit } from './git.js'
import { roleOf } from './people.js'
import { afterRefChange } from './pushes.js'
import { apiUrl } from './repositories.js'
import { type Call, notFound, paged, type Reply, type Routes, refuse, textOf } from './routing.js'
import { apiRefusal, judge, pusherOf } from './rules.js'
import { newId, type Repository, type World } from './state.js'

const refJson = (world: World, repo: Repository, ref: string, sha: string, type: string) => ({
  ref,
  node_id: newId('Ref', repo.id) + Buffer.from(ref).toString('base64url'),
  url: `${apiUrl(world, repo)}/git/${ref}`,
  object: { sha, type, url: `${apiUrl(world, repo)}/git/${type}s/${sha}` },
})

async function showRef({ world, params }: Call, repo: Repository): Promise<Reply> {
  const ref = `refs/${params.ref}`
  const sha = await exactRef(repo, ref)
  if (!sha) return notFound()
  return { body: refJson(world, repo, ref, sha, (await typeOf(repo.gitDir, sha)) ?? 'commit') }
}

async function exactRef(repo: Repository, ref: string): Promise<string | undefined> {
  const { exitCode, stdout } = await tryGit(repo.gitDir, ['show-ref', '--verify', '--hash', '--', ref])
  return exitCode === 0 ? stdout.toString().trim() : undefined
}

async function listRefs(call: Call, repo: Repository): Promise<Reply> {
  const prefix = `refs/${call.params.ref}`
  const out = await git(repo.gitDir, ['for-each-ref', '--format=%(refname) %(objectname) %(objecttype)'])
  const refs = out.split('\n').filter(line => line.startsWith(prefix))
  return paged(call, refs, line => {
    const [ref = '', sha = '', type = ''] = line.split(' ')
    return refJson(call.world, repo, ref, sha, type)
  })
}

async function createRef(call: Call, repo: Repository): Promise<Reply> {
  const { world, token } = call
  const ref = textOf(call, 'ref', 'Reference')
  const sha = textOf(call, 'sha', 'Reference')
  if (!/^refs\/(heads|tags)\/.+/.test(ref))
    return refuse(422, 'Reference name must start with refs/heads/ or refs/tags/')
  const type = /^[0-9a-f]{40}$/.test(sha) ? await typeOf(repo.gitDir, sha) : undefined
  if (!type) return refuse(422, 'Object does not exist')
  if (await exactRef(repo, ref)) return refuse(422, 'Reference already exists')
  const commit = (await resolveObject(repo.gitDir, sha)) ?? null
  const change = { ref, before: null, after: sha, commit, forced: false }
  enforce(call, repo, change)
  const { exitCode, stderr } = await tryGit(repo.gitDir, ['update-ref', ref, sha, '0'.repeat(40)])
  if (exitCode !== 0) return refuse(422, stderr.includes('already exists') ? 'Reference already exists' : 'Invalid ref')
  await afterRefChange(world, repo, change, token.login)
  return { status: 201, body: refJson(world, repo, ref, sha, type) }
}

function enforce(call: Call, repo: Repository, change: Parameters<typeof judge>[1]): void {
  const pusher = pusherOf(call.token, roleOf(repo, call.token.login) === 'admin')
  const { forbidden } = judge(repo, change, pusher)
  if (forbidden.length > 0) refuse(422, apiRefusal(forbidden))
}

async function deleteRef(call: Call, repo: Repository): Promise<Reply> {
  const ref = `refs/${call.params.ref}`
  const before = await exactRef(repo, ref)
  if (!before) return refuse(422, 'Reference does not exist')
  const change = { ref, before, after: null, commit: null, forced: false }
  enforce(call, repo, change)
  await git(repo.gitDir, ['update-ref', '-d', ref, before])
  await afterRefChange(call.world, repo, change, call.token.login)
  return { status: 204 }
}

async function createTag(call: Call, repo: Repository): Promise<Reply> {
  const { world, token, body } = call
  const tag = textOf(call, 'tag', 'Tag')
  const message = textOf(call, 'message', 'Tag')
  const object = textOf(call, 'object', 'Tag')
  const type = textOf(call, 'type', 'Tag')
  if ((await typeOf(repo.gitDir, object)) !== type) return refuse(422, `${object} is not a ${type}`)
  const given = body.tagger as { name: string; email: string; date?: string } | undefined
  const tagger = given ?? { name: token.login, email: emailOf(token.login) }
  const date = given?.date ? Math.floor(Date.parse(given.date) / 1000) : Math.floor(world.clock.now().getTime() / 1000)
  const sha = await git(repo.gitDir, ['mktag'], {
    input: `object ${object}\ntype ${type}\ntag ${tag}\ntagger ${tagger.name} <${tagger.email}> ${date} +0000\n\n${message}\n`,
  })
  return { status: 201, body: await tagJson(world, repo, sha) }
}

async function showTag({ world, params }: Call, repo: Repository): Promise<Reply> {
  const sha = params.tag_sha ?? ''
  if ((await typeOf(repo.gitDir, sha)) !== 'tag') return notFound()
  return { body: await tagJson(world, repo, sha) }
}

async function tagJson(world: World, repo: Repository, sha: string) {
  const text = await git(repo.gitDir, ['cat-file', 'tag', sha])
  const header = /^object (\w+)\ntype (\w+)\ntag (.*)\ntagger (.*) <(.*)> (\d+) .*\n\n?([\s\S]*)$/.exec(text)
  const [, object = '', type = '', tag = '', name = '', email = '', at = '0', message = ''] = header ?? []
  const url = apiUrl(world, repo)
  return {
    node_id: newId('Tag', repo.id) + sha,
    tag,
    sha,
    url: `${url}/git/tags/${sha}`,
    message,
    tagger: { name, email, date: isoSeconds(new Date(Number(at) * 1000)) },
    object: { sha: object, type, url: `${url}/git/${type}s/${object}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  }
}

const reads = { needs: ['contents=read'] }
const writes = { needs: ['contents=write'] }
export const routes: Routes = {
  'GET /repos/{owner}/{repo}/git/ref/{ref}': { ...reads, handle: showRef },
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': { ...reads, handle: listRefs },
  'POST /repos/{owner}/{repo}/git/refs': { ...writes, handle: createRef },
  'DELETE /repos/{owner}/{repo}/git/refs/{ref}': { ...writes, handle: deleteRef },
  'POST /repos/{owner}/{repo}/git/tags': { ...writes, handle: createTag },
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': { ...reads, handle: showTag },
}
