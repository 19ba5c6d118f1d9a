import { readFileSync, statSync } from 'node:fs'
import { integer, json, object, optional, type Shape, text, yesNo } from '../formats/json.js'
import { fail, UserError } from '../model/problem.js'
import type { Release } from '../model/release.js'
import { systemCode } from './system-error.js'

/** What happened on GitHub, as the runner tells it. Of a pull request only the number and the head are taken; the rest is asked of the API. */
export type Event = {
  readonly name: string
  readonly owner: string
  readonly repo: string
  /** Where the event says it. */
  readonly repository?: { readonly private: boolean; readonly defaultBranch: string }
  /** `GITHUB_SHA`: of a tag push the commit; of a pull request the test merge. */
  readonly sha: string
  readonly actor: string
  readonly run?: NonNullable<Release['run']>
} & Happening
type Happening =
  /** `before` is the head before this push. */
  | {
      readonly kind: 'pull-request'
      readonly number: number
      readonly headSha: string
      readonly before?: string
      readonly action?: string
    }
  | { readonly kind: 'review'; readonly number: number; readonly headSha: string }
  | { readonly kind: 'push'; readonly branch: string; readonly deleted: boolean }
  | { readonly kind: 'tag'; readonly tag: string; readonly deleted: boolean }
  | { readonly kind: 'dispatch'; readonly branch?: string }
  | { readonly kind: 'merge-group'; readonly headSha: string; readonly branch: string }
  | { readonly kind: 'schedule' }
  /** Any other: it can be judged for a stage that is named. */
  | { readonly kind: 'other' }
type Environment = Readonly<Record<string, string | undefined>>

/** The event that the runner describes in `GITHUB_*` and in its event file; `bad-event` where anything of it is missing, cut off or odd. */
export function readEvent(env: Environment): Event {
  const name = env.GITHUB_EVENT_NAME ?? ''
  const bad = (reason: string): never => fail('bad-event', { event: name, reason })
  if (name === '') bad('GITHUB_EVENT_NAME is not set')
  // Its token may write and read secrets, while the code is the pull request's.
  if (name === 'pull_request_target') bad('it lends its secrets to code that nobody has reviewed; use pull_request')
  const [, owner = '', repo = ''] = /^([\w.-]+)\/([\w.-]+)$/.exec(env.GITHUB_REPOSITORY ?? '') ?? []
  if (repo === '') bad('GITHUB_REPOSITORY is not of the form owner/name')
  const sha = env.GITHUB_SHA ?? ''
  if (!isSha(sha)) bad('GITHUB_SHA is not a commit')

  const content = contentOf(env.GITHUB_EVENT_PATH, bad)
  const take = <T>(shape: Shape<T>): T => {
    try {
      return json([content], shape)
    } catch (error) {
      const [found] = error instanceof UserError ? error.problems : []
      if (found?.code !== 'unreadable-report') throw error
      const reason = found.details.reason.replace(/^the report/, 'it')
      return bad(`expected ${found.details.expected} in the event file, but ${reason}`)
    }
  }
  const { repository } = take(anyEvent)
  const run = runOf(env)
  return {
    name,
    owner,
    repo,
    sha,
    actor: env.GITHUB_ACTOR ?? '',
    ...(repository?.private !== undefined &&
      repository.default_branch !== undefined && {
        repository: { private: repository.private, defaultBranch: repository.default_branch },
      }),
    ...(run && { run }),
    ...happeningOf(name, env.GITHUB_REF ?? '', take, bad),
  }
}

function happeningOf(
  name: string,
  ref: string,
  take: <T>(shape: Shape<T>) => T,
  bad: (reason: string) => never,
): Happening {
  switch (name) {
    case 'pull_request': {
      const { pull_request, before, action } = take(pullRequestEvent)
      return {
        kind: 'pull-request',
        number: pull_request.number,
        headSha: pull_request.head.sha,
        ...(before !== undefined && isSha(before) && { before }),
        ...(action && { action }),
      }
    }
    case 'pull_request_review': {
      const { pull_request } = take(pullRequestEvent)
      return { kind: 'review', number: pull_request.number, headSha: pull_request.head.sha }
    }
    case 'push': {
      const deleted = take(pushEvent).deleted ?? /^0+$/.test(take(pushed).after)
      const tag = after(ref, 'refs/tags/')
      if (tag !== undefined) return { kind: 'tag', tag, deleted }
      return { kind: 'push', branch: after(ref, 'refs/heads/') ?? bad('GITHUB_REF is no branch and no tag'), deleted }
    }
    case 'workflow_dispatch': {
      const branch = after(ref, 'refs/heads/')
      return { kind: 'dispatch', ...(branch !== undefined && { branch }) }
    }
    case 'merge_group': {
      const { merge_group } = take(mergeGroupEvent)
      const branch = after(merge_group.base_ref, 'refs/heads/') ?? merge_group.base_ref
      return { kind: 'merge-group', headSha: merge_group.head_sha, branch }
    }
    case 'schedule':
      return { kind: 'schedule' }
    default:
      return { kind: 'other' }
  }
}

const LARGEST = 32 * 1024 * 1024

function contentOf(path: string | undefined, bad: (reason: string) => never): Uint8Array {
  if (!path) return bad('GITHUB_EVENT_PATH is not set')
  try {
    const { size } = statSync(path)
    return size > LARGEST ? bad('the event file is too large') : readFileSync(path)
  } catch (error) {
    if (error instanceof UserError) throw error
    return bad(`the event file cannot be opened (${systemCode(error) ?? 'unknown'})`)
  }
}

function runOf(env: Environment): Release['run'] {
  const { GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1', GITHUB_SERVER_URL: server } = env
  if (!/^\d+$/.test(id)) return undefined
  const url = `${server || 'https://github.com'}/${env.GITHUB_REPOSITORY}/actions/runs/${id}`
  return { id, attempt: /^\d+$/.test(attempt) ? Number(attempt) : 1, url }
}

/** Whether it is the full hash of a commit, and not the zeros that stand for none. */
export const isSha = (text: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text)
const after = (text: string, prefix: string): string | undefined =>
  text.startsWith(prefix) && text.length > prefix.length ? text.slice(prefix.length) : undefined

const sha: Shape<string> = {
  read: (value, path) => {
    const found = text.read(value, path)
    return isSha(found) ? found : fail('unreadable-report', { expected: `a commit at ${path}`, reason: 'it is none' })
  },
}
const anyEvent = object({
  repository: optional(object({ private: optional(yesNo), default_branch: optional(text) })),
})
const pullRequestEvent = object({
  pull_request: object({ number: integer, head: object({ sha }) }),
  before: optional(text),
  action: optional(text),
})
const pushEvent = object({ deleted: optional(yesNo) })
const pushed = object({ after: text })
const mergeGroupEvent = object({ merge_group: object({ head_sha: sha, base_ref: text }) })
