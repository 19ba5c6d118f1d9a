import type { Chunks } from '../../src/model/evidence.js'
import { UserError } from '../../src/model/problem.js'

/** The text as the bytes of a report. */
export const bytes = (text: string): Chunks => [Buffer.from(text)]

/** The bytes cut before each of the places. */
export function cutAt(whole: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map(place => place % (whole.length + 1))), whole.length].sort((a, b) => a - b)
  return ends.map((end, index) => whole.subarray(ends[index - 1] ?? 0, end))
}

/** What is wrong, by the details of the problem that is thrown; anything else that is thrown comes through. */
export function refusal(read: () => unknown): unknown {
  try {
    return { read: read() }
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    return thrown.problems[0]?.details
  }
}
