import { excerpt, type Say, type Span } from './document.js'

type ValueTrap =
  | 'yaml-block'
  | 'yaml-tag'
  | 'yaml-alias'
  | 'yaml-anchor'
  | 'yaml-template'
  | 'yaml-quote'
  | 'yaml-reserved'
  | 'yaml-colon'

/**
 * Tells in our words why YAML stumbled at an offset. Gives the value that was misread, so that it can be blanked out and
 * the rest be read; nothing where the fault is not one value's.
 */
export function explain(source: string, offset: number, reason: string, say: Say, maxDepth: number): Span | undefined {
  const lineStart = startOfLine(source, offset)
  const before = source.slice(lineStart, offset)
  const { start, flow } = beginOfValue(before)
  const text = source.slice(lineStart + start)
  const inFlow = flow || reason.startsWith('missed comma')
  const value = {
    start: lineStart + start,
    end: inFlow ? endInFlow(source, lineStart + start) : endOfLine(source, offset),
  }
  const tell = (code: ValueTrap): Span => {
    say(code, { text: excerpt(source.slice(value.start, value.end)) }, value)
    return value
  }

  const here = { start: offset, end: offset + 1 }
  if (reason.includes('maxDepth')) say('yaml-too-deep', { limit: maxDepth }, here)
  else if (reason.includes('tab character')) say('yaml-tab', {}, here)
  else if (reason.startsWith('unexpected end of the stream within')) sayUnclosed(source, reason, say)
  else if (/^[>|]/.test(text)) return tell('yaml-block')
  else if (text.startsWith('!')) return tell('yaml-tag')
  else if (text.startsWith('*')) return tell('yaml-alias')
  else if (text.startsWith('&')) return tell('yaml-anchor')
  else if (source.startsWith('${{', offset - 1)) return tell('yaml-template')
  else if (inFlow && opensMoreThanItCloses(before)) return cutCall(source, lineStart, before, say)
  else if (/^['"]/.test(text) && value.end > offset) return tell('yaml-quote')
  else if (source[offset] === ':' && /[:,{[]\s+$/.test(before.slice(0, start))) return tell('yaml-colon')
  else if (/^[@`%,\]}?-]/.test(text) && /[:,[{]\s*$/.test(before) && value.end > value.start)
    return tell('yaml-reserved')
  else if (reason === 'deficient indentation' && !/[\]}]/.test(source[offset] ?? ''))
    sayUnclosed(source.slice(0, offset), reason, say)
  else if (reason.startsWith('missed comma') && /[\]}]/.test(source[offset] ?? ''))
    sayUnclosed(source.slice(0, offset), reason, say)
  else if (/indentation|document separator|multiline key/.test(reason)) sayMisfit(source, lineStart, here, say)
  else say('bad-yaml', { reason }, here)
  return undefined
}

/** Where the last value of a line begins, and whether that is between brackets. Quotes and brackets count only where a value begins. */
function beginOfValue(line: string): { readonly start: number; readonly flow: boolean } {
  let start = /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0
  let depth = 0
  let valued = false
  const begin = (offset: number): number => {
    start = offset + (/^\s*/.exec(line.slice(offset))?.[0].length ?? 0)
    return start
  }
  for (let index = start; index < line.length; ) {
    const character = line[index] ?? ''
    const first = index === start
    if (first && (character === "'" || character === '"')) {
      const close = line.indexOf(character, index + 1)
      if (close < 0) break
      index = close + 1
    } else if (first && /[[{]/.test(character)) {
      depth += 1
      valued = false
      index = begin(index + 1)
    } else if (depth > 0 && character === ',') {
      valued = false
      index = begin(index + 1)
    } else if (depth > 0 && /[\]}]/.test(character) && !/\{\{[^}]*\}?$/.test(line.slice(start, index))) {
      depth -= 1
      index += 1
    } else if (character === ':' && !valued && /^(?:\s|$)/.test(line.slice(index + 1))) {
      valued = true
      index = begin(index + 1)
    } else index += 1
  }
  return { start, flow: depth > 0 }
}

/** `{ expect: startsWith(a, 'b') }`: the comma ended the value in the middle of a call, as a bracket does in a quoted word. */
function cutCall(source: string, lineStart: number, before: string, say: Say): Span {
  const start = lineStart + beginOfValue(before.slice(0, lastOpen(before) ?? before.length)).start
  const whole = { start, end: endInFlow(source, start) }
  const read = following(source, start, /[^,[\]{}]*/y)
  say('yaml-comma', { text: excerpt(read), sign: source.charAt(start + read.length) }, whole)
  return whole
}
function lastOpen(text: string): number | undefined {
  let closed = 0
  for (let index = text.length - 1; index >= 0; index -= 1) {
    if (text[index] === ')') closed += 1
    else if (text[index] === '(' && closed-- === 0) return index
  }
  return undefined
}

/** Shows what was opened last: in which quotes the text ran on, or the bracket that has no partner. */
function sayUnclosed(source: string, reason: string, say: Say): void {
  const quote = reason.includes('single quoted') ? "'" : reason.includes('double quoted') ? '"' : undefined
  const start = quote === undefined ? lastUnmatched(source) : source.lastIndexOf(quote)
  say('yaml-unclosed', { opener: source[start] ?? '' }, { start, end: start + 1 })
}
function lastUnmatched(source: string): number {
  let closed = 0
  for (let index = source.length - 1; index > 0; index -= 1) {
    const character = source[index] ?? ''
    if (/[\]}]/.test(character)) closed += 1
    else if (/[[{]/.test(character) && closed-- === 0) return index
    else if (
      /['"]/.test(character) &&
      following(source, index, /(?<=[:,[{-]\s*)(?:'[^'\r\n]*|"[^"\r\n]*)[\r\n]/y) !== ''
    )
      return index
  }
  return 0
}

/** A line that cannot stand where it stands; most often because the colon of the line before has no space after it. */
function sayMisfit(source: string, lineStart: number, here: Span, say: Say): void {
  const previous = startOfLine(source, lineStart - 1)
  const glued = following(source, previous, /\s*(?:- )*[\w-]+:[^\s:/][^\r\n]*/y)
  const start = previous + glued.length - glued.trimStart().length
  if (glued !== '' && lineStart > 0)
    say('yaml-space', { text: excerpt(glued) }, { start, end: previous + glued.length })
  else say('yaml-indentation', {}, here)
}

/** A value that ends in the middle of a call or a quoted word: what follows was meant to belong to it. */
export const opensMoreThanItCloses = (text: string): boolean => {
  const unquoted = text.replace(/(^|[\s(=,])(?:'[^']*'|"[^"]*")/g, '$1')
  return /(?:^|[\s(=,])['"]/.test(unquoted) || unquoted.split('(').length > unquoted.split(')').length
}

/** Keys whose value is a sentence: ` # ` in it is more likely meant than a comment, so it must be told apart. */
const sentences = new Set(['name', 'reason', 'not-applicable'])

/** Whether a comment cut a plain value short, as far as can be told. */
export function isCutByComment(source: string, { start, end }: Span, key: string): boolean {
  const gap = following(source, end, /[ \t]+(?=#)/y)
  return gap !== '' && ((gap.length === 1 && sentences.has(key)) || opensMoreThanItCloses(source.slice(start, end)))
}
/** What stands at an offset, by a sticky pattern; nothing where it does not match. */
export function following(source: string, offset: number, pattern: RegExp): string {
  pattern.lastIndex = offset
  return pattern.exec(source)?.[0] ?? ''
}

const startOfLine = (source: string, offset: number): number =>
  Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
/** The end of the line's value, without a comment. */
const endOfLine = (source: string, offset: number): number =>
  offset + following(source, offset, /(?:(?![ \t]+(?:#|$))[^\r\n])*/my).length
/** The end of a value between brackets; a template, a call and a quoted word in it are whole. */
const endInFlow = (source: string, start: number): number =>
  start +
  following(source, start, /(?:\$\{\{[^}\r\n]*\}\}|\([^()\r\n]*\)|'[^'\r\n]*'|"[^"\r\n]*"|[^,[\]{}\r\n])*/y).trimEnd()
    .length
