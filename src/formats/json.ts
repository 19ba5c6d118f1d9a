import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { linesOf, textOf } from './bytes.js'

/**
 * What is read of a JSON document; anything else in its place is an error, never an empty value. `path` names the place, `$.results[3].line`, or is
 * empty where nobody needs it.
 */
export interface Shape<T> {
  read(value: unknown, path: string): T
}
/** The type that a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never

/** The document; throws `unreadable-report` where it is not JSON, is cut short or not of the shape, `too-large` above 64 MiB. */
export function json<T>(chunks: Chunks, shape: Shape<T>): T {
  return jsonIn(textOf(chunks), shape)
}
/** The same of a text. */
export const jsonIn = <T>(whole: string, shape: Shape<T>): T => shaped(parse(whole, 'the report'), shape)

/** What a shape reads of a value. The places of a million values are not spelt out unless one of them is wrong. */
export function shaped<T>(value: unknown, shape: Shape<T>, path = () => '$'): T {
  try {
    return shape.read(value, '')
  } catch {
    return shape.read(value, path())
  }
}

/** One document per line; empty lines are passed over. `other` gets the lines that are not JSON objects; without it they are an error. */
export function* jsonLines<T>(chunks: Chunks, shape: Shape<T>, other?: (line: string) => void): Generator<T> {
  let number = 0
  for (const line of linesOf(chunks, 1024 * 1024)) {
    number += 1
    if (line.trim() === '') continue
    if (other && !line.startsWith('{')) other(line)
    else yield shaped(parse(line, `line ${number}`), shape, () => `line ${number}: $`)
  }
}

// The parser's own message quotes the text, which may hold a secret.
function parse(text: string, what: string): unknown {
  if (text.trim() === '') fail('unreadable-report', { expected: 'JSON', reason: `${what} is empty` })
  try {
    return JSON.parse(text)
  } catch {
    return fail('unreadable-report', { expected: 'JSON', reason: `${what} is not JSON, or is cut short` })
  }
}

function scalar<T>(name: string, is: (value: unknown) => value is T): Shape<T> {
  return { read: (value, path) => (is(value) ? value : wrong(path, name, value)) }
}
const wrong = (path: string, expected: string, value: unknown): never =>
  fail('unreadable-report', {
    expected: `${expected} at ${path}`,
    reason: value === undefined ? 'it is missing' : `it is ${kind(value)}`,
  })
const kind = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : `of type ${typeof value}`

export const text = scalar('a string', value => typeof value === 'string')
export const yesNo = scalar('true or false', value => typeof value === 'boolean')
/** A finite number. */
export const float = scalar('a number', (value): value is number => Number.isFinite(value))
export const integer = scalar('a whole number', (value): value is number => Number.isSafeInteger(value))
export const anything: Shape<unknown> = { read: value => value }

/** Absent or null reads as `undefined`. */
export const optional = <T>(shape: Shape<T>): Shape<T | undefined> => ({
  read: (value, path) => (value === undefined || value === null ? undefined : shape.read(value, path)),
})

export const array = <T>(of: Shape<T>): Shape<T[]> => ({
  read: (value, path) =>
    Array.isArray(value)
      ? value.map((each, index) => of.read(each, path && `${path}[${index}]`))
      : wrong(path, 'a list', value),
})

/** An object with at least these keys; others are passed over. */
export const object = <F extends Readonly<Record<string, Shape<unknown>>>>(
  fields: F,
): Shape<{ readonly [K in keyof F]: Read<F[K]> }> => {
  const shapes = Object.entries(fields)
  return {
    read(value, path) {
      if (!isObject(value)) return wrong(path, 'an object', value)
      const found: Record<string, unknown> = {}
      for (const [key, shape] of shapes) found[key] = shape.read(value[key], path && `${path}.${key}`)
      return found as { [K in keyof F]: Read<F[K]> }
    },
  }
}

/** An object whose every value has the shape, as entries. */
export const entries = <T>(of: Shape<T>): Shape<[key: string, value: T][]> => ({
  read: (value, path) =>
    isObject(value)
      ? Object.entries(value).map(([key, each]): [string, T] => [key, of.read(each, path && `${path}.${key}`)])
      : wrong(path, 'an object', value),
})

/** The first shape that `when` recognises. */
export const either = <A, B>(when: (value: unknown) => boolean, then: Shape<A>, otherwise: Shape<B>): Shape<A | B> => ({
  read: (value, path): A | B => (when(value) ? then.read(value, path) : otherwise.read(value, path)),
})

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
