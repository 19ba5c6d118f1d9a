import type { Inputs } from '../model/inputs.js'

export const DAY = 24 * 60 * 60 * 1000
/** How long what the gates read is good for, in ms. */
export const GOOD_FOR = 7 * DAY
/** How far a clock may be ahead of another, in ms. */
export const AHEAD = 5 * 60 * 1000

/** The later of our clock and GitHub's, in ms. NaN where one cannot be read: then nothing that is dated counts. */
export const clockOf = ({ now, facts }: Pick<Inputs, 'now' | 'facts'>): number =>
  Math.max(Date.parse(now), Date.parse(facts?.now ?? now))

/** The end of a day `YYYY-MM-DD`, UTC, which is its last moment; in ms, NaN where that is no day. */
export const endOf = (day: string): number =>
  /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) + DAY : Number.NaN

/** Whether the time lies within the day or before it. */
export const isWithin = (now: number, day: string): boolean => now < endOf(day)

/** ISO; the epoch, which is long past, where the time is not known. */
export const isoOf = (time: number): string => new Date(Number.isFinite(time) ? time : 0).toISOString()
