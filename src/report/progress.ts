import type { Language } from '../model/checklist.js'
import type { Reading } from '../model/reading.js'
import { code, joined, type Mark, mark, prose, type Text } from './blocks.js'
import { figure } from './figure.js'
import { clipped, padded, printed, runsOf } from './terminal-text.js'
import { sentenceOf, wordsOf } from './words/language.js'
import type { Words } from './words/sentences.js'

/** What happens while gates run. Nothing is judged yet: an answer was read, or could not be had. */
export type ProgressEvent =
  | { readonly kind: 'started'; readonly item: string }
  | {
      readonly kind: 'answered'
      readonly reading: Reading
      readonly done: number
      readonly total: number
      /** What the gate expects by itself: the measures that it names come first. */
      readonly expect: readonly string[]
    }

const COUNTER = 9
const STATE = 13
const ITEM = 24

/** The event as one line, cut to `columns`: "3/12     · read       pylint   3.2 s, score 7.2, 12 examined". */
export function progress(event: ProgressEvent, language: Language, columns: number, colour: boolean): string {
  const words = wordsOf(language)
  const [counter, sign, word, item, said] =
    event.kind === 'started'
      ? (['', 'off', words.page.progress.started, event.item, ''] as const)
      : ([
          `${event.done}/${event.total}`,
          ...state(event.reading, words),
          event.reading.item,
          told(event.reading, event.expect, words),
        ] as const)
  const line = [
    ...padded(runsOf(counter), COUNTER),
    ...padded(runsOf(mark(sign, word)), STATE),
    ...padded(clipped(runsOf(code(item)), ITEM), ITEM),
    { text: '  ', styles: [] },
    ...runsOf(said),
  ]
  return printed(clipped(line, columns), colour)
}

function state(reading: Reading, { page }: Words): readonly [Mark, string] {
  if ('error' in reading) return ['unknown', page.progress.unknown]
  if ('skipped' in reading) return ['off', page.progress.skipped]
  return ['read', page.progress.answered]
}

// How long it took is said already.
const isNoTime = ([name]: readonly [string, unknown]): boolean => name !== 'seconds'

function told(reading: Reading, expect: readonly string[], words: Words): Text {
  const { page } = words
  const time = page.duration(reading.durationMs)
  if ('error' in reading) return [`${time}, `, prose(sentenceOf(reading.error, words).message)]
  if ('skipped' in reading)
    return reading.skipped === 'condition' ? page.progress.condition : page.progress.noSecrets(reading.names)
  const [only, ...others] = reading.subjects
  const measures = only && others.length === 0 ? Object.entries(only.measures).filter(isNoTime) : []
  const asked = new Set(expect.flatMap(text => text.split(/[^\w-]+/)))
  const weight = ([name, value]: (typeof measures)[number]): number => (value === 0 ? 2 : asked.has(name) ? 0 : 1)
  const findings = reading.tallies.reduce((sum, { count }) => sum + count, 0)
  return joined(
    [
      time,
      ...(findings > 0 ? [page.findingsOf(findings)] : []),
      ...measures
        .toSorted((one, other) => weight(one) - weight(other))
        .map(([name, value]) => `${name} ${figure(value, words)}`),
      page.examined(reading.examined, undefined),
    ],
    ', ',
  )
}
