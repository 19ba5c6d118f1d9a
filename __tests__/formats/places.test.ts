import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Count, LAST_PLACE, MOST_AT_ONE, type Places, packed, placeStore } from '../../src/formats/places.js'

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
  const told = [packed(1, 0, 1), packed(1, 1, 1), packed(2, 0, 1)]
  expect(placeStore().merge(undefined, told)).toMatchObject({ covered: 1, valid: 2 })
})

test('T09 places told in any order and any number of times count once, with the higher numbers, whatever else the store keeps', () => {
  const batches = fc.array(fc.tuple(fc.nat(2), fc.array(told, { minLength: 1, maxLength: 12 })), { maxLength: 12 })
  fc.assert(
    fc.property(batches, all => {
      const store = placeStore()
      const files: (Places | undefined)[] = []
      for (const [file, batch] of all)
        files[file] = store.merge(
          files[file],
          batch.map(each => packed(...each)),
        )
      for (const [file, places] of files.entries())
        if (places)
          expect(places).toMatchObject(expected(all.filter(([each]) => each === file).flatMap(([, batch]) => batch)))
    }),
  )
})

const lines = (number: number, covered: number) => Array.from({ length: number }, (_, line) => packed(line, covered, 1))

test('what is told again and again takes no more room, and is what it was told last', () => {
  const store = placeStore()
  let places = store.merge(undefined, lines(1000, 0))
  for (let time = 0; time < 1000; time += 1) places = store.merge(places, lines(1000, time === 0 ? 1 : 0))
  expect({ places, next: store.merge(undefined, [packed(1, 1, 1)]).from }).toEqual({
    places: { covered: 1000, valid: 1000, from: 0, to: 1000 },
    next: 1000,
  })
})

test('T34 a store grows with what it keeps', () => {
  const store = placeStore()
  const files = Array.from({ length: 30 }, () => store.merge(undefined, lines(20_000, 1)))
  for (const places of files) expect(store.merge(places, [])).toMatchObject({ covered: 20_000, valid: 20_000 })
})
