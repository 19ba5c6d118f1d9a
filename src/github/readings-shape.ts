import {
  anything,
  array,
  either,
  entries,
  float,
  integer,
  isObject,
  object,
  optional,
  type Read,
  type Shape,
  text,
  yesNo,
} from '../formats/json.js'
import type { Protection, ProtectionLevel } from '../model/facts.js'
import type { FindingLevel, Severity } from '../model/finding.js'
import { fail, type Problem } from '../model/problem.js'
import type { MeasureValue, Readings } from '../model/reading.js'

/** Only values for which `is` holds; others are an error that names the place and not the value. */
function only<T, U extends T>(of: Shape<T>, expected: string, is: (value: T) => value is U): Shape<U> {
  return {
    read(value, path) {
      const found = of.read(value, path)
      return is(found) ? found : fail('unreadable-report', { expected: `${expected} at ${path}`, reason: 'it is not' })
    },
  }
}
const word = <const T extends string>(...words: readonly T[]): Shape<T> =>
  only(text, `one of ${words.join(', ')}`, (found): found is T => words.some(each => each === found))
const matching = (pattern: RegExp, expected: string): Shape<string> =>
  only(text, expected, (found): found is string => pattern.test(found))
const count = only(integer, 'a count', (found): found is number => found >= 0)
const amount = only(float, 'an amount', (found): found is number => found >= 0)
const time = only(text, 'a time', (found): found is string => Number.isFinite(Date.parse(found)))
const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a commit')

const location = object({ path: text, line: optional(count), column: optional(count), endLine: optional(count) })
const level = word<FindingLevel>('error', 'warning', 'note')
const severity = optional(word<Severity>('critical', 'high', 'medium', 'low'))
const measure = only(
  anything,
  'a measure',
  (found): found is MeasureValue => typeof found === 'string' || typeof found === 'boolean' || Number.isFinite(found),
)
const record = <T>(of: Shape<T>): Shape<Record<string, T>> => ({
  read: (value, path) => Object.fromEntries(entries(of).read(value, path)),
})

const problem = only(
  object({ code: matching(/^[a-z][a-z0-9-]*$/, 'a code'), details: record(anything) }),
  'a problem',
  // Which details a code has is known to the words only; one that does not fit shows as it is.
  (found): found is typeof found & Problem => true,
)

const answer = object({
  examined: amount,
  subjects: array(object({ name: text, measures: record(measure), location: optional(location) })),
  tallies: array(object({ ruleId: text, aliases: array(text), level, severity, count })),
  suppressed: count,
  findings: array(
    object({
      level,
      severity,
      ruleId: text,
      aliases: optional(array(text)),
      message: text,
      location: optional(location),
      helpUri: optional(text),
      suppressed: optional(yesNo),
    }),
  ),
  remarks: array(text),
  tool: optional(object({ name: text, version: optional(text) })),
  tail: optional(text),
})
const has =
  (key: string, value?: unknown) =>
  (found: unknown): boolean =>
    isObject(found) && key in found && (value === undefined || found[key] === value)
const result = either(
  has('error'),
  object({ error: problem }),
  either(
    has('skipped', 'no-secrets'),
    object({ skipped: word('no-secrets'), names: array(text) }),
    either(has('skipped'), object({ skipped: word('condition') }), answer),
  ),
)
const common = object({
  item: text,
  key: matching(/^[0-9a-f]{64}$/, 'a hash'),
  startedAt: time,
  durationMs: amount,
})
const reading: Shape<Read<typeof common> & Read<typeof result>> = {
  read: (value, path) => ({ ...common.read(value, path), ...result.read(value, path) }),
}

/** Readings that come from elsewhere: everything of the right type, no count below zero, nothing else let through. */
export const readingsShape = object({
  format: only(integer, 'format 1', (found): found is 1 => found === 1),
  engine: text,
  stage: text,
  sha: commit,
  tree: commit,
  dirty: yesNo,
  run: optional(object({ id: matching(/^\d+$/, 'a number'), attempt: count, url: text })),
  startedAt: time,
  finishedAt: time,
  readings: array(reading),
})

/** What the shape has read, without the keys that were not there. */
export const readingsOf = (read: Read<typeof readingsShape>): Readings => JSON.parse(JSON.stringify(read)) as Readings

export const protectionShape: Shape<Protection> = object({
  level: word<ProtectionLevel>('none', 'guarded', 'sealed', 'unknown'),
  missing: array(problem),
})
