import type { Chunks } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { either, entries, integer, isObject, jsonIn, jsonLines, object, optional, text, yesNo } from './json.js'
import { untold } from './untold.js'

/** What trufflehog 3 found, as JSON lines, with its own log where that is on one of the streams. Never what was found, nor why it could not be verified. */
export interface TruffleHogReport {
  readonly findings: readonly Finding[]
  readonly verified: number
  readonly unknown: number
  readonly unverified: number
  /** Bytes scanned, as the log says at its end; absent where it did not come to its end. */
  readonly scanned?: number
  /** Candidates that were sent to their providers, or known from an earlier one; 0 without verification. */
  readonly tried: number
  readonly version?: string
}

/** `tool-failed` where the log tells that a part could not be scanned. */
export function readTruffleHog(report: Chunks, stderr: Chunks): TruffleHogReport {
  const findings: Finding[] = []
  const count = { verified: 0, unknown: 0, unverified: 0 }
  const logged = { verified: 0, others: 0 }
  let scanned: number | undefined
  let tried = 0
  let version: string | undefined
  const take = (line: Line): void => {
    if ('state' in line) {
      count[line.state] += 1
      findings.push(line.finding)
    } else if (line.msg === 'encountered errors during scan')
      fail('tool-failed', { tool: 'trufflehog', reason: `a part could not be scanned: ${whyOf(line.errors)}` })
    else if (line.msg === 'finished scanning') {
      scanned = (scanned ?? 0) + (line.bytes ?? 0)
      logged.verified += line.verified_secrets ?? 0
      logged.others += line.unverified_secrets ?? 0
      tried += (line.verification_caching?.Hits ?? 0) + (line.verification_caching?.Misses ?? 0)
      version = line.trufflehog_version ?? version
    }
  }
  for (const line of jsonLines(report, anyLine)) take(line)
  for (const line of jsonLines(stderr, anyLine, said => takeText(said, take))) take(line)
  // Its lines went elsewhere: what the log counts of them is believed.
  const verified = Math.max(count.verified, logged.verified)
  const unverified = Math.max(count.unverified, logged.others - count.unknown)
  const all = [...findings, ...untold(verified + count.unknown + unverified, findings.length, 'untold')]
  return {
    ...count,
    findings: all,
    verified,
    unverified,
    tried,
    ...(scanned !== undefined && { scanned }),
    ...(version && { version }),
  }
}

type State = 'verified' | 'unknown' | 'unverified'
type Line = { readonly state: State; readonly finding: Finding } | LogLine
interface LogLine {
  readonly msg: string
  readonly bytes?: number | undefined
  readonly verified_secrets?: number | undefined
  readonly unverified_secrets?: number | undefined
  readonly trufflehog_version?: string | undefined
  readonly errors?: unknown
  readonly verification_caching?: { readonly Hits: number; readonly Misses: number } | undefined
}

const place = object({
  file: optional(text),
  line: optional(integer),
  commit: optional(text),
})
const result = object({
  SourceMetadata: object({ Data: entries(place) }),
  DetectorName: text,
  Verified: yesNo,
  VerificationError: optional(text),
})
const logLine = object({
  msg: text,
  bytes: optional(integer),
  verified_secrets: optional(integer),
  unverified_secrets: optional(integer),
  trufflehog_version: optional(text),
  errors: { read: (value: unknown) => value },
  verification_caching: optional(object({ Hits: integer, Misses: integer })),
})
const found = {
  read(value: unknown, path: string): Line {
    const { SourceMetadata, DetectorName: detector, Verified, VerificationError } = result.read(value, path)
    const [[, { file, line, commit } = {}] = []] = SourceMetadata.Data
    const state = Verified ? 'verified' : VerificationError ? 'unknown' : 'unverified'
    const fingerprint = [...(commit ? [commit] : []), file, detector, ...(line ? [line] : [])].join(':')
    return {
      state,
      finding: {
        level: 'error',
        ruleId: detector,
        ...(file && { aliases: [fingerprint] }),
        message: `${detector}: ${meaning[state]}${commit ? ` (commit ${commit.slice(0, 12)})` : ''}`,
        ...(file && { location: { path: file, ...(line && { line }) } }),
      },
    }
  },
}
const meaning: Readonly<Record<State, string>> = {
  verified: 'a secret that its provider accepts',
  unknown: 'perhaps a secret, it could not be verified',
  unverified: 'perhaps a secret, not verified',
}
const anyLine = either<Line, Line>(value => isObject(value) && !('SourceMetadata' in value), logLine, found)

// Without `--json` the log is text, with the same data in braces at the end of the line.
function takeText(said: string, take: (line: Line) => void): void {
  const [, msg, data] = /\t(finished scanning|encountered errors during scan)\t(\{.*\})$/.exec(said) ?? []
  if (msg !== undefined && data !== undefined) take(logLine.read({ ...jsonIn(data, asObject), msg }, '$'))
}
const asObject = object({
  bytes: optional(integer),
  verified_secrets: optional(integer),
  unverified_secrets: optional(integer),
  errors: { read: (value: unknown) => value },
})

// A source may be told by its address, with the password in it.
const whyOf = (errors: unknown): string => {
  const [first] = Array.isArray(errors) ? errors : []
  return typeof first === 'string' ? first.replace(/\/\/[^/\s]*@/g, '//').slice(0, 300) : 'its log says why'
}
