import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { readResults, writeResults } from '../../src/github/results.js'
import { answer, finding, readings, SHA } from './samples.js'
import { problemsOf } from './shop.js'

const folder = mkdtempSync(join(tmpdir(), 'results-'))
afterAll(() => rmSync(folder, { recursive: true }))
const run = { id: '42', attempt: 1, url: 'https://github.example/o/r/actions/runs/42' }
const expected = { sha: SHA, stage: 'tag', run }
let made = 0
/** A folder with that file of readings. */
const place = (content: string): string => {
  made += 1
  const path = join(folder, String(made))
  mkdirSync(path)
  writeFileSync(join(path, 'readings.json'), content)
  return path
}
test('what one job wrote the other reads', () => {
  const all = readings(answer('a', [finding(0), finding(1), finding(2), finding(3), finding(4), finding(5)]))
  writeResults(join(folder, 'written', 'deep'), all, [])
  expect(readResults(join(folder, 'written', 'deep'), expected)).toEqual(all)
})
test('what several jobs wrote is read together', () => {
  const parts = join(folder, 'parts')
  const at = (minute: string) => ({
    startedAt: `2026-11-23T09:0${minute}:00Z`,
    finishedAt: `2026-11-23T09:1${minute}:00Z`,
  })
  writeResults(parts, { ...readings(answer('b')), ...at('2') }, ['b', 'c'])
  writeResults(parts, { ...readings(answer('a')), ...at('1') }, ['a'])
  writeFileSync(join(parts, 'other.json'), '{}')
  expect(readResults(parts, expected)).toEqual({
    ...readings(answer('a'), answer('b')),
    startedAt: '2026-11-23T09:01:00Z',
    finishedAt: '2026-11-23T09:11:00Z',
  })
})
test('T12 of the parts of two attempts the later answers; both are as old as the older', () => {
  const parts = join(folder, 'attempts')
  const of = (attempt: number, finishedAt: string) => ({ run: { ...run, attempt }, finishedAt })
  const failed = { ...answer('a'), error: { code: 'cancelled', details: {} } } as const
  writeResults(parts, { ...readings(failed, answer('b')), ...of(1, '2026-11-23T11:00:00+02:00') }, ['a'])
  writeResults(parts, { ...readings(answer('a')), ...of(2, '2026-11-23T10:00:00Z') }, ['c'])
  const found = readResults(parts, { ...expected, run: { ...run, attempt: 2 } })
  expect(found?.finishedAt).toBe('2026-11-23T11:00:00+02:00')
  expect(found?.readings).toEqual([answer('b'), answer('a')])
})
test('T12 one bad part spoils them all', async () => {
  const parts = join(folder, 'spoilt')
  writeResults(parts, readings(answer('a')), ['a'])
  writeFileSync(join(parts, 'readings-b.json'), '{')
  const [found] = await problemsOf((async () => readResults(parts, expected))())
  expect(found?.code).toBe('bad-readings')
})
test('no file: nothing has run', () => {
  expect(readResults(join(folder, 'none'), expected)).toBeUndefined()
})

const { run: _, ...withoutRun } = readings()
test.each<[string, string, Partial<typeof expected> | { run: undefined }, string]>([
  ['of another run', JSON.stringify(readings()), { run: { ...run, id: '43' } }, 'they are of another run'],
  ['of no run', JSON.stringify(withoutRun), {}, 'they are of another run'],
  ['where no run is known', JSON.stringify(withoutRun), { run: undefined }, 'they are of another run'],
  [
    'of a later attempt',
    JSON.stringify({ ...readings(), run: { ...run, attempt: 2 } }),
    {},
    'they are of a later attempt',
  ],
  [
    'of another commit',
    JSON.stringify(readings()),
    { sha: '9'.repeat(40) },
    'they are of 111111111111, not of 999999999999',
  ],
  [
    'of another stage',
    JSON.stringify({ ...readings(), stage: 'staging' }),
    {},
    'they are of stage staging, not of tag',
  ],
  ['of a changed tree', JSON.stringify({ ...readings(), dirty: true }), {}, 'they are of a changed working tree'],
  ['empty', '', {}, 'expected JSON, but it is empty'],
  [
    'cut off',
    JSON.stringify(readings(answer('a'))).slice(0, 99),
    {},
    'expected JSON, but it is not JSON, or is cut short',
  ],
  ['null', 'null', {}, 'expected an object at $, but it is null'],
  ['of another shape', '{"format": 1}', {}, 'expected a string at $.engine, but it is missing'],
])('T12 a file of readings that is %s is refused', async (_name, content, more, reason) => {
  const path = place(content)
  const work = async () => readResults(path, { ...expected, ...more })
  expect(await problemsOf(work())).toEqual([
    { code: 'bad-readings', details: { path: join(path, 'readings.json'), reason } },
  ])
})
test('T28 T37 a link, a folder and a file that is too large are not read', async () => {
  const target = place(JSON.stringify(readings()))
  const linked = join(folder, 'linked')
  mkdirSync(linked)
  symlinkSync(join(target, 'readings.json'), join(linked, 'readings.json'))
  const nested = join(folder, 'nested')
  mkdirSync(join(nested, 'readings.json'), { recursive: true })
  const large = place('')
  truncateSync(join(large, 'readings.json'), 65 * 1024 * 1024)
  for (const [path, reason] of [
    [linked, 'the file cannot be opened (ELOOP)'],
    [nested, 'it is not a file'],
    [large, 'the file is too large'],
  ] as const) {
    const work = async () => readResults(path, expected)
    expect(await problemsOf(work())).toEqual([
      { code: 'bad-readings', details: { path: join(path, 'readings.json'), reason } },
    ])
  }
})
