import type { Language } from '../model/checklist.js'
import type { Reading } from '../model/reading.js'
import { type Mark, mark, type Text } from './blocks.js'
import { figure } from './figure.js'
import { type Line, padded, printed, runsOf, widthOf, wrap } from './terminal-text.js'
import { sentenceOf, wordsOf } from './words/language.js'
import type { Words } from './words/sentences.js'

/** What happens while gates run. Nothing is judged yet: an answer was read, or could not be had. */
export type ProgressEvent =
  | { readonly kind: 'started'; readonly item: string }
  | { readonly kind: 'answered'; readonly reading: Reading; readonly done: number; readonly total: number }

const ITEM = 22

/** The event as one line, at most `columns` wide: " 3/12  ✓ read       pylint   score 7.2, 12 examined  3.2 s". */
export function progress(event: ProgressEvent, language: Language, columns: number, colour: boolean): string {
  const words = wordsOf(language)
  const { page } = words
  if (event.kind === 'started')
    return oneLine('', mark('off', page.progress.started), event.item, '', words, columns, colour)
  const { reading, done, total } = event
  const counter = `${String(done).padStart(String(total).length)}/${total}`
  const [sign, word, said] = whatWasRead(reading, words)
  return oneLine(
    counter,
    mark(sign, word),
    reading.item,
    `${said}  ${page.duration(reading.durationMs)}`,
    words,
    columns,
    colour,
  )
}

function whatWasRead(reading: Reading, { page, ...words }: Words): readonly [Mark, string, string] {
  const { progress: word } = page
  if ('error' in reading) return ['unknown', word.unknown, sentenceOf(reading.error, { page, ...words }).message]
  if ('skipped' in reading)
    return ['off', word.skipped, reading.skipped === 'condition' ? word.condition : word.noSecrets(reading.names)]
  const [only, ...others] = reading.subjects
  const measures = only && others.length === 0 ? Object.entries(only.measures) : []
  const findings = reading.tallies.reduce((sum, { count }) => sum + count, 0)
  return [
    'passed',
    word.answered,
    [
      ...measures.map(([name, value]) => `${name} ${figure(value, { page, ...words })}`),
      ...(findings > 0 ? [page.findingsOf(findings)] : []),
      page.examined(reading.examined, undefined),
    ].join(', '),
  ]
}

function oneLine(
  counter: string,
  state: Text,
  item: string,
  said: string,
  words: Words,
  columns: number,
  colour: boolean,
): string {
  const { progress: word } = words.page
  const states = Math.max(...[word.started, word.answered, word.unknown, word.skipped].map(each => each.length)) + 2
  const start: Line = [
    ...padded(runsOf(counter), Math.max(counter.length, 7) + 2),
    ...padded(runsOf(state), states + 2),
    ...padded(runsOf({ kind: 'code', code: item }), ITEM),
    ...runsOf('  '),
  ]
  const [rest = []] = wrap(runsOf(said), Math.max(10, columns - widthOf(start)))
  return printed([...start, ...rest], colour)
}
