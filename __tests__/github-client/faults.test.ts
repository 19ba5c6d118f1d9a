import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { createCheckRun, findCheckRuns } from '../../src/github/check-run.js'
import type { Client } from '../../src/github/client.js'
import { readCommitters } from '../../src/github/committers.js'
import { readChecklistAt } from '../../src/github/contents.js'
import { readRepository } from '../../src/github/judged.js'
import { readPermissions, readTeams } from '../../src/github/people.js'
import { openPulls, pullsOf, readPull } from '../../src/github/pulls.js'
import { readReviews } from '../../src/github/reviews.js'
import { readProtection } from '../../src/github/ruleset.js'
import { contextOf, readStatus, writeStatus } from '../../src/github/status.js'
import { suitesOf } from '../../src/github/suites.js'
import { createTag, readTag } from '../../src/github/tag.js'
import { readTimeline } from '../../src/github/timeline.js'
import { filesBetween } from '../../src/github/trees.js'
import type { Fault } from '../github/faults.js'
import { CHECKLIST, checklist, openShop, problemsOf, type Shop } from './shop.js'

let shop: Shop
let sha: string
let trees: [string, string]
let calls = 0
beforeAll(async () => {
  shop = await openShop()
  sha = shop.pull.state.headSha
  trees = [await shop.repo.treeOf('main'), await shop.repo.treeOf(sha)]
  shop.pull.review('alice', 'APPROVED')
  shop.pull.review('bob', 'COMMENTED', { body: '/attest threat-model' })
  shop.repo.status({ sha, context: contextOf(undefined), state: 'pending' })
  shop.repo.checkRun({ sha, name: 'Release checklist' })
  await shop.repo.tag('v1.0.0', sha, 'one')
})
afterEach(() => {
  shop.github.clearFaults()
  shop.clock.advance({ minutes: 2 })
})
afterAll(() => shop.github.stop())

const reviews = async () => readReviews(shop.client, 1)
/** By operation: what asks for it. Everything else that it asks for works. */
const reads: Record<string, (client: Client) => Promise<unknown>> = {
  'GET /repos/{owner}/{repo}': client => readRepository(client),
  'GET /repos/{owner}/{repo}/contents/{path}': client => readChecklistAt(client, CHECKLIST, 'main'),
  'GET /repos/{owner}/{repo}/pulls': openPulls,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': client => readPull(client, 1),
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': client => pullsOf(client, sha),
  'GET /repos/{owner}/{repo}/commits/{ref}/check-suites': client => suitesOf(client, sha),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': client => readReviews(client, 1),
  'POST /graphql': client => readReviews(client, 1),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': client => readTimeline(client, 1),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': client => readCommitters(client, 1),
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': client => filesBetween(client, ...trees, []),
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': client => findCheckRuns(client, sha, 'Release checklist'),
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': client => readStatus(client, sha, contextOf(undefined)),
  'GET /repos/{owner}/{repo}/git/ref/{ref}': client => readTag(client, 'v1.0.0'),
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': client => readTag(client, 'v1.0.0'),
}
/** A failure of these is told in what they give: of one person, one team, of the protection. */
const told: Record<string, (client: Client) => Promise<unknown>> = {
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission': async client =>
    readPermissions(client, await reviews(), checklist().roles, {}),
  'GET /orgs/{org}/teams/{team_slug}/members': client =>
    readTeams(client, { lead: { id: 'lead', name: 'Lead', users: [], teams: ['acme/leads'], count: 1 } }),
  'GET /repos/{owner}/{repo}/rulesets': client => readProtection(client, undefined, 'v1.2.0'),
  'GET /apps/{app_slug}': client => readProtection(client, undefined, 'v1.2.0'),
}
const writes: Record<string, (client: Client) => Promise<unknown>> = {
  'POST /repos/{owner}/{repo}/check-runs': client =>
    createCheckRun(
      client,
      { sha, name: 'Release checklist', externalId: String(calls) },
      { state: 'success', title: 't', summary: 's', text: 'x' },
    ),
  'POST /repos/{owner}/{repo}/statuses/{sha}': client =>
    writeStatus(client, sha, contextOf(undefined), { state: 'success', description: 'go' }),
  'POST /repos/{owner}/{repo}/git/tags': client => createTag(client, { tag: `t${calls}`, sha, message: 'x' }),
  'POST /repos/{owner}/{repo}/git/refs': client => createTag(client, { tag: `t${calls}`, sha, message: 'x' }),
}

