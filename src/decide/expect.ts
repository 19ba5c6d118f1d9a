import type { Expectation } from '../model/expression.js'
import { type Problem, problem } from '../model/problem.js'
import type { MeasureValue, ReadSubject } from '../model/reading.js'
import type { ExpectationResult } from '../model/verdict.js'
import { engineMeasures } from './counts.js'
import { known, namesIn, truth } from './truth.js'

const KEPT = 100

/** What came of all expectations together. An error is not a failure: it could not be told whether they hold. */
export type Answered = { readonly expect: readonly ExpectationResult[] } & (
  | { readonly outcome: 'success' | 'failure' }
  | { readonly outcome: 'error'; readonly error: Problem }
)

/** Asks every expectation of every subject. Without a subject, or without an expectation, nothing holds. */
export function ask(
  expectations: readonly Expectation[],
  subjects: readonly ReadSubject[],
  counts: Readonly<Record<string, MeasureValue>>,
): Answered {
  const asked = expectations.map(expectation => askEach(expectation, subjects, counts))
  const expect = asked.map(({ result }) => result)
  const error = asked.length === 0 ? problem('nothing-expected', {}) : asked.find(({ error }) => error)?.error
  if (asked.some(({ fails }) => fails)) return { expect, outcome: 'failure' }
  if (error) return { expect, outcome: 'error', error }
  return { expect, outcome: subjects.length > 0 ? 'success' : 'failure' }
}

function askEach(
  { text, from, expression }: Expectation,
  subjects: readonly ReadSubject[],
  counts: Readonly<Record<string, MeasureValue>>,
): { result: ExpectationResult; fails: boolean; error: Problem | undefined } {
  const names = [...namesIn(expression)]
  const failing: ExpectationResult['failing'][number][] = []
  let fails = false
  let error: Problem | undefined
  for (const subject of subjects) {
    const value = (name: string): unknown => own(engineMeasures.has(name) ? counts : subject.measures, name)
    // What reads nothing says nothing: `1 < 2` is no expectation.
    const held = names.length > 0 ? truth(expression, { value }) : undefined
    if (held === true) continue
    // That a subject lacks a measure is an answer: "no limit is set".
    const lacks = names.some(name => !engineMeasures.has(name) && value(name) === undefined)
    if (held === false || lacks) fails = true
    else error ??= cannotTell(names, value, subject)
    failing.push({
      subject: subject.name,
      ...(subject.location && { location: subject.location }),
      unknown: held === undefined,
      found: Object.fromEntries(names.map(name => [name, known(value(name)) ?? null])),
    })
  }
  const held = subjects.length > 0 && failing.length === 0
  const all = failing.length > KEPT && { failed: failing.length }
  return { result: { text, from, held, failing: failing.slice(0, KEPT), ...all }, fails, error }
}

function cannotTell(
  names: readonly string[],
  value: (name: string) => unknown,
  { name: subject }: ReadSubject,
): Problem {
  const measure = names.find(name => known(value(name)) === undefined) ?? names[0]
  return measure === undefined ? problem('nothing-expected', {}) : problem('no-measure', { measure, subject })
}

// A measure may have the name of something that every object has.
const own = (values: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(values, name) ? values[name] : undefined
