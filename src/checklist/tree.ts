import {
  boolCoreTag,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml'
import { excerpt, lineOf, type Node, type Say, type Scalar, type Source, type Span } from './document.js'
import { following, isCutByComment, opensMoreThanItCloses } from './traps.js'

/** The tree of the one document; what our format refuses of YAML becomes a problem and a broken node. */
export function buildTree(source: Source, events: readonly Event[], blanked: readonly Span[], say: Say): Node {
  const { text } = source
  let next = 1 // the first event begins the document

  /** `fallback` is where an absent value is shown, `keys` the keys above it, innermost first. */
  function read(fallback: Span, keys: readonly string[]): Node {
    const event = events[next++]
    switch (event?.type) {
      case EVENT_ID.ALIAS:
        return refused('yaml-alias', { start: event.anchorStart - 1, end: event.anchorEnd })
      case EVENT_ID.SCALAR:
        return scalar(event, fallback, keys)
      case EVENT_ID.SEQUENCE:
        return checked(event, list(event.start, keys))
      case EVENT_ID.MAPPING:
        return checked(event, mapping(event.start, keys))
      default:
        throw new Error('parseEvents gave a node that is not closed')
    }
  }

  function refused(code: 'yaml-alias' | 'yaml-tag' | 'yaml-anchor' | 'yaml-comment' | 'yaml-block', span: Span): Node {
    say(code, { text: excerpt(text.slice(span.start, span.end)) }, span)
    return { kind: 'broken', ...span }
  }

  /** A tag or an anchor is a value that lost its quotes. */
  function checked(event: Extract<Event, { readonly tagStart: number }>, node: Node): Node {
    if (event.tagStart >= 0)
      return refused('yaml-tag', { start: event.tagStart, end: Math.max(node.end, event.tagEnd) })
    if (event.anchorStart > 0) return refused('yaml-anchor', { start: event.anchorStart - 1, end: event.anchorEnd })
    return node
  }

  function scalar(event: ScalarEvent, fallback: Span, keys: readonly string[]): Node {
    const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0
    const style = event.style === SCALAR_STYLE.PLAIN ? 'plain' : quote ? 'quoted' : 'block'
    const span = event.valueStart < 0 ? fallback : { start: event.valueStart - quote, end: event.valueEnd + quote }
    if (blanked.some(({ start, end }) => span.start >= start && span.end <= end)) return { kind: 'broken', ...span }
    const content = event.valueStart < 0 ? '' : getScalarValue(text, event)
    const node: Scalar = {
      kind: 'scalar',
      ...span,
      value: style === 'plain' ? coreValue(content) : content,
      text: content,
      style,
    }
    const key = keys[0] ?? ''
    if (style === 'plain' && content !== '' && isCutByComment(text, span, keys[1] === 'with' ? '' : key))
      return refused('yaml-comment', span)
    // `expect: >8` is an empty block whose lines are indented by 8.
    const header =
      style === 'block' && (key === 'expect' || key === 'if') ? /[>|]\d.*/.exec(lineBefore(source, span.start)) : null
    if (header)
      return refused('yaml-block', {
        start: headerStart(source, span.start, header.index),
        end: headerStart(source, span.start, header.index) + header[0].length,
      })
    return checked(event, node)
  }

  function list(start: number, keys: readonly string[]): Node {
    const items: Node[] = []
    while (events[next]?.type !== EVENT_ID.POP) items.push(read({ start, end: start + 1 }, keys))
    next++
    // In `[contains(a, b)]` the comma cut one value in two; what follows it cannot be told apart any more.
    const cut = items.findIndex(
      item =>
        item.kind === 'scalar' &&
        item.style === 'plain' &&
        opensMoreThanItCloses(item.text) &&
        following(text, item.end, /\s*,/y) !== '',
    )
    const first = items[cut]
    if (first?.kind === 'scalar') {
      say('yaml-comma', { text: excerpt(first.text) }, first)
      items.splice(cut, items.length, { kind: 'broken', start: first.start, end: first.end })
    }
    return { kind: 'list', start, end: Math.max(start + 1, items.at(-1)?.end ?? 0), items }
  }

  function mapping(start: number, keys: readonly string[]): Node {
    const entries = new Map<string, { key: Span; value: Node }>()
    let end = start + 1
    let last: string | undefined
    while (events[next]?.type !== EVENT_ID.POP) {
      const key = read({ start, end: start + 1 }, [])
      const name = key.kind === 'scalar' && key.style !== 'block' ? key.text : undefined
      const value = read(key, name === undefined ? keys : [name, ...keys])
      end = Math.max(end, value.end)
      const before = last === undefined ? undefined : entries.get(last)
      if (name === undefined) {
        if (key.kind !== 'broken') say('yaml-key', {}, { start: key.start, end: key.start + 1 })
      } else if (
        value.start === key.start &&
        before &&
        last !== undefined &&
        text[start] === '{' &&
        following(text, key.end, /["']?\s*:/y) === ''
      ) {
        // In `{ name: a, b }` the b is a key without a value: the comma cut the text before it.
        if (before.value.kind === 'scalar') say('yaml-comma', { text: excerpt(before.value.text) }, before.value)
        entries.set(last, {
          key: before.key,
          value: { kind: 'broken', start: before.value.start, end: before.value.end },
        })
      } else if (entries.has(name)) {
        say('duplicate-key', { key: excerpt(name), line: lineOf(source, entries.get(name)?.key.start ?? 0) }, key)
      } else {
        entries.set(name, { key, value })
        last = name
      }
    }
    next++
    return { kind: 'map', start, end, entries }
  }

  const root = read({ start: 0, end: 1 }, [])
  next++
  if (events[next]) say('yaml-documents', {}, secondDocument(text, events.slice(next)))
  return root
}

/** Resolves a plain scalar by YAML's core schema. */
function coreValue(text: string): Scalar['value'] {
  for (const tag of [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]) {
    const value = tag.resolve(text, false, tag.tagName)
    if (value !== NOT_RESOLVED) return value
  }
  return text
}

const headerStart = (source: Source, contentStart: number, index: number): number =>
  (source.lines[lineOf(source, contentStart) - 2] ?? 0) + index
const lineBefore = (source: Source, offset: number): string => {
  const line = lineOf(source, offset)
  return source.text.slice(source.lines[line - 2] ?? 0, source.lines[line - 1]).trimEnd()
}

/** The mark that begins the second document. */
function secondDocument(text: string, rest: readonly Event[]): Span {
  const starts = rest.flatMap(event =>
    'start' in event ? [event.start] : 'valueStart' in event && event.valueStart >= 0 ? [event.valueStart] : [],
  )
  const start = Math.max(0, text.lastIndexOf('---', starts[0] ?? text.length))
  return { start, end: start + 3 }
}
