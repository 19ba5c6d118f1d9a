import { SaxesParser } from 'saxes'
import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { textIn } from './bytes.js'

/** The attributes of an element by name, without a prototype. */
export type Attributes = Readonly<Record<string, string>>

/** What is told of an XML document while it is walked. `depth` is 1 for the root. */
export interface XmlReader {
  /** A start tag. Answering true asks for the text of the element, its CDATA and that of its children. */
  open(name: string, attributes: Attributes, depth: number): boolean | undefined
  /** An end tag, with at most the first 64 Ki characters of the text that `open` asked for. */
  close?(name: string, depth: number, text: string): void
}

const DEEPEST = 256
const LONGEST_NAME = 1024
const LONGEST_VALUE = 1024 * 1024
const LONGEST_TEXT = 64 * 1024
const LONGEST_TOKEN_MIB = 32

/**
 * Walks an XML document in constant memory and tells `reader` what stands in it. A document type is passed over, never fetched, its entities are unknown.
 * Throws `unreadable-report`, with `expected` in it, where the bytes are not UTF-8 or not one whole well-formed document, or hold what no tool writes.
 */
export function readXml(chunks: Chunks, expected: string, reader: XmlReader): void {
  const refuse = (reason: string): never => fail('unreadable-report', { expected, reason })
  const parser = new SaxesParser()
  let depth = 0
  let ended = false
  let textDepth = 0
  let text = ''
  /** Where the last tag ended. */
  let told = 0

  // The parser's own messages quote names from the report.
  parser.on('error', () => {
    refuse(
      ended
        ? depth > 0
          ? 'it is cut short'
          : 'it is empty or cut short'
        : `it is not well-formed XML at line ${parser.line}`,
    )
  })
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^(utf-?8|us-ascii)$/i.test(encoding)) refuse('it declares an encoding that is not UTF-8')
  })
  const checkAttributes = (attributes: Attributes): void => {
    for (const [name, value] of Object.entries(attributes))
      if (name.length > LONGEST_NAME || value.length > LONGEST_VALUE)
        refuse(`it holds an attribute that is too long, at line ${parser.line}`)
  }
  const hear = (piece: string): void => {
    if (text.length < LONGEST_TEXT) text += piece.slice(0, LONGEST_TEXT - text.length)
  }
  parser.on('opentag', ({ name, attributes }) => {
    // Looked at only where something in the tag can be too long: tags come by the million.
    if (parser.position - told > LONGEST_NAME) checkAttributes(attributes)
    told = parser.position
    depth += 1
    if (depth > DEEPEST || name.length > LONGEST_NAME)
      refuse(`it is nested too deeply or has too long a name, at line ${parser.line}`)
    if (reader.open(name, attributes, depth) && textDepth === 0) {
      textDepth = depth
      parser.on('text', hear)
      parser.on('cdata', hear)
    }
  })
  parser.on('closetag', ({ name }) => {
    told = parser.position
    if (depth === textDepth) {
      // Without a listener the parser does not even gather the text.
      parser.off('text')
      parser.off('cdata')
      textDepth = 0
    }
    reader.close?.(name, depth, text)
    if (textDepth === 0) text = ''
    depth -= 1
  })

  for (const piece of textIn(chunks, () => refuse('it holds bytes that are not UTF-8'))) {
    parser.write(piece)
    if (parser.position - told > LONGEST_TOKEN_MIB * 1024 * 1024)
      refuse(`one tag or text in it is longer than ${LONGEST_TOKEN_MIB} MiB, at line ${parser.line}`)
  }
  ended = true
  parser.close()
}
