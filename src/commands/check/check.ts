import { decide } from '../../decide/decide.js'
import { exitCode } from '../../decide/exit.js'
import { type Checklist, everyItem, type Stage } from '../../model/checklist.js'
import type { Catalogue } from '../../model/gate.js'
import type { Inputs } from '../../model/inputs.js'
import { fail } from '../../model/problem.js'
import type { About } from '../../report/about.js'
import { note } from '../../report/blocks.js'
import { gatesHoldHere } from '../../report/decision.js'
import { render } from '../../report/render.js'
import type { ReadyChecklist } from '../../run/checklist.js'
import { ENGINE } from '../../run/engine.js'
import { keepReport, prepareReport } from '../../run/keep.js'
import { approvedBy, askHere, onlyItems, readChecklistFile } from '../../run/local.js'
import { readInputs } from '../../run/replay.js'
import { print, screen, show } from '../screen.js'
import { showSteps } from './dry-run.js'

export interface CheckOptions {
  readonly checklist?: string
  readonly stage: Stage
  readonly item?: readonly string[]
  readonly dryRun?: boolean
  readonly approve?: readonly string[]
  readonly inputs?: string
  readonly json?: boolean
  readonly report?: string
  readonly jobs?: string
}

/**
 * Judges the working tree by its own checklist, or decides again from an `inputs.json`; prints the report.
 * 0 where every gate of the working tree holds, or what is decided again is `go`; else 1.
 */
export async function check(options: CheckOptions, signal: AbortSignal): Promise<number> {
  const slots = jobsOf(options.jobs)
  if (options.dryRun) return showSteps(await readyOf(options), options.stage)
  if (options.report !== undefined) prepareReport(options.report)
  const { inputs, catalogue, asked } =
    options.inputs === undefined
      ? await ask(options, slots, signal)
      : { ...(await readInputs(options.inputs)), asked: undefined }
  const given = options.approve ? approvedBy(inputs, options.approve) : inputs
  const { release, checklist, readings } = given
  const verdict = decide(given)
  const about = {
    ...{ release, checklist, ...(readings && { readings }), engine: ENGINE, catalogue },
    ...(options.approve && { supposed: options.approve }),
    ...(asked && { asked }),
  }
  const report = render(verdict, about)
  if (options.report !== undefined) keepReport(options.report, report, given)
  const code = exitCode(release.purpose === 'local' ? 'local' : 'release', verdict)
  if (options.json) print(report.record())
  else {
    const { columns, colour } = screen()
    print(`${report.terminal(columns, colour)}\n`)
    // What stands at the top has scrolled away.
    const isHeld = gatesHoldHere(verdict, about)
    show(isHeld ? note('go', report.title()) : note(verdict.decision, report.status()))
  }
  return code
}

/** The checklist of the working tree, or what was named of it. */
async function readyOf({
  checklist: path,
  item: ids,
  stage,
}: CheckOptions): Promise<ReadyChecklist & { asked?: Asked }> {
  const ready = await readChecklistFile(process.cwd(), path)
  if (!ids) return ready
  const checklist = onlyItems(ready.checklist, ids, stage)
  return { ...ready, checklist, asked: { some: countOf(checklist, stage), of: countOf(ready.checklist, stage) } }
}
type Asked = NonNullable<About['asked']>

async function ask(
  options: CheckOptions,
  slots: number | undefined,
  signal: AbortSignal,
): Promise<{ inputs: Inputs; catalogue: Catalogue; asked: Asked | undefined }> {
  const { stage } = options
  const { asked, ...ready } = await readyOf(options)
  const inputs = await askHere(ready, { folder: process.cwd(), stage, signal, slots })
  return { inputs, catalogue: ready.gates, asked }
}

/** How many items answer a question at this stage. */
const countOf = ({ phases }: Checklist, stage: Stage): number =>
  phases.flatMap(({ items }) =>
    [...everyItem(items)].filter(({ question, when }) => question.kind !== 'parent' && when.includes(stage)),
  ).length

function jobsOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const jobs = Number(text)
  return Number.isSafeInteger(jobs) && jobs > 0
    ? jobs
    : fail('bad-input', { input: '--jobs', value: text, expected: 'a whole number above 0' })
}
