import { expect, test } from '@jest/globals'
import { ask } from '../../src/decide/expect.js'
import { problem } from '../../src/model/problem.js'
import type { ReadSubject } from '../../src/model/reading.js'
import { expectation } from './expressions.js'

const subject = (name: string, measures: ReadSubject['measures']): ReadSubject => ({ name, measures })
const api = subject('api', { 'memory-limit-mib': 512 })
const web: ReadSubject = {
  ...subject('web', { 'memory-limit-mib': 4096 }),
  location: { path: 'k8s/web.yaml', line: 9 },
}
const worker = subject('worker', {})
const limit = expectation('memory-limit-mib <= 2048')

test('an expectation is asked of each subject, and names those for which it does not hold', () => {
  expect(ask([limit], [api, web, worker], {})).toEqual({
    outcome: 'failure',
    expect: [
      {
        text: 'memory-limit-mib <= 2048',
        from: 'item',
        held: false,
        failing: [
          {
            subject: 'web',
            location: { path: 'k8s/web.yaml', line: 9 },
            unknown: false,
            found: { 'memory-limit-mib': 4096 },
          },
          { subject: 'worker', unknown: true, found: { 'memory-limit-mib': null } },
        ],
      },
    ],
  })
})

test('it holds when it holds for all', () => {
  expect(ask([limit], [api], {})).toEqual({
    outcome: 'success',
    expect: [{ text: 'memory-limit-mib <= 2048', from: 'item', held: true, failing: [] }],
  })
})

test('that a subject lacks a measure is a failure: no limit is set', () => {
  expect(ask([limit], [worker], {}).outcome).toBe('failure')
})

test('T08 without a subject nothing holds', () => {
  expect(ask([limit], [], {})).toEqual({
    outcome: 'failure',
    expect: [{ text: 'memory-limit-mib <= 2048', from: 'item', held: false, failing: [] }],
  })
})

test('T08 without an expectation nothing is told', () => {
  expect(ask([], [api], {})).toEqual({ outcome: 'error', expect: [], error: problem('nothing-expected', {}) })
})

test.each(['1 < 2', 'true', "'a' == 'a'", '!false'])('T08 what reads no measure expects nothing: %s', text => {
  expect(ask([expectation(text)], [api], {})).toMatchObject({
    outcome: 'error',
    error: problem('nothing-expected', {}),
  })
})

test.each<[what: string, measures: Readonly<Record<string, unknown>>]>([
  ['NaN', { score: Number.NaN }],
  ['what JSON makes of NaN', { score: null }],
  ['a word', { score: '9' }],
  ['a list', { score: [9] }],
  ['an object', { score: { valueOf: 9 } }],
])('T09 a measure that is %s is not told', (_, measures) => {
  expect(ask([expectation('score >= 8')], [subject('the run', measures as ReadSubject['measures'])], {})).toMatchObject(
    {
      outcome: 'error',
      error: problem('no-measure', { measure: 'score', subject: 'the run' }),
      expect: [{ held: false, failing: [{ unknown: true }] }],
    },
  )
})

test.each(['constructor', '__proto__', 'toString'])(
  'T09 a measure is not found because every object has a %s',
  name => {
    expect(ask([expectation(`${name} != 1`)], [api], {}).outcome).toBe('failure')
  },
)

test('what the engine could not count is not told, and a gate cannot say it in its place', () => {
  const claimed = subject('the run', { high: 0, findings: 0 })
  expect(ask([expectation('high == 0')], [claimed], { findings: 3 })).toMatchObject({
    outcome: 'error',
    error: problem('no-measure', { measure: 'high', subject: 'the run' }),
  })
  expect(ask([expectation('findings == 0')], [claimed], { findings: 3 })).toMatchObject({
    outcome: 'failure',
    expect: [{ failing: [{ unknown: false, found: { findings: 3 } }] }],
  })
})

test('of several measures the one that could not be told is named', () => {
  expect(ask([expectation('findings == 0 && high == 0')], [api], { findings: 0 })).toMatchObject({
    error: problem('no-measure', { measure: 'high', subject: 'api' }),
  })
})

test('one failure is a failure, whatever else could not be told', () => {
  expect(ask([expectation('high == 0'), limit], [web], {}).outcome).toBe('failure')
})

test('of many subjects the first hundred are kept, and all counted', () => {
  const many = Array.from({ length: 250 }, (_, index) => subject(`pod-${index}`, {}))
  const [result] = ask([limit], many, {}).expect
  expect(result?.failing).toHaveLength(100)
  expect(result?.failed).toBe(250)
  expect(ask([limit], many.slice(0, 100), {}).expect[0]).not.toHaveProperty('failed')
})
