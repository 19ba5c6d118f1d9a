import { commitOf, readCommit } from './commits.js'
import { appJson } from './people.js'
import type { CheckSuite, Pull } from './records.js'
import { apiUrl, repositoryJson } from './repositories.js'
import { type Call, paged, type Reply, type Routes } from './routing.js'
import { newId, type Repository, type World } from './state.js'

/** The open pull requests whose head is that commit, as checks name them. */
export const pullsAt = (world: World, repo: Repository, sha: string) =>
  [...repo.pulls.values()]
    .filter((pull: Pull) => pull.state === 'open' && pull.headSha === sha && pull.fork === undefined)
    .map(({ id, number, head, headSha, base, baseSha }) => {
      const place = { id: repo.id, url: apiUrl(world, repo), name: repo.name }
      return {
        id,
        number,
        url: `${apiUrl(world, repo)}/pulls/${number}`,
        head: { ref: head, sha: headSha, repo: place },
        base: { ref: base, sha: baseSha, repo: place },
      }
    })

async function suiteJson(world: World, repo: Repository, suite: CheckSuite) {
  const commit = await readCommit(repo.gitDir, suite.sha)
  const runs = repo.checkRuns.filter(run => run.suite === suite)
  const done = runs.length > 0 && runs.every(({ status }) => status === 'completed')
  const bad = runs.find(({ conclusion }) => conclusion !== 'success' && conclusion !== 'neutral')
  const url = `${apiUrl(world, repo)}/check-suites/${suite.id}`
  return {
    id: suite.id,
    node_id: newId('CheckSuite', suite.id),
    head_branch: suite.branch,
    head_sha: suite.sha,
    status: done ? 'completed' : 'queued',
    conclusion: done ? (bad?.conclusion ?? 'success') : null,
    url,
    before: suite.before,
    after: suite.sha,
    pull_requests: pullsAt(world, repo, suite.sha),
    app: appJson(world, suite.app),
    repository: repositoryJson(world, repo),
    created_at: suite.createdAt,
    updated_at: suite.createdAt,
    head_commit: {
      id: commit.sha,
      tree_id: commit.tree,
      message: commit.message,
      timestamp: commit.committer.date,
      author: { name: commit.author.name, email: commit.author.email },
      committer: { name: commit.committer.name, email: commit.committer.email },
    },
    latest_check_runs_count: runs.length,
    check_runs_url: `${url}/check-runs`,
    rerequestable: true,
    runs_rerequestable: true,
  }
}

async function list(call: Call, repo: Repository): Promise<Reply> {
  const sha = await commitOf(repo, call.params.ref ?? '')
  const app = call.query.get('app_id')
  const name = call.query.get('check_name')
  const suites = repo.suites.filter(
    suite =>
      suite.sha === sha &&
      (!app || suite.app.id === Number(app)) &&
      (!name || repo.checkRuns.some(run => run.suite === suite && run.name === name)),
  )
  return paged(
    call,
    suites,
    suite => suiteJson(call.world, repo, suite),
    (check_suites, total_count) => ({ total_count, check_suites }),
  )
}

export const routes: Routes = {
  'GET /repos/{owner}/{repo}/commits/{ref}/check-suites': { needs: ['checks=read'], handle: list },
}
