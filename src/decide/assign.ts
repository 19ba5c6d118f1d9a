/**
 * Gives each place a person who may take it, nobody twice, so that as many places are filled as can be (maximum bipartite
 * matching by augmenting paths). Each round has its own candidates for each place; a place that was filled in a round stays
 * so, and who has got one keeps one, though another if need be. Earlier places are filled first. One entry for each place.
 */
export function assign(rounds: readonly (readonly (readonly string[])[])[]): (string | undefined)[] {
  const placeOf = new Map<string, number>()
  for (const candidates of rounds) {
    candidates.forEach((_, place) => {
      if (![...placeOf.values()].includes(place)) fill(place, candidates, placeOf, new Set())
    })
  }
  return (rounds[0] ?? []).map((_, place) => [...placeOf].find(([, taken]) => taken === place)?.[0])
}

function fill(
  place: number,
  candidates: readonly (readonly string[])[],
  placeOf: Map<string, number>,
  tried: Set<string>,
): boolean {
  const people = candidates[place] ?? []
  // Nobody is moved while somebody is free.
  for (const person of [...people.filter(each => !placeOf.has(each)), ...people.filter(each => placeOf.has(each))]) {
    if (tried.has(person)) continue
    tried.add(person)
    const other = placeOf.get(person)
    if (other !== undefined && !fill(other, candidates, placeOf, tried)) continue
    placeOf.set(person, place)
    return true
  }
  return false
}
