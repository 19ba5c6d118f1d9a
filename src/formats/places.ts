/** How many there are and how many of them ran. */
export interface Count {
  readonly covered: number
  readonly valid: number
}
/** Numbered places of a source file, each with a count, and where in their store they are. */
export interface Places extends Count {
  readonly from: number
  readonly to: number
}
/** Keeps places in about a byte each: a report may name millions. */
export interface PlaceStore {
  /** `more`, packed and in any order, together with what was known before. Of a place told twice the higher counts stay. */
  merge(before: Places | undefined, more: readonly number[]): Places
}

export const LAST_PLACE = 2 ** 24
export const MOST_AT_ONE = 2 ** 13

// A place that is one thing (a line) is a small integer: its number, and whether it ran in the lowest bit. Any other stands above all of those.
const ONE = 2 ** 26
const AT_ONE = 2 ** 14
/** A place and its count in one number. */
export const packed = (place: number, covered: number, valid: number): number =>
  valid === 1 ? place * 2 + covered : ONE + (place * AT_ONE + valid) * AT_ONE + covered
const placeOf = (number: number): number =>
  number < ONE ? number >> 1 : Math.floor((number - ONE) / (AT_ONE * AT_ONE))
const validOf = (number: number): number => (number < ONE ? 1 : Math.floor((number - ONE) / AT_ONE) % AT_ONE)
const coveredOf = (number: number): number => (number < ONE ? number & 1 : (number - ONE) % AT_ONE)

export function placeStore(): PlaceStore {
  // Outside the heap, which would grow by far more than what is kept in it.
  let bytes = Buffer.allocUnsafeSlow(64 * 1024)
  let used = 0

  /** Each place as its distance from the one before and whether its one thing ran, or its counts, in groups of seven bits. */
  function keep(places: readonly number[]): Places {
    makeRoom(places.length * LONGEST)
    const into = bytes
    let at = used
    let last = 0
    let covered = 0
    let valid = 0
    for (const number of places) {
      const place = placeOf(number)
      const ran = coveredOf(number)
      covered += ran
      if (number < ONE) {
        valid += 1
        at = put((place - last) * 4 + ran, into, at)
      } else {
        const many = validOf(number)
        valid += many
        at = put(ran, into, put(many, into, put((place - last) * 4 + 2, into, at)))
      }
      last = place
    }
    const from = used
    used = at
    return { covered, valid, from, to: at }
  }
  function makeRoom(length: number): void {
    if (used + length <= bytes.length) return
    const before = bytes
    bytes = Buffer.allocUnsafeSlow(2 * before.length + length)
    bytes.set(before.subarray(0, used))
  }

  return {
    merge(before, more) {
      const all = before ? [...placesIn(bytes, before), ...more] : more
      const kept = keep(isAscending(all) ? all : unique(all))
      if (!before || kept.to - kept.from > before.to - before.from) return kept
      // What is told again and again takes no more room.
      bytes.copyWithin(before.from, kept.from, kept.to)
      used = kept.from
      return { ...kept, from: before.from, to: before.from + kept.to - kept.from }
    },
  }
}

function isAscending(places: readonly number[]): boolean {
  let last = -1
  for (const number of places) {
    const place = placeOf(number)
    if (place <= last) return false
    last = place
  }
  return true
}

function unique(places: readonly number[]): number[] {
  const found: number[] = []
  for (const number of [...places].sort((a, b) => placeOf(a) - placeOf(b))) {
    const last = found.at(-1)
    if (last === undefined || placeOf(last) !== placeOf(number)) found.push(number)
    else {
      const covered = Math.max(coveredOf(last), coveredOf(number))
      found[found.length - 1] = packed(placeOf(number), covered, Math.max(validOf(last), validOf(number)))
    }
  }
  return found
}

/** Bytes that one place takes at most. */
const LONGEST = 8

function put(number: number, bytes: Uint8Array, from: number): number {
  let at = from
  let rest = number
  for (; rest > 127; rest >>= 7) bytes[at++] = (rest & 127) | 128
  bytes[at++] = rest
  return at
}

function* placesIn(bytes: Uint8Array, { from, to }: Places): Generator<number> {
  let at = from
  const take = (): number => {
    let number = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      number |= (byte & 127) << shift
      if (byte < 128) return number
    }
  }
  let place = 0
  while (at < to) {
    const head = take()
    place += head >> 2
    const valid = (head & 2) === 0 ? 1 : take()
    yield packed(place, (head & 2) === 0 ? head & 1 : take(), valid)
  }
}
