import type { MeasureValue } from '../model/reading.js'
import type { Words } from './words/sentences.js'

/** A value as people write it. A number keeps as many decimals as it takes not to look like one of `limits` when it is not. */
export function figure(value: MeasureValue, { page }: Words, limits: readonly number[] = []): string {
  if (typeof value === 'boolean') return value ? page.yes : page.no
  if (typeof value === 'string') return `“${value}”`
  for (let decimals = 2; decimals < 15; decimals++) {
    const rounded: number = Number(value.toFixed(decimals))
    if (rounded === value || !limits.includes(rounded)) return String(rounded)
  }
  return String(value)
}

/** A time to the minute, in UTC: "2026-11-23 17:42 UTC"; a day, or what is no time, as it stands. */
export function moment(iso: string): string {
  const time = new Date(iso)
  return !iso.includes('T') || Number.isNaN(time.getTime())
    ? iso
    : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
