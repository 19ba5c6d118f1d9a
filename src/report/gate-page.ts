import { FOLDER, REPORT } from '../model/evidence.js'
import type { Gate, GateForm, Measure, Param } from '../model/gate.js'
import { type Block, type Cell, code, heading, link, list, paragraph, prose, type Text, table } from './blocks.js'
import { gatePageWords as words } from './words/en/gate-page.js'

/** All about one gate: what it asks, runs, reads and measures, how the tool misleads, and an item to copy. `argv`: what it runs by default, empty where it only reads. */
export function gatePage(gate: GateForm, argv: readonly string[]): readonly Block[] {
  const { docs, params, measures, expect, expectWith = {} } = gate
  const own = [...expect.map(text => code(text)), ...Object.entries(expectWith).flatMap(withParam)]
  return [
    heading([code(gate.id), ': ', gate.title]),
    paragraph(words.subject(docs.subject, docs.examined)),
    ...(argv.length > 0
      ? [heading(words.runs), { kind: 'code' as const, code: argv.map(shown).join(' ') }]
      : gate.reads === 'report'
        ? [paragraph(prose(words.reads))]
        : []),
    ...(docs.install
      ? [paragraph(words.install, ' ', code(docs.install), ...(docs.since ? [words.since(docs.since)] : []))]
      : []),
    heading(words.item),
    { kind: 'code', code: itemOf(gate) },
    ...tableOf(words.params, [words.param, words.meaning, words.fallback], Object.entries(params).map(paramRow)),
    ...tableOf(words.measures, [words.measure, words.type, words.meaning], Object.entries(measures).map(measureRow)),
    paragraph(words.engineMeasures),
    ...(own.length > 0 ? [heading(words.expects), list(own)] : []),
    ...(docs.traps && docs.traps.length > 0 ? [heading(words.traps), list(docs.traps.map(prose))] : []),
    paragraph(words.documentation, ': ', link(docs.url, docs.url)),
  ]
}

/** What the gate runs when nothing is given; empty where it has no tool of its own. */
export function defaultArgv(gate: Gate): readonly string[] {
  const fallbacks = Object.fromEntries(
    Object.entries(gate.params).map(([name, { fallback, schema }]) => [
      name,
      // A list that must be given stands for one.
      fallback ?? ('type' in schema && schema.type === 'array' ? [`<${name}>`] : undefined),
    ]),
  )
  const [first] = Object.values(gate.evidence(fallbacks)).filter(({ kind }) => kind === 'tool')
  return first?.kind === 'tool' ? first.argv : []
}

const shown = (word: string): string => {
  const named = word.replaceAll(REPORT, '<report>').replaceAll(FOLDER, '<folder>')
  return /[^\w@%+=:,./<>-]/.test(named) ? `'${named}'` : named
}

const tableOf = (title: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): readonly Block[] =>
  rows.length > 0 ? [heading(prose(title)), table(columns, rows)] : []

const withParam = ([param, texts]: [string, readonly string[]]): readonly Text[] =>
  texts.map(text => [code(text), ' (', code(`${param}: true`), ')'])

const paramRow = ([name, { description, fallback }]: [string, Param<unknown>]): readonly Cell[] => [
  [code(name)],
  [prose(description)],
  fallback === undefined ? [] : [code(JSON.stringify(fallback))],
]

const measureRow = ([name, measure]: [string, Measure]): readonly Cell[] => [
  [code(name)],
  [words.types[measure.type]],
  [prose(measure.description + ('absent' in measure ? ` ${words.absent(String(measure.absent))}` : ''))],
]

/** An item to copy. */
const itemOf = ({ id, title, docs: { example = [] } }: GateForm): string =>
  [
    `- id: ${id}`,
    `  name: ${title}`,
    ...[...(id === 'run' ? [] : [`gate: ${id}`]), ...example].map(line => `  ${line}`),
  ].join('\n')
