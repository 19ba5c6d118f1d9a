import { nearest } from '../checklist/nearest.js'
import { gates } from '../gates/index.js'
import type { Gate } from '../model/gate.js'
import { fail } from '../model/problem.js'
import { code, table } from '../report/blocks.js'
import { defaultArgv, gatePage } from '../report/gate-page.js'
import { terminal } from '../report/terminal.js'
import { loadGates } from '../run/checklist.js'

/** Lists the gates, or tells all about one. */
export async function showGates(id: string | undefined): Promise<number> {
  const ids = Object.keys(gates)
  if (id !== undefined && !ids.includes(id)) {
    const near = nearest(id, ids)
    fail('unknown-gate', { gate: id, of: { kind: 'checklist' }, ...(near !== undefined && { nearest: near }) })
  }
  const loaded = Object.values(await loadGates(id === undefined ? ids : [id]))
  const blocks = id === undefined ? [listOf(loaded)] : loaded.flatMap(gate => gatePage(gate, defaultArgv(gate)))
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR
  process.stdout.write(terminal(blocks, process.stdout.columns ?? 80, colour))
  return 0
}

const listOf = (all: readonly Gate[]) =>
  table(
    ['gate', 'asks', 'measures'],
    all.map(({ id, title, measures, expect }) => [
      [code(id)],
      [title],
      [Object.keys(measures).join(' ') || expect.join(', ')],
    ]),
  )
