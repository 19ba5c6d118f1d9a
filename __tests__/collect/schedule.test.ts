import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { schedule } from '../../src/collect/schedule.js'
import { fail } from '../../src/model/problem.js'
import type { Reading, Result } from '../../src/model/reading.js'
import type { Step } from '../../src/model/step.js'
import { stepOf } from './repository.js'

const answer: Result = { examined: 1, subjects: [], tallies: [], suppressed: 0, findings: [], remarks: [] }
const cancelled = { error: { code: 'cancelled', details: {} } }
const going = new AbortController().signal

/** A clock that stands still until nothing can happen any more, and then jumps to the next thing that does. */
function fakeClock() {
  const waiting: { readonly at: number; readonly wake: () => void }[] = []
  const clock = { now: 0, sleep: (ms: number) => new Promise<void>(wake => waiting.push({ at: clock.now + ms, wake })) }
  const run = async <T>(work: Promise<T>): Promise<T> => {
    let isDone = false
    const end = () => {
      isDone = true
    }
    work.then(end, end)
    while (!isDone) {
      for (let turn = 0; turn < 50; turn += 1) await null
      waiting.sort((a, b) => a.at - b.at)
      const next = waiting.shift()
      if (next) clock.now = next.at
      next?.wake()
    }
    return work
  }
  return Object.assign(clock, { run })
}

interface Work {
  readonly step: Step
  readonly ms: number
}
/** Runs the work in fake time. Gives when each was started and ended, and how many ran at once at most. */
async function simulate(work: readonly Work[], slots: number) {
  const clock = fakeClock()
  const times = new Map<string, { start: number; end: number }>()
  const took = new Map(work.map(({ step, ms }) => [step.item, ms]))
  let running = 0
  let most = 0
  const readings = await clock.run(
    schedule(
      work.map(({ step }) => step),
      async ({ item }) => {
        const start = clock.now
        most = Math.max(most, ++running)
        await clock.sleep(took.get(item) ?? 0)
        running -= 1
        times.set(item, { start, end: clock.now })
        return answer
      },
      { slots, signal: going },
    ),
  )
  return { readings, times, most, wall: clock.now }
}

const outcomes = (readings: readonly Reading[]) =>
  Object.fromEntries(
    readings.map(reading => [
      reading.item,
      'error' in reading ? reading.error.code : 'skipped' in reading ? reading.skipped : 'answered',
    ]),
  )

test('every step is answered once, in the order of the file, under the hash of its definition', async () => {
  const steps = [stepOf({ item: 'b', after: ['a'], definition: 'x' }), stepOf({ item: 'a', definition: 'y' })]
  const asked: string[] = []
  const told: string[] = []
  const ask = async ({ item }: Step): Promise<Result> => {
    asked.push(item)
    return answer
  }
  const progress = ({ item }: Step, reading?: Reading) =>
    void told.push(reading ? `${item} answered` : `${item} started`)
  const readings = await schedule(steps, ask, { slots: 2, signal: going, progress })
  expect(asked).toEqual(['a', 'b'])
  expect(told).toEqual(['a started', 'a answered', 'b started', 'b answered'])
  const key = (text: string) => createHash('sha256').update(text).digest('hex')
  expect(readings).toEqual([
    { item: 'b', key: key('x'), startedAt: expect.any(String), durationMs: expect.any(Number), ...answer },
    { item: 'a', key: key('y'), startedAt: expect.any(String), durationMs: expect.any(Number), ...answer },
  ])
  expect(Math.abs(Date.parse(readings[0]?.startedAt ?? '') - Date.now())).toBeLessThan(60_000)
})

const noSecrets: Result = { skipped: 'no-secrets', names: ['KEY'] }
test.each<[string, Result, unknown]>([
  ['was answered', answer, answer],
  ['was skipped by its condition', { skipped: 'condition' }, answer],
  ['was not asked for want of secrets', noSecrets, noSecrets],
  ['could not be told', cancelled as Result, { error: { code: 'needs-errored', details: { item: 'first' } } }],
])('what follows on a step that %s', async (_, first, expected) => {
  const steps = [stepOf({ item: 'first' }), stepOf({ item: 'then', after: ['first'] })]
  const [, then] = await schedule(steps, async ({ item }) => (item === 'first' ? first : answer), {
    slots: 1,
    signal: going,
  })
  expect(then).toMatchObject(expected as object)
})

