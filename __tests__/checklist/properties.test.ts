import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gatesUsed } from '../../src/checklist/gates-used.js'
import { nearest } from '../../src/checklist/nearest.js'
import { cycles } from '../../src/checklist/needs.js'
import { parseChecklist } from '../../src/checklist/parse.js'
import { tooFew } from '../../src/checklist/quorum.js'
import { readDocument } from '../../src/checklist/yaml.js'
import { UserError } from '../../src/model/problem.js'
import { renderProblem } from '../../src/report/problem.js'
import { catalogue } from './catalogue.js'

const gateIds = Object.keys(catalogue)

const example = readFileSync(join(import.meta.dirname, '../../docs/examples/seed.release-checklist.yml'))
const small = new TextEncoder().encode(`
version: 1
roles: { dev-lead: { users: [alice, bob] }, ops: { teams: [acme/ops] } }
sign-offs: { required: [dev-lead, ops], emergency: { label: hotfix, required: [ops] } }
defaults: { pylint: { with: { paths: [src] }, env: [TOKEN] } }
phases:
  - name: "Quality: all"
    if: changed('src/**')
    items:
      - { id: lint, name: Lint, gate: pylint, expect: [score >= 8, "!(errors > 0)"] } # a comment
      - name: Group
        not-applicable: { reason: later, until: 2026-12-31 }
        items:
          - { name: Smoke tests, run: "make smoke", needs: lint, env: { A: "\${{ env.B }}" } }
      - { id: drill, name: Drill, attest: ops, attested: { by: carol, on: 2026-01-01, until: 2026-12-31 } }
waivers:
  - { item: lint, only: [C0114], reason: no fix, by: ops, until: 2026-12-31 }
`)

/** Reads to the end, or to problems that can be shown; anything else fails the test. */
function survives(bytes: Uint8Array): void {
  try {
    const document = readDocument(bytes, 'c.yml')
    gatesUsed(document)
    parseChecklist(document, { catalogue, gateIds, sha256: '' })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    expect(error.problems.length).toBeGreaterThan(0)
    for (const problem of error.problems)
      expect(renderProblem(problem)).toMatch(/^\S.*[.?] \[[a-z0-9-]+\](?:\n {2}.*\n {2}\s*\^+)?$/s)
  }
}

test('the small checklist is right to begin with', () => {
  expect(parseChecklist(readDocument(small, 'c.yml'), { catalogue, gateIds, sha256: '' }).phases.length).toBe(1)
})

test('a checklist that is cut off anywhere is read or refused, never a crash', () => {
  for (let end = 0; end <= small.length; end += 1) survives(small.slice(0, end))
})

test('a long checklist that is cut off somewhere is read or refused, never a crash', () => {
  fc.assert(
    fc.property(fc.nat(example.length), end => survives(example.subarray(0, end))),
    { numRuns: 50 },
  )
})

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '!',
      '>',
      '*',
      '&',
      '#',
      ' # ',
      ': ',
      ',',
      '[',
      ']',
      '{',
      '}',
      '${{',
      '}}',
      "'",
      '"',
      '\n',
      '\t',
      '- ',
      '|',
      '%',
      '@',
      '`',
      '~',
      '\\',
      '\0',
      '\r',
      '\uFEFF',
      '<<: ',
      '---\n',
      '__proto__: ',
    ],
  ),
  fc.string({ maxLength: 5 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
)

test('a checklist with anything put anywhere is read or refused, never a crash', () => {
  const edit = fc.record({ at: fc.nat(small.length), removed: fc.nat(20), added: piece })
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), edits => {
      let text = new TextDecoder().decode(small)
      for (const { at, removed, added } of edits) text = text.slice(0, at) + added + text.slice(at + removed)
      survives(new TextEncoder().encode(text))
    }),
    { numRuns: 500 },
  )
})

test('any bytes are read or refused, never a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => survives(bytes)),
    { numRuns: 500 },
  )
})

