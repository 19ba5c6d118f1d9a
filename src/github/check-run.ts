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
/** Where a report goes. `externalId` is the same each time one run tells of one commit, and ends in the stage: `4242/1/tag`. */
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
  app: optional(object({ slug: optional(text) })),
  output: object({
    title: optional(text),
    summary: optional(text),
    text: optional(text),
    annotations_count: optional(integer),
  }),
})

type Json = Read<typeof shape>

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

/** Those that tell of the same stage: a deployment's report of a commit is not that of its tag. The stage ends the external id. */
export const ofStage = (runs: readonly CheckRun[], { externalId }: Pick<Target, 'externalId'>): CheckRun[] =>
  runs.filter(run => run.externalId.split('/').at(-1) === externalId.split('/').at(-1))

const checkRunOf = (json: Json): CheckRun => ({
  id: json.id,
  status: json.status,
  ...(json.conclusion && { conclusion: json.conclusion }),
  externalId: json.external_id ?? '',
  url: json.html_url ?? '',
  title: json.output.title ?? '',
  summary: json.output.summary ?? '',
  text: json.output.text ?? '',
  annotations: json.output.annotations_count ?? 0,
})

const PER_REQUEST = 50

/** What came of saying it; `dropped` counts the annotations that GitHub would not take. */
interface Said {
  readonly run: CheckRun
  readonly dropped: number
}

/**
 * Makes a check run, for readings of its own. The verdict goes with the first request, so that no later one can lose it.
 * One request for each 50 annotations, at least one.
 */
export async function createCheckRun(
  client: Client,
  target: Target,
  report: Report,
  annotations: readonly Annotation[] = [],
): Promise<Said> {
  const { name, sha: head_sha, externalId: external_id } = target
  const route = 'POST /repos/{owner}/{repo}/check-runs'
  const post = (some: readonly Annotation[]): Promise<Json> => {
    const body = { name, head_sha, external_id, ...bodyOf(report, some) }
    return client.write('write-check-run', route, body, shape, () => made(client, target, report))
  }
  const first = annotations.slice(0, PER_REQUEST)
  const sent = await post(first).catch(error => {
    if (first.length === 0 || !isInvalid(error)) throw error
  })
  let said: Said = { run: checkRunOf(sent ?? (await post([]))), dropped: 0 }
  const rest = sent ? annotations.slice(PER_REQUEST) : annotations
  for (let at = 0; at < rest.length; at += PER_REQUEST)
    said = await annotate(client, said, report, rest.slice(at, at + PER_REQUEST))
  return said
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
  return checkRunOf(await patch(client, previous, bodyOf(report, [])))
}

const stateOf = ({ status, conclusion }: Pick<Json, 'status' | 'conclusion'>): string | undefined =>
  status === 'completed' ? conclusion : 'in_progress'
const saysSame = (run: CheckRun, report: Report): boolean =>
  stateOf({ conclusion: undefined, ...run }) === report.state &&
  run.title === report.title &&
  run.summary === report.summary &&
  run.text === report.text

function bodyOf({ state, title, summary, text }: Report, annotations: readonly Annotation[]) {
  return {
    ...(state === 'in_progress' ? { status: state } : { status: 'completed', conclusion: state }),
    output: { title, summary, text, ...(annotations.length > 0 && { annotations }) },
  }
}

/** Changes the check run; annotations that have arrived although the answer was lost are not sent again. */
function patch(client: Client, run: CheckRun, body: object): Promise<Json> {
  const id = { check_run_id: run.id }
  const landed = async () => {
    const now = await client.read('read-check-runs', 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}', id, shape)
    return (now.output.annotations_count ?? 0) > run.annotations ? now : undefined
  }
  const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}'
  return client.write('write-check-run', route, { ...id, ...body }, shape, landed)
}

/** The check run that a lost request made after all. */
async function made(client: Client, { sha, name, externalId }: Target, report: Report): Promise<Json | undefined> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'
  const parameters = { ref: sha, check_name: name, filter: 'all' }
  const all = await client.pages('read-check-runs', route, parameters, shape, 'check_runs')
  const own = all.filter(run => run.name === name && run.head_sha === sha && run.external_id === externalId)
  return own.find(run => stateOf(run) === report.state)
}

/** Appends annotations; where GitHub refuses some, halves them until only the bad ones are left out. */
async function annotate(client: Client, said: Said, report: Report, some: readonly Annotation[]): Promise<Said> {
  const { output } = bodyOf(report, some)
  try {
    return { ...said, run: checkRunOf(await patch(client, said.run, { output })) }
  } catch (error) {
    if (!isInvalid(error)) throw error
    if (some.length === 1) return { ...said, dropped: said.dropped + 1 }
    const half = Math.ceil(some.length / 2)
    return annotate(client, await annotate(client, said, report, some.slice(0, half)), report, some.slice(half))
  }
}
const isInvalid = (error: unknown): boolean =>
  error instanceof UserError &&
  error.problems.some(({ code, details }) => code === 'api-failed' && 'status' in details && details.status === 422)
