import type { Chunks } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'
import { array, either, integer, isObject, json, object, optional, text } from './json.js'
import { opening } from './opening.js'
import { readSarif } from './sarif.js'
import { readXml } from './xml.js'

/** The leaks in a report as JSON (gitleaks 7 and 8), SARIF or JUnit. Only rule, file, line and commit are read, never what was found or who wrote it. */
export function readLeaks(report: Chunks): Finding[] {
  switch (opening(report)) {
    case '[':
    case 'n': // `null`, as some versions write no leaks
      return json(report, leaks) ?? []
    case '{':
      return readSarif(report).flatMap(run =>
        run.findings.map(({ ruleId, message, location }) => ({
          level: 'error',
          ruleId,
          message,
          ...(location && { location }),
        })),
      )
    case '<':
      return readCases(report)
    default:
      return fail('unreadable-report', { expected: 'JSON, SARIF or JUnit of gitleaks', reason: 'it is none of them' })
  }
}

const version8 = object({
  RuleID: text,
  Description: text,
  File: text,
  StartLine: integer,
  Commit: optional(text),
  Fingerprint: optional(text),
})
const version7 = object({ rule: text, file: text, lineNumber: optional(integer), commit: optional(text) })
const leak = either(value => isObject(value) && 'RuleID' in value, version8, version7)
const leaks = optional(
  array({
    read(value: unknown, path: string): Finding {
      const told = leak.read(value, path)
      if (!('RuleID' in told)) return leakOf(told.rule, told.rule, told.file, told.lineNumber, told.commit)
      const { RuleID, Description, File, StartLine, Commit, Fingerprint } = told
      return {
        ...leakOf(RuleID, Description || RuleID, File, StartLine, Commit),
        ...(Fingerprint && { aliases: [Fingerprint] }),
      }
    },
  }),
)

function readCases(report: Chunks): Finding[] {
  const found: Finding[] = []
  readXml(report, 'JUnit of gitleaks', {
    open(name, attributes, depth) {
      if (depth === 1 && name !== 'testsuites')
        fail('unreadable-report', { expected: 'JUnit of gitleaks', reason: 'its root is another element' })
      if (name !== 'testcase') return undefined
      const told = /^(\S+) has detected a secret in file .*, line (\d+)(?:, at commit (\w+))?/.exec(
        attributes.name ?? '',
      )
      const [, rule = 'unnamed', line, commit] = told ?? []
      found.push(leakOf(rule, attributes.classname || rule, attributes.file ?? '', Number(line), commit))
      return undefined
    },
  })
  return found
}

const leakOf = (
  ruleId: string,
  description: string,
  path: string,
  line: number | undefined,
  commit: string | undefined,
): Finding => ({
  level: 'error',
  ruleId,
  message: commit ? `${description} (commit ${commit.slice(0, 12)})` : description,
  ...(path && { location: { path, ...(line && { line }) } }),
})

/** What gitleaks logs on stderr. */
export interface GitleaksLog {
  /** Bytes scanned; of versions that do not tell them, commits. Absent where it tells neither. */
  readonly scanned?: number
  /** It says itself that there are no leaks; without a report that is its answer. */
  readonly clean: boolean
  /** How many leaks it says that it found; absent where it does not say. */
  readonly found?: number
  /** What made it give up. */
  readonly fatal?: string
  /** It came to no end, and says so. */
  readonly partial?: true
  /** What it could not do, and went on. */
  readonly errors: readonly string[]
}

export function readGitleaksLog(stderr: Chunks): GitleaksLog {
  let bytes: number | undefined
  let commits: number | undefined
  let fatal: string | undefined
  let clean = false
  let found = 0
  let partial = false
  const errors: string[] = []
  for (const line of linesOf(stderr)) {
    const [, level, said = ''] = /^\S+ (INF|WRN|ERR|FTL) (.*)/.exec(line) ?? []
    const number = Number(/(?<=^scanned ~)\d+(?= bytes)|^\d+(?= commits scanned)/.exec(said)?.[0] ?? Number.NaN)
    if (level === 'FTL') fatal ??= said
    else if (level === 'ERR') errors.push(said)
    else if (said === 'no leaks found') clean = true
    else if (said.startsWith('leaks found: ')) found += Number(said.slice('leaks found: '.length)) || 1
    else if (/\bpartial scan\b/.test(said)) partial = true
    else if (Number.isNaN(number)) continue
    else if (said.startsWith('scanned')) bytes = (bytes ?? 0) + number
    else commits = (commits ?? 0) + number
  }
  const scanned = bytes ?? commits
  return {
    ...(scanned !== undefined && { scanned }),
    ...(found > 0 && { found }),
    ...(fatal !== undefined && { fatal }),
    ...(partial && { partial }),
    clean,
    errors,
  }
}
