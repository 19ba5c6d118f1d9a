import { createHash } from 'node:crypto'
import { gatesUsed } from '../checklist/gates-used.js'
import { parseChecklist } from '../checklist/parse.js'
import { readDocument } from '../checklist/yaml.js'
import { gates } from '../gates/index.js'
import type { Checklist } from '../model/checklist.js'
import type { Catalogue, Gate } from '../model/gate.js'

export type Gates = Readonly<Record<string, Gate>>
/** A checklist, with the gates that it uses. */
export interface ReadyChecklist {
  readonly checklist: Checklist
  readonly gates: Gates
}

/** The checklist of a file's bytes; throws a UserError with everything that is wrong with it. Only the gates that it uses are loaded. */
export async function readChecklist(bytes: Uint8Array, path: string): Promise<ReadyChecklist> {
  const document = readDocument(bytes, path)
  const used = await loadGates(gatesUsed(document))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const checklist = parseChecklist(document, { catalogue: used, gateIds: Object.keys(gates), sha256 })
  return { checklist, gates: used }
}

/** The gates of these ids; unknown ids are passed over. */
export async function loadGates(ids: Iterable<string>): Promise<Gates & Catalogue> {
  const loaded = [...new Set(ids)].map(async id => {
    const load = Object.hasOwn(gates, id) ? gates[id] : undefined
    return load ? [[id, (await load()).default] as const] : []
  })
  return Object.fromEntries((await Promise.all(loaded)).flat())
}
