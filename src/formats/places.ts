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

export const LAST_PLACE = 2 ** 25 - 1
export const MOST_AT_ONE = 2 ** 14 - 1
const AT_ONE = 2 ** 14

/** A place and its count in one number that sorts by the place. */
export const packed = (place: number, covered: number, valid: number): number =>
  (place * AT_ONE + valid) * AT_ONE + covered
const placeOf = (number: number): number => Math.floor(number / (AT_ONE * AT_ONE))
const validOf = (number: number): number => Math.floor(number / AT_ONE) % AT_ONE
const coveredOf = (number: number): number => number % AT_ONE

/** `more`, packed and in any order, together with what was known before. Of a place told twice the higher counts stay. */
export function merged(before: Places | undefined, more: readonly number[]): Places {
  const all = before ? [...unpacked(before.bytes), ...more] : more
  const isSorted = all.every((number, index) => index === 0 || placeOf(number) > placeOf(all[index - 1] ?? 0))
  return encoded(isSorted ? all : unique([...all].sort((a, b) => a - b)))
}

function unique(sorted: readonly number[]): number[] {
  const places: number[] = []
  for (const number of sorted) {
    const last = places.at(-1)
    if (last === undefined || placeOf(last) !== placeOf(number)) places.push(number)
    else places[places.length - 1] = number - coveredOf(number) + Math.max(coveredOf(number), coveredOf(last))
  }
  return places
}

/** Each place as its distance from the one before and whether its only part ran, or its counts, in groups of seven bits. */
function encoded(places: readonly number[]): Places {
  const bytes: number[] = []
  const put = (number: number): void => {
    let rest = number
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128)
    bytes.push(rest)
  }
  let last = 0
  let covered = 0
  let valid = 0
  for (const number of places) {
    const distance = placeOf(number) - last
    last += distance
    covered += coveredOf(number)
    valid += validOf(number)
    if (validOf(number) === 1) put(distance * 4 + coveredOf(number))
    else {
      put(distance * 4 + 2)
      put(validOf(number))
      put(coveredOf(number))
    }
  }
  return { bytes: Uint8Array.from(bytes), count: { covered, valid } }
}

function* unpacked(bytes: Uint8Array): Generator<number> {
  let at = 0
  const take = (): number => {
    let number = 0
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0
      number += (byte % 128) * scale
      if (byte < 128) return number
    }
  }
  let place = 0
  while (at < bytes.length) {
    const head = take()
    place += Math.floor(head / 4)
    const single = head % 4
    const valid = single < 2 ? 1 : take()
    yield packed(place, single < 2 ? single : take(), valid)
  }
}
