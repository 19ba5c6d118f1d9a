import type { Chunks, ToolEvidence } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'

/** What alembic says of revisions: `heads`, `current`, `check` or `upgrade`. */
export interface AlembicReport {
  /** Revisions that it names: the heads of the tree, or where the database is. */
  readonly revisions: readonly string[]
  /** Those of them that it marks as a head. */
  readonly heads: readonly string[]
  /** `check` found nothing to do: the database is at every head and the models add nothing. */
  readonly clean: boolean
  /** Why the database is not where it should be, in alembic's words. */
  readonly behind?: string
}

const REVISION = /^(?:Rev: )?([\w.-]+)((?: \([^()]*\))*)$/
const STEP = /Running upgrade (.*) -> ([\w.-]+)(?:,|$)/
const BEHIND = /^(?:New upgrade operations detected|Target database is not up to date|Multiple head revisions)/
// `heads --verbose` tells more of each revision.
const ASIDE = /^(?:Parent|Merges|Branches into|Branch names|Path|Current revision\(s\) for|Additional heads).*|^\s/

/** `tool-failed` where it failed for another reason than the state of the database; `unreadable-report` where it says something else. */
export function readAlembic({ report, stderr, exitCode }: ToolEvidence): AlembicReport {
  // A traceback ends with the kind of the error, then what may hold an address.
  if (exitCode === 1)
    fail('tool-failed', { tool: 'alembic', reason: /^[\w.]+/.exec(lastError(stderr))?.[0] ?? 'exit code 1' })
  const revisions: string[] = []
  const heads: string[] = []
  let clean = false
  let behind: string | undefined
  for (const line of linesOf(report)) {
    const [, revision, marks] = REVISION.exec(line) ?? []
    if (line.startsWith('FAILED: ')) behind = why(line.slice('FAILED: '.length))
    else if (line === 'No new upgrade operations detected.') clean = true
    else if (revision !== undefined) {
      revisions.push(revision)
      if (marks?.includes('(head)')) heads.push(revision)
    } else if (line !== '' && !ASIDE.test(line))
      fail('unreadable-report', { expected: 'revisions of alembic', reason: 'it says something else' })
  }
  return {
    revisions: [...revisions, ...upgraded(stderr)],
    heads,
    clean,
    ...(behind !== undefined && { behind }),
  }
}

function lastError(stderr: Chunks): string {
  let last = ''
  for (const line of linesOf(stderr)) if (/^[\w.]+(?:Error|Exception)\b/.test(line)) last = line
  return last
}

// What it upgraded to, less what it upgraded from there.
function upgraded(stderr: Chunks): readonly string[] {
  const reached = new Set<string>()
  for (const line of linesOf(stderr)) {
    const [, from = '', to] = STEP.exec(line) ?? []
    for (const each of from.split(', ')) reached.delete(each)
    if (to !== undefined) reached.add(to)
  }
  return [...reached]
}

function why(said: string): string {
  // The operations, and addresses of a database, may hold passwords.
  const [, reason = ''] = /^([^:[]*)/.exec(said) ?? []
  return BEHIND.test(said)
    ? reason.trim()
    : fail('tool-failed', { tool: 'alembic', reason: reason.slice(0, 300).trim() })
}
