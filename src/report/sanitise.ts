// CSI, OSC, DCS and their kin, with ESC or as one C1 character; a string that is not ended takes the rest of its line.
const ESCAPE_SEQUENCES =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g
// White space as .NET sees it, which the runner trims before it looks for a command: with U+0085 and without U+FEFF.
const WHITE_SPACE = /(?:[^\S\ufeff]|\u0085)+/g
// Bidi, zero-width and other characters that are there and cannot be seen, and all controls; not what joins two pictographs to one.
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800](?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?\u200d(?=\p{Extended_Pictographic}))/gu
const LONE_SURROGATE = /\p{Cs}/gu
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu

const LONGEST = 500

/**
 * One line of text from a tool or a person, fit to show anywhere: no escape sequence, no invisible character, no command, at
 * most 500 characters. The runner takes `::x::` for a command after any white space and `##[x]` anywhere in a line; both get
 * a visible space, because it compares text as .NET does, which passes over zero-width characters.
 */
export const plain = (data: string): string =>
  withoutCommands(
    cut(
      visible(
        data
          .slice(0, 10 * LONGEST)
          .replace(ESCAPE_SEQUENCES, '')
          .replace(WHITE_SPACE, ' '),
      ),
      LONGEST,
    ),
  )

/** Several lines, with their indentation; for output of tools. */
export const plainLines = (data: string): readonly string[] =>
  data
    .replace(ESCAPE_SEQUENCES, '')
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map(line => withoutCommands(visible(line.replaceAll('\t', '  ').replace(/[^\S\ufeff]/g, ' ')).trimEnd()))

// Letters and signs of which none is removed. Most text is nothing else, and big reports are made much faster for asking.
const HARMLESS = /^[ -~¡-¬®-˿Α-ϿЀ-҂Ҋ-ԯ–—‘’“”…]*$/

const visible = (text: string): string =>
  HARMLESS.test(text) ? text : text.replace(INVISIBLE, '').replace(LONE_SURROGATE, '\ufffd').replace(PILED_MARKS, '$1')

/** A finished line for the log, where what was harmless apart may have met: "##" and "[". */
export const printable = (line: string): string => withoutCommands(line).replace(/##(?=\u001b\[)/g, '## ')

const withoutCommands = (line: string): string =>
  line
    .replace(/##(?=\[)/g, '## ')
    .replace(/(^|\s)(:{2,})/g, (_, before: string, colons: string) => before + [...colons].join(' '))

/** At most `limit` characters, cut with an ellipsis. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text
    .slice(0, limit - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/\u200d$/, '')}…`
}

// GitHub links these in the text of the rendered page, so neither a backslash nor an entity keeps it from doing so.
const withoutReferences = (text: string): string =>
  text
    .replace(/@/g, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/\b(GH-)(?=\d)/gi, '$1\u200b')
    .replace(/:(?=\/\/)/g, ':\u200b')
    .replace(/\b(www)(?=\.)/gi, '$1\u200b')
    .replace(/:(?=[\w+-]+:)/g, ':\u200b')

/** Text for Markdown, inside a line, a list item or a cell of a table. */
export const markdownText = (data: string): string => unmarked(withoutReferences(plain(data)))

/** Text of a link in Markdown: GitHub makes no further links in it. */
export const markdownLinkText = (data: string): string => unmarked(plain(data))

const unmarked = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*[\]~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replaceAll('|', '&#124;')
    .replace(/^( ?)(?=#{1,6}(?: |$)|[-+=](?![\p{L}\p{N}]))/u, '$1\\')
    .replace(/^( ?\d+)(?=[.)](?: |$))/, '$1\\')

/** Code for Markdown, in a fence that is longer than any inside; where parsers differ (`\|` in tables), as an element. */
export function markdownCode(data: string): string {
  const code = plain(data)
    .trim()
    .replace(/<(?=!--)/g, '<\u200b')
    .replace(/--(?=>)/g, '--\u200b')
  if (code === '') return ''
  if (code.includes('|')) return `<code>${entities(withoutReferences(code))}</code>`
  const fence = '`'.repeat(longestRun(code) + 1)
  const space = code.startsWith('`') || code.endsWith('`') ? ' ' : ''
  return `${fence}${space}${code}${space}${fence}`
}

/** Lines of code for Markdown, fenced. `language` is ours, never data. */
export function markdownFence(data: string, language = ''): string {
  const lines = plainLines(data).map(line => line.replace(/<(?=!--)/g, '<\u200b').replace(/--(?=>)/g, '--\u200b'))
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return [fence + language, ...lines, fence].join('\n')
}

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length))
const entities = (text: string): string =>
  text.replace(/[^\p{L}\p{N}\p{M} \u200b]/gu, character => `&#${character.codePointAt(0)};`)

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/** Text for an element or an attribute of a page of ours. */
export const htmlText = (data: string): string => escaped(plain(data))

/** Lines of code for an element of a page of ours. */
export const htmlLines = (data: string): string => plainLines(data).map(escaped).join('\n')

/** Text for an element in HTML within Markdown, where GitHub makes links and mentions too. */
export const htmlTextOnGitHub = (data: string): string => escaped(withoutReferences(plain(data)))

/** One part of a URL's path. */
export const encoded = (part: string): string => encodeURIComponent(part.replace(LONE_SURROGATE, '\ufffd'))

/** A URL of GitHub's own that may be linked, or nothing. */
export const webUrl = (url: string): string | undefined =>
  /^https?:\/\/[\w.:-]+(\/[\w.~:/?#@!$&+,;=%-]*)?$/.test(url) ? url : undefined

/** A name in a Mermaid diagram, whose separators and directives it cannot hold. */
export const mermaidName = (data: string): string =>
  cut(
    plain(data)
      .replace(/[^\p{L}\p{N}._-]+/gu, ' ')
      .trim(),
    60,
  )

/** JSON that can be printed to a log: parses to the same value, with everything that cannot be seen escaped. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replace(/##(?=\[)/g, '#\\u0023')
    .replace(/[^\n -~\p{L}\p{M}\p{N}\p{P}\p{S}]|\p{Default_Ignorable_Code_Point}/gu, escapedUnits)

const escapedUnits = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
  ).join('')
