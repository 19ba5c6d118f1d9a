/** GitHub's clock: every time in an answer and the `Date` header come from it. */
export interface Clock {
  now(): Date
  /** Called before each thing a person does, so that no two of them share a second. */
  tick(): void
}

/** A clock that stands still until it is moved. */
export interface StoppedClock extends Clock {
  set(iso: string): void
  advance(by: {
    readonly days?: number
    readonly hours?: number
    readonly minutes?: number
    readonly seconds?: number
  }): void
}

export function stoppedClock(iso = '2026-11-23T09:00:00Z'): StoppedClock {
  let at = Date.parse(iso)
  return {
    now: () => new Date(at),
    tick: () => {
      at += 1000
    },
    set: to => {
      at = Date.parse(to)
    },
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      at += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000
    },
  }
}

/** The machine's own clock, for the demo. */
export const machineClock: Clock = { now: () => new Date(), tick: () => {} }

/** `2026-11-23T09:00:00Z`, as GitHub writes times: no fractions of a second. */
export const isoSeconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`
