import { randomUUID } from 'node:crypto'
import { type BigIntStats, lstatSync, mkdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Chunks, FOLDER, REPORT, type ToolRequest, type ToolRun } from '../model/evidence.js'
import type { Step } from '../model/step.js'
import { chunksOf, endOf } from './chunks.js'
import type { Context } from './context.js'
import { workingDirectory } from './paths.js'
import { type Ended, runProcess, stderrOf, stdoutOf } from './process.js'
import { freshReport, readReport, stampOf, writtenSince } from './report.js'
import { scriptArgv } from './script.js'

/** Runs the gate's own tool, or the step's `run:` in its place, or reads the report that an earlier step left. Throws only what keeps all three from being tried. */
export async function collectTool(request: ToolRequest, step: Step, context: Context): Promise<ToolRun> {
  const cwd = workingDirectory(step, context.workspace)
  if (step.run === undefined && step.report !== undefined) return readOnly(step.report, cwd, context)
  const place = join(context.temporary, randomUUID())
  const before = step.report === undefined ? undefined : stampOf(cwd, step.report)
  const argv = step.run === undefined ? toolArgv(request, place) : scriptArgv(step.run, step.shell, place)
  const environment = environmentOf(request, step, cwd, context)
  const { timeoutMinutes: minutes } = step
  const started = performance.now()
  const ended = await runProcess({ argv, cwd, environment, place, minutes, signal: context.signal })
  const seconds = (performance.now() - started) / 1000
  const at = new Date().toISOString()
  const report =
    step.report === undefined
      ? ownReport(request, step, place)
      : (await readReport(context, cwd, step.report, writtenSince(before))).report
  const beside = besideReport(request, place)
  return {
    kind: 'tool',
    at,
    seconds,
    argv,
    process: ended,
    ...(report && { report }),
    stdout: outputOf(stdoutOf(place)),
    stderr: outputOf(stderrOf(place)),
    ...(beside && { beside }),
    tail: tailOf(ended, request, place, context),
  }
}

const asksFor = (what: typeof REPORT | typeof FOLDER, { argv }: ToolRequest): boolean =>
  argv.some(part => part.includes(what))
const reportIn = (place: string): string => join(place, 'report')

function toolArgv(request: ToolRequest, place: string): string[] {
  if (asksFor(REPORT, request) || asksFor(FOLDER, request)) mkdirSync(place, { mode: 0o700 })
  return request.argv.map(part => part.replaceAll(REPORT, reportIn(place)).replaceAll(FOLDER, place))
}

/** The report file that the gate asked for; undefined where there is none to look for, or the tool has printed it instead. */
function ownReport(request: ToolRequest, { run }: Step, place: string): ToolRun['report'] {
  if (run !== undefined || !asksFor(REPORT, request)) return undefined
  return (
    freshReport(reportIn(place), REPORT) ?? (isEmpty(stdoutOf(place)) ? { path: REPORT, found: 'missing' } : undefined)
  )
}

function besideReport({ beside }: ToolRequest, place: string): Chunks | undefined {
  const written = beside === undefined ? undefined : freshReport(join(place, beside), beside)
  return written?.found === 'fresh' ? written.content : undefined
}

async function readOnly(path: string, cwd: string, context: Context): Promise<ToolRun> {
  const { headMovedAt } = context
  const isYounger = ({ mtimeNs }: BigIntStats) => headMovedAt !== undefined && Number(mtimeNs) / 1e6 > headMovedAt
  const { report, writtenAt } = await readReport(context, cwd, path, isYounger)
  const at = new Date(writtenAt ?? Date.now()).toISOString()
  return { kind: 'tool', at, seconds: 0, argv: [], report, stdout: [], stderr: [], tail: '' }
}

// A tool's own name is looked up where package managers put it, never through `npx`, which may fetch a stranger's package.
function environmentOf(request: ToolRequest, step: Step, cwd: string, { environment, workspace }: Context) {
  const all = { ...environment, ...request.env, ...step.env }
  if (step.run !== undefined) return all
  const path = [join(cwd, 'node_modules/.bin'), join(workspace, 'node_modules/.bin'), all.PATH]
  return { ...all, PATH: path.filter(Boolean).join(delimiter) }
}

const isEmpty = (path: string): boolean => lstatSync(path).size === 0
const outputOf = (path: string): Chunks => chunksOf(path, lstatSync(path, { bigint: true }))

/** The last lines of what was printed, at most 2000 characters, redacted before they are cut. */
function tailOf(ended: Ended, { confidential }: ToolRequest, place: string, { redact }: Context): string {
  if (ended.ended !== 'exited') return ''
  const shown = !isEmpty(stderrOf(place)) || confidential ? stderrOf(place) : stdoutOf(place)
  // A shell names its script by a path that says nothing to a reader.
  const lines = redact(endOf(shown, 64 * 1024))
    .replaceAll(`${place}.sh`, 'run')
    .trimEnd()
    .split('\n')
    .slice(-20)
  return lines.join('\n').slice(-2000)
}