const passing: Fault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502 },
  { kind: 'reset' },
  { kind: 'html', status: 200 },
  { kind: 'empty' },
  { kind: 'cut', bytes: 1 },
  { kind: 'lost' },
]
const standing: Fault[] = [...passing, { kind: 'status', status: 403 }]

const teamsToken = (): string =>
  shop.github.appToken({ id: 7, slug: 'roles', name: 'Roles' }, { members: 'read' }, shop.repo).value
/** A client that has asked nothing yet, with the token that the operation needs. */
function clientFor(on: string): Promise<Client> {
  calls += 1
  const token = on.includes('/orgs/') ? teamsToken() : shop.token.value
  return shop.connect({ token, pace: { second: 0.1 } })
}

test.each(Object.entries({ ...reads, ...told }))('T07 what goes wrong once changes nothing: %s', async (on, ask) => {
  shop.github.team('acme/leads', ['alice'])
  const expected = await ask(await clientFor(on))
  for (const fault of passing) {
    shop.github.fault({ ...fault, on, nth: 1 })
    expect({ fault, found: await ask(await clientFor(on)) }).toEqual({ fault, found: expected })
    shop.github.clearFaults()
  }
})

test.each(Object.entries({ ...reads, ...writes }))('T07 what goes on going wrong is an error: %s', async (on, ask) => {
  // A write that arrives is found, although its answer never comes.
  for (const fault of standing.filter(({ kind }) => !(on in writes) || (kind !== 'cut' && kind !== 'lost'))) {
    shop.github.fault({ ...fault, on })
    const found = await problemsOf(ask(await clientFor(on)))
    expect([fault, found.map(({ code }) => code)]).toEqual([
      fault,
      [fault.kind === 'status' && fault.status === 403 ? 'no-permission' : 'api-failed'],
    ])
    shop.github.clearFaults()
  }
})

test.each(Object.entries(told))('T07 what goes on going wrong is told where it belongs: %s', async (on, ask) => {
  for (const fault of standing) {
    shop.github.fault({ ...fault, on })
    const found = JSON.stringify(await ask(await clientFor(on)))
    expect([fault, found]).toEqual([
      fault,
      expect.stringMatching(
        on.includes('collaborators')
          ? /"alice":\{"problem":\{"code":"permission-unreadable"/
          : on.includes('/orgs/')
            ? /"acme\/leads":\{"problem":\{"code":"role-unreadable"/
            : /\{"level":"unknown","missing":\[\{"code":"(?:api-failed|no-permission)"/,
      ),
    ])
    shop.github.clearFaults()
  }
})

test.each(Object.entries(reads).filter(([on]) => !on.includes('contents') && !on.includes('git/ref')))(
  'T07 404 is not an empty list: %s',
  async (on, ask) => {
    shop.github.fault({ kind: 'status', status: 404, on })
    expect((await problemsOf(ask(await clientFor(on)))).map(({ code }) => code)).toEqual(['api-failed'])
  },
)

test.each(Object.entries(writes))('what goes wrong once is written once: %s', async (on, ask) => {
  for (const fault of passing) {
    const client = await clientFor(on)
    shop.github.fault({ ...fault, on, nth: 1 })
    await ask(client)
    shop.github.clearFaults()
    const made = shop.repo.state.checkRuns.filter(({ externalId }) => externalId === String(calls)).length
    const tag = on.includes('/git/') ? await readTag(client, `t${calls}`) : sha
    expect({ fault, made, tag }).toEqual({ fault, made: on.includes('check-runs') ? 1 : 0, tag: sha })
  }
})