test('an error travels along the needs, and a step that needs what is not asked is an error', async () => {
  const steps = [
    stepOf({ item: 'a' }),
    stepOf({ item: 'b', after: ['a'] }),
    stepOf({ item: 'c', after: ['b'] }),
    stepOf({ item: 'd', after: ['nowhere'] }),
    stepOf({ item: 'e' }),
  ]
  const asked: string[] = []
  const readings = await schedule(
    steps,
    async ({ item }) => {
      asked.push(item)
      return item === 'a' ? fail('killed', { tool: 'x', signal: 'SIGKILL' }) : answer
    },
    { slots: 2, signal: going },
  )
  expect(asked.sort()).toEqual(['a', 'e'])
  const expected = { a: 'killed', b: 'needs-errored', c: 'needs-errored', d: 'needs-errored', e: 'answered' }
  expect(outcomes(readings)).toEqual(expected)
})

test('steps that wait for each other end as errors, not in silence', async () => {
  const steps = [stepOf({ item: 'a', after: ['b'] }), stepOf({ item: 'b', after: ['a'] }), stepOf({ item: 'c' })]
  expect(outcomes(await schedule(steps, async () => answer, { slots: 2, signal: going }))).toEqual({
    a: 'internal',
    b: 'internal',
    c: 'answered',
  })
})

test.each([
  ['a problem', () => fail('no-folder', { path: 'x' }), { code: 'no-folder', details: { path: 'x' } }],
  [
    'what the system refuses',
    () => {
      throw Object.assign(new Error('secret'), { code: 'ENOSPC', syscall: 'mkdtemp' })
    },
    { code: 'system-refused', details: { call: 'mkdtemp', reason: 'ENOSPC' } },
  ],
  [
    'a bug',
    () => JSON.parse('{"secret'),
    { code: 'internal', details: { reason: expect.not.stringContaining('secret') } },
  ],
])('%s that is thrown becomes the error of the step', async (_, ask, error) => {
  expect(await schedule([stepOf()], async () => ask(), { slots: 1, signal: going })).toMatchObject([{ error }])
})

test('once the run is cancelled nothing more is started, and what was answered stays', async () => {
  const run = new AbortController()
  const steps = ['a', 'b', 'c', 'd'].map(item => stepOf({ item, ...(item === 'd' && { after: ['a'] }) }))
  const asked: string[] = []
  const ask = async ({ item }: Step): Promise<Result> => {
    asked.push(item)
    await null
    if (item === 'b') run.abort()
    return answer
  }
  const readings = await schedule(steps, ask, { slots: 2, signal: run.signal })
  expect(asked).toEqual(['a', 'b'])
  expect(outcomes(readings)).toEqual({ a: 'answered', b: 'answered', c: 'cancelled', d: 'cancelled' })
  expect(await schedule(steps, ask, { slots: 2, signal: AbortSignal.abort() })).toMatchObject(
    steps.map(() => cancelled),
  )
})

const work = (item: string, ms: number, changes: Partial<Step> = {}): Work => ({
  step: stepOf({ item, ...changes }),
  ms,
})

test('steps that may not run beside each other run one at a time in file order, beside the others', async () => {
  const { times, most } = await simulate(
    [
      work('build', 50, { parallel: false, run: 'x' }),
      work('lint', 100),
      work('smoke', 10, { parallel: false, run: 'x', after: ['late'] }),
      work('late', 5, { parallel: false, run: 'x', after: ['lint'] }),
      work('last', 10, { parallel: false, run: 'x' }),
    ],
    4,
  )
  expect(Object.fromEntries(times)).toEqual({
    build: { start: 0, end: 50 },
    lint: { start: 0, end: 100 },
    late: { start: 100, end: 105 },
    smoke: { start: 105, end: 115 },
    last: { start: 115, end: 125 },
  })
  expect(most).toBe(2)
})

