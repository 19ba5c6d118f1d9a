import { expect, test } from '@jest/globals'
import { decide } from '../../src/decide/decide.js'
import type { Item } from '../../src/model/checklist.js'
import { at } from './commits.js'
import { type Given, given, role } from './given.js'
import { attest } from './items.js'
import { itemOf, stateOf } from './told.js'

const lead = role('dev-lead', ['bob', 'alice'])
const team = role('ops', [], { teams: ['acme/ops'] })
const writers = role('ops', [], { permission: 'write' })
const attested = { by: 'Alice', on: '2026-10-01', until: '2026-12-30', evidence: 'https://wiki.example/drill-7' }
test.each<[name: string, item: Item, world: Given, state: string]>([
  ['stated in the checklist', attest('drill', 'dev-lead', { attested }), {}, 'success passed holds'],
  [
    'an ordinary pull request waits for nobody',
    attest('drill', 'dev-lead'),
    { purpose: 'pull-request' },
    'skipped not-asked holds',
  ],
  [
    'T38 valid until today',
    attest('drill', 'dev-lead', { attested: { ...attested, until: '2026-11-23' } }),
    {},
    'success passed holds',
  ],
  [
    'T38 valid until yesterday',
    attest('drill', 'dev-lead', { attested: { ...attested, until: '2026-11-22' } }),
    {},
    'pending waiting blocks',
  ],
  [
    "T38 valid until today by our clock, no longer by GitHub's",
    attest('drill', 'dev-lead', { attested: { ...attested, until: '2026-11-23' } }),
    { facts: { now: '2026-11-24T00:00:00Z' } },
    'pending waiting blocks',
  ],
  [
    "T38 valid until today by GitHub's clock, no longer by ours",
    attest('drill', 'dev-lead', { attested: { ...attested, until: '2026-11-23' } }),
    { now: '2026-11-24T00:00:00Z', facts: { now: at('23:59') } },
    'pending waiting blocks',
  ],
  ['T38 the clock cannot be read', attest('drill', 'dev-lead', { attested }), { now: 'x' }, 'pending waiting blocks'],
  [
    'stated today, from its first moment',
    attest('drill', 'dev-lead', { attested: { ...attested, on: '2026-11-23' } }),
    { now: at('00:00') },
    'success passed holds',
  ],
  [
    'stated for tomorrow',
    attest('drill', 'dev-lead', { attested: { ...attested, on: '2026-11-24' } }),
    {},
    'pending waiting blocks',
  ],
  [
    'T14 by somebody who holds no role',
    attest('drill', 'dev-lead', { attested: { ...attested, by: 'mallory' } }),
    {},
    'pending waiting blocks',
  ],
  [
    'T24 by a name that is no login',
    attest('drill', 'dev-lead', { attested: { ...attested, by: 'аlice' } }),
    {},
    'pending waiting blocks',
  ],
  [
    'for a role whose members are a team',
    attest('drill', 'ops', { attested }),
    { roles: [lead, team], facts: { teams: { 'acme/ops': ['alice'] } } },
    'success passed holds',
  ],
  [
    'T14 for a role whose members are a team of others',
    attest('drill', 'ops', { attested }),
    { roles: [lead, team], facts: { teams: { 'acme/ops': ['carol'] } } },
    'pending waiting blocks',
  ],
  [
    'T15 for a role whose team cannot be read',
    attest('drill', 'ops', { attested }),
    { roles: [lead, team], facts: { teams: {} } },
    'error errored blocks role-unreadable',
  ],
  [
    'for a team, where nobody is asked about: an ordinary pull request',
    attest('drill', 'ops', { attested }),
    { roles: [lead, team], purpose: 'pull-request', facts: null },
    'skipped not-asked holds',
  ],
  [
    'for a role that goes by permission',
    attest('drill', 'ops', { attested }),
    { roles: [lead, writers], permissions: { alice: 'write' } },
    'success passed holds',
  ],
  [
    'T14 for a role that goes by permission, by somebody who may only read',
    attest('drill', 'ops', { attested }),
    { roles: [lead, writers], permissions: { alice: 'read' } },
    'pending waiting blocks',
  ],
  [
    'T15 for a role that goes by permission, which cannot be read',
    attest('drill', 'ops', { attested: { ...attested, by: 'mallory' } }),
    { roles: [lead, writers] },
    'error errored blocks permission-unreadable',
  ],
  ['for a role that is not there', attest('drill', 'constructor', { attested }), {}, 'pending waiting blocks'],
  [
    'evidence is required, and there',
    attest('drill', 'dev-lead', { attested, evidence: 'required' }),
    {},
    'success passed holds',
  ],
  [
    'T08 evidence is required, and empty',
    attest('drill', 'dev-lead', { attested: { ...attested, evidence: ' ' }, evidence: 'required' }),
    {},
    'pending waiting blocks',
  ],
])('%s', (_, item, world, state) => {
  expect(stateOf(decide(given({ roles: [lead], items: [item], ...world })), 'drill')).toBe(state)
})

test('a statement says whose it is, and until when it holds; where there is none, who may make it', () => {
  const items = [attest('drill', 'dev-lead', { attested }), attest('model', 'dev-lead', { evidence: 'required' })]
  const verdict = decide(given({ roles: [lead], items }))
  const { by: user, on, until, evidence } = attested
  expect(itemOf(verdict, 'drill').attestation).toEqual({
    by: 'dev-lead',
    evidence: 'optional',
    stated: { user, at: on, until, evidence },
  })
  expect(itemOf(verdict, 'model').attestation).toEqual({ by: 'dev-lead', evidence: 'required' })
})
