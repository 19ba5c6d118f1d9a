import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Client } from '../../src/github/client.js'
import { readCommitters } from '../../src/github/committers.js'
import { readFacts } from '../../src/github/facts.js'
import { releasesOf } from '../../src/github/judged.js'
import { filesBetween } from '../../src/github/trees.js'
import type { Checklist, Role } from '../../src/model/checklist.js'
import type { Facts, Protection } from '../../src/model/facts.js'
import type { Release } from '../../src/model/release.js'
import { CHECKLIST, checklist, event, openShop, operationsSince, problemsOf, repository, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.stop())

const known: Protection = { level: 'guarded', missing: [] }
const role = (more: Partial<Role>): Role => ({ id: 'lead', name: 'Lead', users: [], teams: [], count: 1, ...more })

async function reJudged(index = 0): Promise<Release> {
  const { number, state } = shop.pull
  const review = event<'review'>('pull_request_review', { kind: 'review', number, headSha: state.headSha })
  const { releases } = await releasesOf(shop.client, review, repository, checklist(), { collect: false })
  const release = releases[index]
  if (!release) throw new Error('nothing is judged')
  return release
}
const facts = async (more: Partial<Checklist> = {}, index = 0, teams?: Shop['client']): Promise<Facts> =>
  (
    await readFacts(shop.client, await reJudged(index), checklist(more), {
      tag: 'v1.2.0',
      protection: Promise.resolve(known),
      ...(teams && { teams }),
    })
  ).facts

test('the facts of a release pull request, whole', async () => {
  const { headSha } = shop.pull.state
  shop.pull.review('alice', 'APPROVED', { body: 'fine' })
  shop.pull.review('bob', 'COMMENTED', { body: 'hm' })
  const suite = shop.repo.state.suites.find(({ sha }) => sha === headSha)
  expect(await facts()).toEqual({
    now: shop.github.clock.now().toISOString(),
    head: { sha: headSha, tree: await shop.repo.treeOf(headSha) },
    headSeenAt: suite?.createdAt,
    broughtIn: [],
    reviews: [
      {
        id: shop.pull.state.reviews[0]?.id,
        user: 'alice',
        bot: false,
        state: 'APPROVED',
        commit: headSha,
        at: shop.pull.state.reviews[0]?.submittedAt,
        body: 'fine',
        url: `https://github.com/acme/shop/pull/1#pullrequestreview-${shop.pull.state.reviews[0]?.id}`,
        edited: false,
      },
      {
        id: shop.pull.state.reviews[1]?.id,
        user: 'bob',
        bot: false,
        state: 'COMMENTED',
        commit: headSha,
        at: shop.pull.state.reviews[1]?.submittedAt,
        body: 'hm',
        url: `https://github.com/acme/shop/pull/1#pullrequestreview-${shop.pull.state.reviews[1]?.id}`,
        edited: false,
      },
    ],
    committers: [],
    permissions: { alice: 'maintain' },
    teams: {},
    rivals: [],
    protection: known,
  })
})

