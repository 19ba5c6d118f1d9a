import { expect, test } from '@jest/globals'
import { decide } from '../../src/decide/decide.js'
import { type Ending, exitCode } from '../../src/decide/exit.js'
import { problem } from '../../src/model/problem.js'
import type { Purpose } from '../../src/model/release.js'
import { type Given, given, role } from './given.js'
import { attest, gate } from './items.js'
import { broken, measured } from './readings.js'
import { approves, objects } from './reviews.js'

const purposes = [
  'pull-request',
  'release-pull-request',
  're-judge',
  'release',
  'tag-push',
  'local',
] as const satisfies Purpose[]
const lint = gate('lint', 'score >= 8')
const worlds = {
  'all is well': { reviews: [approves('alice')] },
  'a gate failed': { reviews: [approves('alice')], items: [lint], readings: [measured('lint', { score: 1 })] },
  'a gate errored': {
    reviews: [approves('alice')],
    items: [lint],
    readings: [broken('lint', problem('cancelled', {}))],
  },
  'an advisory gate failed': {
    reviews: [approves('alice')],
    items: [{ ...lint, level: 'advisory' }],
    readings: [measured('lint', { score: 1 })],
  },
  'a signature is missing': {},
  'changes are requested': { reviews: [objects('alice')] },
  'a role cannot be read': { roles: [role('ops', [], { teams: ['acme/ops'] })] },
  'two pull requests have one head': { reviews: [approves('alice')], facts: { rivals: [8] } },
  'it is not known who made a commit': {
    reviews: [approves('alice')],
    signOffs: { exclude: ['author', 'committers'] },
    facts: { unknownCommitters: ['a'.repeat(40)] },
  },
  'it is not known who made a commit, and no matter': {
    reviews: [approves('alice')],
    facts: { unknownCommitters: ['a'.repeat(40)] },
  },
  'nobody has stated it': { reviews: [approves('alice')], items: [attest('drill', 'dev-lead')] },
  'nothing was asked': { reviews: [approves('alice')], items: [] },
  'gates have not reported': { reviews: [approves('alice')], readings: null },
} as const satisfies Record<string, Given>

test.each<[what: keyof typeof worlds, ...codes: number[]]>([
  // ordinary, release pull request, re-judge, release, tag push, laptop
  ['all is well', 0, 0, 0, 0, 0, 0],
  ['a gate failed', 1, 1, 0, 1, 1, 1],
  ['a gate errored', 1, 1, 0, 1, 1, 1],
  ['an advisory gate failed', 0, 0, 0, 0, 0, 0],
  ['a signature is missing', 0, 0, 0, 1, 1, 0],
  ['changes are requested', 0, 0, 0, 1, 1, 0],
  ['a role cannot be read', 0, 0, 0, 1, 1, 0],
  ['it is not known who made a commit', 0, 0, 0, 1, 1, 0],
  ['it is not known who made a commit, and no matter', 0, 0, 0, 0, 0, 0],
  ['two pull requests have one head', 0, 0, 0, 1, 1, 0],
  ['nobody has stated it', 0, 0, 0, 1, 1, 0],
  ['nothing was asked', 0, 1, 0, 1, 1, 1],
  ['gates have not reported', 1, 1, 0, 1, 1, 1],
])(
  'T16 %s: exit codes on an ordinary and a release pull request, re-judged, released, tagged, on a laptop',
  (what, ...codes) => {
    const exits = purposes.map(purpose => exitCode(purpose, decide(given({ ...worlds[what], purpose }))))
    expect(exits).toEqual(codes)
  },
)

test.each<[ending: Ending, code: number]>([
  ['collected', 0],
  ['undecided', 2],
])('a run that is %s exits %s, whatever it is for', (ending, code) => {
  expect(purposes.map(purpose => exitCode(purpose, ending))).toEqual(purposes.map(() => code))
})
