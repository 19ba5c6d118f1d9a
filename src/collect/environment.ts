import type { Step } from '../model/step.js'
import { formsOf } from './redact.js'

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string>>

/** What a gate process may see (design 10): without our inputs, the runner's tokens and command files, and every variable that holds one of `tokens`. */
export function scrubbed(environment: NodeJS.ProcessEnv, tokens: readonly string[]): Environment {
  const forms = tokens.flatMap(formsOf)
  const isOurs = (name: string, value: string) =>
    /^(?:INPUT_|ACTIONS_)/i.test(name) ||
    /^GITHUB_(?:TOKEN|ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i.test(name) ||
    (value !== '' && tokens.includes(value)) ||
    forms.some(form => value.includes(form))
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !isOurs(entry[0], entry[1]),
    ),
  )
}

const TEMPLATE = /\$\{\{\s*env\.([A-Za-z_]\w*)\s*\}\}/g

/** The names that the step passes on or fills in and that are not set, or empty: a secret that is not there is an empty string. */
export function missingVariables(step: Step, environment: Environment): string[] {
  const inWith = namesIn([step.with, step.report]).filter(name => !Object.hasOwn(step.env, name))
  const names = new Set([...step.passOn, ...namesIn(step.env), ...inWith])
  return [...names].filter(name => !setTo(name, environment))
}

/** The step with `${{ env.X }}` filled in `with`, the report's path and `env`; `with` also sees the step's own `env`. */
export function filled(step: Step, environment: Environment): Step {
  const env = fill(step.env, environment)
  const all = { ...environment, ...env }
  return { ...step, env, with: fill(step.with, all), ...(step.report && { report: fill(step.report, all) }) }
}

/** The variables that the step passes on or fills in: their values may be secrets. */
export const variablesOf = (step: Step): string[] => [...step.passOn, ...namesIn([step.with, step.env, step.report])]

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [...value.matchAll(TEMPLATE)].map(([, name = '']) => name)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : []
}

function fill<T>(value: T, environment: Environment): T
function fill(value: unknown, environment: Environment): unknown {
  if (typeof value === 'string') return value.replace(TEMPLATE, (_, name: string) => setTo(name, environment))
  if (Array.isArray(value)) return value.map(each => fill(each, environment))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, environment)]))
}

const setTo = (name: string, environment: Environment): string =>
  (Object.hasOwn(environment, name) && environment[name]) || ''
