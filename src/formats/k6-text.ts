import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { plain } from './bytes.js'

/** What a summary of k6 tells of HTTP; times in milliseconds. */
export interface K6Summary {
  readonly requests: number
  readonly rps: number
  readonly p95?: number | undefined
  readonly p99?: number | undefined
  /** Percentage; absent where the script does not count them. */
  readonly failed?: number | undefined
  /** One for each threshold that was crossed; absent where there are no thresholds, or the summary does not tell them. */
  readonly crossed?: readonly Finding[] | undefined
}

/**
 * The text that k6 prints at its end. Its times are rounded and are not read; numbers of requests are whole.
 * `unreadable-report` where it has no totals.
 */
export function readK6Text(whole: string): K6Summary {
  let requests: number | undefined
  let rps = 0
  let failed: number | undefined
  let ended = false
  for (const line of whole.split('\n').map(plain)) {
    if (/^ *iterations\.*:/.test(line)) ended = true
    const [, count, rate] = /^\W*http_reqs\.*: (\d+) +([\d.]+)\/s/.exec(line) ?? []
    if (count !== undefined) {
      requests = Number(count)
      rps = Number(rate)
    }
    const [, part, of] = /^\W*http_req_failed\.*: +[\d.]+% +(\d+) out of (\d+)/.exec(line) ?? []
    if (Number(of) > 0) failed = (Number(part) * 100) / Number(of)
  }
  if (!ended) fail('unreadable-report', { expected: 'a summary of k6', reason: 'it tells no iterations' })
  return { requests: requests ?? 0, rps, failed, crossed: crossedIn(whole) }
}

/** The thresholds crossed by the marks under THRESHOLDS, since k6 1.0; undefined where there is no such part. */
export function crossedIn(whole: string): readonly Finding[] | undefined {
  const [, after] = whole.split('█ THRESHOLDS')
  const part = after?.split('█')[0]
  if (part === undefined) return undefined
  const crossed: Finding[] = []
  let told = 0
  let metric = ''
  for (const line of part.split('\n').map(plain)) {
    const [, mark, expression = ''] = /^\s+([✓✗]) '(.*)' /.exec(line) ?? []
    if (mark === undefined) metric = line.trim() || metric
    else told += 1
    if (mark === '✗') crossed.push(crossing(metric, expression))
  }
  return told > 0 ? crossed : undefined
}

/** A threshold that was crossed. */
export const crossing = (metric: string, expression: string): Finding => ({
  level: 'error',
  ruleId: `${metric}: ${expression}`.slice(0, 200),
  message: `the threshold \`${expression}\` of ${metric} was crossed`,
})
