const COMMA = 44
const MINUS = 45
const ZERO = 48

const POINT = 46
const EXACT = 15
const POWERS = Array.from({ length: EXACT }, (_, power) => Number(`1e${power}`))

/** The number that a text is, as `Number` reads it; NaN where there is no text. */
export function numberOf(text: string | undefined): number {
  if (!text) return Number.NaN
  if (text.length > EXACT || text === '.') return Number(text)
  // Such texts come by the million, and nearly all are digits with a point at most.
  let digits = 0
  let point = text.length
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= ZERO && code < ZERO + 10) digits = digits * 10 + code - ZERO
    else if (code === POINT && point === text.length) point = at
    else return Number(text)
  }
  return point >= text.length - 1 ? digits : digits / (POWERS[text.length - 1 - point] ?? Number.NaN)
}

/** Whether the bytes from there on begin with these. */
export function begins(bytes: Uint8Array, from: number, tag: Uint8Array): boolean {
  for (let at = 0; at < tag.length; at += 1) if (bytes[from + at] !== tag[at]) return false
  return true
}

/**
 * Reads whole numbers that stand between commas from `from` to `to`, as many as `into` has room for, and gives how many they are; 0 where anything
 * else stands there, or more. One with a minus, and a minus alone, is NaN.
 */
export function numbersIn(bytes: Uint8Array, from: number, to: number, into: number[]): number {
  let count = 0
  let start = from
  let number = 0
  for (let at = from; at <= to; at += 1) {
    const byte = at < to ? (bytes[at] ?? 0) : COMMA
    if (byte === COMMA) {
      if (at === start || count === into.length) return 0
      into[count] = number
      count += 1
      number = 0
      start = at + 1
    } else if (byte >= ZERO && byte < ZERO + 10) number = number * 10 + byte - ZERO
    else if (byte === MINUS && at === start) number = Number.NaN
    else return 0
  }
  return count
}
