import { readCommit } from './commits.js'
import { userJson } from './people.js'
import { ensureSuite } from './pushes.js'
import type { WorkflowRun } from './records.js'
import { apiUrl, htmlUrl, repositoryJson } from './repositories.js'
import { type Call, notFound, paged, type Reply, type Routes } from './routing.js'
import { newId, type Repository } from './state.js'
import { pullsAt } from './suites.js'

async function runJson({ world }: Call, repo: Repository, run: WorkflowRun) {
  const commit = await readCommit(repo.gitDir, run.sha)
  const suite = ensureSuite(world, repo, { sha: run.sha, branch: run.branch, event: run.event })
  const url = `${apiUrl(world, repo)}/actions/runs/${run.id}`
  return {
    id: run.id,
    node_id: newId('WorkflowRun', run.id),
    name: run.name,
    display_title: commit.message.split('\n')[0] ?? '',
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.path,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflowId(run),
    check_suite_id: suite.id,
    check_suite_node_id: newId('CheckSuite', suite.id),
    url,
    html_url: `${htmlUrl(repo)}/actions/runs/${run.id}`,
    pull_requests: pullsAt(world, repo, run.sha),
    created_at: run.at,
    updated_at: run.at,
    run_started_at: run.at,
    actor: userJson(world, run.actor),
    triggering_actor: userJson(world, run.actor),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${apiUrl(world, repo)}/check-suites/${suite.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${apiUrl(world, repo)}/actions/workflows/${workflowId(run)}`,
    previous_attempt_url: null,
    referenced_workflows: [],
    head_commit: {
      id: commit.sha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: commit.committer.date,
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email },
    },
    repository: repositoryJson(world, repo),
    head_repository: repositoryJson(world, repo),
  }
}

/** A number for a workflow file: the same for the same path. */
const workflowId = ({ path }: WorkflowRun): number =>
  Buffer.from(path).reduce((sum, byte) => (sum * 31 + byte) % 1e8, 7)

function list(call: Call, repo: Repository): Promise<Reply> {
  const { query, params } = call
  const file = params.workflow_id
  const found = repo.runs.filter(
    run =>
      (file === undefined || String(workflowId(run)) === file || run.path.endsWith(`/${file}`)) &&
      (query.get('head_sha') ?? run.sha) === run.sha &&
      (query.get('event') ?? run.event) === run.event &&
      (query.get('branch') ?? run.branch) === run.branch &&
      [run.status, run.conclusion].includes(query.get('status') ?? run.status),
  )
  return paged(
    call,
    found.reverse(),
    run => runJson(call, repo, run),
    (workflow_runs, total_count) => ({ total_count, workflow_runs }),
  )
}

const needs = ['actions=read']
export const routes: Routes = {
  'GET /repos/{owner}/{repo}/actions/runs': { needs, handle: list },
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': { needs, handle: list },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    needs,
    async handle(call, repo) {
      const run = repo.runs.find(({ id }) => id === Number(call.params.run_id)) ?? notFound()
      return { body: await runJson(call, repo, run) }
    },
  },
}