test('any value in the place of any other is read or refused, never a crash', () => {
  const values = fc.jsonValue({ maxDepth: 2 })
  const keys = ['version', 'roles', 'sign-offs', 'defaults', 'release', 'phases', 'waivers', 'paths', 'id']
  const itemKeys = [
    'id',
    'name',
    'items',
    'gate',
    'run',
    'with',
    'expect',
    'if',
    'when',
    'level',
    'needs',
    'env',
    'working-directory',
    'shell',
    'timeout-minutes',
    'parallel',
    'attest',
    'attested',
    'waivable-by',
    'not-applicable',
    'watch',
  ]
  const item = fc.dictionary(fc.constantFrom(...itemKeys), values, { maxKeys: 5 })
  const checklist = fc.tuple(
    fc.dictionary(fc.constantFrom(...keys), values, { maxKeys: 3 }),
    fc.array(item, { maxLength: 3 }),
  )
  fc.assert(
    fc.property(checklist, ([top, items]) => {
      survives(new TextEncoder().encode(JSON.stringify({ version: 1, phases: [{ name: 'Phase', items }], ...top })))
    }),
    { numRuns: 500 },
  )
})

describe('quorums', () => {
  const users = fc.uniqueArray(fc.constantFrom('alice', 'bob', 'carol', 'dave'), { minLength: 1 })
  const role = users.chain(users =>
    fc.record({ users: fc.constant(users), count: fc.integer({ min: 1, max: users.length }) }),
  )

  test('T13: whether different people can fill all roles equals brute force', () => {
    fc.assert(
      fc.property(fc.array(role, { maxLength: 4 }), drawn => {
        const roles = Object.fromEntries(
          drawn.map((role, index) => [`r${index}`, { id: `r${index}`, name: '', teams: [], ...role }]),
        )
        const places = drawn.flatMap(({ users, count }) => Array.from({ length: count }, () => users))
        const fillable = (index: number, taken: readonly string[]): boolean => {
          const people = places[index]
          return (
            people === undefined || people.some(user => !taken.includes(user) && fillable(index + 1, [...taken, user]))
          )
        }
        const short = tooFew(Object.keys(roles), roles)
        expect(short === undefined).toBe(fillable(0, []))
        // What is named is short by itself: fewer people than places.
        if (short) expect(short.users.length).toBeLessThan(short.needed)
      }),
    )
  })

  test('roles that a team or a permission fills are never called short', () => {
    const open = { id: 'a', name: '', users: ['alice'], teams: ['acme/x'], count: 1 }
    const closed = { id: 'b', name: '', users: ['alice'], teams: [], count: 1 }
    expect(tooFew(['a', 'b'], { a: open, b: closed })).toBeUndefined()
    expect(tooFew(['b', 'toString'], { b: closed })).toBeUndefined()
  })
})

test('a cycle is found exactly where following what is needed comes back', () => {
  const graph = fc.array(fc.array(fc.nat(5), { maxLength: 3 }), { maxLength: 6 })
  fc.assert(
    fc.property(graph, edges => {
      const waitsFor = new Map(edges.map((others, id) => [String(id), others.map(String)]))
      const reaches = (from: string, to: string, seen: Set<string>): boolean =>
        (waitsFor.get(from) ?? []).some(next => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))))
      const looping = [...waitsFor.keys()].filter(id => reaches(id, id, new Set()))
      const found = cycles(waitsFor)
      expect(found.length > 0).toBe(looping.length > 0)
      for (const cycle of found)
        for (const [index, id] of cycle.entries()) expect(waitsFor.get(id)).toContain(cycle[(index + 1) % cycle.length])
    }),
  )
})

test.each([
  ['requried', 'required'],
  ['expects', 'expect'],
  ['GATE', 'gate'],
  ['timeout', 'timeout-minutes'],
  ['colour', undefined],
  ['id', undefined],
  ['r'.repeat(61), undefined],
  ['', undefined],
])('the word nearest to "%s" is %s', (word, expected) => {
  expect(nearest(word, ['required', 'expect', 'gate', 'timeout-minutes', 'name'])).toBe(expected)
})
