import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { ask } from './asking.js'
import { openApi } from './openapi.js'
import type { PullRequestHandle } from './pull-request.js'
import type { RepositoryHandle } from './repository.js'
import { type GitHub, startGitHub } from './start.js'
import type { Token } from './state.js'

let github: GitHub
let repo: RepositoryHandle
let pull: PullRequestHandle
let token: Token
beforeEach(async () => {
  github = await startGitHub({ check: openApi() })
  repo = await github.repository('acme/shop', { files: { 'a.txt': '1\n2\n3\n4\n5\n' } })
  pull = await repo.pullRequest({ from: 'release/v1.2.0', author: 'dora', files: { 'b.txt': 'b' } })
  token = github.workflowToken(repo, { 'pull-requests': 'read' })
})
afterEach(() => github.stop())

const reviews = async () => (await ask(github, token, 'GET /repos/acme/shop/pulls/1/reviews?per_page=100')).body
const edited = async () => {
  const query = `query ($number: Int!, $after: String) {
    repository(owner: "acme", name: "shop") { pullRequest(number: $number) { reviews(first: 100, after: $after) {
      nodes { databaseId lastEditedAt author { login } ... on PullRequestReview { commit { oid } } }
      pageInfo { hasNextPage endCursor }
    } } }
  }`
  return (await ask(github, token, 'POST /graphql', { query, variables: { number: 1 } })).body
}

