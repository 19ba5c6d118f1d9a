import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { type Chunks, type Collected, REPORT, type ToolRun } from '../../src/model/evidence.js'
import type { Gate } from '../../src/model/gate.js'
import type { Answer } from '../../src/model/reading.js'
import type { Step } from '../../src/model/step.js'

const root = join(import.meta.dirname, '../..')

/** `evidence.yml`: what was asked and what came back. The layout is told at the top of `gates.test.ts`. */
export interface Recorded {
  readonly tool: string
  readonly recorded: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly 'min-examined'?: number
  readonly collected: Readonly<Record<string, RecordedEvidence>>
}
type RecordedEvidence =
  | RecordedRun
  | { readonly tracked: readonly string[] }
  | { readonly shallow: boolean; readonly commits: number }
  | { readonly files: Readonly<Record<string, string>> }
interface RecordedRun {
  readonly argv: readonly string[]
  readonly 'exit-code'?: number
  readonly ended?: 'not-found' | 'killed' | 'timed-out' | 'cancelled'
  readonly signal?: string
  readonly seconds?: number
  readonly report?: string
  readonly stdout?: string
  readonly stderr?: string
  readonly beside?: string
}

/** One folder of real bytes. */
export interface Case {
  readonly gate: string
  readonly name: string
  readonly folder: string
}
/** How the bytes of a file are cut into pieces. */
export type Cut = (bytes: Uint8Array) => Chunks

export const gateIds = (): string[] =>
  readdirSync(join(root, 'src/gates'))
    .filter(file => file.endsWith('.ts') && file !== 'index.ts')
    .map(file => file.slice(0, -3))

export function casesOf(gate: string): Case[] {
  const folder = join(root, '__tests__/gates', gate)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => ({ gate, name, folder: join(folder, name) }))
}

export const recordedOf = ({ folder }: Case): Recorded =>
  load(readFileSync(join(folder, 'evidence.yml'), 'utf8')) as Recorded
/** What must come of it; undefined where `outcome.yml` is not written yet. */
export function outcomeOf({ folder }: Case): unknown {
  const path = join(folder, 'outcome.yml')
  return existsSync(path) ? load(readFileSync(path, 'utf8')) : undefined
}

/** The evidence by the names of the gate's requests, as `collect` would bring it back. */
export function collectedOf({ folder }: Case, recorded: Recorded, cut: Cut): Record<string, Collected> {
  const bytesOf = (file: string) => readFileSync(join(folder, file))
  const chunksOf = (file: string | undefined): Chunks => (file === undefined ? [] : cut(bytesOf(file)))
  const fileOf = (path: string, file: string) =>
    file === 'missing'
      ? { path, present: false as const }
      : {
          path,
          present: true as const,
          bytes: bytesOf(file).length,
          content: chunksOf(file),
          at: recorded.recorded,
        }
  const runOf = (run: RecordedRun): ToolRun => ({
    kind: 'tool',
    at: recorded.recorded,
    seconds: run.seconds ?? 0,
    argv: run.argv,
    ...processOf(run),
    ...(run.report !== undefined && { report: reportOf(run.report, run.argv) }),
    stdout: chunksOf(run.stdout),
    stderr: chunksOf(run.stderr),
    ...(run.beside !== undefined && { beside: chunksOf(run.beside) }),
    tail: '',
  })
  const reportOf = (report: string, argv: readonly string[]): NonNullable<ToolRun['report']> => {
    const own = argv.some(word => word.includes(REPORT))
    const found = notThere.find(each => each === report)
    return found
      ? { path: own ? REPORT : 'report', found }
      : { path: own ? REPORT : report, found: 'fresh', bytes: bytesOf(report).length, content: chunksOf(report) }
  }

  return Object.fromEntries(
    Object.entries(recorded.collected).map(([name, each]): [string, Collected] => {
      if ('argv' in each) return [name, runOf(each)]
      if ('tracked' in each) return [name, { kind: 'tracked', paths: each.tracked }]
      if ('shallow' in each) return [name, { kind: 'history', ...each }]
      return [name, { kind: 'files', files: Object.entries(each.files).map(([path, file]) => fileOf(path, file)) }]
    }),
  )
}
const notThere = ['missing', 'stale', 'tracked', 'outside', 'not-a-file', 'unreadable'] as const

function processOf({ 'exit-code': exitCode, ended, signal, argv }: RecordedRun): Pick<ToolRun, 'process'> {
  if (ended === 'not-found') return { process: { ended, tool: argv[0] ?? '' } }
  if (ended === 'killed') return { process: { ended, signal: signal ?? 'SIGKILL' } }
  if (ended === 'timed-out') return { process: { ended, afterMinutes: 10 } }
  if (ended === 'cancelled') return { process: { ended } }
  return exitCode === undefined ? {} : { process: { ended: 'exited', exitCode } }
}

/** The step that asks the gate as the case did. */
export const stepOf = ({ gate, name }: Case, recorded: Recorded, params: Gate['params']): Step => ({
  item: name,
  gate,
  with: {
    ...Object.fromEntries(
      Object.entries(params).flatMap(([key, { fallback }]) => (fallback === undefined ? [] : [[key, fallback]])),
    ),
    ...recorded.with,
  },
  minExamined: recorded['min-examined'] ?? 1,
  env: {},
  passOn: [],
  workingDirectory: '.',
  timeoutMinutes: 10,
  parallel: true,
  after: [],
  definition: '',
})

/** An answer as `outcome.yml` tells it: one subject, the run, by its measures alone; nothing that is empty; tallies are counted from the findings. */
export function told({ examined, subjects, findings, suppressed, remarks, tool }: Answer, form: Gate): unknown {
  const [only, ...others] = subjects
  const run = only && others.length === 0 && only.name === form.docs.subject
  return {
    examined,
    ...(run ? { measures: only.measures } : { subjects }),
    ...(findings.length > 0 && { findings }),
    ...(suppressed > 0 && { suppressed }),
    ...(remarks.length > 0 && { remarks }),
    ...(tool && { tool }),
  }
}
