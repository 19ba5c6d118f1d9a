import type { Problem } from '../../src/model/problem.js'
import type { Answer, Reading, Tally } from '../../src/model/reading.js'
import { at } from './commits.js'

// measured('pylint', { score: 7 }), broken('pylint', problem(...))
const noted = (item: string) => ({ item, key: `key of ${item}`, startedAt: at('09:30'), durationMs: 1000 })
export const measured = (
  item: string,
  measures: Readonly<Record<string, unknown>> = {},
  more: Partial<Answer> = {},
): Reading => ({
  ...noted(item),
  examined: 1,
  subjects: [{ name: 'the run', measures: measures as Answer['subjects'][number]['measures'] }],
  tallies: [],
  suppressed: 0,
  findings: [],
  remarks: [],
  ...more,
})
export const broken = (item: string, error: Problem): Reading => ({ ...noted(item), error })
export const skipped = (item: string): Reading => ({ ...noted(item), skipped: 'condition' })
export const withoutSecrets = (item: string, names: readonly string[]): Reading => ({
  ...noted(item),
  skipped: 'no-secrets',
  names,
})
export const tally = (ruleId: string, more: Partial<Tally> = {}): Tally => ({
  ruleId,
  aliases: [],
  level: 'error',
  count: 1,
  ...more,
})