test('gives them in order, page by page, with links from one to the next', async () => {
  for (let n = 0; n < 65; n += 1) pull.review(`user${n}`, 'COMMENTED', { body: String(n) })
  const seen: string[] = []
  let next: string | undefined = '/repos/acme/shop/pulls/1/reviews'
  let pages = 0
  while (next) {
    const { body, headers } = await ask(github, token, `GET ${next}`)
    seen.push(...body.map((review: { body: string }) => review.body))
    next = /<http:\/\/[^/]+([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1]
    pages += 1
  }
  expect(seen).toEqual(Array.from({ length: 65 }, (_, n) => String(n)))
  expect(pages).toBe(3)
})

test('a deleted account leaves its review without a user', async () => {
  pull.review('alice', 'APPROVED')
  github.deleteUser('alice')
  expect(await reviews()).toMatchObject([{ user: null, state: 'APPROVED', commit_id: pull.state.headSha }])
  github.deleteUser('dora')
  expect((await ask(github, token, 'GET /repos/acme/shop/pulls/1')).body.user).toBeNull()
})

test('bots are bots, and people have their association', async () => {
  repo.role('carol', 'write')
  github.team('acme/leads', ['bob'])
  for (const login of ['copilot[bot]', 'carol', 'bob', 'eve']) pull.review(login, 'APPROVED')
  expect(
    (await reviews()).map((review: { user: { type: string }; author_association: string }) => [
      review.user.type,
      review.author_association,
    ]),
  ).toEqual([
    ['Bot', 'NONE'],
    ['User', 'COLLABORATOR'],
    ['User', 'MEMBER'],
    ['User', 'NONE'],
  ])
})

test('a dismissal changes the state in place, and is in the timeline', async () => {
  const review = pull.review('alice', 'APPROVED')
  const [before] = await reviews()
  review.dismiss('bob', 'not yet')
  expect(await reviews()).toEqual([{ ...before, state: 'DISMISSED' }])
  const timeline = await ask(github, token, 'GET /repos/acme/shop/issues/1/timeline')
  expect(timeline.body.map(({ event }: { event: string }) => event)).toEqual([
    'committed',
    'reviewed',
    'review_dismissed',
  ])
  expect(timeline.body[2].dismissed_review).toEqual({
    state: 'approved',
    review_id: review.state.id,
    dismissal_message: 'not yet',
  })
})

test('only GraphQL tells that a body was edited', async () => {
  const review = pull.review('alice', 'APPROVED', { body: '/sign-off 123' })
  pull.review('bob', 'APPROVED')
  const [before] = await reviews()
  review.edit('/sign-off 456')
  expect(await reviews()).toMatchObject([{ ...before, body: '/sign-off 456' }, {}])
  expect(await edited()).toEqual({
    data: {
      repository: {
        pullRequest: {
          reviews: {
            nodes: [
              {
                databaseId: review.state.id,
                lastEditedAt: github.clock.now().toISOString().replace('.000', ''),
                author: { login: 'alice' },
                commit: { oid: pull.state.headSha },
              },
              {
                databaseId: expect.any(Number),
                lastEditedAt: null,
                author: { login: 'bob' },
                commit: { oid: pull.state.headSha },
              },
            ],
            pageInfo: { hasNextPage: false, endCursor: 'Mg==' },
          },
        },
      },
    },
  })
})

test('GraphQL gives reviews by their node ids, and knows its fields', async () => {
  pull.review('alice', 'APPROVED')
  const [{ node_id }] = await reviews()
  const asking = (fields: string) =>
    ask(github, token, 'POST /graphql', {
      query: `query($ids: [ID!]!) { nodes(ids: $ids) { when: __typename ... on PullRequestReview { ${fields} } ... on Issue { nonsense } } }`,
      variables: { ids: [node_id, 'unknown'] },
    })
  expect((await asking('lastEditedAt')).body).toEqual({
    data: { nodes: [{ when: 'PullRequestReview', lastEditedAt: null }, null] },
  })
  expect((await asking('editedAt')).body.errors).toEqual([
    { type: 'NOT_FOUND', message: "Field 'editedAt' doesn't exist on type 'PullRequestReview'" },
  ])
})

test.each([
  ['a plain push leaves reviews where they were', () => pull.push({ files: { 'c.txt': 'c' } }), false, false],
  ['a force-push too, and is seen', () => pull.forcePush({ files: { 'c.txt': 'c' } }), false, true],
  ['"Update branch" re-points them', () => pull.updateBranch(), true, false],
  ['a rebase with equal patches re-points them, and is a force-push', () => pull.rebase(), true, true],
])('%s', async (_, act, repointed, forced) => {
  const before = pull.state.headSha
  pull.review('alice', 'APPROVED')
  await repo.commit('main', { files: { 'a.txt': '0\n1\n2\n3\n4\n5\n' } })
  await act()
  const after = pull.state.headSha
  expect(after).not.toBe(before)
  expect(await reviews()).toMatchObject([{ commit_id: repointed ? after : before }])
  const { body } = await ask(github, token, 'GET /repos/acme/shop/issues/1/events')
  expect(body.map(({ event }: { event: string }) => event)).toEqual(forced ? ['head_ref_force_pushed'] : [])
  const suites = await ask(github, token, `GET /repos/acme/shop/commits/${after}/check-suites`)
  expect(suites.body.check_suites).toHaveLength(1)
  const approved = Date.parse(pull.state.reviews[0]?.submittedAt ?? '')
  expect(Date.parse(suites.body.check_suites[0].created_at)).toBeGreaterThan(approved)
})

test('nobody approves what is their own, or merged', async () => {
  expect(() => pull.review('Dora', 'APPROVED')).toThrow('422: Can not approve your own pull request')
  pull.review('dora', 'COMMENTED', { body: '/sign-off' })
  await pull.merge('squash', 'alice')
  expect(() => pull.review('alice', 'APPROVED')).toThrow('422: a merged pull request takes comments only')
  pull.review('alice', 'COMMENTED', { body: '/sign-off' })
  expect(await reviews()).toHaveLength(2)
})

test('a review that is not submitted yet is seen by its writer only', async () => {
  pull.review('alice', 'PENDING', { body: 'draft' })
  expect(await reviews()).toEqual([])
  const own = await ask(github, github.personalToken('alice'), 'GET /repos/acme/shop/pulls/1/reviews')
  expect(own.body).toMatchObject([{ state: 'PENDING' }])
  expect(own.body[0]).not.toHaveProperty('submitted_at')
})
