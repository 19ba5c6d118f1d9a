import { isObject } from '../formats/json.js'
import { type Problem, problem, UserError } from '../model/problem.js'
import type { Doing } from '../model/problems/github.js'
import { type HttpError, isHttpError, secondsToWait } from './attempts.js'
import { systemCode } from './system-error.js'

/** The permission that each thing needs, as it stands under `permissions:`; GitHub does not always say. */
const needed: Readonly<Record<Doing, string>> = {
  'read-repository': 'metadata: read',
  'read-checklist': 'contents: read',
  'read-version': 'contents: read',
  'read-pull-request': 'pull-requests: read',
  'list-pull-requests': 'pull-requests: read',
  'read-commit': 'contents: read',
  'compare-trees': 'contents: read',
  'read-commits': 'pull-requests: read',
  'read-reviews': 'pull-requests: read',
  'read-edits': 'pull-requests: read',
  'read-timeline': 'pull-requests: read',
  'read-check-suites': 'checks: read',
  'read-check-runs': 'checks: read',
  'write-check-run': 'checks: write',
  'read-statuses': 'statuses: read',
  'write-status': 'statuses: write',
  'read-permission': 'metadata: read',
  'read-team': 'members: read',
  'read-rulesets': 'metadata: read',
  'write-ruleset': 'administration: write',
  'read-tag': 'contents: read',
  'create-tag': 'contents: write',
  'read-release': 'contents: read',
  'write-release': 'contents: write',
  'read-comments': 'pull-requests: read',
  'write-comment': 'pull-requests: write',
}

/** What was thrown while asking GitHub, as a problem. The token is in no message. */
export function refusal(doing: Doing, thrown: unknown, token: string): UserError {
  if (thrown instanceof UserError) return new UserError(...thrown.problems.map(each => unread(doing, each)))
  if (isGraphqlError(thrown)) return failed(doing, undefined, saidBy({ message: '', errors: thrown.errors }, token))
  if (!isHttpError(thrown)) return failed(doing, undefined, `it could not be asked (${nameOf(thrown)})`)
  const { status, response } = thrown
  if (!response) return failed(doing, undefined, silence(thrown))
  const wait = secondsToWait(thrown)
  if (wait !== undefined) return failed(doing, status, `the rate limit is used up for ${wait} s`)
  if (status === 403) {
    const granted = response.headers['x-accepted-github-permissions']
    return new UserError(problem('no-permission', { doing, permission: permissionOf(granted, needed[doing]) }))
  }
  return failed(doing, status, saidBy(response.data, token))
}

const failed = (doing: Doing, status: number | undefined, reason: string): UserError =>
  new UserError(problem('api-failed', { doing, reason, ...(status !== undefined && { status }) }))

/** Where a shape did not fit: what GitHub answered is not what its description says. Other problems stay as they are. */
function unread(doing: Doing, found: Problem): Problem {
  if (found.code !== 'unreadable-report') return found
  const { expected, reason } = found.details
  return problem('api-failed', { doing, reason: `expected ${expected}, but ${reason}` })
}
const isGraphqlError = (thrown: unknown): thrown is Error & { readonly errors: readonly unknown[] } =>
  thrown instanceof Error && 'errors' in thrown && Array.isArray(thrown.errors)

/** Why there is no answer: cut off, timed out, refused, reset. */
function silence({ message, cause }: HttpError): string {
  if (cause === undefined) return message
  if (nameOf(cause) === 'TimeoutError') return 'there was no answer in time'
  const code = systemCode(cause)
  return code ? `the connection failed (${code})` : 'the connection failed'
}
const nameOf = (thrown: unknown): string =>
  systemCode(thrown) ?? (isObject(thrown) && typeof thrown.name === 'string' ? thrown.name : typeof thrown)

/** GitHub's own words, with its list of errors, on one line. */
function saidBy(data: unknown, token: string): string {
  if (!isObject(data) || data.message === undefined) return 'with no message'
  const errors: unknown[] = Array.isArray(data.errors) ? data.errors : []
  const said = [data.message, ...errors.map(wordsOf)].filter(text => typeof text === 'string' && text !== '')
  return said
    .join(': ')
    .replaceAll(token, '***')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 500)
}
function wordsOf(error: unknown): string {
  if (typeof error === 'string') return error
  if (!isObject(error)) return ''
  const { message, field, code } = error
  return [message ?? [field, code]]
    .flat()
    .filter(text => typeof text === 'string')
    .join(' ')
}

/** Of the permissions that GitHub says would do, the usual one or else the first; `checks=write` as it stands in a workflow: `checks: write`. */
function permissionOf(header: string | number | undefined, usual: string): string {
  const accepted = String(header ?? '')
    .split(/[;,]/)
    .map(each => each.trim())
    .filter(each => /^\w+=\w+$/.test(each))
    .map(each => each.replaceAll('_', '-').replace('=', ': '))
  return accepted.includes(usual) ? usual : (accepted[0] ?? usual)
}