test('requests: six after an approval with two signers, beside the checklist and what is written', async () => {
  shop.pull.review('alice', 'APPROVED')
  shop.pull.review('bob', 'APPROVED')
  const since = shop.github.requests.length
  await readFacts(shop.client, await reJudged(), checklist(), {
    tag: 'v1.2.0',
    protection: Promise.resolve(known),
    ahead: true,
  })
  expect(operationsSince(shop.github, since).sort()).toEqual([
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
    'GET /repos/{owner}/{repo}/commits/{ref}/check-suites',
    'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  ])
})

test.each([0, 1, 29, 30, 31, 99, 100, 101])(
  'T06 all of %i reviews are read, and the objection on the last page too',
  async count => {
    for (let index = 1; index < count; index += 1) shop.pull.review(`r${index}`, 'APPROVED')
    if (count > 0) shop.pull.review('bob', 'CHANGES_REQUESTED', { body: 'no' })
    const { reviews, permissions } = await facts()
    expect(reviews).toHaveLength(count)
    expect(reviews.at(-1)?.state).toBe(count > 0 ? 'CHANGES_REQUESTED' : undefined)
    // Strangers are not asked about where no role goes by permission: anybody can approve a public pull request.
    expect(permissions).toEqual(count > 0 ? { bob: 'write' } : {})
  },
)

test('T25 T15 deleted accounts and bots', async () => {
  shop.pull.review('ghosted', 'APPROVED')
  shop.pull.review('helper[bot]', 'APPROVED')
  shop.github.deleteUser('ghosted')
  const { reviews, permissions } = await facts({ roles: { lead: role({ permission: 'write' }) } })
  expect(reviews.map(({ user, bot }) => [user, bot])).toEqual([
    [undefined, false],
    ['helper[bot]', true],
  ])
  expect(permissions).toEqual({})
})

test('T14 what people may do: asked of everyone with an opinion where a role goes by permission', async () => {
  shop.repo.role('root', 'admin')
  shop.repo.role('reader', 'read')
  for (const login of ['alice', 'bob', 'carol', 'root', 'reader', 'stranger']) shop.pull.review(login, 'APPROVED')
  shop.pull.review('quiet', 'COMMENTED', { body: 'just looking' })
  const { permissions } = await facts({ roles: { lead: role({ permission: 'maintain' }) } })
  expect(permissions).toEqual({
    alice: 'maintain',
    bob: 'write',
    carol: 'triage',
    root: 'admin',
    reader: 'read',
    stranger: 'none',
  })
})
test('T07 a permission that cannot be read is a problem of its own, never none and never enough', async () => {
  shop.pull.review('alice', 'APPROVED')
  shop.pull.review('bob', 'APPROVED')
  shop.github.fault({ kind: 'status', status: 502, on: /collaborators\/alice/ })
  expect((await facts()).permissions).toEqual({
    alice: {
      problem: {
        code: 'permission-unreadable',
        details: { user: 'alice', reason: 'GitHub answered 502, Server Error' },
      },
    },
    bob: 'write',
  })
})
test('more people than can be asked about are a problem, not a thousand requests', async () => {
  for (let index = 0; index < 105; index += 1) shop.pull.review(`r${index}`, 'APPROVED')
  const { permissions } = await facts({ roles: { lead: role({ permission: 'write' }) } })
  expect(Object.keys(permissions)).toHaveLength(105)
  expect(permissions.r0).toBe('none')
  expect(permissions.r104).toEqual({
    problem: { code: 'permission-unreadable', details: { user: 'r104', reason: 'more than 100 people reviewed' } },
  })
})

test('teams are read with the token that was given for them', async () => {
  shop.github.team('acme/leads', ['alice', 'bob'])
  const token = shop.github.appToken({ id: 7, slug: 'roles', name: 'Roles' }, { members: 'read' })
  shop.pull.review('alice', 'APPROVED')
  const found = await facts(
    { roles: { lead: role({ teams: ['Acme/Leads'] }) } },
    0,
    await shop.connect({ token: token.value }),
  )
  expect(found.teams).toEqual({ 'acme/leads': ['alice', 'bob'] })
  expect(found.permissions).toEqual({ alice: 'maintain' })
})
test.each<[string, boolean, string]>([
  ['without a token', false, 'no roles-token is given'],
  ["with the workflow's own token", true, 'GitHub answered 404, Not Found'],
])('T07 a team that cannot be read is a problem, never empty: %s', async (_, own, reason) => {
  shop.github.team('acme/leads', ['alice'])
  const { teams } = await facts({ roles: { lead: role({ teams: ['acme/leads'] }) } }, 0, own ? shop.client : undefined)
  expect(teams).toEqual({
    'acme/leads': { problem: { code: 'role-unreadable', details: { role: 'lead', team: 'acme/leads', reason } } },
  })
})

test('T21 lines of an edited review are known to be edited; only reviews with a line are asked about', async () => {
  const { headSha } = shop.pull.state
  const line = `/sign-off ${headSha.slice(0, 12)}`
  shop.pull.review('alice', 'APPROVED', { body: 'fine' }).edit('still fine')
  shop.pull.review('bob', 'COMMENTED', { body: line })
  shop.pull.review('carol', 'COMMENTED', { body: 'no' }).edit(line)
  const since = shop.github.requests.length
  const { reviews } = await facts()
  expect(reviews.map(({ user, edited }) => [user, edited])).toEqual([
    ['alice', false],
    ['bob', false],
    ['carol', true],
  ])
  expect(operationsSince(shop.github, since).filter(operation => operation === 'POST /graphql')).toHaveLength(1)
})
test('T07 T21 where it cannot be told whether a line was edited, nothing is told', async () => {
  shop.pull.review('bob', 'COMMENTED', { body: '/waive tests none of this works' })
  shop.github.fault({ kind: 'status', status: 502, on: 'POST /graphql' })
  expect(await problemsOf(facts())).toEqual([
    { code: 'api-failed', details: { doing: 'read-edits', status: 502, reason: 'Server Error' } },
  ])
})

test('T05 the last force-push, and when the new head was first seen', async () => {
  shop.pull.review('alice', 'APPROVED')
  await shop.pull.forcePush({ files: { 'src/a.ts': 'x\n' } })
  const second = await shop.pull.forcePush({ files: { 'src/a.ts': 'y\n' } })
  const pushes = shop.pull.state.events.filter(({ event: name }) => name === 'head_ref_force_pushed')
  const found = await facts()
  expect(found.head?.sha).toBe(second)
  expect(found.forcePushedAt).toBe(pushes[1]?.at)
  expect(found.headSeenAt).toBe(shop.repo.state.suites.find(({ sha }) => sha === second)?.createdAt)
})
test('T05 a head that no suite was made for was not seen, and its tree is read elsewhere', async () => {
  const { headSha } = shop.pull.state
  shop.repo.forgetSuites(headSha)
  const found = await facts()
  expect(found.headSeenAt).toBeUndefined()
  expect(found.head?.tree).toBe(await shop.repo.treeOf(headSha))
})
test('the first of several suites counts', async () => {
  const { headSha } = shop.pull.state
  const [first] = shop.repo.state.suites.filter(({ sha }) => sha === headSha)
  if (!first) throw new Error('there is no suite')
  const app = { id: 99, slug: 'late', name: 'Late' }
  shop.repo.state.suites.unshift({ ...first, id: 1, app, createdAt: '2026-11-24T00:00:00Z' })
  expect((await facts()).headSeenAt).toBe(first.createdAt)
})

test('T05 a head that was on another branch before was not seen then', async () => {
  const { headSha, head } = shop.pull.state
  const [here] = shop.repo.state.suites.filter(({ sha }) => sha === headSha)
  if (!here) throw new Error('there is no suite')
  shop.repo.state.suites.unshift(
    { ...here, id: 1, branch: 'side', createdAt: '2026-01-01T00:00:00Z' },
    { ...here, id: 2, branch: null, createdAt: '2026-01-02T00:00:00Z' },
  )
  expect((await facts()).headSeenAt).toBe(here.createdAt)
  expect(here.branch).toBe(head)
  shop.repo.state.suites.splice(shop.repo.state.suites.indexOf(here), 1)
  shop = { ...shop, client: await shop.connect() }
  expect((await facts()).headSeenAt).toBeUndefined()
})
test('where no suite names a branch, and none tells of the commit, the first counts and the tree is read elsewhere', async () => {
  const { headSha } = shop.pull.state
  const { client } = shop
  const bare: Client = {
    ...client,
    pages: async (doing, route, parameters, item, key) =>
      route.includes('check-suites')
        ? [item.read({ id: 1, head_sha: headSha, created_at: '2026-11-23T09:00:00Z' }, '$')]
        : client.pages(doing, route, parameters, item, key),
  }
  shop = { ...shop, client: bare }
  const found = await facts()
  expect(found.headSeenAt).toBe('2026-11-23T09:00:00Z')
  expect(found.head?.tree).toBe(await shop.repo.treeOf(headSha))
})

test('committers are read where the checklist asks for them', async () => {
  await shop.pull.push({ files: { b: '1' }, author: 'erin' })
  const more = { signOffs: { required: [], distinctPeople: true, exclude: ['author', 'committers'] as const } }
  expect((await facts(more)).committers.toSorted()).toEqual(['dora', 'erin'])
  expect((await facts()).committers).toEqual([])
})
/** A client for a pull request of so many commits, of which GitHub lists 250; erin made the 253rd. */
function listing(count: number, missing = 0): Client {
  const all = Array.from({ length: count }, (_, index) => ({
    sha: String(index),
    commit: { author: { email: 'x@acme.example' }, committer: { email: 'noreply@github.com' } },
    author: { login: index === 252 ? 'erin' : 'dora' },
    committer: undefined,
  }))
  const branch = { sha: 'a', ref: 'b', repo: { full_name: 'acme/shop' } }
  const pull = { number: 1, html_url: '', title: '', state: 'open', labels: [], head: branch, base: branch }
  return {
    ...shop.client,
    pages: async () => all.slice(0, 250) as never,
    read: async (_doing, route, { page = 1 }) => {
      if (route.includes('pull_number')) return pull as never
      const from = (Number(page) - 1) * 100
      return { total_commits: count, commits: all.slice(0, count - missing).slice(from, from + 100) } as never
    },
  }
}
test('committers of more commits than GitHub lists are all read', async () => {
  expect(await readCommitters(listing(249), 1)).toEqual({ logins: ['dora'], unknown: [] })
  expect((await readCommitters(listing(255), 1)).logins.toSorted()).toEqual(['dora', 'erin'])
})

const commitBy = (email: string, login: string | undefined, message = 'x') => ({
  sha: email,
  commit: { message, author: { email }, committer: { email: 'noreply@github.com' } },
  author: login === undefined ? null : { login },
  committer: null,
})
test.each<[string, ReturnType<typeof commitBy>[], string[], string[]]>([
  ['an account', [commitBy('a@x.example', 'alice')], ['alice'], []],
  ['an address that no account has', [commitBy('a@x.example', undefined)], [], ['a@x.example']],
  [
    'an address that another commit tells the account of',
    [commitBy('a@x.example', undefined), commitBy('A@x.example', 'alice')],
    ['alice'],
    [],
  ],
  ['an address that holds the login', [commitBy('7+Alice@users.noreply.github.com', undefined)], ['alice'], []],
  [
    'a bot',
    [commitBy('41898282+github-actions[bot]@users.noreply.github.com', undefined)],
    ['github-actions[bot]'],
    [],
  ],
  [
    'co-authors',
    [
      commitBy(
        'd@x.example',
        'dora',
        'Fix\n\nCo-authored-by: A <alice@users.noreply.github.com>\r\nCO-AUTHORED-BY: c <3+carol@users.noreply.github.com>',
      ),
    ],
    ['dora', 'alice', 'carol'],
    [],
  ],
  [
    'a co-author whose account is not known',
    [commitBy('d@x.example', 'dora', 'Fix\n\nCo-authored-by: Somebody <some@body.example>')],
    ['dora'],
    ['d@x.example'],
  ],
  [
    'a co-author without an address',
    [commitBy('d@x.example', 'dora', 'Co-authored-by: alice')],
    ['dora'],
    ['d@x.example'],
  ],
])('T13 who made a commit: %s', async (_, commits, logins, unknown) => {
  const client: Client = { ...shop.client, pages: async (...[, , , item]) => commits.map(each => item.read(each, '$')) }
  expect(await readCommitters(client, 1)).toEqual({ logins, unknown })
})
test('T40 committers that GitHub does not give are an error', async () => {
  expect(await problemsOf(readCommitters(listing(255, 2), 1))).toEqual([
    { code: 'api-failed', details: { doing: 'read-commits', reason: 'it has 255 commits, but only 253 came' } },
  ])
})

test('rivals: other open release pull requests with this head', async () => {
  const { headSha } = shop.pull.state
  const other = await shop.repo.pullRequest({ from: 'release/v1.2.0', base: 'main', title: 'Again' })
  const closed = await shop.repo.pullRequest({ from: 'release/v1.2.0', base: 'main', title: 'And again' })
  closed.close()
  expect(other.state.headSha).toBe(headSha)
  expect((await facts()).rivals).toEqual([other.number])
})

test('a merged pull request with this head is no rival', async () => {
  await shop.repo.commit('develop', { files: { d: '1' } })
  const other = await shop.repo.pullRequest({ from: 'release/v1.2.0', base: 'develop' })
  const release = { ...checklist().release, branches: ['main', 'develop'] }
  expect((await facts({ release })).rivals).toEqual([other.number])
  await other.merge('merge')
  shop = { ...shop, client: await shop.connect() }
  expect((await facts({ release })).rivals).toEqual([])
})

test.each<['merge' | 'squash' | 'rebase']>([['merge'], ['squash'], ['rebase']])(
  'T10 what a %s brought in: nothing, where the trees are equal',
  async style => {
    await shop.pull.merge(style)
    const since = shop.github.requests.length
    const found = await facts({}, 1)
    expect(found.broughtIn).toEqual([])
    expect(found.head?.sha).toBe(shop.pull.state.headSha)
    expect(operationsSince(shop.github, since)).not.toContain('GET /repos/{owner}/{repo}/git/trees/{tree_sha}')
  },
)
test.each<['merge' | 'squash' | 'rebase']>([['merge'], ['squash'], ['rebase']])(
  'T10 what a %s brought in: files added, changed, removed and made programs on main meanwhile',
  async style => {
    await shop.repo.commit('main', {
      files: {
        'b/new.ts': '1',
        [CHECKLIST]: null,
        'package.json': { executable: '{"version": "1.2.0"}\n' },
        'src/b.sh': '#!/bin/sh\n',
      },
    })
    await shop.pull.merge(style)
    expect((await facts({}, 1)).broughtIn).toEqual([CHECKLIST, 'b/new.ts', 'package.json', 'src/b.sh'])
    expect((await facts({ paths: ['src/**'] }, 1)).broughtIn).toEqual(['src/b.sh'])
    expect((await facts({ paths: ['docs/**'] }, 1)).broughtIn).toEqual([])
  },
)
test('of what was brought in, twenty files are named', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`f${String(index).padStart(2, '0')}`, 'x']),
  )
  await shop.repo.commit('main', { files })
  await shop.pull.merge('squash')
  expect((await facts({}, 1)).broughtIn).toEqual(Object.keys(files).slice(0, 20))
})
test('T40 a tree that GitHub gives in part is an error', async () => {
  const part: Client = { ...shop.client, read: async () => ({ truncated: true, tree: [] }) as never }
  expect(await problemsOf(filesBetween(part, 'a', 'b', []))).toEqual([
    { code: 'api-failed', details: { doing: 'compare-trees', reason: 'the tree is too large for one answer' } },
  ])
})
test('T40 a tree that GitHub cuts off is an error, not an equal tree', async () => {
  await shop.repo.commit('main', { files: { b: '1' } })
  await shop.pull.merge('squash')
  shop.github.fault({ kind: 'cut', bytes: 40, on: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}' })
  const [found] = await problemsOf(facts({}, 1))
  expect(found).toMatchObject({ code: 'api-failed', details: { doing: 'compare-trees' } })
})

test('a commit of no pull request has no facts but the clock and the protection', async () => {
  const release = await reJudged()
  const { pullRequest: _, ...alone } = release
  expect(await readFacts(shop.client, alone, checklist(), { tag: 'v1', protection: Promise.resolve(known) })).toEqual({
    marks: '',
    facts: {
      now: shop.github.clock.now().toISOString(),
      reviews: [],
      committers: [],
      permissions: {},
      teams: {},
      broughtIn: [],
      rivals: [],
      protection: known,
    },
  })
})

test('the protection is read where nobody knows it yet', async () => {
  const release = await reJudged()
  expect((await readFacts(shop.client, release, checklist(), { tag: 'v1.2.0' })).facts.protection).toEqual({
    level: 'none',
    missing: [{ code: 'tag-unprotected', details: { tag: 'v1.2.0' } }],
  })
})
