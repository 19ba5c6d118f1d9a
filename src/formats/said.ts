import type { Chunks, ToolEvidence } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'

/** The first `most` lines that are not blank, at most 300 characters of each. */
export function firstLines(chunks: Chunks, most: number): string[] {
  const lines: string[] = []
  for (const line of linesOf(chunks)) {
    if (lines.length === most) break
    if (line.trim() !== '') lines.push(line.trim().slice(0, 300))
  }
  return lines
}

/** What a tool complains of: the first two lines that begin with "error", else its last line, at most 300 characters. */
export function complaintIn(chunks: Chunks): string {
  const errors: string[] = []
  let last = ''
  for (const line of linesOf(chunks)) {
    if (line.trim() !== '') last = line.trim()
    if (/^(?:npm )?err(?:or)?\b/i.test(line)) errors.push(last)
    if (errors.length === 2) break
  }
  return (errors.join(' ') || last || 'it does not say why').slice(0, 300)
}

const FAILURE =
  /not found$|No such file|^Traceback |^usage: |^There are no |^(?:npm )?err(?:or)?\b|: (?:fatal|error): |^(?:[\w.]*(?:Error|Exception)|fatal): |Segmentation fault|Killed|out of memory/i

/** For a tool that prints nothing when it is content: `tool-failed` where it, its interpreter or the shell says on stderr that it failed although the exit code is 0. */
export function refuseFailure(tool: string, { stderr, exitCode }: Pick<ToolEvidence, 'stderr' | 'exitCode'>): void {
  if (exitCode !== 0) return
  for (const line of linesOf(stderr)) if (FAILURE.test(line)) fail('tool-failed', { tool, reason: complaintIn(stderr) })
}
