import type { CommentMode } from '../github/comment.js'
import { type Stage, stages } from '../model/checklist.js'
import { fail } from '../model/problem.js'

const modes = ['full', 'collect', 'decide', 'plan'] as const
type Mode = (typeof modes)[number]

/** What the inputs of the Action ask for. */
export interface Options {
  readonly checklist: string
  readonly stage?: Stage
  readonly mode: Mode
  readonly sha?: string
  readonly token: string
  readonly rolesToken?: string
  /** The name of the tag to make on `go`, or `auto`. */
  readonly createTag?: string
  /** Ids of items; empty: all. */
  readonly items: readonly string[]
  readonly results: string
  readonly comment: CommentMode
  readonly report?: string
  readonly environment?: string
}

/** The options by the inputs, as the runner passes them; `bad-input` for a word that is none of those expected. */
export function readOptions(input: (name: string) => string): Options {
  const given = (name: string) => input(name).trim() || undefined
  const oneOf = <T extends string>(name: string, allowed: readonly T[], fallback: T): T =>
    choose(name, given(name), allowed) ?? fallback
  const stage = choose('stage', given('stage'), stages)
  const mode = oneOf('mode', modes, 'full')
  const optional = {
    sha: given('sha'),
    rolesToken: given('roles-token'),
    createTag: given('create-tag'),
    report: given('report'),
    environment: given('environment'),
  }
  if (optional.createTag !== undefined && mode !== 'decide')
    fail('bad-input', {
      input: 'create-tag',
      value: optional.createTag,
      expected: 'it to be used with `mode: decide`, where no gate can read the token',
    })
  return {
    checklist: given('checklist') ?? '.release-checklist.yml',
    mode,
    token: given('token') ?? fail('bad-input', { input: 'token', value: '', expected: 'a token of this repository' }),
    items: (given('items') ?? '').split(/[\s,]+/).filter(id => id !== ''),
    results: given('results') ?? 'release-checklist-results',
    comment: oneOf('comment', ['never', 'on-block', 'always'] as const, 'never'),
    ...(stage && { stage }),
    ...present(optional),
  }
}

function choose<T extends string>(input: string, value: string | undefined, allowed: readonly T[]): T | undefined {
  if (value === undefined) return undefined
  return (
    allowed.find(word => word === value) ??
    fail('bad-input', { input, value, expected: `one of ${allowed.join(', ')}` })
  )
}

const present = <T extends Record<string, string | undefined>>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: string }
