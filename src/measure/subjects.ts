import type { Gate, Measured, MeasureType, MeasureTypes } from '../model/gate.js'
import { fail } from '../model/problem.js'
import type { MeasureValue, ReadSubject } from '../model/reading.js'
import { cut } from './cut.js'
import type { Place } from './locations.js'

const LIMIT = 5000
const LONGEST_WORD = 4096

/** The subjects with their measures. `no-measure` where one that must be there is absent or of another type; `too-many-subjects`, because one left out could be the one that fails. */
export function readSubjects(gate: Gate, measured: Measured<MeasureTypes>, place: Place): ReadSubject[] {
  const subjects =
    'subjects' in measured ? measured.subjects : [{ name: gate.docs.subject, measures: measured.measures }]
  if (subjects.length > LIMIT) fail('too-many-subjects', { count: subjects.length, limit: LIMIT })
  return subjects.map(subject => {
    const name = cut(subject.name, 300)
    const location = place('location' in subject ? subject.location : undefined)
    return { name, measures: readMeasures(gate, subject.measures, name), ...(location && { location }) }
  })
}

function readMeasures({ id, measures }: Gate, found: Readonly<Record<string, unknown>>, subject: string) {
  for (const name of Object.keys(found))
    if (!Object.hasOwn(measures, name))
      fail('internal', { reason: `the gate "${id}" measures "${name}", which it does not declare` })
  const read: Record<string, MeasureValue> = {}
  for (const [measure, declared] of Object.entries(measures)) {
    const value = found[measure]
    if (value === undefined && 'absent' in declared) continue
    if (!isOf[declared.type](value)) return fail('no-measure', { measure, subject })
    read[measure] = value
  }
  return read
}

const isOf: Readonly<Record<MeasureType, (value: unknown) => value is MeasureValue>> = {
  number: (value): value is number => Number.isFinite(value),
  word: (value): value is string => typeof value === 'string' && value.length <= LONGEST_WORD,
  'yes-no': (value): value is boolean => typeof value === 'boolean',
}
