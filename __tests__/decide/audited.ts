import type { Waiver } from '../../src/model/checklist.js'
import { type Given, role } from './given.js'
import { gate } from './items.js'
import { measured, tally } from './readings.js'
import { approves } from './reviews.js'

export const audit = gate('npm-audit', ['critical == 0', 'high == 0'], { waivableBy: ['dev-lead', 'security-lead'] })
export const high = (ruleId: string, aliases: readonly string[] = []) =>
  tally(ruleId, { aliases, severity: 'high', count: 2 })
export const found = (...tallies: ReturnType<typeof high>[]) => [measured('npm-audit', {}, { tallies })]
export const lead = role('dev-lead', ['alice'])
export const security = role('security-lead', ['carol'])

/** `npm-audit` found GHSA-1, and the one who must sign has. */
export const signed: Given = {
  roles: [lead, security],
  required: ['dev-lead'],
  items: [audit],
  readings: found(high('GHSA-1')),
  reviews: [approves('alice')],
}
/** Facts: waivers of the pull request's own copy of the checklist. */
export const proposed = (...waivers: Waiver[]) => ({ proposed: { sha256: 'cd', waivers, changedItems: [] } })
