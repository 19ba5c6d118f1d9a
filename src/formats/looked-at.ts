import type { Chunks } from '../model/evidence.js'
import { linesOf } from './bytes.js'

// ruff, kube-linter
const NOTHING = /No Python files found under the given path|no valid objects found/
// semgrep: `Ran 1 rule on 3 files: 1 finding.`
const RAN = /^Ran \d+ rules? on (\d+) files?: /

/** How many files a tool says on stderr that it looked at; undefined where it does not say. */
export function filesTold(stderr: Chunks): number | undefined {
  let told: number | undefined
  for (const line of linesOf(stderr)) {
    const ran = RAN.exec(line)
    if (NOTHING.test(line)) told ??= 0
    else if (ran) told = (told ?? 0) + Number(ran[1])
  }
  return told
}
