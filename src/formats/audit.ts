import type { Chunks, FileEvidence } from '../model/evidence.js'
import type { Audit } from './advisory.js'
import { linesOf } from './bytes.js'
import { readNpmAudit } from './npm-audit.js'
import { opening } from './opening.js'
import { readYarnAudit } from './yarn-audit.js'

/** The report of npm, pnpm or yarn of any version, told apart by its beginning. Only where it `mayBeSilent` an empty one says that nothing was found. */
export function readAudit(report: Chunks, mayBeSilent: boolean): Audit {
  if (mayBeSilent && opening(report) === '') return { findings: [] }
  return isLines(report) ? readYarnAudit(report) : readNpmAudit(report)
}

/** yarn 1 and 4 write one JSON document in each line. */
const isLines = (report: Chunks): boolean => /^\{"(?:type|value)":/.test(opening(report, 9))

/** How many packages a yarn.lock locks, workspaces included; none where it is not there. */
export function lockedPackages(lock: FileEvidence | undefined): number {
  let count = 0
  if (lock?.present)
    for (const line of linesOf(lock.content)) if (/^[^\s#].*:$/.test(line) && !line.startsWith('__metadata')) count += 1
  return count
}
