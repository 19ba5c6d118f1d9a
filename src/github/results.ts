import { closeSync, constants, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { json } from '../formats/json.js'
import { fail, UserError } from '../model/problem.js'
import type { Reading, Readings } from '../model/reading.js'
import { readingsOf, readingsShape } from './readings-shape.js'
import { systemCode } from './system-error.js'

/** What the readings must be of. */
interface Expected {
  readonly sha: string
  readonly stage: string
  readonly run: Readings['run']
}

const NAME = /^readings(?:-[\w-]+)?\.json$/
const LARGEST = 64 * 1024 * 1024

/** Leaves the readings for the job that decides, in `<folder>/readings.json`; those of a part of the checklist in a file named for its first item. */
export function writeResults(folder: string, readings: Readings, items: readonly string[]): void {
  mkdirSync(folder, { recursive: true })
  const [first] = items
  writeFileSync(
    join(folder, first === undefined ? 'readings.json' : `readings-${first}.json`),
    `${JSON.stringify(readings)}\n`,
  )
}

/** Leaves word that there was nothing to ask: an artifact needs a file, and the job that decides needs the artifact. */
export function writeNothing(folder: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'nothing-to-judge.txt'), 'This event concerns no commit whose gates are to run.\n')
}

/**
 * What the jobs with the gates left, together; undefined: nothing. `bad-readings` where it is not a file of readings, or of another run, commit or stage.
 * Parts of an earlier attempt stand where their job was not run again; they are as old as the oldest, and of two answers to one question the later attempt's counts.
 * It says what the gates of this run said, and no more is believed: whoever can change a workflow can write it.
 */
export function readResults(folder: string, expected: Expected): Readings | undefined {
  const parts = namesIn(folder).flatMap(name => {
    const readings = readFile(join(folder, name), expected)
    return readings ? [readings] : []
  })
  const [first] = parts
  if (!first) return undefined
  const earliest = (of: (readings: Readings) => string) =>
    parts.map(of).reduce((one, other) => (Date.parse(other) < Date.parse(one) ? other : one))
  return {
    ...first,
    startedAt: earliest(({ startedAt }) => startedAt),
    finishedAt: earliest(({ finishedAt }) => finishedAt),
    readings: parts.flatMap(part =>
      part.readings.filter(reading => !parts.some(other => answersAnew(other, part, reading))),
    ),
  }
}

const answersAnew = (other: Readings, part: Readings, { item, key }: Reading): boolean =>
  (other.run?.attempt ?? 0) > (part.run?.attempt ?? 0) &&
  other.readings.some(each => each.item === item && each.key === key)

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter(name => NAME.test(name))
      .sort()
  } catch {
    return []
  }
}

function readFile(path: string, expected: Expected): Readings | undefined {
  const bad = (reason: string): never => fail('bad-readings', { path, reason })
  const content = contentOf(path, bad)
  if (content === undefined) return undefined
  const readings = parse(content, bad)
  if (readings.run === undefined || readings.run.id !== expected.run?.id) bad('they are of another run')
  if ((readings.run?.attempt ?? 0) > (expected.run?.attempt ?? 0)) bad('they are of a later attempt')
  if (readings.sha !== expected.sha)
    bad(`they are of ${readings.sha.slice(0, 12)}, not of ${expected.sha.slice(0, 12)}`)
  if (readings.stage !== expected.stage) bad(`they are of stage ${readings.stage}, not of ${expected.stage}`)
  if (readings.dirty) bad('they are of a changed working tree')
  return readings
}

function contentOf(path: string, bad: (reason: string) => never): Uint8Array | undefined {
  let file: number
  try {
    // A link could lead anywhere, and a pipe would never end.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    const code = systemCode(error)
    return code === 'ENOENT' ? undefined : bad(`the file cannot be opened (${code ?? 'unknown'})`)
  }
  try {
    const found = fstatSync(file)
    if (!found.isFile()) bad('it is not a file')
    if (found.size > LARGEST) bad('the file is too large')
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}

function parse(content: Uint8Array, bad: (reason: string) => never): Readings {
  try {
    return readingsOf(json([content], readingsShape))
  } catch (error) {
    const [found] = error instanceof UserError ? error.problems : []
    if (found?.code !== 'unreadable-report') throw error
    return bad(`expected ${found.details.expected}, but ${found.details.reason.replace(/^the report/, 'it')}`)
  }
}
