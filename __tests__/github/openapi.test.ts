import { expect, test } from '@jest/globals'
import { ask } from './asking.js'
import { openApi } from './openapi.js'
import { startGitHub } from './start.js'

const check = openApi()
const post = 'POST /repos/{owner}/{repo}/statuses/{sha}'
const exchange = { params: { owner: 'a', repo: 'b', sha: 'c' }, query: new URLSearchParams(), status: 422 }

test.each([
  [
    'a bad value',
    { operation: post, body: { state: 'green' } },
    'request body/state must be equal to one of the allowed values',
  ],
  ['a missing key', { operation: post, body: {} }, "request body must have required property 'state'"],
  [
    'an unknown key',
    { operation: post, body: { state: 'error', colour: 'red' } },
    'request body must NOT have additional properties',
  ],
  ['no body', { operation: post }, undefined],
  ['an unknown operation', { operation: 'GET /nowhere' }, 'is not in the description'],
])('finds %s', (_, call, what) => {
  const found = check({ ...exchange, ...call })
  expect(found).toEqual(what === undefined ? [`${post}: request body is missing`] : [expect.stringContaining(what)])
})

const list = { operation: 'GET /repos/{owner}/{repo}/pulls', params: { owner: 'a', repo: 'b' } }
test.each([
  ['per_page=100&page=2', []],
  ['per_page=many', ['query parameter per_page: /value must be integer']],
  ['perpage=1', ['query parameter perpage is unknown']],
  ['state=merged', ['query parameter state: /value must be equal to one of the allowed values']],
])('looks at the query %s', (query, found) => {
  const asked = { ...list, query: new URLSearchParams(query), status: 200, answer: [] }
  expect(check(asked)).toEqual(found.map(what => `${list.operation}: ${what}`))
})

test('looks at answers', () => {
  const found = check({ ...list, query: new URLSearchParams(), status: 200, answer: [{ number: '1' }] })
  expect(found).toContainEqual(`${list.operation}: answer 200/0 must have required property '_links'`)
})

test('a stand-in that was asked wrongly does not stop quietly', async () => {
  const github = await startGitHub({ check })
  const repo = await github.repository('acme/shop')
  const token = github.workflowToken(repo, {})
  expect(await ask(github, token, 'GET /repos/acme/shop/stargazers')).toMatchObject({ status: 404 })
  await ask(github, token, 'GET /repos/acme/shop/rulesets?target=tag')
  await expect(github.stop()).rejects.toThrow(
    'not as GitHub describes it:\n' +
      'GET /repos/acme/shop/stargazers: no operation of GitHub that we use\n' +
      'GET /repos/{owner}/{repo}/rulesets: query parameter target is unknown',
  )
})
