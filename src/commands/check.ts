import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decide } from '../decide/decide.js'
import { exitCode } from '../decide/exit.js'
import { everyItem, type Stage } from '../model/checklist.js'
import type { Catalogue } from '../model/gate.js'
import type { Inputs } from '../model/inputs.js'
import { fail } from '../model/problem.js'
import { type Report, render } from '../report/render.js'
import { plain } from '../report/sanitise.js'
import { loadGates } from '../run/checklist.js'
import { ENGINE } from '../run/engine.js'
import { gatherReadings } from '../run/gather.js'
import { approvedBy, localRelease, onlyItems, readChecklistFile } from '../run/local.js'
import { planStage } from '../run/policy.js'

export interface CheckOptions {
  readonly checklist: string
  readonly stage: Stage
  readonly item?: readonly string[]
  readonly dryRun?: boolean
  readonly approve?: readonly string[]
  readonly inputs?: string
  readonly json?: boolean
  readonly report?: string
  readonly jobs?: string
}
interface Given {
  readonly inputs: Inputs
  readonly catalogue: Catalogue
}

/** Judges the working tree by its own checklist, or decides again from an `inputs.json`; prints the report. 0 where every gate holds, 1 where one does not. */
export async function check(options: CheckOptions, signal: AbortSignal): Promise<number> {
  const given = options.inputs === undefined ? await ask(options, signal) : await replay(options.inputs)
  if (!given) return 0
  const inputs = options.approve ? approvedBy(given.inputs, options.approve) : given.inputs
  const verdict = decide(inputs)
  const { release, checklist, readings } = inputs
  const about = { release, checklist, ...(readings && { readings }), engine: ENGINE, catalogue: given.catalogue }
  show(render(verdict, about), inputs, options)
  return exitCode(release.purpose, verdict)
}

/** Runs the gates here. Undefined for a dry run. */
async function ask(options: CheckOptions, signal: AbortSignal): Promise<Given | undefined> {
  const folder = process.cwd()
  const ready = await readChecklistFile(folder, options.checklist)
  const checklist = options.item ? onlyItems(ready.checklist, options.item) : ready.checklist
  const release = await localRelease(folder, options.stage)
  const now = new Date().toISOString()
  const { steps, keys, gates } = planStage({ ...ready, checklist }, undefined, { stage: options.stage, now, items: [] })
  if (options.dryRun) {
    for (const { item, gate, run } of steps)
      process.stdout.write(`${item.padEnd(24)} ${plain(run ?? gate).slice(0, 160)}\n`)
    return undefined
  }
  const readings = await gatherReadings({
    world: { env: process.env, folder, signal, log: { line: toStderr, notice: toStderr, error: toStderr } },
    gates,
    steps,
    release,
    tokens: [],
    language: checklist.language,
    columns: process.stderr.columns ?? 80,
    colour: process.stderr.isTTY === true && !process.env.NO_COLOR,
    ...(options.jobs !== undefined && { slots: jobsOf(options.jobs) }),
  })
  return { inputs: { now, release, checklist, keys, readings }, catalogue: gates }
}

/** What was decided once, decided again: the clock is that of then. */
async function replay(path: string): Promise<Given> {
  const bad = (): never =>
    fail('bad-input', { input: '--inputs', value: path, expected: 'an `inputs.json` that a run has kept' })
  try {
    const inputs = JSON.parse(readFileSync(path, 'utf8')) as Inputs // decided upon as it is: a wrong one does not decide
    const questions = inputs.checklist.phases
      .flatMap(({ items }) => [...everyItem(items)])
      .map(({ question }) => question)
    return {
      inputs,
      catalogue: await loadGates(questions.flatMap(question => (question.kind === 'gate' ? [question.gate] : []))),
    }
  } catch {
    return bad()
  }
}

function show(report: Report, inputs: Inputs, { json, report: folder }: CheckOptions): void {
  if (folder !== undefined) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'record.json'), report.record())
    writeFileSync(join(folder, 'inputs.json'), `${JSON.stringify(inputs)}\n`)
    writeFileSync(join(folder, 'report.md'), report.summary())
    writeFileSync(join(folder, 'report.html'), report.html())
  }
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
  process.stdout.write(json ? report.record() : report.terminal(process.stdout.columns ?? 80, colour))
}

const toStderr = (text: string): void => void process.stderr.write(`${text}\n`)

function jobsOf(text: string): number {
  const jobs = Number(text)
  return Number.isSafeInteger(jobs) && jobs > 0
    ? jobs
    : fail('bad-input', { input: '--jobs', value: text, expected: 'a whole number above 0' })
}
