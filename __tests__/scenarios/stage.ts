import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dump, load } from 'js-yaml'
import { type StoppedClock, stoppedClock } from '../github/clock.js'
import { openApi, type Watch } from '../github/openapi.js'
import type { PullRequestHandle, ReviewHandle } from '../github/pull-request.js'
import type { RepositoryHandle } from '../github/repository.js'
import { type GitHub, startGitHub } from '../github/start.js'
import type { Files } from '../github/writing.js'
import { createNames, type Names } from './names.js'

/** How a repository differs from `shop/`. */
export interface Setting {
  readonly files?: Files | undefined
  /** By its top-level keys; `items` stands for one phase of these. */
  readonly checklist?: Readonly<Record<string, unknown>> | undefined
  readonly private?: boolean | undefined
  /** No ruleset guards the tags. */
  readonly unguarded?: boolean | undefined
}

/** Where a scenario plays: GitHub with one repository, and what has happened in it so far. */
export interface Stage {
  readonly github: GitHub
  readonly clock: StoppedClock
  readonly repo: RepositoryHandle
  readonly names: Names
  /** For checkouts and artifacts; taken away in the end. */
  readonly folder: string
  readonly setting: Setting
  readonly pulls: PullRequestHandle[]
  /** The newest review of each person. */
  readonly reviews: Map<string, ReviewHandle>
  latestReview?: { readonly review: ReviewHandle; readonly action: 'submitted' | 'edited' | 'dismissed' }
  /** The head that the newest pull request had before the one it has. */
  before?: string
  /** By the number of the run: the folder with what its gates left. */
  readonly artifacts: Map<number, string>
  runs: number
  /** Whether the run that is played is the last of the scenario. */
  isLastRun: boolean
  /** What the newest verdict came to. */
  ended: { readonly exit: number | null; readonly decision?: string | undefined }
  /** Called with the operation of each request when it was carried out and is not answered yet. */
  onRequest?: ((operation: string) => unknown) | undefined
  clear(): Promise<void>
}

const shop = join(import.meta.dirname, 'shop')
const CHECKLIST = '.release-checklist.yml'
const people = { alice: 'write', bob: 'write', carol: 'write', dora: 'write', erin: 'write', root: 'admin' } as const

export async function setStage(setting: Setting): Promise<Stage> {
  const clock = stoppedClock()
  const described = openApi()
  const check: Watch = async exchange => {
    await stage.onRequest?.(exchange.operation)
    return described(exchange)
  }
  const github = await startGitHub({ clock, check })
  const files = { ...shopFiles(), ...checklistFile(setting, setting.checklist), ...setting.files }
  const repo = await github.repository('acme/shop', { files, roles: people, private: setting.private ?? false })
  if (!setting.unguarded) repo.ruleset(guard)
  const folder = await mkdtemp(join(tmpdir(), 'scenario-'))
  const stage: Stage = {
    github,
    clock,
    repo,
    names: createNames(),
    folder,
    setting,
    pulls: [],
    reviews: new Map(),
    artifacts: new Map(),
    runs: 0,
    isLastRun: false,
    ended: { exit: null },
    async clear() {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
      await github.stop()
    },
  }
  await nameCommit(stage, await repo.commitOf('main'), 'main')
  return stage
}

/** As `release-checklist protect` makes it. */
const guard = {
  name: 'release-checklist/gate',
  include: ['refs/tags/v*'],
  rules: [
    { type: 'deletion' },
    { type: 'update' },
    { type: 'non_fast_forward' },
    {
      type: 'required_status_checks',
      parameters: {
        strict_required_status_checks_policy: false,
        do_not_enforce_on_create: false,
        required_status_checks: [{ context: 'release-checklist/gate', integration_id: 15368 }],
      },
    },
  ],
}

const shopFiles = (): Record<string, string> =>
  Object.fromEntries(readdirSync(shop).map(name => [name, readFileSync(join(shop, name), 'utf8')]))

/** The checklist with these keys in place of its own; nothing where there are none. */
export function checklistFile({ checklist: own }: Setting, keys: Setting['checklist']): Files {
  if (!keys) return {}
  const { items, ...rest } = { ...own, ...keys }
  const base = load(readFileSync(join(shop, CHECKLIST), 'utf8')) as object
  return {
    [CHECKLIST]: dump({ ...base, ...rest, ...(items !== undefined && { phases: [{ name: 'Quality', items }] }) }),
  }
}

/** Gives a commit the name that it has in the transcript. */
export const nameCommit = async ({ names, repo }: Stage, sha: string, name: string): Promise<string> =>
  names.commit(sha, name, await repo.treeOf(sha))

/** A pull request by its number; without it the newest. */
export const pullOf = ({ pulls }: Stage, number = pulls.length): PullRequestHandle => {
  const pull = pulls.find(each => each.number === number)
  if (!pull) throw new Error(`there is no pull request #${number}`)
  return pull
}
