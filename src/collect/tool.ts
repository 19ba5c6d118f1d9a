import { type BigIntStats, lstatSync, mkdtempSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Chunks, REPORT, type ToolRequest, type ToolRun } from '../model/evidence.js'
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
  const folder = mkdtempSync(join(context.temporary, 'gate-'))
  const before = step.report === undefined ? undefined : stampOf(cwd, step.report)
  const place = join(folder, 'report')
  const argv =
    step.run === undefined
      ? request.argv.map(part => part.replaceAll(REPORT, place))
      : scriptArgv(step.run, step.shell, folder)
  const started = performance.now()
  const ended = await runProcess({
    argv,
    cwd,
    environment: environmentOf(request, step, cwd, context),
    folder,
    minutes: step.timeoutMinutes,
    signal: context.signal,
  })
  const seconds = (performance.now() - started) / 1000
  const at = new Date().toISOString()
  const report =
    step.report !== undefined
      ? (await readReport(context, cwd, step.report, writtenSince(before))).report
      : step.run === undefined && request.argv.some(part => part.includes(REPORT))
        ? (freshReport(place, REPORT) ?? (isEmpty(stdoutOf(folder)) ? missing : undefined))
        : undefined
  return {
    kind: 'tool',
    at,
    seconds,
    argv,
    process: ended,
    ...(report && { report }),
    stdout: outputOf(stdoutOf(folder)),
    stderr: outputOf(stderrOf(folder)),
    tail: tailOf(ended, request, folder, context),
  }
}

const missing: NonNullable<ToolRun['report']> = { path: REPORT, found: 'missing' }

async function readOnly(path: string, cwd: string, context: Context): Promise<ToolRun> {
  const { headMovedAt } = context
  const isYounger = ({ mtimeNs }: BigIntStats) => headMovedAt !== undefined && Number(mtimeNs) / 1e6 > headMovedAt
  const { report, writtenAt } = await readReport(context, cwd, path, isYounger)
  const at = new Date(writtenAt ?? Date.now()).toISOString()
  return { kind: 'tool', at, seconds: 0, argv: [], report, stdout: [], stderr: [], tail: '' }
}

// A tool's own name is looked up where package managers put it, never through `npx`, which may fetch a stranger's package.
function environmentOf(request: ToolRequest, step: Step, cwd: string, { environment, workspace }: Context) {
  if (step.run !== undefined) return { ...environment, ...step.env }
  const path = [join(cwd, 'node_modules/.bin'), join(workspace, 'node_modules/.bin'), environment.PATH]
  return { ...environment, PATH: path.filter(Boolean).join(delimiter), ...request.env, ...step.env }
}

const isEmpty = (path: string): boolean => lstatSync(path).size === 0
const outputOf = (path: string): Chunks => chunksOf(path, lstatSync(path, { bigint: true }))

/** The last lines of what was printed, at most 2000 characters, redacted before they are cut. */
function tailOf(ended: Ended, { confidential }: ToolRequest, folder: string, { redact }: Context): string {
  if (ended.ended !== 'exited') return ''
  const shown = !isEmpty(stderrOf(folder)) || confidential ? stderrOf(folder) : stdoutOf(folder)
  const lines = redact(endOf(shown, 64 * 1024))
    .trimEnd()
    .split('\n')
    .slice(-20)
  return lines.join('\n').slice(-2000)
}
