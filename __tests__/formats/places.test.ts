import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Count, LAST_PLACE, MOST_AT_ONE, merged, type Places, packed } from '../../src/formats/places.js'

type Told = readonly [place: number, covered: number, valid: number]
const place = fc.oneof(fc.nat(9), fc.nat(300), fc.nat(LAST_PLACE))
const counts = fc
  .oneof(fc.constant(1), fc.nat(5), fc.nat(MOST_AT_ONE))
  .chain(valid => fc.tuple(fc.nat(valid), fc.constant(valid)))
const told: fc.Arbitrary<Told> = fc.tuple(place, counts).map(([at, [covered, valid]]) => [at, covered, valid])

function expected(all: readonly Told[]): Count {
  const best = new Map<number, Count>()
  for (const [at, covered, valid] of all) {
    const known = best.get(at) ?? { covered: 0, valid: 0 }
    best.set(at, { covered: Math.max(known.covered, covered), valid: Math.max(known.valid, valid) })
  }
  const sum = (of: keyof Count) => [...best.values()].reduce((total, each) => total + each[of], 0)
  return { covered: sum('covered'), valid: sum('valid') }
}

test('a place told twice in a row counts once', () => {
  expect(merged(undefined, [packed(1, 0, 1), packed(1, 1, 1), packed(2, 0, 1)]).count).toEqual({ covered: 1, valid: 2 })
})

test('T09 places told in any order and any number of times count once, with the higher numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.array(told, { maxLength: 12 }), { maxLength: 4 }), batches => {
      const places = batches.reduce<Places | undefined>(
        (known, batch) =>
          merged(
            known,
            batch.map(each => packed(...each)),
          ),
        undefined,
      )
      expect(places?.count ?? { covered: 0, valid: 0 }).toEqual(expected(batches.flat()))
    }),
  )
})
