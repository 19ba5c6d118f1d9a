import { isoSeconds } from './clock.js'
import { associationOf, userJson } from './people.js'
import { pullOf } from './pulls.js'
import type { Comment } from './records.js'
import { apiUrl, htmlUrl } from './repositories.js'
import { type Call, notFound, paged, type Reply, type Routes, refuse, textOf } from './routing.js'
import { newId, type Repository } from './state.js'

const commentJson = ({ world }: Call, repo: Repository, comment: Comment) => ({
  id: comment.id,
  node_id: newId('IssueComment', comment.id),
  url: `${apiUrl(world, repo)}/issues/comments/${comment.id}`,
  html_url: `${htmlUrl(repo)}/pull/${comment.issue}#issuecomment-${comment.id}`,
  issue_url: `${apiUrl(world, repo)}/issues/${comment.issue}`,
  user: userJson(world, comment.login),
  body: comment.body,
  author_association: associationOf(world, repo, comment.login),
  performed_via_github_app: null,
  created_at: comment.at,
  updated_at: comment.updatedAt,
})

function bodyOf(call: Call): string {
  const body = textOf(call, 'body', 'IssueComment')
  if (body.length > 65536) {
    const message = 'body is too long (maximum is 65536 characters)'
    refuse(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }])
  }
  return body
}

function create(call: Call, repo: Repository): Reply {
  const { number } = pullOf(call, repo, 'issue_number')
  const at = isoSeconds(call.world.clock.now())
  const comment = {
    id: call.world.nextId(),
    issue: number,
    login: call.token.login,
    body: bodyOf(call),
    at,
    updatedAt: at,
  }
  repo.comments.push(comment)
  return { status: 201, body: commentJson(call, repo, comment) }
}

function update(call: Call, repo: Repository): Reply {
  const comment = repo.comments.find(({ id }) => id === Number(call.params.comment_id)) ?? notFound()
  comment.body = bodyOf(call)
  comment.updatedAt = isoSeconds(call.world.clock.now())
  return { body: commentJson(call, repo, comment) }
}

const reads = ['issues=read', 'pull_requests=read']
const writes = ['issues=write', 'pull_requests=write']
export const routes: Routes = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    needs: reads,
    handle(call, repo) {
      const { number } = pullOf(call, repo, 'issue_number')
      const comments = repo.comments.filter(({ issue }) => issue === number)
      return paged(call, comments, comment => commentJson(call, repo, comment))
    },
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': { needs: writes, handle: create },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': { needs: writes, handle: update },
}
