import type { Chunks } from '../model/evidence.js'
import type { Finding, FindingLevel } from '../model/finding.js'
import { linesOf } from './bytes.js'
import { array, float, integer, json, object, text } from './json.js'
import { opening } from './opening.js'

/** What pylint reports, as `json2` (3.0 and later), as `json`, or as text, plain, coloured or `parseable`. */
export interface PylintReport {
  readonly messages: readonly Finding[]
  /** The first message that says a module could not be linted at all. */
  readonly fatal?: Finding
  /** Points out of 10, as told. Absent where the report does not tell it. */
  readonly score?: number
  /** Modules linted; absent where the report does not tell. */
  readonly modules?: number
}

export function readPylint(report: Chunks, exitCode?: number): PylintReport {
  const first = opening(report)
  return first === '{' ? readJson2(report) : first === '[' ? readJson(report, exitCode) : readText(report)
}

/** The lowest score that pylint printed in words; undefined where it printed none, as of modules without a statement. */
export function ratedIn(output: Chunks): number | undefined {
  let lowest: number | undefined
  for (const line of linesOf(output)) {
    const [, score] = /^Your code has been rated at (-?\d+(?:\.\d+)?)\/10/.exec(line) ?? []
    if (score !== undefined) lowest = Math.min(lowest ?? Number(score), Number(score))
  }
  return lowest
}

const place = { type: text, symbol: text, message: text, path: text, line: integer, column: integer }
const json2Report = object({
  messages: array(object({ ...place, messageId: text })),
  statistics: object({ score: float, modulesLinted: integer }),
})
const jsonReport = array(object({ ...place, 'message-id': text }))

function readJson2(report: Chunks): PylintReport {
  const { messages, statistics } = json(report, json2Report)
  const told = messages.map(message => findingOf({ ...message, id: message.messageId }))
  // It counts two entries of its own as modules: of an empty folder it linted "2".
  return {
    ...fatalIn(told),
    messages: told,
    score: statistics.score,
    modules: Math.max(0, statistics.modulesLinted - 2),
  }
}

function readJson(report: Chunks, exitCode: number | undefined): PylintReport {
  const messages = json(report, jsonReport).map(message => findingOf({ ...message, id: message['message-id'] }))
  // It tells no score; without any message that is 10, as pylint computes it. A list with nothing in it may be anybody's, unless pylint just wrote it.
  return { ...fatalIn(messages), messages, ...(messages.length === 0 && exitCode === 0 && { score: 10 }) }
}

// `a.py:1:0: C0114: text (symbol)`, parseable `a.py:1: [C0114(symbol), object] text`.
const LINE =
  /^(\S.*?):(\d+):(?:(\d+):)? (?:([CEFIRW]\d{4}): (.*?)(?: \(([\w-]+)\))?|\[([CEFIRW]\d{4})(?:\(([\w-]+)\))?[^\]]*\] (.*))$/

function readText(report: Chunks): PylintReport {
  const messages: Finding[] = []
  for (const line of linesOf(report)) {
    const found = LINE.exec(line)
    if (!found) continue
    const [, path = '', row, column, id, message, symbol, parseableId, parseableSymbol, parseableMessage] = found
    messages.push(
      findingOf({
        id: id ?? parseableId ?? '',
        symbol: symbol ?? parseableSymbol ?? '',
        message: message ?? parseableMessage ?? '',
        path,
        line: Number(row),
        column: column === undefined ? undefined : Number(column),
      }),
    )
  }
  const score = ratedIn(report)
  return { ...fatalIn(messages), messages, ...(score !== undefined && { score }) }
}

const fatalIn = (messages: readonly Finding[]): { fatal?: Finding } => {
  const fatal = messages.find(({ ruleId }) => ruleId.startsWith('F'))
  return fatal ? { fatal } : {}
}

interface Message {
  readonly id: string
  readonly symbol: string
  readonly message: string
  readonly path: string
  readonly line: number
  readonly column: number | undefined
}
const findingOf = ({ id, symbol, message, path, line, column }: Message): Finding => ({
  level: levels[id.charAt(0)] ?? 'note',
  ruleId: id,
  ...(symbol && { aliases: [symbol], helpUri: helpUri(id, symbol) }),
  message: message.split('\n', 1)[0] ?? '',
  location: { path, line, ...(column !== undefined && { column: column + 1 }) }, // pylint counts columns from 0
})
const levels: Readonly<Record<string, FindingLevel>> = { E: 'error', F: 'error', W: 'warning' }
const kinds: Readonly<Record<string, string>> = {
  C: 'convention',
  E: 'error',
  F: 'fatal',
  I: 'information',
  R: 'refactor',
  W: 'warning',
}
const helpUri = (id: string, symbol: string): string =>
  `https://pylint.readthedocs.io/en/stable/user_guide/messages/${kinds[id.charAt(0)]}/${symbol}.html`
