import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { linesOf } from './bytes.js'

// ruff, kube-linter
const NOTHING = /No Python files found under the given path|no valid objects found/
// semgrep: `Ran 1 rule on 3 files: 1 finding.`
const RAN = /^Ran \d+ rules? on (\d+) files?: /

// trivy: `Detected config files	num=3`, older `Detected config files: 3`
const DETECTED = /(?:Detected config files|Number of language-specific files)(?::|\s+num=)\s*(\d+)/
// zizmor names each
const COMPLETED = /^ INFO .*zizmor: \S* ?completed /
// zizmor goes on, and says in its log that all went well
const UNREAD = /^ *WARN .*(failed to parse input\b.*)/
// trivy again: what it looks at beside those, without a number
const UNCOUNTED = /\b(?:Secret|License) scanning is enabled|\bDetected OS\b/

/** How many files a tool says on stderr that it looked at; undefined where it does not say. `tool-failed` where it says that it could not read one. */
export function filesTold(stderr: Chunks): number | undefined {
  let told: number | undefined
  let uncounted = false
  for (const line of linesOf(stderr)) {
    const [, count] = RAN.exec(line) ?? DETECTED.exec(line) ?? []
    const [, unread] = UNREAD.exec(line) ?? []
    if (unread !== undefined) fail('tool-failed', { tool: 'zizmor', reason: unread.slice(0, 300) })
    if (NOTHING.test(line)) told ??= 0
    else if (count !== undefined) told = (told ?? 0) + Number(count)
    else if (COMPLETED.test(line)) told = (told ?? 0) + 1
    if (UNCOUNTED.test(line)) uncounted = true
  }
  return told === 0 && uncounted ? undefined : told
}
