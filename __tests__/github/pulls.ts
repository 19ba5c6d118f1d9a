import { commitJson } from './commits.js'
import { changedFiles, fileJson } from './compare.js'
import { resolveObject, tryGit } from './git.js'
import { associationOf, userJson } from './people.js'
import { commitsOf, forkPoint } from './pushes.js'
import type { Pull } from './records.js'
import { apiUrl, htmlUrl, repositoryJson } from './repositories.js'
import { type Call, notFound, paged, type Reply, type Routes, refuse } from './routing.js'
import { newId, type Repository, type World } from './state.js'

export function pullOf(call: Call, repo: Repository, parameter = 'pull_number'): Pull {
  return repo.pulls.get(Number(call.params[parameter])) ?? notFound()
}

/** GitHub's `label`. */
export const labelJson = (world: World, repo: Repository, name: string) => ({
  id: repo.id + name.length,
  node_id: newId('Label', repo.id + name.length),
  url: `${apiUrl(world, repo)}/labels/${encodeURIComponent(name)}`,
  name,
  description: '',
  color: 'ededed',
  default: false,
})

/** GitHub's `pull-request-simple`: what lists hold. */
export function pullJson(world: World, repo: Repository, pull: Pull) {
  const url = `${apiUrl(world, repo)}/pulls/${pull.number}`
  const issue = `${apiUrl(world, repo)}/issues/${pull.number}`
  const html = `${htmlUrl(repo)}/pull/${pull.number}`
  const statuses = `${apiUrl(world, repo)}/statuses/${pull.headSha}`
  const headOwner = pull.fork === null ? null : (pull.fork ?? repo.fullName).split('/')[0]
  return {
    url,
    id: pull.id,
    node_id: newId('PullRequest', pull.id),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${apiUrl(world, repo)}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: statuses,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userJson(world, pull.author),
    body: pull.body,
    labels: pull.labels.map(name => labelJson(world, repo, name)),
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: {
      label: `${headOwner ?? 'unknown repository'}:${pull.head}`,
      ref: pull.head,
      sha: pull.headSha,
      user: userJson(world, headOwner ?? null),
      repo: pull.fork === null ? null : repositoryJson(world, repo, pull.fork),
    },
    base: {
      label: `${repo.owner}:${pull.base}`,
      ref: pull.base,
      sha: pull.baseSha,
      user: userJson(world, repo.owner),
      repo: repositoryJson(world, repo),
    },
    _links: {
      self: { href: url },
      html: { href: html },
      issue: { href: issue },
      comments: { href: `${issue}/comments` },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${apiUrl(world, repo)}/pulls/comments{/number}` },
      commits: { href: `${url}/commits` },
      statuses: { href: statuses },
    },
    author_association: associationOf(world, repo, pull.author),
    auto_merge: null,
    draft: pull.draft,
  }
}

/** GitHub's `pull-request`: one of them, whole. */
export async function wholePullJson(world: World, repo: Repository, pull: Pull) {
  const files = await changedFiles(repo.gitDir, await forkPoint(repo, pull), pull.headSha)
  const sum = (of: 'additions' | 'deletions'): number => files.reduce((total, file) => total + file[of], 0)
  const merges = pull.state === 'open' ? pull.mergeCommit !== null : null
  return {
    ...pullJson(world, repo, pull),
    merged: pull.mergedAt !== null,
    mergeable: merges,
    rebaseable: merges,
    mergeable_state: merges === null ? 'unknown' : merges ? 'clean' : 'dirty',
    merged_by: userJson(world, pull.mergedBy),
    comments: repo.comments.filter(({ issue }) => issue === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: (await commitsOf(repo, pull)).length,
    additions: sum('additions'),
    deletions: sum('deletions'),
    changed_files: files.length,
  }
}

function listPulls(call: Call, repo: Repository): Promise<Reply> {
  const { query, world } = call
  const state = query.get('state') ?? 'open'
  const head = query.get('head')
  const base = query.get('base')
  const up = query.get('direction') === 'asc'
  const found = [...repo.pulls.values()].filter(
    pull =>
      (state === 'all' || pull.state === state) &&
      (!head?.includes(':') || head === `${(pull.fork ?? repo.fullName).split('/')[0]}:${pull.head}`) &&
      (!base || pull.base === base),
  )
  found.sort((a, b) => (up ? 1 : -1) * (a.number - b.number))
  return paged(call, found, pull => pullJson(world, repo, pull))
}

/** The pull requests of a commit: those that brought it to the default branch; before that, those that hold it. Fork heads have none. */
async function pullsOfCommit(call: Call, repo: Repository): Promise<Reply> {
  const sha = call.params.commit_sha ?? ''
  if (!(await resolveObject(repo.gitDir, sha))) return refuse(422, `No commit found for SHA: ${sha}`)
  const landed = await tryGit(repo.gitDir, ['merge-base', '--is-ancestor', sha, `refs/heads/${repo.defaultBranch}`])
  const found: Pull[] = []
  for (const pull of repo.pulls.values()) {
    if (pull.introduced.includes(sha)) found.push(pull)
    else if (landed.exitCode !== 0 && pull.fork === undefined && (pull.state === 'open' || pull.mergedAt)) {
      if ((await commitsOf(repo, pull)).some(commit => commit.sha === sha)) found.push(pull)
    }
  }
  return paged(call, found, pull => pullJson(call.world, repo, pull))
}

const needs = ['pull_requests=read']
export const routes: Routes = {
  'GET /repos/{owner}/{repo}/pulls': { needs, handle: listPulls },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    needs,
    handle: async (call, repo) => ({ body: await wholePullJson(call.world, repo, pullOf(call, repo)) }),
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits': {
    needs,
    async handle(call, repo) {
      const commits = (await commitsOf(repo, pullOf(call, repo))).slice(0, 250)
      return paged(call, commits, commit => commitJson(call.world, repo, commit))
    },
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': {
    needs,
    async handle(call, repo) {
      const pull = pullOf(call, repo)
      const files = await changedFiles(repo.gitDir, await forkPoint(repo, pull), pull.headSha)
      return paged(call, files.slice(0, 3000), file => fileJson(call.world, repo, file, pull.headSha))
    },
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': { needs, handle: pullsOfCommit },
}
