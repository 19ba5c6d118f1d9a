import type { Location } from '../model/finding.js'
import type { Problem } from '../model/problem.js'
import type { MeasureValue } from '../model/reading.js'
import type { ExpectationResult, ItemVerdict, Verdict } from '../model/verdict.js'
import { type About, pageWords, place, wordsFor } from './about.js'
import { type Cell, code, prose, type Text } from './blocks.js'
import { figure } from './figure.js'
import { plainLines } from './sanitise.js'
import { sentenceOf } from './words/language.js'

const TAIL = 2
type Found = Readonly<Record<string, MeasureValue | null>>
/** A subject for which something does not hold, and what was read there. */
interface Failing {
  readonly name: string
  readonly location?: Location
  readonly unknown: boolean
  readonly found: Found
}

/** What was found where it does not hold: the error, or a line for each of the first subjects. */
export function found(item: ItemVerdict, verdict: Verdict, about: About, limit: number): Cell {
  const words = wordsFor(about)
  if (item.error) return [prose(sentenceOf(item.error, words).message), ...lastLines(item.error)]
  const subjects = failingSubjects(item)
  const lines = subjects.slice(0, limit).map(subject => subjectLine(subject, item, verdict, about))
  const rest = subjectsFailing(item) - lines.length
  const more = rest > 0 && lines.length > 0 ? [words.page.andMore(rest)] : []
  return [...lines, ...more, ...(lines.length > 0 ? lastOf(item.tail ?? '', 1) : [])]
}

// Where a tool crashed, its last words say why.
const lastLines = ({ details }: Problem): Cell => ('tail' in details ? lastOf(details.tail, TAIL) : [])

const lastOf = (tail: string, lines: number): Cell =>
  plainLines(tail)
    .filter(line => line.trim() !== '')
    .slice(-lines)
    .map(code)

/** The expectations that do not hold, as they are written. */
export const expected = (item: ItemVerdict): Cell =>
  item.expect.filter(({ held }) => !held).map(({ text }) => code(text))

/** How many subjects there are for which something does not hold; exact unless an expectation keeps only its first. */
export const subjectsFailing = (item: ItemVerdict): number =>
  Math.max(failingSubjects(item).length, ...item.expect.map(({ failing, failed }) => failed ?? failing.length))

/** The subjects for which some expectation does not hold, each once, with all that was read for it. */
export function failingSubjects(item: ItemVerdict): readonly Failing[] {
  const subjects = new Map<string, Failing>()
  for (const { failing } of item.expect.filter(({ held }) => !held))
    for (const { subject, location, unknown, found } of failing) {
      const key = `${subject}\n${location?.path}\n${location?.line}`
      const before = subjects.get(key)
      subjects.set(key, {
        name: subject,
        ...(location && { location }),
        unknown: unknown || (before?.unknown ?? false),
        found: { ...before?.found, ...found },
      })
    }
  return [...subjects.values()]
}

/** "`worker`: memory-limit-mib, cpu-limit-m: no limit is set, k8s/production/worker.yaml:41". */
export function subjectLine(subject: Failing, item: ItemVerdict, verdict: Verdict, about: About): Text {
  const present = Object.entries(subject.found).flatMap(([name, value]) =>
    value === null ? [] : [measured(name, value, item, about)],
  )
  const parts = [...(present.length > 0 ? [present.join(', ')] : []), ...lacking(subject.found, item, about)]
  const cannotTell = subject.unknown && parts.length === 1 && present.length > 0
  const at = subject.location && place(subject.location, verdict, about)
  // A file is named once.
  const isItsPlace = subject.location?.line === undefined && subject.location?.path === subject.name
  return [
    ...(isTheRun(subject.name, item, about) ? [] : [isItsPlace && at ? at : code(subject.name), ': ']),
    parts.join('; '),
    ...(cannotTell ? [` (${pageWords(about).cannotTell})`] : []),
    ...(at && !isItsPlace ? [', ', at] : []),
  ]
}

/** What the subject lacks, once for each thing that the gate says it means. */
function lacking(found: Found, { gate }: ItemVerdict, about: About): readonly string[] {
  const meanings = new Map<string, string[]>()
  for (const [name] of Object.entries(found).filter(([, value]) => value === null)) {
    const measure = about.catalogue?.[gate ?? '']?.measures[name]
    const meaning: string = measure && 'absent' in measure ? String(measure.absent) : pageWords(about).absent
    meanings.set(meaning, [...(meanings.get(meaning) ?? []), name])
  }
  return [...meanings].map(([meaning, names]) => `${names.join(', ')}: ${meaning}`)
}

// A gate that looks at one thing has nothing to tell apart by name.
export const isTheRun = (name: string, { gate, subjects }: ItemVerdict, { catalogue }: About): boolean =>
  subjects.length === 1 && name === (catalogue?.[gate ?? '']?.docs.subject ?? 'the run')

/** "score 7.2". */
export const measured = (name: string, value: MeasureValue, { expect }: ItemVerdict, about: About): string =>
  `${name} ${figure(value, wordsFor(about), expect.flatMap(numbersOf))}`

const numbersOf = ({ text }: ExpectationResult): readonly number[] => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
