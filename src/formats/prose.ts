import type { Chunks } from '../model/evidence.js'
import type { Finding, Location } from '../model/finding.js'
import { linesOf } from './bytes.js'
import { headingsOf, withoutCode } from './markdown.js'

/** What a text for people holds. */
export interface Prose {
  readonly words: number
  /** What stands for text that is still to come, outside code where the file is Markdown. */
  readonly placeholders: readonly Finding[]
  /** One for each heading that was asked for and is not there. */
  readonly missingHeadings: readonly Finding[]
}

const LONGEST = 4 * 1024 * 1024

/** The text of the file at `path`; a file that is not text holds nothing. Above 4 MiB it is not read as Markdown, and has no headings. */
export function readProse(path: string, bytes: number, content: Chunks, headings: readonly string[]): Prose {
  let words = 0
  let text = true
  const lines: string[] = []
  const placeholders: Finding[] = []
  for (const line of linesOf(content)) {
    text = !line.includes('\0')
    if (!text) break
    words += line.match(WORD)?.length ?? 0
    lines.push(bytes <= LONGEST ? line : (line.match(PLACEHOLDER)?.join(' ') ?? ''))
  }
  if (!text) return { words: 0, placeholders: [], missingHeadings: missing(path, headings, '') }
  const whole = lines.join('\n')
  const prose = bytes <= LONGEST && /\.(?:md|mdx|markdown)$/i.test(path) ? withoutCode(whole) : whole
  for (const [index, line] of prose.split('\n').entries())
    for (const [found] of line.matchAll(PLACEHOLDER))
      placeholders.push(note('placeholder', `${found} stands for text to come`, { path, line: index + 1 }))
  return { words, placeholders, missingHeadings: missing(path, headings, bytes <= LONGEST ? whole : '') }
}

const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu
// Capitals in angle brackets from four letters on: shorter ones are keys and tags.
const PLACEHOLDER =
  /\b(?:TODO|TBD|FIXME)\b|\b[Ll]orem [Ii]psum\b|<(?:\.{3}|…|(?:[Yy]our|[Ii]nsert|[Ee]nter|[Ff]ill|[Rr]eplace)[ _-][^<>]{1,80}|[A-Z]{4}[A-Z0-9]*(?:[ _-][A-Z0-9]+)*|[A-Z][A-Z0-9]*(?:[ _-][A-Z0-9]+)+)>/g

function missing(path: string, headings: readonly string[], text: string): Finding[] {
  const there = new Set(headings.length > 0 ? headingsOf(text).map(bare) : [])
  return headings
    .filter(heading => !there.has(bare(heading)))
    .map(heading => note('missing-heading', `the heading "${heading}" is missing`, { path }))
}
const bare = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/^[\d.]+\s+|:$/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const note = (ruleId: string, message: string, location: Location): Finding => ({
  level: 'note',
  ruleId,
  message,
  location,
})
