import { didYouMean } from '../checklist/nearest.js'
import { gates } from '../gates/index.js'
import { fail } from '../model/problem.js'
import { code, paragraph, prose, table } from '../report/blocks.js'
import { defaultArgv, gatePage } from '../report/gate-page.js'
import { commandWords as words } from '../report/words/en/command-pages.js'
import { loadGates } from '../run/checklist.js'
import { show } from './screen.js'

/** Lists the gates, or tells all about one. */
export async function showGates(id: string | undefined): Promise<number> {
  const ids = Object.keys(gates)
  if (id !== undefined && !ids.includes(id)) fail('no-such-gate', { gate: id, ...didYouMean(id, ids) })
  const loaded = Object.values(await loadGates(id === undefined ? ids : [id]))
  if (id !== undefined) show(...loaded.flatMap(gate => gatePage(gate, defaultArgv(gate))))
  else
    show(
      table(
        ['', ''],
        loaded.map(gate => [[code(gate.id)], [gate.title]]),
      ),
      paragraph(prose(words.oneGate)),
    )
  return 0
}
