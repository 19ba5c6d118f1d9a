import type { Chunks } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'
import { untold } from './untold.js'

/** What black says of the files that it saw. */
export interface BlackReport {
  /** One for each file that it would change, or has changed. */
  readonly findings: readonly Finding[]
  /** How many files it saw, by its summary. */
  readonly files: number
  readonly remarks: readonly string[]
}

const RULE = 'unformatted'
const CHANGED = /^(?:would reformat|reformatted) (.+)$/
const IDLE = /^No (?:Python files are present to be formatted|Path provided)\b/
const ASIDE = /^(?:Invalid config keys detected|Skipping .* as Jupyter|Warning|DEPRECATED)/i

/** What black printed, on one stream or both. `tool-failed` where it could not read a file or gave up, `unreadable-report` where it sums up nothing. */
export function readBlack(streams: readonly Chunks[], exitCode: number | undefined): BlackReport {
  const findings: Finding[] = []
  const remarks: string[] = []
  const seen = { changed: 0, unchanged: 0, failed: 0 }
  let isSummedUp = false
  let failure: string | undefined
  let last = ''
  for (const stream of streams)
    for (const line of linesOf(stream)) {
      if (line.trim() !== '') last = line.trim()
      const [, path] = CHANGED.exec(line) ?? []
      if (path !== undefined) findings.push(unformatted(path))
      else if (line.startsWith('error: ')) failure ??= line.slice('error: '.length)
      else if (ASIDE.test(line)) remarks.push(`black says: ${line}`)
      else if (IDLE.test(line) || sumUp(line, seen)) isSummedUp = true
    }
  if (failure !== undefined || seen.failed > 0) gaveUp(failure ?? 'it could not read every file')
  if (!isSummedUp) return exitCode && last ? gaveUp(last) : noSummary()
  return {
    findings: [...findings, ...untold(seen.changed, findings.length, RULE)],
    files: Math.max(seen.changed + seen.unchanged, findings.length),
    remarks,
  }
}

const gaveUp = (reason: string): never =>
  fail('tool-failed', { tool: 'black', reason: reason.replace(/^Oh no!\W*/, '').slice(0, 300) })
const noSummary = (): never =>
  fail('unreadable-report', { expected: 'the summary of black', reason: 'it printed none: is it told to be quiet?' })

// `1 file would be reformatted, 3 files would be left unchanged, 1 file would fail to reformat.`
const COUNT = /(\d+) files? (?:would be |would )?(reformatted|left unchanged|fail(?:ed)? to reformat)/g
function sumUp(line: string, seen: { changed: number; unchanged: number; failed: number }): boolean {
  if (!/^\d+ files? .*\.$/.test(line)) return false
  const counts = [...line.matchAll(COUNT)]
  for (const [, count, what] of counts)
    seen[what === 'reformatted' ? 'changed' : what === 'left unchanged' ? 'unchanged' : 'failed'] += Number(count)
  return counts.length > 0
}

const unformatted = (path: string): Finding => ({
  level: 'error',
  ruleId: RULE,
  message: 'black would reformat this file',
  location: { path },
})
