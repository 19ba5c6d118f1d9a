import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { attachToRelease } from '../../src/github/github-release.js'
import { openShop, type Shop } from './shop.js'

let shop: Shop
beforeEach(async () => {
  shop = await openShop()
})
afterEach(() => shop.github.stop())

const files = [
  { name: 'record.json', content: '{"decision": "go"}' },
  { name: 'inputs.json', content: '{}' },
]
const assets = () =>
  shop.repo.state.releases.map(({ tag, draft, assets: all }) => [
    tag,
    draft,
    all.map(({ name, content }) => `${name} ${content}`),
  ])
test('the record is attached to a draft, where the tag has no release', async () => {
  await attachToRelease(shop.client, 'v1.2.0', '42', files)
  expect(assets()).toEqual([['v1.2.0', true, ['record.json {"decision": "go"}', 'inputs.json {}']]])
})
test('what is attached already stays; the same run attaches nothing twice', async () => {
  await attachToRelease(shop.client, 'v1.2.0', '42', files)
  await attachToRelease(shop.client, 'v1.2.0', '43', [{ name: 'record.json', content: '{"decision": "waiting"}' }])
  await attachToRelease(shop.client, 'v1.2.0', '43', [{ name: 'record.json', content: '{"decision": "waiting"}' }])
  expect(assets()).toEqual([
    ['v1.2.0', true, ['record.json {"decision": "go"}', 'inputs.json {}', 'record.43.json {"decision": "waiting"}']],
  ])
})
test('the record is attached to the release that people made', async () => {
  await shop.repo.tag('v1.2.0', shop.pull.state.headSha)
  const options = { tag_name: 'v1.2.0', name: 'Ours' }
  await shop.client.write(
    'write-release',
    'POST /repos/{owner}/{repo}/releases',
    options,
    { read: value => value },
    async () => undefined,
  )
  await attachToRelease(shop.client, 'v1.2.0', '42', files)
  expect(assets()).toEqual([['v1.2.0', false, ['record.json {"decision": "go"}', 'inputs.json {}']]])
})
test('an upload or a draft whose answer was lost is not made twice', async () => {
  shop.github.fault({ kind: 'lost', on: 'POST /repos/{owner}/{repo}/releases', nth: 1 })
  shop.github.fault({ kind: 'lost', on: 'POST /repos/{owner}/{repo}/releases/{release_id}/assets', nth: 1 })
  await attachToRelease(shop.client, 'v1.2.0', '42', files)
  expect(assets()).toEqual([['v1.2.0', true, ['record.json {"decision": "go"}', 'inputs.json {}']]])
})
