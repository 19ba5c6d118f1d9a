import type { ActionOptions } from './run-action.js'

interface Folders {
  readonly folder: string
  readonly workspace: string
  readonly temp: string
}

/** What the runner sets for every step, and no more of our own environment than the PATH. */
export function jobEnvironment(options: ActionOptions, { folder, workspace, temp }: Folders): Record<string, string> {
  const { github, event, repository, runId = 4242, runAttempt = 1, job = 'verdict' } = options
  const [owner = ''] = repository.split('/')
  const kind = event.ref.startsWith('refs/tags/') ? 'tag' : 'branch'
  const workflow = `${repository}/.github/workflows/release-checklist.yml`
  const idOf = (login: string): string => String(github.world.users.get(login.toLowerCase())?.id ?? 0)
  return {
    PATH: process.env.PATH ?? '',
    HOME: `${folder}/home`,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: event.actor,
    GITHUB_ACTOR_ID: idOf(event.actor),
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_ID: String(github.world.repositories.get(repository.toLowerCase())?.id ?? 0),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: idOf(owner),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: kind,
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_JOB: job,
    GITHUB_WORKFLOW: 'Release checklist',
    GITHUB_WORKFLOW_REF: `${workflow}@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: String(runAttempt),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'stand-in',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: `${folder}/tool-cache`,
  }
}
