import { deflateRawSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import type { CheckRun } from '../../src/github/check-run.js'
import { bytesLeft, encodeReadings, type Stored, storedIn, withReadings } from '../../src/github/readings.js'
import type { Reading } from '../../src/model/reading.js'
import { answer, common, finding, readings, SHA } from './samples.js'

const run = (text: string, id = 10): CheckRun => ({
  id,
  status: 'completed',
  conclusion: 'success',
  externalId: '42/1/tag',
  url: '',
  title: '',
  summary: '',
  text,
  annotations: 0,
})
const kept = (stored: Stored): Stored | undefined =>
  storedIn([run(withReadings('# Report', encodeReadings(stored)))], SHA)

test('every kind of reading comes back as it was', () => {
  const stored: Stored = {
    readings: readings(
      answer('pylint', [finding(0)]),
      { item: 'tsc', ...common, skipped: 'condition' },
      { item: 'smoke', ...common, skipped: 'no-secrets', names: ['TOKEN'] },
      { item: 'k6', ...common, error: { code: 'timed-out', details: { tool: 'k6', minutes: 10 } } },
    ),
    protection: { level: 'none', missing: [{ code: 'tag-unprotected', details: { tag: 'v1' } }] },
    ownChecklist: 'b'.repeat(40),
  }
  expect(kept(stored)).toEqual(stored)
  const { run: _, ...local } = readings()
  expect(kept({ readings: local })).toEqual({ readings: local })
})
test('five findings of each item are kept; the tallies stay whole', () => {
  const all = Array.from({ length: 9 }, (_, index) => finding(index))
  expect(kept({ readings: readings(answer('pylint', all)) })?.readings.readings).toEqual([
    answer('pylint', all.slice(0, 5)),
  ])
})

/** Text that deflate cannot make smaller. */
const noise = (length: number, seed: number): string => {
  let state = seed
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return String.fromCharCode(33 + (state % 93))
  }).join('')
}
const many = (items: number, noisy: (index: number) => Reading): Reading[] =>
  Array.from({ length: items }, (_, i) => noisy(i))

test('sixty items fit into 16 kB', () => {
  const comment = encodeReadings({
    readings: readings(
      ...many(60, index =>
        answer(
          `item-${index}`,
          [0, 1, 2, 3, 4].map(each => finding(each, noise(30, index * 5 + each))),
        ),
      ),
    ),
  })
  expect(comment?.length).toBeLessThan(16_000)
})
test('T40 what a command printed last is kept while there is room', () => {
  const one = answer('smoke', [], { tail: 'no route to host' })
  expect(kept({ readings: readings(one) })?.readings.readings).toEqual([one])
})
test('T40 over 60 kB the texts of the findings and of commands go first, then findings and remarks', () => {
  const texts = readings(...many(60, index => answer(`i${index}`, [finding(0, noise(1500, index))], { tail: 'ab' })))
  const short = kept({ readings: texts })
  expect(short?.readings.readings[3]).toEqual(
    answer(
      'i3',
      [{ ...finding(0, ''), helpUri: undefined }].map(({ helpUri: _, ...rest }) => rest),
    ),
  )
  const paths = readings(
    ...many(60, index => answer(`i${index}`, [{ ...finding(0), location: { path: noise(1500, index) } }])),
  )
  expect(kept({ readings: paths })?.readings.readings[3]).toEqual(answer('i3', [], { remarks: [] }))
  for (const each of [texts, paths]) expect(encodeReadings({ readings: each })?.length).toBeLessThanOrEqual(60_000)
})
test('T40 what is too large even so is not stored, and nothing of it is cut off', () => {
  const subjects = many(60, index =>
    answer(`i${index}`, [], { subjects: [{ name: noise(2000, index), measures: { value: 1 } }] }),
  )
  expect(encodeReadings({ readings: readings(...subjects) })).toBeUndefined()
  expect(withReadings('# Report', undefined)).toBe('# Report')
  expect(bytesLeft(undefined)).toBe(65_535)
})
test('text and comment fill the field to the byte', () => {
  const comment = encodeReadings({ readings: readings(answer('a')) })
  const markdown = 'x'.repeat(bytesLeft(comment))
  expect(Buffer.byteLength(withReadings(markdown, comment))).toBe(65_535)
})

const good = encodeReadings({ readings: readings(answer('a')) }) ?? ''
const packed = (value: unknown): string =>
  `<!-- release-checklist:readings:1 ${deflateRawSync(JSON.stringify(value)).toString('base64')} -->`
