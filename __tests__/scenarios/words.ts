import { array, either, isObject, object, type Read, type Shape, text } from '../../src/formats/json.js'
import type { Stage } from './stage.js'

/** A step that has been read; playing it gives what the transcript says of it, as lines of Markdown. */
export type Play = (stage: Stage) => Promise<readonly string[]> | readonly string[]
/** What a step is read by. */
export type Verb = Shape<Play>

export const verb = <T>(shape: Shape<T>, play: (stage: Stage, given: T) => ReturnType<Play>): Verb => ({
  read(value, path) {
    const given = shape.read(value, path)
    return stage => play(stage, given)
  },
})

/** An object with these keys and no other. */
export const only = <F extends Readonly<Record<string, Shape<unknown>>>>(
  fields: F,
): Shape<{ readonly [K in keyof F]: Read<F[K]> }> => ({
  read(value, path) {
    const unknown = isObject(value) ? Object.keys(value).filter(key => !Object.hasOwn(fields, key)) : []
    if (unknown.length > 0)
      throw new Error(`${path}: unknown ${unknown.join(', ')}; known are ${Object.keys(fields).join(', ')}`)
    return object(fields).read(value, path)
  },
})

/** A word in place of an object: `approve: alice` is `approve: { by: alice }`. */
export const orWord = <T>(key: string, shape: Shape<T>): Shape<T> => ({
  read: (value, path) => shape.read(isObject(value) ? value : { [key]: value }, path),
})

/** One word, or a list of them. */
export const words: Shape<readonly string[]> = either(Array.isArray, array(text), {
  read: (value: unknown, path: string) => [text.read(value, path)],
})
