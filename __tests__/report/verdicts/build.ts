import { blockersOf, countsOf, decisionOf } from '../../../src/decide/blockers.js'
import type { Checklist, Item } from '../../../src/model/checklist.js'
import type { Catalogue } from '../../../src/model/gate.js'
import { number, orAbsent, word, yesNo } from '../../../src/model/gate.js'
import type { Problem } from '../../../src/model/problem.js'
import type { PullRequest, Release } from '../../../src/model/release.js'
import type { Because, ItemVerdict, Outcome, SignOffVerdict, Verdict } from '../../../src/model/verdict.js'
import type { About } from '../../../src/report/about.js'

/** A verdict to show, and what it was made of. */
export interface Example {
  readonly verdict: Verdict
  readonly about: About
}

export const sha = '3f2a1c9d8e7f6051423344556677889900aabbcc'
const tree = '99887766554433221100ffeeddccbbaa00112233'
const at = '2026-11-23T17:42:09Z'
export const url = 'https://github.com/acme/shop'
export const review = (number: number): string => `${url}/pull/12#pullrequestreview-${number}`

const outcomeOf: Record<Because, Outcome> = {
  passed: 'success',
  waived: 'failure',
  advisory: 'failure',
  'not-applicable': 'skipped',
  'not-asked': 'skipped',
  failed: 'failure',
  errored: 'error',
  waiting: 'pending',
}
const start = Date.parse('2026-11-23T17:38:02Z')
const spread = (id: string): number => [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7)

/** An item as `decide` leaves it: asked by a gate unless `more` says otherwise. */
export function item(id: string, name: string, because: Because, more: Partial<ItemVerdict> = {}): ItemVerdict {
  const outcome = more.outcome ?? outcomeOf[because]
  return {
    id,
    name,
    ...(more.attestation || more.items || more.needs?.length ? {} : { gate: 'run' }),
    level: because === 'advisory' ? 'advisory' : 'required',
    outcome,
    holds: !['failed', 'errored', 'waiting'].includes(because),
    because,
    measures: {},
    subjects: [],
    expect: [],
    findings: [],
    tallies: [],
    remarks: [],
    needs: [],
    items: [],
    ...(outcome === 'success' || outcome === 'failure' || outcome === 'error'
      ? more.attestation || more.items || more.needs?.length
        ? {}
        : { startedAt: new Date(start + spread(id)).toISOString(), durationMs: 300 + spread(`${id}.`) }
      : {}),
    ...more,
  }
}

/** A gate that looked at one thing. */
export const read = (
  gate: string,
  measures: ItemVerdict['subjects'][number]['measures'],
  examined: number,
  counts: ItemVerdict['measures'] = { findings: 0 },
): Partial<ItemVerdict> => ({
  gate,
  examined,
  measures: { examined, ...counts },
  subjects: [{ name: 'the run', measures }],
})

export const held = (text: string, from: 'item' | 'gate' = 'item'): ItemVerdict['expect'][number] => ({
  text,
  from,
  held: true,
  failing: [],
})
export const unmet = (
  text: string,
  failing: ItemVerdict['expect'][number]['failing'],
  from: 'item' | 'gate' = 'item',
): ItemVerdict['expect'][number] => ({ text, from, held: false, failing })
export const ofTheRun = (
  found: ItemVerdict['expect'][number]['failing'][number]['found'],
): ItemVerdict['expect'][number]['failing'] => [{ subject: 'the run', unknown: false, found }]

export const signed = (role: string, name: string, user: string, number: number): SignOffVerdict => ({
  role,
  name,
  required: 1,
  approvals: [{ user, at: '2026-11-23T17:40:31Z', commit: sha, url: review(number) }],
  missing: 0,
  eligible: [],
  disregarded: [],
  changesRequested: [],
})
export const unsigned = (
  role: string,
  name: string,
  eligible: readonly string[],
  more: Partial<SignOffVerdict> = {},
): SignOffVerdict => ({
  role,
  name,
  required: 1,
  approvals: [],
  missing: 1,
  eligible,
  disregarded: [],
  changesRequested: [],
  ...more,
})

const below = (items: readonly ItemVerdict[]): readonly ItemVerdict[] =>
  items.flatMap(each => [each, ...below(each.items)])

