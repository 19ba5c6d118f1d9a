import type { Checklist, Item, Role, SignOffRules, Waiver } from '../../src/model/checklist.js'
import type { Facts, Permission } from '../../src/model/facts.js'
import type { Inputs } from '../../src/model/inputs.js'
import type { Problem } from '../../src/model/problem.js'
import type { Reading, Readings } from '../../src/model/reading.js'
import type { PullRequest, Release } from '../../src/model/release.js'
import { at, HEAD, TREE } from './commits.js'
import { gate, place } from './items.js'
import { measured } from './readings.js'
import type { Draft } from './reviews.js'

// role('dev-lead', ['alice', 'bob']), waiver('npm-audit', { by: 'dev-lead' })
export const role = (id: string, users: readonly string[], more: Partial<Role> = {}): Role => ({
  id,
  name: id,
  users,
  teams: [],
  count: 1,
  ...more,
})
export const waiver = (item: string, more: Partial<Waiver> = {}): Waiver => ({
  item,
  only: [],
  reason: 'no fix upstream',
  by: 'dev-lead',
  until: '2026-12-31',
  place,
  ...more,
})

export interface Given {
  readonly purpose?: Release['purpose']
  readonly now?: string
  readonly release?: Partial<Release>
  readonly pullRequest?: Partial<PullRequest> | null
  readonly checklist?: Partial<Checklist>
  readonly roles?: readonly Role[]
  /** All roles, unless said otherwise. */
  readonly required?: readonly string[]
  readonly signOffs?: Partial<SignOffRules>
  readonly items?: readonly Item[]
  readonly waivers?: readonly Waiver[]
  /** An answer with which nothing is wrong for every gate, unless said otherwise; `null`: no gate has reported. */
  readonly readings?: readonly Reading[] | null
  readonly read?: Partial<Readings>
  readonly reviews?: readonly Draft[]
  readonly permissions?: Readonly<Record<string, Permission | { readonly problem: Problem }>>
  /** `null`: no facts at all. */
  readonly facts?: Partial<Facts> | null
  readonly proposed?: Inputs['proposed']
}

const fine: Item = gate('fine', 'score >= 8')

/** A release pull request by `paul`, its head seen at 09:00, one gate that passes and one role that `alice` may fill; and what is said otherwise. */
export function given(world: Given = {}): Inputs {
  const { purpose = 'release-pull-request', items = [fine], roles = [role('dev-lead', ['alice'])] } = world
  const isOrdinary = purpose === 'pull-request'
  const reviews = (world.reviews ?? []).map((said, index) => ({
    id: index + 1,
    url: `review ${said.id ?? index + 1}`,
    ...said,
  }))
  const everybody = [...roles.flatMap(({ users }) => users), ...reviews.flatMap(({ user }) => user ?? [])]
  const permissions = Object.fromEntries(everybody.map(user => [user.toLowerCase(), 'write' as const]))
  const pullRequest: PullRequest = {
    ...{ number: 7, url: 'https://github.example/o/r/pull/7', title: 'Release 5.2.0', author: 'paul' },
    ...{
      headSha: HEAD,
      headRef: 'release/v5.2.0',
      sameRepository: true,
      baseRef: 'main',
      labels: [],
      state: 'open',
      merged: false,
    },
    ...world.pullRequest,
  }
  const release: Release = {
    purpose,
    repository: { owner: 'o', name: 'r', private: false, defaultBranch: 'main' },
    stage: isOrdinary ? 'pull-request' : 'tag',
    event: 'pull_request',
    sha: HEAD,
    tree: TREE,
    ...(world.pullRequest !== null && { pullRequest }),
    isRelease: !isOrdinary && purpose !== 'local',
    untrusted: false,
    ...world.release,
  }
  const { facts, readings = items.map(({ id }) => measured(id, { score: 9 })) } = world
  return {
    now: world.now ?? at('12:00'),
    release,
    checklist: {
      ...{ path: '.release-checklist.yml', sha256: 'ab', name: 'Release', paths: [], language: 'en' },
      release: {
        pullRequests: { from: ['release/**'], labels: ['release'] },
        branches: [],
        version: 'branch',
        tag: 'v{version}',
      },
      roles: Object.fromEntries(roles.map(role => [role.id, role])),
      signOffs: {
        required: world.required ?? roles.map(({ id }) => id),
        distinctPeople: true,
        exclude: ['author'],
        ...world.signOffs,
      },
      phases: [{ id: 'phase-1', name: 'Phase 1', items }],
      waivers: world.waivers ?? [],
      ...world.checklist,
    },
    keys: Object.fromEntries(everyId(items).map(id => [id, `key of ${id}`])),
    ...(readings !== null && {
      readings: {
        ...{ format: 1, engine: 'test', stage: release.stage, sha: release.sha, tree: release.tree, dirty: false },
        ...{ startedAt: at('09:30'), finishedAt: at('09:40'), readings },
        ...world.read,
      },
    }),
    ...(facts !== null && {
      facts: {
        ...{ now: world.now ?? at('12:00'), head: { sha: HEAD, tree: TREE }, broughtIn: [], headSeenAt: at('09:00') },
        ...{ committers: [], teams: {}, rivals: [], protection: { level: 'guarded', missing: [] } },
        reviews,
        permissions: { ...permissions, ...world.permissions },
        ...facts,
      },
    }),
    ...(world.proposed && { proposed: world.proposed }),
  }
}
const everyId = (items: readonly Item[]): string[] => items.flatMap(({ id, items }) => [id, ...everyId(items)])
