/** How many there are and how many of them ran. */
export interface Count {
  readonly covered: number
  readonly valid: number
}
/** Numbered places of a source file, each with a count, in about a byte each: a report may name millions. */
export interface Places {
  readonly bytes: Uint8Array
  readonly count: Count
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

/** `more`, packed and in any order, together with what was known before. Of a place told twice the higher counts stay. */
export function merged(before: Places | undefined, more: readonly number[]): Places {
  const all = before ? [...unpacked(before.bytes), ...more] : more
  return encoded(isAscending(all) ? all : unique(all))
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

/** Each place as its distance from the one before and whether its one thing ran, or its counts, in groups of seven bits. */
function encoded(places: readonly number[]): Places {
  const bytes: number[] = []
  const put = (number: number): void => {
    let rest = number
    for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128)
    bytes.push(rest)
  }
  let last = 0
  let covered = 0
  let valid = 0
  for (const number of places) {
    const place = placeOf(number)
    const ran = coveredOf(number)
    covered += ran
    if (number < ONE) {
      valid += 1
      put((place - last) * 4 + ran)
    } else {
      valid += validOf(number)
      put((place - last) * 4 + 2)
      put(validOf(number))
      put(ran)
    }
    last = place
  }
  return { bytes: new Uint8Array(bytes), count: { covered, valid } }
}

function* unpacked(bytes: Uint8Array): Generator<number> {
  let at = 0
  const take = (): number => {
    let number = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      number |= (byte & 127) << shift
      if (byte < 128) return number
    }
  }
  let place = 0
  while (at < bytes.length) {
    const head = take()
    place += head >> 2
    const valid = (head & 2) === 0 ? 1 : take()
    yield packed(place, (head & 2) === 0 ? head & 1 : take(), valid)
  }
}
