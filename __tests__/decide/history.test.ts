import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decide } from '../../src/decide/decide.js'
import type { Facts, Review } from '../../src/model/facts.js'
import { given, role } from './given.js'

const people = ['ann', 'ben', 'cat'] as const
type Person = (typeof people)[number]
type Event =
  | { readonly does: 'approves' | 'objects' | 'comments' | 'signs by a line' | 'is dismissed'; readonly who: Person }
  | { readonly does: 'pushes' | 'force-pushes'; readonly repoints: boolean }
  | { readonly does: 'force-pushes back'; readonly to: number; readonly repoints: boolean }

const who = fc.constantFrom(...people)
const repoints = fc.boolean()
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('approves' as const), who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('objects' as const), who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('comments' as const), who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('signs by a line' as const), who }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('is dismissed' as const), who }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('pushes' as const, 'force-pushes' as const), repoints }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('force-pushes back' as const), to: fc.nat(3), repoints }),
  },
)

/** What GitHub would say after these events: one a minute, each head with its first check suite. */
function github(events: readonly Event[]): { head: string; facts: Partial<Facts> } {
  const time = (minute: number) => new Date(Date.UTC(2026, 10, 23, 0, minute)).toISOString()
  const commit = (number: number) => number.toString(16).padStart(40, '0')
  const heads = [commit(0xabc)]
  const seen = new Map([[commit(0xabc), time(0)]])
  let forcePushedAt: string | undefined
  let head = commit(0xabc)
  let reviews: Review[] = []
  events.forEach((event, index) => {
    const minute = index + 1
    if ('who' in event) {
      const { who: user, does } = event
      const write = (state: Review['state'], body = '') => {
        const review = {
          id: minute,
          user,
          bot: false,
          state,
          commit: head,
          at: time(minute),
          body,
          url: '',
          edited: false,
        }
        reviews = [...reviews, review]
      }
      if (does === 'approves') write('APPROVED')
      if (does === 'objects') write('CHANGES_REQUESTED')
      if (does === 'comments') write('COMMENTED', 'hm')
      if (does === 'signs by a line') write('COMMENTED', `/sign-off ${head}`)
      if (does === 'is dismissed') {
        const last = reviews.findLast(review => review.user === user && review.state !== 'COMMENTED')
        reviews = reviews.map(review => (review === last ? { ...review, state: 'DISMISSED' } : review))
      }
      return
    }
    head = event.does === 'force-pushes back' ? (heads[event.to] ?? head) : commit(0xabc + minute)
    if (event.does !== 'pushes') forcePushedAt = time(minute)
    if (!heads.includes(head)) heads.push(head)
    if (!seen.has(head)) seen.set(head, time(minute))
    if (event.repoints) reviews = reviews.map(review => ({ ...review, commit: head }))
  })
  const headSeenAt = seen.get(head) ?? ''
  return {
    head,
    facts: {
      head: { sha: head, tree: 't' },
      headSeenAt,
      reviews,
      ...(forcePushedAt !== undefined && { forcePushedAt }),
    },
  }
}

/** Who signs and who objects, told from the events alone. */
function told(events: readonly Event[]): { signed: Person[]; objecting: Person[] } {
  const minds = new Map(people.map(person => [person, { approves: false, line: false, objects: false }]))
  for (const event of events) {
    if (!('who' in event)) for (const mind of minds.values()) Object.assign(mind, { approves: false, line: false })
    else {
      const mind = minds.get(event.who)
      if (event.does === 'approves') Object.assign(mind ?? {}, { approves: true, line: false, objects: false })
      if (event.does === 'objects') Object.assign(mind ?? {}, { approves: false, line: false, objects: true })
      if (event.does === 'signs by a line') Object.assign(mind ?? {}, { line: true })
      if (event.does === 'is dismissed') Object.assign(mind ?? {}, { approves: false, objects: false })
    }
  }
  const all = [...minds]
  return {
    signed: all.filter(([, mind]) => !mind.objects && (mind.approves || mind.line)).map(([person]) => person),
    objecting: all.filter(([, { objects }]) => objects).map(([person]) => person),
  }
}

test('T05 T22 whatever is pushed, approved, dismissed and force-pushed, in whatever order, only consent to this head counts', () => {
  const roles = [role('dev-lead', ['ann', 'ben']), role('security-lead', ['ben', 'cat'])]
  fc.assert(
    fc.property(fc.array(event, { maxLength: 14 }), events => {
      const { head, facts } = github(events)
      const verdict = decide(given({ roles, release: { sha: head, tree: 't' }, pullRequest: { headSha: head }, facts }))
      const { signed, objecting } = told(events)
      const expected = objecting.length > 0 ? 'no-go' : signed.length >= 2 ? 'go' : 'waiting'
      expect(verdict.decision).toBe(expected)
      expect(verdict.counts.people).toBe(Math.max(0, 2 - signed.length))
    }),
    { numRuns: 600 },
  )
})

test('T06 an objection is found wherever it stands among a thousand reviews', () => {
  for (const position of [0, 1, 28, 29, 30, 98, 99, 100, 500, 999]) {
    const reviews = Array.from({ length: 1000 }, (_, index): Review => {
      const who =
        index === position
          ? { user: 'ben', state: 'CHANGES_REQUESTED' as const }
          : { user: `user-${index}`, state: 'COMMENTED' as const }
      const at = new Date(Date.UTC(2026, 10, 23, 10, 0, index)).toISOString()
      return { id: index, bot: false, commit: undefined, at, body: '', url: '', edited: false, ...who }
    })
    const verdict = decide(
      given({ roles: [role('dev-lead', ['ann', 'ben'])], facts: { reviews, permissions: { ben: 'write' } } }),
    )
    expect(verdict.blockers).toEqual([{ kind: 'role', id: 'dev-lead', because: 'changes-requested' }])
  }
})