const gate = (id: string, ms: number, changes: Partial<Step> = {}) => work(id, ms, { gate: id, ...changes })
/** What the seed checklist's first phases ask, with the times that such tools take. */
const typical: Readonly<Record<string, readonly Work[]>> = {
  'listed shortest first': [
    gate('files', 1),
    gate('npm-audit', 8),
    gate('gitleaks', 15),
    gate('tsc', 22),
    gate('mypy', 20),
    gate('pylint', 30),
    gate('trufflehog', 35),
    gate('k6', 110),
    gate('tests', 70),
  ],
  'a chain beside singles': [
    gate('files', 1),
    gate('pylint', 28),
    gate('mypy', 25),
    work('unit', 50, { gate: 'tests', run: 'x', parallel: false }),
    work('coverage', 2, { gate: 'coverage', report: 'x', after: ['unit'] }),
    work('smoke', 20, { gate: 'run', run: 'x', parallel: false, after: ['unit'] }),
    gate('tsc', 18),
    gate('gitleaks', 12),
  ],
  'a diamond': [
    work('build', 10, { gate: 'run', run: 'x', parallel: false }),
    gate('tests', 60, { after: ['build'] }),
    gate('k6', 100, { after: ['build'] }),
    gate('pylint', 30, { after: ['build'] }),
    work('end', 3, { after: ['tests', 'k6', 'pylint'] }),
  ],
  'equal ones': Array.from({ length: 40 }, (_, index) => work(`gate-${index}`, 10)),
}

/** No schedule is shorter: the longest chain, or all the work shared evenly. Steps that may not run beside each other are a chain. */
function shortest(all: readonly Work[], slots: number): number {
  const ends = new Map<string, number>()
  const endOf = (item: string): number => {
    const found = all.find(({ step }) => step.item === item)
    if (!found) return 0
    if (!ends.has(item)) ends.set(item, found.ms + Math.max(0, ...found.step.after.map(endOf)))
    return ends.get(item) ?? 0
  }
  const total = (some: readonly Work[]) => some.reduce((sum, { ms }) => sum + ms, 0)
  const alone = total(all.filter(({ step }) => !step.parallel))
  return Math.max(total(all) / slots, alone, ...all.map(({ step }) => endOf(step.item)))
}

test.each(Object.entries(typical).flatMap(([name, all]) => [2, 3, 4].map(slots => ({ name, all, slots }))))(
  '$name on $slots slots takes at most 1.10 of the shortest possible time',
  async ({ all, slots }) => {
    const { wall, most } = await simulate(all, slots)
    expect(wall / shortest(all, slots)).toBeLessThanOrEqual(1.1)
    expect(most).toBeLessThanOrEqual(slots)
  },
)

test('any steps: all are answered, in the order that their needs and slots allow', async () => {
  const anyWork = fc.array(
    fc.record({ ms: fc.nat(20), parallel: fc.boolean(), after: fc.array(fc.nat(11), { maxLength: 3 }) }),
    {
      maxLength: 12,
    },
  )
  await fc.assert(
    fc.asyncProperty(anyWork, fc.integer({ min: 1, max: 4 }), async (chosen, slots) => {
      const all = chosen.map(({ ms, parallel, after }, index) =>
        work(`${index}`, ms, { parallel, after: after.filter(each => each < index).map(String) }),
      )
      const { readings, times, most, wall } = await simulate(all, slots)
      expect(readings.map(({ item }) => item)).toEqual(all.map(({ step }) => step.item))
      expect(most).toBeLessThanOrEqual(slots)
      const of = (item: string) => times.get(item) ?? { start: Number.NaN, end: Number.NaN }
      for (const { step } of all) for (const item of step.after) expect(of(step.item).start >= of(item).end).toBe(true)
      const alone = all.filter(({ step }) => !step.parallel).map(({ step }) => of(step.item))
      for (const [index, { start }] of alone.entries()) expect(start >= (alone[index - 1]?.end ?? 0)).toBe(true)
      if (all.length > 0 && alone.length === 0) expect(wall).toBeLessThanOrEqual(2 * shortest(all, slots))
    }),
  )
})
