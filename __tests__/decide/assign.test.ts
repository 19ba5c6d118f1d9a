import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { assign } from '../../src/decide/assign.js'
import { decide } from '../../src/decide/decide.js'
import { given, role } from './given.js'
import { approves } from './reviews.js'

const users = ['ann', 'ben', 'cat', 'dan']
const some = fc.subarray(users)

const roles = fc
  .array(fc.tuple(some, fc.integer({ min: 1, max: 2 })), { minLength: 1, maxLength: 4 })
  .map(roles => roles.map(([members, count], index) => role(`role-${index}`, members, { count })))

/** The most places that can be filled, by trying everything. */
function most(places: readonly (readonly string[])[], used: readonly string[] = []): number {
  const [first, ...rest] = places
  if (first === undefined) return 0
  const filled = first.filter(person => !used.includes(person)).map(person => 1 + most(rest, [...used, person]))
  return Math.max(most(rest, used), ...filled)
}
const filled = (people: readonly (string | undefined)[]): string[] => people.filter(person => person !== undefined)

test('T13 fills as many places as trying everything does, nobody twice, nobody where they may not', () => {
  fc.assert(
    fc.property(fc.array(some, { maxLength: 5 }), places => {
      const people = assign([places])
      expect(filled(people)).toHaveLength(most(places))
      expect(new Set(filled(people)).size).toBe(filled(people).length)
      for (const [place, person] of people.entries()) expect([undefined, ...(places[place] ?? [])]).toContain(person)
    }),
    { numRuns: 300 },
  )
})

test('T13 those who signed fill as many places as they can, and the others as many of the rest as can be', () => {
  fc.assert(
    fc.property(fc.array(some, { maxLength: 5 }), some, (places, signed) => {
      const first = places.map(place => place.filter(person => signed.includes(person)))
      const people = assign([first, places])
      expect(filled(people).filter(person => signed.includes(person))).toHaveLength(most(first))
      expect(filled(people)).toHaveLength(most(places))
    }),
    { numRuns: 300 },
  )
})

test('T13 the sign-offs of a release are missing exactly where no assignment of people to roles fills them', () => {
  fc.assert(
    fc.property(roles, some, (roles, signed) => {
      const { signOffs } = decide(given({ roles, reviews: signed.map(user => approves(user)) }))
      const places = roles.flatMap(({ users, count }) => Array(count).fill(users.filter(user => signed.includes(user))))
      const approvals = signOffs.flatMap(each => each.approvals.map(({ user }) => user))
      expect(approvals).toHaveLength(most(places))
      expect(new Set(approvals).size).toBe(approvals.length)
      for (const { role: id, approvals, required, missing } of signOffs) {
        expect(approvals.length + missing).toBe(required)
        for (const { user } of approvals) expect(roles.find(role => role.id === id)?.users).toContain(user)
      }
    }),
    { numRuns: 300 },
  )
})

test('T13 where people need not be distinct, each role counts on its own', () => {
  fc.assert(
    fc.property(roles, some, (roles, signed) => {
      const { signOffs } = decide(
        given({ roles, signOffs: { distinctPeople: false }, reviews: signed.map(user => approves(user)) }),
      )
      expect(signOffs.map(({ approvals }) => approvals.length)).toEqual(
        roles.map(({ users, count }) => Math.min(count, users.filter(user => signed.includes(user)).length)),
      )
    }),
    { numRuns: 200 },
  )
})

test('nobody is moved while somebody is free', () => {
  const [signed, possible] = [
    [['ann'], ['ann']],
    [
      ['ann', 'ben'],
      ['ann', 'cat'],
    ],
  ]
  expect(assign([signed, possible])).toEqual(['ann', 'cat'])
})
