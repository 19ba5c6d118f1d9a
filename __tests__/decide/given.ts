import { decide } from '../../src/decide/decide.js'
import type { Checklist, GateQuestion, Item, Role, SignOffRules, Waiver } from '../../src/model/checklist.js'
import type { Facts, Permission, Review } from '../../src/model/facts.js'
import type { Inputs } from '../../src/model/inputs.js'
import type { Problem } from '../../src/model/problem.js'
import type { Answer, Reading, Readings, Tally } from '../../src/model/reading.js'
import type { PullRequest, Release } from '../../src/model/release.js'
import type { ItemVerdict, SignOffVerdict, Verdict } from '../../src/model/verdict.js'
import { expectation } from './expressions.js'

export const HEAD = '3f2a1c9b8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a'
export const OLDER = '0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c'
export const MERGE = 'c0ffee1234567890abcdef1234567890abcdef12'
export const TREE = '7777777777777777777777777777777777777777'
export const place = { path: '.release-checklist.yml', line: 1, column: 1 }

/** `10:00` of the day on which everything here happens. */
export const at = (time: string): string => `2026-11-23T${time.length === 5 ? `${time}:00` : time}Z`

// ---- reviews: approves('alice'), objects('bob', { at: '11:00' }), says('carol', '/sign-off …')

type Said = Partial<Omit<Review, 'at' | 'user' | 'state'>> & { readonly at?: string }
const review = (state: Review['state'], user: string | undefined, said: Said): Omit<Review, 'id' | 'url'> & Said => ({
  state,
  user,
  bot: false,
  commit: HEAD,
  body: '',
  edited: false,
  ...said,
  at: at(said.at ?? '10:00'),
})
export const approves = (user: string | undefined, said: Said = {}) => review('APPROVED', user, said)
export const objects = (user: string | undefined, said: Said = {}) => review('CHANGES_REQUESTED', user, said)
export const dismissed = (user: string | undefined, said: Said = {}) => review('DISMISSED', user, said)
export const says = (user: string, body: string, said: Said = {}) => review('COMMENTED', user, { body, ...said })
export const drafts = (user: string, said: Said = {}) => review('PENDING', user, said)
export type Draft = ReturnType<typeof approves>

// ---- items: gate('pylint', 'score >= 8'), attest('threat-model', 'security-lead'), group('quality', [...])

const bare = {
  place,
  when: ['pull-request', 'tag'],
  level: 'required',
  needs: [],
  waivableBy: ['dev-lead'],
  items: [],
} as const

export const gate = (id: string, expect: string | readonly string[], more: Partial<Item & GateQuestion> = {}): Item => {
  const { when, if: condition, level, needs, notApplicable, waivableBy, ...question } = more
  return {
    ...bare,
    ...{ id, name: id, ...(when && { when }), ...(level && { level }), ...(needs && { needs }) },
    ...{
      ...(waivableBy && { waivableBy }),
      ...(condition && { if: condition }),
      ...(notApplicable && { notApplicable }),
    },
    question: {
      kind: 'gate',
      gate: 'any',
      with: {},
      expect: (typeof expect === 'string' ? [expect] : expect).map(text => expectation(text)),
      env: {},
      passOn: [],
      workingDirectory: '.',
      timeoutMinutes: 10,
      parallel: false,
      ...(question as Partial<GateQuestion>),
    },
  }
}
type Attest = Extract<Item['question'], { kind: 'attest' }>
export const attest = (id: string, by: string, more: Partial<Omit<Attest, 'kind' | 'by'>> = {}): Item => ({
  ...bare,
  id,
  name: id,
  question: { kind: 'attest', by, evidence: 'optional', ...more },
})
export const group = (id: string, items: readonly Item[], more: Partial<Item> = {}): Item => ({
  ...bare,
  id,
  name: id,
  question: { kind: 'parent' },
  items,
  ...more,
})
export const needing = (id: string, needs: readonly string[], more: Partial<Item> = {}): Item => ({
  ...bare,
  id,
  name: id,
  question: { kind: 'needs' },
  needs,
  ...more,
})

// ---- readings: measured('pylint', { score: 7 }), broken('pylint', problem(...))

const noted = (item: string) => ({ item, key: `key of ${item}`, startedAt: at('09:30'), durationMs: 1000 })
export const measured = (
  item: string,
  measures: Readonly<Record<string, unknown>> = {},
  more: Partial<Answer> = {},
): Reading => ({
  ...noted(item),
  examined: 1,
  subjects: [{ name: 'the run', measures: measures as Answer['subjects'][number]['measures'] }],
  tallies: [],
  suppressed: 0,
  findings: [],
  remarks: [],
  ...more,
})
export const broken = (item: string, error: Problem): Reading => ({ ...noted(item), error })
export const skipped = (item: string): Reading => ({ ...noted(item), skipped: 'condition' })
export const withoutSecrets = (item: string, names: readonly string[]): Reading => ({
  ...noted(item),
  skipped: 'no-secrets',
  names,
})
export const tally = (ruleId: string, more: Partial<Tally> = {}): Tally => ({
  ruleId,
  aliases: [],
  level: 'error',
  count: 1,
  ...more,
})

// ---- the rest: role('dev-lead', ['alice', 'bob']), waiver('npm-audit', { by: 'dev-lead' })

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

// ---- what comes of it, in one line each

/** `dev-lead: alice, bob; carol not-a-member` or `security-lead: 1 missing of dave, erin`. */
export function signed(verdict: Verdict): string[] {
  return verdict.signOffs.map(line)
}
function line({
  role,
  approvals,
  missing,
  eligible,
  disregarded,
  changesRequested,
  deferred,
  problem,
}: SignOffVerdict): string {
  return [
    `${role}: ${approvals.map(({ user }) => user).join(', ') || 'nobody'}`,
    ...(missing > 0 ? [`${missing} missing of ${eligible.join(', ') || 'nobody'}`] : []),
    ...disregarded.map(each => `${each.user} ${each.why}${each.why === 'other-role' ? ` ${each.role}` : ''}`),
    ...changesRequested.map(({ user }) => `${user} wants changes`),
    ...(problem ? [problem.code] : []),
    ...(deferred ? ['later'] : []),
  ].join('; ')
}

/** `no-go: pylint failed, dev-lead missing`. */
export const summary = ({ decision, blockers }: Verdict): string =>
  [
    decision,
    blockers
      .map(blocker => (blocker.kind === 'problem' ? blocker.problem.code : `${blocker.id} ${blocker.because}`))
      .join(', '),
  ]
    .filter(part => part !== '')
    .join(': ')

export const decided = (world: Given): string => summary(decide(given(world)))

export function itemOf(verdict: Verdict, id: string): ItemVerdict {
  const all = (items: readonly ItemVerdict[]): ItemVerdict[] => items.flatMap(item => [item, ...all(item.items)])
  const found = all(verdict.phases.flatMap(({ items }) => items)).find(item => item.id === id)
  if (!found) throw new Error(`${id} is not in the verdict`)
  return found
}
/** `failure, failed` and the code of its error. */
export function stateOf(verdict: Verdict, id: string): string {
  const { outcome, because, holds, error } = itemOf(verdict, id)
  return [outcome, because, holds ? 'holds' : 'blocks', ...(error ? [error.code] : [])].join(' ')
}
