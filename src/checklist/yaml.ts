import { type Event, parseEvents, YAMLException } from 'js-yaml'
import type { Problem } from '../model/problem.js'
import { fail, UserError } from '../model/problem.js'
import { type Document, type Say, type Span, sayInto, sourceOf } from './document.js'
import { explain } from './traps.js'
import { buildTree } from './tree.js'

const LIMIT = 256 * 1024
/** js-yaml counts the document as a level too. */
const MAX_DEPTH = 32
/** So many values that YAML misreads are blanked out before the rest is given up. */
const MAX_REPAIRS = 20

/**
 * The file as YAML, by design 6: at most 256 KiB of UTF-8, one document, no aliases, tags or duplicate keys, 32 levels.
 * What can be read around is in `problems`; throws `UserError` with all that was found where the rest cannot be read.
 */
export function readDocument(bytes: Uint8Array, path: string): Document {
  if (bytes.length > LIMIT) fail('checklist-too-large', { path, bytes: bytes.length, limit: LIMIT })
  const source = sourceOf(path, decode(bytes, path))
  const problems: Problem[] = []
  const say = sayInto(problems, source)
  const { events, broken } = parse(source.text, say, problems)
  if (events.length === 0) fail('checklist-empty', { path })
  return { source, root: buildTree(source, events, broken, say), problems }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fail('checklist-not-utf8', { path })
  }
}

/** Parses; a value over which YAML stumbles is told of and blanked out, and the rest is read all the same. */
function parse(original: string, say: Say, problems: readonly Problem[]): { events: Event[]; broken: readonly Span[] } {
  const broken: Span[] = []
  let text = original
  for (;;) {
    try {
      return { events: parseEvents(text, { maxDepth: MAX_DEPTH + 1 }), broken }
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error
      const offset = Math.min(error.mark?.position ?? 0, text.length)
      const span = explain(text, offset, error.reason, say, MAX_DEPTH)
      if (span === undefined || span.end <= span.start || broken.length === MAX_REPAIRS)
        throw new UserError(...problems)
      broken.push(span)
      text = text.slice(0, span.start) + blank(span.end - span.start) + text.slice(span.end)
    }
  }
}
const blank = (length: number): string => (length === 1 ? '~' : `'${'_'.repeat(length - 2)}'`)
