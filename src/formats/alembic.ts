import type { Chunks, ToolEvidence } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'

/** What alembic says of revisions: `heads`, `current`, `check` or `upgrade`. */
interface AlembicReport {
  /** Revisions that it names: the heads of the tree, or where the database is. */
  readonly revisions: readonly string[]
  /** Those of them that it marks as a head. */
  readonly heads: readonly string[]
  /** `check` found nothing to do: the database is at every head and the models add nothing. */
  readonly clean: boolean
  /** Why the database is not where it should be, in alembic's words. */
  readonly behind?: string
}

/** How the tree of migrations stands, and the database where it was asked. */
export interface Migrations {
  readonly heads: number
  /** Heads that the database is not at; 0 where it was not asked. */
  readonly pending: number
  readonly findings: readonly Finding[]
  /** What should tell of the tree tells of the database alone. */
  readonly ofDatabase: boolean
}

/** What alembic told of the tree, and of the `state` of the database. */
export function readMigrations(treeTold: ToolEvidence, stateTold: ToolEvidence | undefined): Migrations {
  const tree = readAlembic(treeTold)
  const state = stateTold && readAlembic(stateTold)
  const behind = [state, tree].flatMap(each => each?.behind ?? [])
  const told = state?.clean || state?.behind !== undefined
  const missing = state && !told ? tree.heads.filter(head => !state.revisions.includes(head)) : []
  const heads = tree.heads.length
  return {
    heads,
    ofDatabase: heads === 0 && !stateTold && (tree.clean || tree.revisions.length > 0),
    pending: Math.max(missing.length, behind.length),
    findings: [
      ...behind.map(findingOf('behind')),
      ...missing.map(head => `the database is not at ${head}`).map(findingOf('pending')),
      ...(heads > 1 ? tree.heads.map(head => `${head} is one of ${heads} heads`) : []).map(findingOf('fork')),
    ],
  }
}

const findingOf =
  (ruleId: string) =>
  (message: string): Finding => ({ level: 'error', ruleId, message })

const REVISION = /^(?:Rev: )?([\w.-]+)((?: \([^()]*\))*)$/
const STEP = /Running upgrade (.*) -> ([\w.-]+)(?:,|$)/
const BEHIND = /^(?:New upgrade operations detected|Target database is not up to date|Multiple head revisions)/
// `heads --verbose` tells more of each revision.
const ASIDE = /^(?:Parent|Merges|Branches into|Branch names|Path|Current revision\(s\) for|Additional heads).*|^\s/

/** `tool-failed` where it failed for another reason than the state of the database; `unreadable-report` where it says something else. */
function readAlembic({ report, stderr, exitCode }: ToolEvidence): AlembicReport {
  if (exitCode === 1) fail('tool-failed', { tool: 'alembic', reason: crashIn(stderr) })
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

const ERROR = /^([\w.]+(?:Error|Exception))\b/
const MISSING = /UserWarning: (Revision [\w.-]+) referenced from /
// Only the place of a syntax error is told without the function around it.
const UNREADABLE = /^ {2}File "(?:[^"]*[\\/])?([^"\\/]+)", line (\d+)$/

/** A traceback ends with the kind of the error, which is told, then what may hold an address, which is not. */
function crashIn(stderr: Chunks): string {
  let kind = 'exit code 1'
  let missing: string | undefined
  let place = ''
  for (const line of linesOf(stderr)) {
    kind = ERROR.exec(line)?.[1] ?? kind
    missing ??= MISSING.exec(line)?.[1]
    const [, file, row] = UNREADABLE.exec(line) ?? []
    if (file) place = ` at ${file}:${row}`
  }
  return missing ? `${missing} is not present` : `${kind}${place}`
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
