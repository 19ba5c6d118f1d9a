/** Beyond these nothing is proposed: the search would cost more than it helps. */
const LONGEST = 60
const MOST = 1000

/** Of the known words the one that was most likely meant: at most a third of its letters are other, missing, spare or swapped; or it is the first part of a longer one. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const meant = word.toLowerCase()
  if (meant.length > LONGEST || known.length > MOST) return undefined
  let best: string | undefined
  let least = Math.floor(meant.length / 3) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - meant.length) >= least) continue
    const found = distance(meant, candidate.toLowerCase())
    if (found < least) [best, least] = [candidate, found]
  }
  return best ?? known.find(candidate => meant.length >= 4 && candidate.startsWith(`${meant}-`))
}

/** How many letters must be changed, added, removed or swapped with their neighbour (optimal string alignment). */
function distance(from: string, to: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1]
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    beforeLast = last
    last = row
  }
  return last[to.length] ?? 0
}

/** `{ nearest }` where there is one: the form in which problems carry it. */
export function didYouMean(word: string, known: readonly string[]): { readonly nearest?: string } {
  const found = nearest(word, known)
  return found === undefined ? {} : { nearest: found }
}
