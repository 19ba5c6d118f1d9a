import type { Chunks } from '../model/evidence.js'
import type { Finding, FindingLevel, Severity } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { json, type Read, shaped } from './json.js'
import { withoutPassword } from './password.js'
import { artifactPath, locationOf } from './sarif-location.js'
import { log, type Notification, Result, type Rule, type Run } from './sarif-shape.js'

/** One run of a tool in a SARIF 2.1.0 log. */
export interface SarifRun {
  readonly tool: { readonly name: string; readonly version?: string }
  /** What counts as a problem; where the tool itself reports it as suppressed, `suppressed` is set. */
  readonly findings: readonly Finding[]
  /** The files that the run says it looked at, as it tells them, without those that it says it passed over; many tools tell none. */
  readonly artifacts: readonly string[]
}

/**
 * The runs of a log. A log without runs or without results, one whose results stand in another file, and a run that says it did not succeed are
 * no answer: `unreadable-report` and `tool-failed`.
 */
export function readSarif(report: Chunks): SarifRun[] {
  const { version, runs } = json(report, log)
  if (version !== undefined && !version.startsWith('2.1.')) wrong('SARIF 2.1.0', 'it is of another version')
  if (runs.length === 0) wrong('a SARIF log with runs', 'it has none')
  return runs.map((run, index) => runOf(run, index))
}

/** How many files were looked at, where every run is of a tool that lists all of them; undefined elsewhere. */
export function listedIn(runs: readonly SarifRun[]): number | undefined {
  const listed = runs.filter(({ tool }) => tool.name === 'ESLint').map(({ artifacts }) => artifacts.length)
  return listed.length === runs.length ? listed.reduce((sum, count) => sum + count, 0) : undefined
}

/** The tool of the runs, or the names of all of them. */
export function toolOf(runs: readonly SarifRun[]): SarifRun['tool'] {
  const [first, ...others] = runs.map(({ tool }) => tool)
  return first && others.length === 0 ? first : { name: [...new Set(runs.map(({ tool }) => tool.name))].join(', ') }
}

const wrong = (expected: string, reason: string): never => fail('unreadable-report', { expected, reason })

function runOf(run: Read<typeof Run>, index: number): SarifRun {
  const { driver } = run.tool
  const ignored = new Set<string | undefined>()
  for (const invocation of run.invocations ?? []) {
    const said = [
      ...(invocation.toolExecutionNotifications ?? []),
      ...(invocation.toolConfigurationNotifications ?? []),
    ]
    // ESLint
    for (const { message, locations } of said)
      if (message?.text?.startsWith('File ignored ')) ignored.add(locationOf({ locations }, run)?.path)
    const error = said.find(({ level }) => level === 'error')
    if (error || invocation.executionSuccessful === false)
      fail('tool-failed', {
        tool: driver.name,
        reason: reasonOf(error, run) || 'it says that it did not succeed',
      })
  }
  if (run.externalPropertyFileReferences?.results) wrong('results in the SARIF log itself', 'they are in another file')
  if (!run.results) return wrong('`results` in each run of the SARIF log', 'there are none: they were not computed')
  const version = driver.semanticVersion ?? driver.version
  return {
    tool: { name: driver.name, ...(version && { version }) },
    findings: findingsIn(run, run.results, index),
    artifacts: (run.artifacts ?? [])
      .flatMap(({ location }) => artifactPath(location, run) ?? [])
      .filter(path => !ignored.has(path)),
  }
}

function reasonOf(error: Read<typeof Notification> | undefined, run: Read<typeof Run>): string {
  const { path, line } = (error && locationOf(error, run)) ?? {}
  const where = path && ` in ${line ? `${path}:${line}` : path}`
  return `${firstLine(error?.message?.text)}${where ?? ''}`
}

function findingsIn(run: Read<typeof Run>, results: readonly unknown[], index: number): Finding[] {
  const findings: Finding[] = []
  for (const [at, told] of results.entries()) {
    const result = shaped(told, Result, () => `$.runs[${index}].results[${at}]`)
    if (isProblem(result)) findings.push(findingOf(result, run))
  }
  return findings
}

// Some tools write `FAIL`; `absent` was there in an earlier run only.
const isProblem = ({ kind, baselineState }: Read<typeof Result>): boolean =>
  (kind ?? 'fail').toLowerCase() === 'fail' && baselineState?.toLowerCase() !== 'absent'

function findingOf(result: Read<typeof Result>, run: Read<typeof Run>): Finding {
  const rule = ruleOf(result, run)
  const severity = severityOf(result, rule)
  const location = locationOf(result, run)
  const suppressed = isSuppressed(result)
  return {
    level: levelOf(result.level ?? rule?.defaultConfiguration?.level),
    ...(severity && { severity }),
    ruleId: result.ruleId || result.rule?.id || rule?.id || 'unnamed',
    message: messageOf(result, rule),
    ...(location && { location }),
    ...(rule?.helpUri && { helpUri: rule.helpUri }),
    ...(suppressed && { suppressed }),
  }
}

/** The rule of a result: by its index, else by its id, in the driver or the extension that it names; `id/part` is a part of the rule `id`. */
function ruleOf(result: Read<typeof Result>, { tool }: Read<typeof Run>): Read<typeof Rule> | undefined {
  const { toolComponent } = result.rule ?? {}
  const named = tool.extensions?.[toolComponent?.index ?? -1]
  const component = named ?? tool.extensions?.find(({ name }) => name === toolComponent?.name) ?? tool.driver
  const index = result.rule?.index ?? result.ruleIndex ?? -1
  const id = result.ruleId || result.rule?.id
  const found = component.rules?.[index]
  if (found && (id === undefined || isRule(found, id))) return found
  if (id === undefined) return undefined
  const rules = [component, tool.driver, ...(tool.extensions ?? [])].flatMap(({ rules }) => rules ?? [])
  return rules.find(rule => rule.id === id) ?? rules.find(rule => isRule(rule, id))
}
const isRule = (rule: Read<typeof Rule>, id: string): boolean => rule.id === id || id.startsWith(`${rule.id}/`)

const levels: Readonly<Record<string, FindingLevel>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
  none: 'note',
}
const levelOf = (level: string | undefined): FindingLevel => levels[level?.toLowerCase() ?? 'warning'] ?? 'error'

/** GitHub's steps of `security-severity`, a score from 0 to 10. */
function severityOf({ properties }: Read<typeof Result>, rule: Read<typeof Rule> | undefined): Severity | undefined {
  const told = properties?.['security-severity'] ?? rule?.properties?.['security-severity']
  const score = told === undefined ? Number.NaN : Number(told)
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  if (score >= 4) return 'medium'
  return score > 0 ? 'low' : undefined
}

// One entry that is refused, or still under review, and the result stands.
const isSuppressed = ({ suppressions }: Read<typeof Result>): boolean =>
  suppressions !== undefined &&
  suppressions.length > 0 &&
  suppressions.every(({ status }) => status === undefined || status.toLowerCase() === 'accepted')

function messageOf({ message }: Read<typeof Result>, rule: Read<typeof Rule> | undefined): string {
  const text = message.text ?? rule?.messageStrings?.find(([id]) => id === message.id)?.[1].text ?? message.markdown
  const filled = text?.replace(/\{(\d+)\}/g, (mark, index) => message.arguments?.[Number(index)] ?? mark)
  return withoutPassword(firstLine(filled)) || firstLine(rule?.shortDescription?.text) || 'no message'
}
const firstLine = (text: string | undefined): string => text?.trim().split('\n', 1)[0]?.trim().slice(0, 500) ?? ''
