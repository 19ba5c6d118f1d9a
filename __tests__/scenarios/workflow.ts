import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cp, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  anything,
  array,
  entries,
  integer,
  object,
  optional,
  type Read,
  type Shape,
  text,
} from '../../src/formats/json.js'
import { checkout } from '../runner/checkout.js'
import type { WorkflowEvent } from '../runner/events.js'
import { type ActionRun, type RunningAction, startAction } from '../runner/run-action.js'
import { acts } from './acts.js'
import { clockOption } from './clock.js'
import { damagedEvent, eventOf, isReadOnly } from './happenings.js'
import { nameCommit, type Stage } from './stage.js'
import { begin, type Job, tellRun } from './transcript.js'
import { only, orWord, type Play, type Verb, verb, words } from './words.js'

const texts: Shape<Record<string, string>> = {
  read: (value, path) => Object.fromEntries(entries(text).read(value, path)),
}
const runShape = orWord(
  'on',
  only({
    on: text,
    pull: optional(integer),
    action: optional(text),
    ref: optional(text),
    by: optional(text),
    /** Without: the two jobs of `docs/workflow.yml`. */
    mode: optional(text),
    with: optional(texts),
    /** The permissions of the job that decides, where they are others than the workflow's. */
    permissions: optional(texts),
    env: optional(texts),
    /** The items that the only job with gates is to ask, as `mode: plan` spreads them. */
    items: optional(text),
    /** How many days the clock of the machine that runs the gates is ahead. */
    'clock-ahead': optional(integer),
    'check-out': optional(text),
    'fetch-depth': optional(integer),
    /** `none`: the job with the gates left nothing; else the run that the artifact is taken from. */
    artifact: optional(text),
    'event-file': optional(text),
    /** Where the pushed tag stands by the time the run begins. */
    'moved-to': optional(text),
    /** What the event calls the default branch, where it was renamed since. */
    'default-branch': optional(text),
    /** Cancelled once a gate has written this file. */
    'cancel-at': optional(text),
    /** Steps between the job with the gates and the one that decides. */
    between: optional(array(anything)),
    /** Acts, one after each such request: when it was carried out, and before it is answered. */
    meanwhile: optional(object({ after: text, act: optional(anything), acts: optional(array(anything)) })),
    /** Cancelled at the first such request. */
    'cancel-after': optional(text),
    show: optional(words),
  }),
)
type Run = Read<typeof runShape>

const reads = { contents: 'read', 'pull-requests': 'read' }
const writes = { contents: 'write', checks: 'write', statuses: 'write', 'pull-requests': 'read' }
/** What runs the gates, by `docs/workflow.yml`. */
const runsGates = (event: WorkflowEvent): boolean =>
  (['pull_request', 'merge_group', 'workflow_dispatch'].includes(event.name) && event.payload.action !== 'closed') ||
  (event.name === 'push' && event.ref.startsWith('refs/heads/'))

/** A run of the workflow, as `docs/workflow.yml` has it: a job that runs the gates and one that decides, each on a machine of its own. */
export const run: Verb = verb(runShape, async (stage, given) => {
  stage.runs += 1
  const before = begin(stage)
  const event = renamed(await eventOf(stage, given), given['default-branch'])
  if (given['moved-to'] !== undefined)
    await stage.repo.tag((given.ref ?? '').replace('refs/tags/', ''), stage.names.shaOf(given['moved-to']))
  if (given['check-out'] === 'test-merge') await nameCommit(stage, event.sha, 'test-merge')
  const { mode } = given
  const jobs: Job[] = []
  if (mode === undefined ? runsGates(event) : mode !== 'decide')
    jobs.push(await gates(stage, given, event, mode ?? 'collect'))
  const told: string[] = []
  for (const each of given.between ?? []) told.push(...(await actOf(each, '$.between')(stage)))
  if (mode === undefined || mode === 'decide')
    jobs.push(await verdict(stage, given, event, jobs[0]?.run.exitCode === 0))
  stage.onRequest = undefined
  const last = jobs.at(-1)?.run
  stage.ended = { exit: last?.exitCode ?? null, decision: last?.outputs.decision }
  return tellRun(stage, before, describe(stage, given, event), jobs, given.show ?? [], told)
})

const renamed = (event: WorkflowEvent, branch: string | undefined): WorkflowEvent =>
  branch === undefined
    ? event
    : {
        ...event,
        payload: { ...event.payload, repository: { ...(event.payload.repository as object), default_branch: branch } },
      }

/** What somebody does while a run is under way. */
function actOf(value: unknown, path: string): Play {
  const [name = '', given] = entries(anything).read(value, path)[0] ?? []
  return (
    acts[name]?.read(given, `${path}.${name}`) ??
    (() => {
      throw new Error(`${path}: no such act: ${name}`)
    })()
  )
}