const changed = (change: (copy: Record<string, unknown>) => void): string => {
  const copy = JSON.parse(JSON.stringify({ readings: readings(answer('a')) }))
  change(copy.readings)
  return packed(copy)
}
test.each<[string, string]>([
  ['no text', ''],
  ['no comment', '# Report'],
  ['a comment that does not end the text', `${good}\n\nmore`],
  ['a comment that does not end', good.slice(0, -4)],
  ['a comment that is cut off', `${good.slice(0, -40)} -->`],
  ['of another version', good.replace(':1 ', ':2 ')],
  ['no base64', good.replace(/ [A-Za-z0-9+/=]+ /, ' &lt;&gt; ')],
  ['not deflated', `<!-- release-checklist:readings:1 ${Buffer.from('{}').toString('base64')} -->`],
  ['not JSON', `<!-- release-checklist:readings:1 ${deflateRawSync('hello').toString('base64')} -->`],
  ['nothing', packed({})],
  ['null', packed(null)],
  [
    'T36 a bomb',
    `<!-- release-checklist:readings:1 ${deflateRawSync(JSON.stringify({ readings: readings() }) + ' '.repeat(9 * 1024 * 1024)).toString('base64')} -->`,
  ],
  [
    'T12 of another commit',
    changed(copy => {
      copy.sha = '3'.repeat(40)
    }),
  ],
  [
    'of a changed working tree',
    changed(copy => {
      copy.dirty = true
    }),
  ],
  [
    'of another format',
    changed(copy => {
      copy.format = 2
    }),
  ],
  [
    'without a tree',
    changed(copy => {
      delete copy.tree
    }),
  ],
  [
    'with a list for an item',
    changed(copy => {
      copy.readings = [[]]
    }),
  ],
])('T12 nothing is taken from a text with %s', (_, text) => {
  expect(storedIn([run(text)], SHA)).toBeUndefined()
})

const bad: [string, Record<string, unknown>][] = [
  ['a count below zero', { tallies: [{ ruleId: 'R', aliases: [], level: 'error', count: -5 }] }],
  ['half a count', { tallies: [{ ruleId: 'R', aliases: [], level: 'error', count: 0.5 }] }],
  ['a level that is none', { tallies: [{ ruleId: 'R', aliases: [], level: 'fine', count: 1 }] }],
  ['a severity that is none', { tallies: [{ ruleId: 'R', aliases: [], level: 'error', severity: 'x', count: 1 }] }],
  ['examined below zero', { examined: -1 }],
  ['examined as a text', { examined: '12' }],
  ['T09 a measure that is null', { subjects: [{ name: 'a', measures: { score: null } }] }],
  ['T09 a measure that is a list', { subjects: [{ name: 'a', measures: { score: [9] } }] }],
  ['suppressed missing', { suppressed: undefined }],
  ['no subjects', { subjects: null }],
  ['a key that is no hash', { key: 'x' }],
  ['a time that is none', { startedAt: 'yesterday' }],
  ['an error without a code', { error: { details: {} } }],
  ['an error whose code is no code', { error: { code: '<b>', details: {} } }],
  ['a reason to skip that is none', { skipped: 'because' }],
]
test.each(bad)('T12 a reading with %s spoils them all', (_, change) => {
  const text = changed(copy => {
    copy.readings = [{ ...answer('a'), ...change }, answer('b')]
  })
  expect(storedIn([run(text)], SHA)).toBeUndefined()
})
test('what a reading does not have is not let through', () => {
  const text = changed(copy => {
    copy.readings = [{ ...answer('a'), holds: true }]
  })
  expect(storedIn([run(text)], SHA)?.readings.readings).toEqual([answer('a')])
})

test('of several check runs the newest counts, also where it has no readings', () => {
  const older = run(withReadings('old', good), 10)
  const newer = run(withReadings('new', encodeReadings({ readings: readings(answer('b')) })), 11)
  expect(storedIn([older, newer], SHA)?.readings.readings).toEqual([answer('b')])
  expect(storedIn([newer, older], SHA)?.readings.readings).toEqual([answer('b')])
  expect(storedIn([older, run('no gates ran', 12)], SHA)).toBeUndefined()
  expect(storedIn([], SHA)).toBeUndefined()
})
test('T20 a comment that a tool planted in the Markdown is not the one at the end', () => {
  const planted = encodeReadings({ readings: readings(answer('planted')) })
  expect(storedIn([run(withReadings(`# Report\n${planted}`, good))], SHA)?.readings.readings).toEqual([answer('a')])
})
