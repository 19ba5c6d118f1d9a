import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  reviewEvent,
  scheduleEvent,
  type WorkflowEvent,
} from '../runner/events.js'
import { nameCommit, pullOf, type Stage } from './stage.js'

/** What starts a workflow in a scenario. */
export interface Happening {
  readonly on: string
  readonly pull?: number | undefined
  /** Of a pull request. */
  readonly action?: string | undefined
  /** Of `push` and `workflow_dispatch`: `main`, or `refs/tags/v1.2.0`. */
  readonly ref?: string | undefined
  readonly by?: string | undefined
}

const actions = ['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled', 'closed'] as const

/** The event as GitHub would tell it now. */
export async function eventOf(stage: Stage, { on, pull, action, ref = 'main', by }: Happening): Promise<WorkflowEvent> {
  const { github, repo } = stage
  const full = ref.startsWith('refs/') ? ref : `refs/heads/${ref}`
  const actor = by === undefined ? {} : { actor: by }
  switch (on) {
    case 'pull_request': {
      const known = actions.find(each => each === (action ?? 'synchronize'))
      if (!known) throw new Error(`no such action: ${action}`)
      const event = await pullRequestEvent(github, repo, pullOf(stage, pull), known, by)
      const before = known === 'synchronize' ? stage.before : undefined
      return before === undefined ? event : { ...event, payload: { ...event.payload, before } }
    }
    case 'pull_request_review': {
      if (!stage.latestReview) throw new Error('nobody has reviewed')
      return reviewEvent(github, repo, pullOf(stage, pull), stage.latestReview.review, stage.latestReview.action)
    }
    case 'push':
      return pushEvent(github, repo, full, actor)
    case 'workflow_dispatch':
      return dispatchEvent(github, repo, { ref: full, ...actor })
    case 'schedule':
      return scheduleEvent(github, repo)
    case 'merge_group': {
      const event = await mergeGroupEvent(github, repo, pullOf(stage, pull))
      await nameCommit(stage, event.sha, 'queued')
      return event
    }
    default:
      throw new Error(`no such event: ${on}`)
  }
}

/** GitHub lends no rights to write, and no secrets, to runs that a fork or Dependabot starts. */
export function isReadOnly(stage: Stage, { on, pull }: Happening, event: WorkflowEvent): boolean {
  if (on !== 'pull_request' && on !== 'pull_request_review') return false
  const { fork, author } = pullOf(stage, pull).state
  return fork !== undefined || author === 'dependabot[bot]' || event.actor === 'dependabot[bot]'
}

/** An event file that is not as the runner writes it, as environment for the step. */
export async function damagedEvent(
  { folder }: Stage,
  event: WorkflowEvent,
  how: string,
): Promise<Record<string, string>> {
  const path = join(folder, 'event.json')
  if (how === 'missing') return { GITHUB_EVENT_PATH: join(folder, 'nowhere.json') }
  const whole = JSON.stringify(event.payload)
  await writeFile(path, how === 'cut' ? whole.slice(0, 200) : how)
  return { GITHUB_EVENT_PATH: path }
}