function describe({ runs, latestReview }: Stage, { on, action, ref, mode }: Run, event: WorkflowEvent): string {
  const what =
    on === 'pull_request_review' ? latestReview?.action : on === 'pull_request' ? (action ?? 'synchronize') : ref
  return `Run ${runs}: \`${event.name}\`${what ? ` (${what})` : ''}${mode ? `, \`mode: ${mode}\`` : ''}`
}

/** The job that runs the gates in a checkout; in `mode: full` it decides as well. */
async function gates(stage: Stage, given: Run, event: WorkflowEvent, mode: string): Promise<Job> {
  const workspace = await mkdtemp(join(stage.folder, 'gates-'))
  await checkout(stage.repo, workspace, shaToCheckOut(stage, given, event), given['fetch-depth'] ?? 0)
  const permissions = mode === 'full' ? { ...writes, ...given.permissions } : reads
  const inputs: Record<string, string> = {
    ...given.with,
    mode,
    ...(given.items !== undefined && { items: given.items }),
  }
  if (mode === 'collect') delete inputs['create-tag']
  const found = await act(stage, given, event, { workspace, permissions, inputs, job: 'gates' })
  stage.artifacts.set(stage.runs, join(workspace, 'release-checklist-results'))
  return { name: 'gates', mode, run: found, left: leftBehind(workspace) }
}

function shaToCheckOut({ names }: Stage, { 'check-out': other, with: inputs }: Run, event: WorkflowEvent): string {
  // What GitHub checks out for a pull request unless it is told otherwise.
  if (other === 'test-merge') return event.sha
  if (other !== undefined) return names.shaOf(other)
  const pull = event.payload.pull_request as { readonly head: { readonly sha: string } } | undefined
  return inputs?.sha === undefined ? (pull?.head.sha ?? event.sha) : names.shaOf(inputs.sha)
}

/** The job that decides, without a checkout: with what the gates of this run left, where they ended well. */
async function verdict(stage: Stage, given: Run, event: WorkflowEvent, gatesEndedWell: boolean): Promise<Job> {
  const workspace = await mkdtemp(join(stage.folder, 'verdict-'))
  const { artifact = gatesEndedWell ? String(stage.runs) : 'none' } = given
  const results = stage.artifacts.get(Number(artifact))
  if (artifact !== 'none') {
    if (!results) throw new Error(`run ${artifact} left nothing`)
    await cp(results, join(workspace, 'release-checklist-results'), { recursive: true })
  }
  const permissions = { ...writes, ...given.permissions }
  const inputs = { ...given.with, mode: 'decide' }
  return {
    name: 'verdict',
    mode: 'decide',
    run: await act(stage, given, event, { workspace, permissions, inputs, job: 'verdict' }),
  }
}

interface JobOptions {
  readonly workspace: string
  readonly permissions: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  readonly job: string
}

async function act(
  stage: Stage,
  given: Run,
  event: WorkflowEvent,
  { workspace, permissions, inputs, job }: JobOptions,
): Promise<ActionRun> {
  const { github, repo, names } = stage
  const readOnly = isReadOnly(stage, given, event)
  const granted = Object.entries(permissions).map(([name, access]) => [name, readOnly ? 'read' : access] as const)
  const token = github.workflowToken(
    repo,
    Object.fromEntries(
      granted.flatMap(([name, access]) =>
        access === 'none' ? [] : [[name, access === 'write' ? 'write' : 'read'] as const],
      ),
    ),
  )
  let running: RunningAction | undefined
  listen(stage, given, () => running?.kill('SIGINT'))
  running = await startAction({
    github,
    event,
    repository: repo.fullName,
    workspace,
    inputs: { ...inputs, ...(inputs.sha !== undefined && { sha: names.shaOf(inputs.sha) }) },
    token,
    runId: stage.runs,
    job,
    env: {
      NODE_OPTIONS: clockOption(
        new Date(github.clock.now().getTime() + (job === 'gates' ? (given['clock-ahead'] ?? 0) : 0) * 86_400_000),
      ),
      ...given.env,
      ...(given['event-file'] !== undefined && (await damagedEvent(stage, event, given['event-file']))),
    },
  })
  if (given['cancel-at'] !== undefined) {
    const hasEnded = running.finished.then(() => true)
    while (!existsSync(join(workspace, given['cancel-at'])) && !(await Promise.race([hasEnded, sleep(20)])));
    running.cancel()
  }
  return running.finished
}

/** Lets people act, each once, after GitHub has carried out a request of that kind and before it answers. */
function listen(stage: Stage, { meanwhile, 'cancel-after': last }: Run, cancel: () => void): void {
  const plays = (meanwhile?.acts ?? [meanwhile?.act].filter(act => act !== undefined)).map(act =>
    actOf(act, '$.meanwhile.act'),
  )
  let isCancelled = false
  stage.onRequest = async operation => {
    if (operation === meanwhile?.after) await plays.shift()?.(stage)
    if (operation !== last || isCancelled) return
    isCancelled = true
    cancel()
    // The signal is there before the answer.
    await sleep(200)
  }
}

/** The processes that still stand in the workspace, by their command line. */
function leftBehind(workspace: string): readonly string[] {
  const read = (pid: string, file: string): string => {
    try {
      return readFileSync(join('/proc', pid, file), 'utf8')
    } catch {
      return ''
    }
  }
  return readdirSync('/proc')
    .filter(pid => /^\d+$/.test(pid) && read(pid, 'environ').includes(`GITHUB_WORKSPACE=${workspace}\0`))
    .map(pid => read(pid, 'cmdline').replaceAll('\0', ' ').trim())
}
