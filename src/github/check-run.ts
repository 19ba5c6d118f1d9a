import { integer, object, optional, type Read, text } from '../formats/json.js'
import { type Problem, problem, UserError } from '../model/problem.js'
import type { Client } from './client.js'

/** The report: a check run under another name than the gate, for required checks go by name. */
export const checkNameOf = (id: string | undefined): string =>
  id === undefined ? 'Release checklist' : `Release checklist: ${id}`

/** A check run of ours. */
export interface CheckRun {
  readonly id: number
  readonly status: string
  readonly conclusion?: string
  /** Which run and attempt of a workflow made it. */
  readonly externalId: string
  readonly url: string
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly annotations: number
}
/** What a check run says. Never neutral or skipped: GitHub counts those as success. */
export interface Report {
  readonly state: 'in_progress' | 'success' | 'failure' | 'cancelled'
  readonly title: string
  readonly summary: string
  readonly text: string
}
export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
}
/** Where a report goes. `externalId` is the same each time one run tells of one commit. */
export interface Target {
  readonly sha: string
  readonly name: string
  readonly externalId: string
}

const shape = object({
  id: integer,
  name: text,
  head_sha: text,
  status: text,
  conclusion: optional(text),
  external_id: optional(text),
  html_url: optional(text),
  app: optional(object({ slug: text })),
  output: object({
    title: optional(text),
    summary: optional(text),
    text: optional(text),
    annotations_count: integer,
  }),
})

/**
 * The check runs of that name on a commit: ours, the newest first, and a problem for each that another app made.
 * Ours are those of GitHub Actions, whose slug no other app can have. One request for each 100.
 */
export async function findCheckRuns(
  client: Client,
  sha: string,
  name: string,
): Promise<{ ours: CheckRun[]; foreign: Problem[] }> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
  const parameters = { ref: sha, check_name: name, filter: 'all' }
  const all = await client.pages('read-check-runs', route, parameters, shape, 'check_runs')
  const named = all.filter(run => run.name === name && run.head_sha === sha)
  const ours = named.filter(run => run.app?.slug === 'github-actions').map(checkRunOf)
  const others = new Set(named.filter(run => run.app?.slug !== 'github-actions').map(run => run.app?.slug ?? 'unknown'))
  return {
    ours: ours.sort((a, b) => b.id - a.id),
    foreign: [...others].map(app => problem('foreign-check', { name, app })),
  }
}

const checkRunOf = (json: Read<typeof shape>): CheckRun => ({
  id: json.id,
  status: json.status,
  ...(json.conclusion && { conclusion: json.conclusion }),
  externalId: json.external_id ?? '',
  url: json.html_url ?? '',
  title: json.output.title ?? '',
  summary: json.output.summary ?? '',
  text: json.output.text ?? '',
  annotations: json.output.annotations_count,
})

const PER_REQUEST = 50

/**
 * Makes a check run, for readings of its own. The verdict goes with the first request, so that no later one can lose it.
 * One request for each 50 annotations, at least one. `dropped` counts the annotations that GitHub would not take.
 */
export async function createCheckRun(
  client: Client,
  target: Target,
  report: Report,
  annotations: readonly Annotation[] = [],
): Promise<{ run: CheckRun; dropped: number }> {
  const first = annotations.slice(0, PER_REQUEST)
  const post = async (some: readonly Annotation[]): Promise<CheckRun> =>
    checkRunOf(
      await client.write(
        'write-check-run',
        'POST /repos/{owner}/{repo}/check-runs',
        { name: target.name, head_sha: target.sha, external_id: target.externalId, ...bodyOf(report, some) },
        shape,
        () => made(client, target),
      ),
    )
  let rest = annotations.slice(PER_REQUEST)
  let run: CheckRun
  try {
    run = await post(first)
  } catch (error) {
    if (first.length === 0 || !isInvalid(error)) throw error
    run = await post([])
    rest = [...annotations]
  }
  let dropped = 0
  for (let at = 0; at < rest.length; at += PER_REQUEST)
    dropped += await annotate(client, run, report, rest.slice(at, at + PER_REQUEST))
  return { run, dropped }
}

/**
 * Says anew what was said before, with the readings that are there. One request, none where nothing changed.
 * A completed check run cannot go back to `in_progress`: then another is made. Annotations stay as they are, for GitHub only appends.
 */
export async function updateCheckRun(
  client: Client,
  target: Target,
  previous: CheckRun,
  report: Report,
): Promise<CheckRun> {
  if (saysSame(previous, report)) return previous
  if (previous.status === 'completed' && report.state === 'in_progress')
    return (await createCheckRun(client, target, report)).run
  return checkRunOf(await patch(client, previous.id, bodyOf(report, []), again))
}

const saysSame = (run: CheckRun, report: Report): boolean =>
  (run.status === 'completed' ? run.conclusion : 'in_progress') === report.state &&
  run.title === report.title &&
  run.summary === report.summary &&
  run.text === report.text

function bodyOf({ state, title, summary, text }: Report, annotations: readonly Annotation[]) {
  return {
    ...(state === 'in_progress' ? { status: state } : { status: 'completed', conclusion: state }),
    output: { title, summary, text, ...(annotations.length > 0 && { annotations }) },
  }
}

const patch = (client: Client, id: number, body: object, landed: () => Promise<Read<typeof shape> | undefined>) =>
  client.write(
    'write-check-run',
    'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
    { check_run_id: id, ...body },
    shape,
    landed,
  )
// Without annotations a second request makes no difference.
const again = async (): Promise<undefined> => undefined

/** The check run that a lost request made after all. */
async function made(client: Client, { sha, name, externalId }: Target): Promise<Read<typeof shape> | undefined> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
  const parameters = { ref: sha, check_name: name, filter: 'all' }
  const all = await client.pages('read-check-runs', route, parameters, shape, 'check_runs')
  return all.find(run => run.name === name && run.head_sha === sha && run.external_id === externalId)
}

/** Appends annotations; where GitHub refuses some, halves them until only the bad ones are left out. Returns how many were. */
async function annotate(client: Client, run: CheckRun, report: Report, some: readonly Annotation[]): Promise<number> {
  if (some.length === 0) return 0
  const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}'
  const read = () => client.read('read-check-runs', route, { check_run_id: run.id }, shape)
  const { output } = bodyOf(report, some)
  try {
    const before = run.annotations
    await patch(client, run.id, { output }, async () => {
      const now = await read()
      return now.output.annotations_count > before ? now : undefined
    })
    return 0
  } catch (error) {
    if (!isInvalid(error)) throw error
    if (some.length === 1) return 1
    const half = Math.ceil(some.length / 2)
    return (
      (await annotate(client, run, report, some.slice(0, half))) +
      (await annotate(client, run, report, some.slice(half)))
    )
  }
}
const isInvalid = (error: unknown): boolean =>
  error instanceof UserError &&
  error.problems.some(({ code, details }) => code === 'api-failed' && 'status' in details && details.status === 422)
