import type { Block, Cell, Table } from './blocks.js'
import { icons } from './icons.js'
import { plainLines } from './sanitise.js'
import { type Line, padded, printed, runsOf, type Style, widthOf, wrap } from './terminal-text.js'

const GAP = 2
const NARROWEST = 20
const space = (columns: number): Line => [{ text: ' '.repeat(columns), styles: [] }]

/** The blocks for a terminal or a log, at most `columns` wide. Nothing is folded. */
export function terminal(blocks: readonly Block[], columns: number, colour: boolean): string {
  const lines = stacked(blocks, Math.max(NARROWEST, columns))
  return `${lines.map(line => printed(line, colour)).join('\n')}\n`
}

/** Blocks under each other with an empty line between; what belongs to a heading follows it at once. */
function stacked(blocks: readonly Block[], width: number): readonly Line[] {
  const lines: Line[] = []
  let before: Block | undefined
  for (const block of blocks) {
    if (block.kind === 'timeline') continue
    if (before && before.kind !== 'heading' && before.kind !== 'banner') lines.push([])
    lines.push(...blockLines(block, width))
    before = block
  }
  return lines
}

function blockLines(block: Block, width: number): readonly Line[] {
  switch (block.kind) {
    case 'banner': {
      const { sign, colour } = icons[block.mark]
      const word = { text: `${sign} ${block.word}: `, styles: ['bold', colour] as const }
      return wrap([word, ...runsOf(block.of, ['bold'])], width)
    }
    case 'heading':
      return wrap(runsOf(block.of, ['bold']), width)
    case 'paragraph':
      return wrap(runsOf(block.of), width)
    case 'note': {
      const { sign, colour } = icons[block.mark]
      return hanging([{ text: `${sign} `, styles: [colour] }], runsOf(block.of), width)
    }
    case 'list':
      return block.items.flatMap(item => hanging([{ text: '- ', styles: [] }], runsOf(item), width))
    case 'code':
      return plainLines(block.code).map(line => [...space(GAP), { text: line, styles: ['code'] }])
    case 'table':
      return tableLines(block, width)
    case 'timeline':
      return []
    case 'details':
      return [
        ...wrap(runsOf(block.summary, ['bold']), width),
        ...stacked(block.blocks, width - GAP).map(line => (line.length > 0 ? [...space(GAP), ...line] : line)),
      ]
  }
}

/** Text after something that stands before its first line only. */
function hanging(first: Line, text: Line, width: number): readonly Line[] {
  const indent = widthOf(first)
  return wrap(text, width - indent).map((line, index) => [...(index === 0 ? first : space(indent)), ...line])
}

/** Side by side where that fits, with the last column wrapped where there are two; else each row under its first cell. */
function tableLines(table: Table, width: number): readonly Line[] {
  const cells = table.rows.map(row => row.map(cell => cell.map(line => runsOf(line))))
  const widths = table.columns.map((column, index) =>
    Math.max(
      table.columns.length > 2 ? widthOf(runsOf(column)) : 0,
      ...cells.flatMap(row => (row[index] ?? []).map(widthOf)),
    ),
  )
  const [first = 0, ...others] = widths
  const all = widths.reduce((sum, each) => sum + each + GAP, 0)
  if (all <= width) return grid(table, cells, widths)
  const left = width - first - 2 * GAP
  if (others.length === 1 && left >= NARROWEST) return grid(table, cells, [first, left])
  return records(table, width)
}

function grid(
  table: Table,
  cells: readonly (readonly (readonly Line[])[])[],
  widths: readonly number[],
): readonly Line[] {
  const head: readonly (readonly Line[])[] = table.columns.map(column => [runsOf(column, ['dim'])])
  const rows = table.columns.length > 2 ? [head, ...cells] : cells
  return rows.flatMap(row => {
    const columns = widths.map((width, index) => (row[index] ?? []).flatMap(line => wrap(line, width)))
    const height = Math.max(...columns.map(lines => lines.length))
    return Array.from({ length: height }, (_, line) => [
      ...space(GAP),
      ...widths.flatMap((width, index) => {
        const text = columns[index]?.[line] ?? []
        return index === widths.length - 1 ? text : padded(text, width + GAP)
      }),
    ])
  })
}

function records({ columns, rows }: Table, width: number): readonly Line[] {
  const [, ...names] = columns
  const label = Math.max(...names.map(name => widthOf(runsOf(name)))) + GAP
  return rows.flatMap(([first = [], ...others], index) => [
    ...(index > 0 ? [[]] : []),
    ...title(first, width),
    ...others.flatMap((cell, column) => {
      const dim: readonly Style[] = ['dim']
      const name = padded([...space(2 * GAP), ...runsOf(names[column] ?? '', dim)], 2 * GAP + label)
      const lines = cell.flatMap(line => wrap(runsOf(line), width - widthOf(name)))
      return lines.map((line, number) => [...(number === 0 ? name : space(widthOf(name))), ...line])
    }),
  ])
}

/** The first cell on one line: the id, and the name after it. */
function title([id = '', ...names]: Cell, width: number): readonly Line[] {
  const text = [...runsOf(id, ['bold']), ...names.flatMap(name => runsOf([' · ', name]))]
  return hanging(space(GAP), text, width)
}
