import type { ToolEvidence } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { array, either, isObject, json, object, optional, type Read, text } from './json.js'
import { opening } from './opening.js'
import { complaintIn } from './said.js'

/** What pip-audit reports as JSON. */
export interface PipAudit {
  /** One for each advisory of a package. */
  readonly findings: readonly Finding[]
  /** How many packages were asked about. */
  readonly audited: number
  /** How many of the findings a newer version mends. */
  readonly fixable: number
  /** Packages that were not asked about, each with the reason. */
  readonly skipped: readonly string[]
}

const advisory = object({
  id: text,
  fix_versions: array(text),
  aliases: optional(array(text)),
  description: optional(text),
})
const audited = object({ name: text, version: text, vulns: array(advisory) })
const passedOver = object({ name: text, skip_reason: text })
const dependencies = array(either(value => isObject(value) && 'skip_reason' in value, passedOver, audited))

/** The report of pip-audit, or the bare list of its first versions; `tool-failed` where it ended with 1 and reported nothing, `nothing-examined` where it skipped all. */
export function readPipAudit({
  report,
  stderr,
  exitCode,
}: Pick<ToolEvidence, 'report' | 'stderr' | 'exitCode'>): PipAudit {
  if (exitCode === 1 && opening(report) === '')
    fail('tool-failed', { tool: 'pip-audit', reason: complaintIn(stderr).replaceAll(/ERROR:pip_audit[\w.]*:/g, '') })
  const told = json(report, either(Array.isArray, dependencies, object({ dependencies })))
  const all = 'dependencies' in told ? told.dependencies : told
  const asked = all.filter(each => 'vulns' in each)
  const skipped = all.flatMap(each => ('vulns' in each ? [] : [`${each.name}: ${each.skip_reason}`]))
  const [first] = skipped
  if (asked.length === 0 && first !== undefined)
    fail('nothing-examined', {
      examined: 0,
      minimum: 1,
      unit: 'packages that were audited',
      hint: `its service must know them; it skipped all ${skipped.length}, first ${first}`,
    })
  const advisories = asked.flatMap(({ name, version, vulns }) => vulns.map(each => ({ name, version, ...each })))
  return {
    findings: advisories.map(findingOf),
    audited: asked.length,
    fixable: advisories.filter(({ fix_versions }) => fix_versions.length > 0).length,
    skipped,
  }
}

function findingOf({
  name,
  version,
  id,
  aliases,
  fix_versions,
  description,
}: Read<typeof advisory> & { readonly name: string; readonly version: string }): Finding {
  const what = description?.trim().split('\n', 1)[0]?.slice(0, 200)
  const remedy = fix_versions.length > 0 ? `fixed in ${fix_versions.join(', ')}` : 'no fix yet'
  return {
    level: 'error',
    ruleId: id,
    ...(aliases && aliases.length > 0 && { aliases }),
    message: `${name} ${version}: ${what ? `${what}; ` : ''}${remedy}`,
    helpUri: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
  }
}
