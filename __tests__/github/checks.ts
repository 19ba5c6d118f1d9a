import { refuseBadCheckRun } from './check-limits.js'
import { isoSeconds } from './clock.js'
import { commitOf } from './commits.js'
import { resolveObject } from './git.js'
import { appJson } from './people.js'
import { ensureSuite } from './pushes.js'
import type { Annotation, CheckRun } from './records.js'
import { apiUrl, htmlUrl } from './repositories.js'
import { type Call, notFound, optionalText, paged, type Reply, type Routes, refuse, textOf } from './routing.js'
import { newId, type Repository, type World } from './state.js'
import { pullsAt } from './suites.js'

/** GitHub's `check-run`. `details_url` is what GitHub makes of it, not what a workflow's token asked for. */
function checkRunJson(world: World, repo: Repository, run: CheckRun) {
  const url = `${apiUrl(world, repo)}/check-runs/${run.id}`
  const html = `${htmlUrl(repo)}/runs/${run.id}`
  return {
    id: run.id,
    node_id: newId('CheckRun', run.id),
    name: run.name,
    head_sha: run.sha,
    external_id: run.externalId,
    url,
    html_url: html,
    details_url: html,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: run.suite.id },
    app: appJson(world, run.app),
    pull_requests: pullsAt(world, repo, run.sha),
  }
}

type Output = Readonly<Record<string, unknown>> | undefined

/** Puts what the body says on the run. A completed run stays completed: the call succeeds, and changes nothing of that. */
function apply({ body, world }: Call, run: CheckRun): void {
  const now = isoSeconds(world.clock.now())
  const output = body.output as Output
  if (typeof body.name === 'string') run.name = body.name
  if (typeof body.external_id === 'string') run.externalId = body.external_id
  if (body.conclusion !== undefined) {
    run.status = 'completed'
    run.conclusion = String(body.conclusion)
    run.completedAt = optionalText(body.completed_at) ?? now
  } else if (run.status !== 'completed') run.status = optionalText(body.status) ?? run.status
  run.startedAt = optionalText(body.started_at) ?? run.startedAt ?? now
  if (!output) return
  run.title = optionalText(output.title) ?? run.title
  run.summary = optionalText(output.summary) ?? run.summary
  run.text = optionalText(output.text) ?? run.text
  run.annotations.push(...((output.annotations ?? []) as readonly Annotation[]))
}

async function create(call: Call, repo: Repository): Promise<Reply> {
  const { world, token } = call
  const name = textOf(call, 'name', 'CheckRun')
  const sha = textOf(call, 'head_sha', 'CheckRun')
  if (!(await resolveObject(repo.gitDir, sha))) return refuse(422, `No commit found for SHA: ${sha}`)
  const app = token.app ?? refuse(403, 'You must authenticate via a GitHub App.')
  refuseBadCheckRun(call.body)
  const run: CheckRun = {
    id: world.nextId(),
    // Nobody can choose the suite: the one that this app already has for the commit, whatever made it.
    suite: ensureSuite(world, repo, { sha, branch: null, event: 'api' }, app),
    app,
    job: false,
    name,
    sha,
    status: 'queued',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    externalId: '',
    title: null,
    summary: null,
    text: null,
    annotations: [],
  }
  apply(call, run)
  repo.checkRuns.push(run)
  return { status: 201, body: checkRunJson(world, repo, run) }
}

const runOf = (call: Call, repo: Repository): CheckRun =>
  repo.checkRuns.find(({ id }) => id === Number(call.params.check_run_id)) ?? notFound()

function update(call: Call, repo: Repository): Reply {
  const run = runOf(call, repo)
  if (run.app.id !== call.token.app?.id) {
    refuse(
      403,
      `Invalid app_id \`${call.token.app?.id}\` - check run can only be modified by the GitHub App that created it.`,
    )
  }
  if (run.job && (call.body.status !== undefined || call.body.conclusion !== undefined)) {
    refuse(422, 'Check run status and conclusions can only be updated internally by GitHub Actions')
  }
  refuseBadCheckRun(call.body)
  apply(call, run)
  return { body: checkRunJson(call.world, repo, run) }
}

async function list(call: Call, repo: Repository): Promise<Reply> {
  const sha = await commitOf(repo, call.params.ref ?? '')
  const { query } = call
  const matches = (run: CheckRun): boolean =>
    run.sha === sha &&
    (query.get('check_name') ?? run.name) === run.name &&
    (query.get('status') ?? run.status) === run.status &&
    Number(query.get('app_id') ?? run.app.id) === run.app.id
  const found = repo.checkRuns.filter(matches).reverse()
  // `latest` leaves out older runs of one name inside one suite only.
  const latest = found.filter(
    (run, at) => found.findIndex(each => each.suite === run.suite && each.name === run.name) === at,
  )
  return paged(
    call,
    query.get('filter') === 'all' ? found : latest,
    run => checkRunJson(call.world, repo, run),
    (check_runs, total_count) => ({ total_count, check_runs }),
  )
}

const blobUrl = (repo: Repository, sha: string, path: string): string => `${htmlUrl(repo)}/blob/${sha}/${path}`
const annotations = (call: Call, repo: Repository): Promise<Reply> => {
  const run = runOf(call, repo)
  return paged(call, run.annotations, ({ path, ...annotation }) => ({
    path,
    blob_href: blobUrl(repo, run.sha, path),
    start_column: null,
    end_column: null,
    title: null,
    raw_details: null,
    ...annotation,
  }))
}

const reads = { needs: ['checks=read'] }
const writes = { needs: ['checks=write'], appsOnly: true } as const
export const routes: Routes = {
  'POST /repos/{owner}/{repo}/check-runs': { ...writes, handle: create },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': { ...writes, handle: update },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    ...reads,
    handle: (call, repo) => ({ body: checkRunJson(call.world, repo, runOf(call, repo)) }),
  },
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': { ...reads, handle: annotations },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': { ...reads, handle: list },
}