/** The verdict on these items and people, with what blocks and the counts that belong to it. */
export function verdictOn(
  phases: Verdict['phases'],
  signOffs: readonly SignOffVerdict[],
  more: Partial<Verdict> = {},
  problems: readonly Problem[] = [],
): Verdict {
  const items = phases.flatMap(phase => below(phase.items))
  const blockers = blockersOf(items, problems, { signOffs })
  return {
    decision: decisionOf(blockers),
    stage: 'tag',
    sha,
    tree,
    signOffsAsked: signOffs.length > 0,
    phases,
    signOffs,
    waivers: { inForce: [], notInForce: [] },
    proposed: [],
    blockers,
    counts: countsOf(blockers, { signOffs }),
    protection: { level: 'guarded', missing: [] },
    validUntil: '2026-11-30T17:42:09Z',
    at,
    ...more,
  }
}

/** The item in the checklist, for what a report says of where it stands and what it runs. */
export const asked = (id: string, line: number, run?: string): Item => ({
  id,
  name: id,
  place: { path: '.release-checklist.yml', line, column: 9 },
  question: {
    kind: 'gate',
    gate: 'run',
    with: {},
    expect: [],
    env: {},
    passOn: [],
    workingDirectory: '.',
    timeoutMinutes: 30,
    parallel: false,
    ...(run !== undefined && { run }),
  },
  when: ['pull-request', 'tag'],
  level: 'required',
  needs: [],
  waivableBy: ['security-lead'],
  items: [],
})

export function checklistOf(items: readonly Item[] = []): Checklist {
  return {
    path: '.release-checklist.yml',
    sha256: 'c0ffee00112233445566778899aabbccddeeff00112233445566778899aabbcc',
    name: 'Production release',
    paths: [],
    language: 'en',
    release: {
      pullRequests: { from: ['release/**'], labels: ['release'] },
      branches: [],
      version: 'package.json',
      tag: 'v{version}',
    },
    roles: {},
    signOffs: { required: [], distinctPeople: true, exclude: ['author'] },
    phases: [{ id: 'all', name: 'All', items }],
    waivers: [],
  }
}

export const pullRequest: PullRequest = {
  number: 12,
  url: `${url}/pull/12`,
  title: 'Release v5.2.0',
  author: 'dana',
  headSha: sha,
  headRef: 'release/v5.2.0',
  sameRepository: true,
  baseRef: 'main',
  labels: ['release'],
  state: 'open',
  merged: false,
}

export const release: Release = {
  purpose: 'release-pull-request',
  repository: { owner: 'acme', name: 'shop', private: true, defaultBranch: 'main' },
  stage: 'tag',
  event: 'pull_request',
  sha,
  tree,
  pullRequest,
  isRelease: true,
  untrusted: false,
  tag: 'v5.2.0',
  branch: 'release/v5.2.0',
  run: { id: '7001', attempt: 1, url: `${url}/actions/runs/7001` },
}

const form = (id: string, examined: string, measures: Catalogue[string]['measures'] = {}): Catalogue => ({
  [id]: {
    id,
    title: id,
    docs: { subject: 'the run', examined, url: 'https://example.com/docs' },
    params: {},
    measures,
    expect: [],
  },
})

const catalogue: Catalogue = {
  ...form('tests', 'tests that ran', { failed: number('Tests that failed.') }),
  ...form('coverage', 'lines', { lines: number('Covered lines, in %.') }),
  ...form('pylint', 'modules', { score: number('Points out of 10.') }),
  ...form('tsc', 'files'),
  ...form('npm-audit', 'packages'),
  ...form('gitleaks', 'commits'),
  ...form('k8s-containers', 'containers', {
    'memory-limit-mib': orAbsent(number('Memory limit in MiB.'), 'no limit is set'),
    'cpu-limit-m': orAbsent(number('CPU limit.'), 'no limit is set'),
    liveness: yesNo('Has a liveness probe.'),
  }),
  ...form('value', 'values', { appendonly: word('') }),
  ...form('run', 'commands', { 'exit-code': number('With what it ended.') }),
}

export const about: About = {
  release,
  checklist: checklistOf(),
  readings: {
    format: 1,
    engine: 'release-checklist 1.0.0',
    stage: 'tag',
    sha,
    tree,
    dirty: false,
    run: { id: '7001', attempt: 1, url: `${url}/actions/runs/7001` },
    startedAt: '2026-11-23T17:38:02Z',
    finishedAt: '2026-11-23T17:41:58Z',
    readings: [],
  },
  engine: 'release-checklist 1.0.0',
  repositoryUrl: url,
  checklistRef: '0a1b2c3d4e5f60718293a4b5c6d7e8f901234567',
  catalogue,
}
