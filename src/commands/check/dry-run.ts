import type { Stage } from '../../model/checklist.js'
import type { Gate } from '../../model/gate.js'
import type { Step } from '../../model/step.js'
import { type Cell, code, paragraph, prose, type Text, table } from '../../report/blocks.js'
import { commandWords as words } from '../../report/words/en/command-pages.js'
import type { ReadyChecklist } from '../../run/checklist.js'
import { planStage } from '../../run/policy.js'
import { show } from '../screen.js'

/** Prints what a stage would ask, and runs nothing. */
export function showSteps(ready: ReadyChecklist, stage: Stage): number {
  const { steps, gates } = planStage(ready, undefined, { stage, now: new Date().toISOString(), items: [] })
  const rows = steps.map(step => rowOf(step, gates[step.gate]))
  show(rows.length > 0 ? table(['', ''], rows) : paragraph(words.nothingRuns(stage)))
  return 0
}

const rowOf = (step: Step, gate: Gate | undefined): readonly Cell[] => [
  [code(step.item)],
  [...whatRuns(step, gate), words.asks(step.gate, step.after)],
]

/** The item's own script, else the tool of its gate, else what the gate reads. */
function whatRuns({ run, report, with: given }: Step, gate: Gate | undefined): readonly Text[] {
  if (run !== undefined) return run.trimEnd().split('\n').map(code)
  if (report !== undefined) return [prose(words.reads(report))]
  const requests = Object.values(gate?.evidence(given) ?? {})
  const argv = requests.find(request => request.kind === 'tool')?.argv
  if (argv?.length) return [code(argv.join(' '))]
  return [prose(words.reads(requests.flatMap(request => (request.kind === 'files' ? request.paths : [])).join(' ')))]
}
