import type { Chunks } from '../model/evidence.js'
import type { Finding, FindingLevel } from '../model/finding.js'
import { fail } from '../model/problem.js'
import { textOf } from './bytes.js'
import { anything, array, either, integer, isObject, jsonIn, object, optional, type Read, text } from './json.js'
import { readSarif } from './sarif.js'
import { untold } from './untold.js'
import { readXml } from './xml.js'

/** What a linter of API descriptions found. */
export interface Linted {
  readonly tool: { readonly name: string; readonly version?: string }
  readonly findings: readonly Finding[]
}

/** What redocly prints with `--format=json` or `checkstyle`, spectral with `-f json` or `sarif`; `tool-failed` where a file was none that spectral knows. */
export function readLint(report: Chunks): Linted {
  const linted = read(report, textOf(report).trim())
  const unknown = linted.findings.find(({ ruleId }) => ruleId === 'unrecognized-format')
  if (unknown)
    fail('tool-failed', {
      tool: 'spectral',
      reason: `${unknown.location?.path ?? 'a file'} is no API description that its rules are for`,
    })
  return linted
}

function read(report: Chunks, whole: string): Linted {
  if (whole.startsWith('<')) return readCheckstyle(report)
  // Without `--quiet` spectral ends its list with a sentence.
  const [told] = /^\[[\s\S]*\](?=\s*No results with a severity of [^\n]*$)/.exec(whole) ?? [whole]
  const document = jsonIn(told, anything)
  if (isObject(document) && 'runs' in document) {
    const runs = readSarif(report)
    return { tool: runs[0]?.tool ?? { name: 'spectral' }, findings: runs.flatMap(({ findings }) => findings) }
  }
  const found = either(Array.isArray, spectral, redocly).read(document, '$')
  return Array.isArray(found) ? ofSpectral(found) : ofRedocly(found)
}

const position = object({ line: integer, character: integer })
const spectral = array(
  object({
    code: text,
    message: text,
    severity: integer,
    source: optional(text),
    range: optional(object({ start: position, end: position })),
  }),
)
const ofSpectral = (results: Read<typeof spectral>): Linted => ({
  tool: { name: 'spectral' },
  findings: results.map(({ code, message, severity, source, range }) => ({
    level: (['error', 'warning'] as const)[severity] ?? (severity > 1 ? 'note' : 'error'),
    ruleId: code,
    message: firstLine(message),
    ...(source && {
      location: {
        path: source,
        ...(range && {
          line: range.start.line + 1,
          column: range.start.character + 1,
          endLine: range.end.line + 1,
        }),
      },
    }),
  })),
})

const redocly = object({
  totals: object({ errors: integer, warnings: integer, ignored: integer }),
  version: optional(text),
  problems: array(
    object({
      ruleId: text,
      severity: text,
      message: text,
      reference: optional(text),
      location: optional(
        array(
          object({
            source: object({ ref: text }),
            start: optional(object({ line: integer, col: integer })),
          }),
        ),
      ),
    }),
  ),
})

function ofRedocly({ totals, version, problems }: Read<typeof redocly>): Linted {
  const findings = problems.map(({ ruleId, severity, message, reference, location }): Finding => {
    const [{ source, start } = {}] = location ?? []
    return {
      level: severity === 'warn' ? 'warning' : 'error',
      ruleId,
      message: firstLine(message),
      ...(source && { location: { path: source.ref, ...(start && { line: start.line, column: start.col }) } }),
      ...(reference && { helpUri: reference }),
    }
  })
  // It lists 100 problems unless it is told otherwise, and counts them all.
  const more = (counted: number, level: FindingLevel): Finding[] =>
    untold(counted, findings.filter(each => each.level === level).length, 'unlisted').map(each => ({ ...each, level }))
  return {
    tool: { name: 'redocly', ...(version && { version }) },
    findings: [
      ...findings,
      ...more(totals.errors, 'error'),
      ...more(totals.warnings, 'warning'),
      ...more(totals.ignored, 'note').map(each => ({ ...each, suppressed: true })),
    ],
  }
}

const checkstyle: Readonly<Record<string, FindingLevel>> = { error: 'error', warning: 'warning', info: 'note' }
function readCheckstyle(report: Chunks): Linted {
  const expected = 'a checkstyle report of redocly'
  const findings: Finding[] = []
  let path = ''
  readXml(report, expected, {
    open(name, attributes, depth) {
      if (depth === 1 && name !== 'checkstyle')
        fail('unreadable-report', { expected, reason: 'it is another document' })
      if (name === 'file') path = attributes.name ?? ''
      if (name === 'error')
        findings.push({
          level: checkstyle[attributes.severity ?? ''] ?? 'error',
          ruleId: attributes.source || 'unnamed',
          message: firstLine(attributes.message ?? ''),
          ...(path && { location: { path, line: Number(attributes.line), column: Number(attributes.column) } }),
        })
      return undefined
    },
  })
  return { tool: { name: 'redocly' }, findings }
}

const firstLine = (told: string): string => told.trim().split('\n', 1)[0]?.slice(0, 500) || 'no message'
