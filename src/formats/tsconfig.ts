import JSON5 from 'json5'
import type { FileEvidence } from '../model/evidence.js'
import { textOf } from './bytes.js'
import { isObject } from './json.js'

/** What a tsconfig.json says itself; what it `extends` is not followed. */
export interface TsConfig {
  /** It has no files of its own and only refers to other projects: without `--build` tsc checks nothing, and says nothing. */
  readonly onlyRefers: boolean
  readonly javaScript: boolean
}

/** A file that is not there, or cannot be read, tells nothing: tsc itself says what is wrong with it. */
export function readTsConfig(file: FileEvidence | undefined): TsConfig {
  const config = file?.present ? parse(textOf(file.content, 1)) : undefined
  const { files, include, references, compilerOptions } = isObject(config) ? config : {}
  const { allowJs, checkJs } = isObject(compilerOptions) ? compilerOptions : {}
  return {
    onlyRefers: isFilled(references) && (isEmpty(files) || isEmpty(include)) && !isFilled(files) && !isFilled(include),
    javaScript: allowJs === true || checkJs === true || file?.path.endsWith('jsconfig.json') === true,
  }
}

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0
const isFilled = (value: unknown): boolean => Array.isArray(value) && value.length > 0

// JSON5 takes all that tsc takes: comments and commas before a bracket.
function parse(text: string): unknown {
  try {
    return JSON5.parse(text)
  } catch {
    return undefined
  }
}

/** How many of the files tsc may check, by their names. */
export function countSources(paths: readonly string[], javaScript: boolean): number {
  const names = javaScript ? /\.(?:[cm]?[jt]sx?|vue|svelte)$/ : /\.(?:[cm]?tsx?|vue|svelte)$/
  return paths.filter(path => names.test(path)).length
}
export const sourceExtensions = ['.ts', '.tsx', '.mts', '.cts', '.vue', '.svelte', '.js', '.jsx', '.mjs', '.cjs']
