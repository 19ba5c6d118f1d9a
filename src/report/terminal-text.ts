import stringWidth from 'string-width'
import type { Text } from './blocks.js'
import { icons } from './icons.js'
import { plain, printable } from './sanitise.js'

type Colour = (typeof icons)[keyof typeof icons]['colour']
export type Style = Colour | 'bold' | 'code'
/** A piece of a line in one style. */
interface Run {
  readonly text: string
  readonly styles: readonly Style[]
}
export type Line = readonly Run[]

const escapes: Record<Style, string> = {
  bold: '1',
  dim: '2',
  red: '31',
  green: '32',
  yellow: '33',
  magenta: '35',
  cyan: '36',
  code: '36',
}

/** The text as runs, safe for a log. */
export function runsOf(text: Text, styles: readonly Style[] = []): Line {
  if (typeof text === 'string') return [{ text: plain(text), styles }]
  if (!('kind' in text)) return text.flatMap(part => runsOf(part, styles))
  switch (text.kind) {
    case 'code':
      return [{ text: plain(text.code).trim(), styles: [...styles, 'code'] }]
    case 'strong':
      return runsOf(text.of, [...styles, 'bold'])
    case 'link':
      return runsOf(text.of, styles)
    case 'mark': {
      const { sign, colour } = icons[text.mark]
      return [{ text: `${sign} `, styles: [...styles, colour] }, ...runsOf(text.of, [...styles, colour])]
    }
  }
}

/** Columns that the line takes: East Asian and emoji two, marks none. */
export const widthOf = (line: Line): number => stringWidth(line.map(({ text }) => text).join(''))

/** The line in as many as it takes to stay within `width`, broken between words, or inside one that is longer. */
export function wrap(line: Line, width: number): readonly Line[] {
  const lines: Line[] = []
  let current: Run[] = []
  let used = 0
  const flush = (): void => {
    lines.push(current)
    current = []
    used = 0
  }
  for (const word of wordsOf(line)) {
    const space = current.length > 0 && word.spaced ? 1 : 0
    if (used > 0 && used + space + widthOf(word.runs) > width) flush()
    else if (space > 0) {
      current.push({ text: ' ', styles: [] })
      used += 1
    }
    for (const { text, styles } of word.runs)
      for (const piece of pieces(text, width)) {
        const columns = stringWidth(piece)
        if (used > 0 && used + columns > width) flush()
        current.push({ text: piece, styles })
        used += columns
      }
  }
  if (current.length > 0 || lines.length === 0) flush()
  return lines
}

interface Word {
  readonly runs: Run[]
  readonly spaced: boolean
}

// Runs that meet without a space are one word.
function wordsOf(line: Line): readonly Word[] {
  const words: Word[] = []
  let spaced = false
  let open: Word | undefined
  for (const { text, styles } of line)
    for (const part of text.split(/( )/)) {
      if (part === '') continue
      if (part === ' ') {
        spaced = words.length > 0
        open = undefined
      } else if (open) open.runs.push({ text: part, styles })
      else {
        open = { runs: [{ text: part, styles }], spaced }
        words.push(open)
        spaced = false
      }
    }
  return words
}

const graphemes = new Intl.Segmenter()

// A word that is wider than a line is cut where it must be.
function pieces(text: string, width: number): readonly string[] {
  if (stringWidth(text) <= width) return [text]
  const cut: string[] = []
  let piece = ''
  for (const { segment } of graphemes.segment(text)) {
    if (piece !== '' && stringWidth(piece) + stringWidth(segment) > width) {
      cut.push(piece)
      piece = ''
    }
    piece += segment
  }
  return [...cut, piece]
}

/** The line cut to `width` columns, with an ellipsis. */
export function clipped(line: Line, width: number): Line {
  if (widthOf(line) <= width) return line
  const kept: Run[] = []
  let left = width - 1
  for (const { text, styles } of line)
    for (const { segment } of graphemes.segment(text)) {
      left -= stringWidth(segment)
      if (left < 0) return [...kept, { text: '…', styles: [] }]
      kept.push({ text: segment, styles })
    }
  return kept
}

/** The line as it is printed. */
export const printed = (line: Line, colour: boolean): string =>
  printable(
    line
      .map(({ text, styles }) =>
        colour && styles.length > 0 ? `\u001b[${styles.map(style => escapes[style]).join(';')}m${text}\u001b[0m` : text,
      )
      .join('')
      .trimEnd(),
  )

/** The line with spaces to its right, `width` columns in all. */
export const padded = (line: Line, width: number): Line => [
  ...line,
  { text: ' '.repeat(Math.max(0, width - widthOf(line))), styles: [] },
]
