import type { FindingLevel } from '../model/finding.js'
import { isObject } from './json.js'
import { type Described, listOf, objectOf } from './openapi.js'
import { hasExample } from './openapi-examples.js'
import type { Resolve } from './openapi-tree.js'

/** Something wrong with a description, at the line that names `key`, in that of `within`. */
export interface Fault {
  readonly ruleId: string
  readonly message: string
  readonly level?: FindingLevel
  readonly key: string
  readonly within?: string
}
/** One operation: a method of a path, or of a webhook. */
export interface Operation {
  readonly faults: readonly Fault[]
  readonly operationId?: string
  /** A body that it takes or answers with has no example. */
  readonly lacksExample: boolean
  /** `GET /users/{id}` */
  readonly name: string
  readonly path: string
  readonly method: string
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

export function operationsOf(document: Described, resolve: Resolve): Operation[] {
  const told = [...Object.entries(objectOf(document.paths)), ...Object.entries(objectOf(document.webhooks))]
  return told.flatMap(([path, value]) => {
    const item = objectOf(resolve(value))
    const parametersOf = ({ parameters }: Described) => listOf(parameters).map(each => objectOf(resolve(each)))
    const shared = parametersOf(item)
    return METHODS.filter(method => isObject(item[method])).map((method, index): Operation => {
      const operation = objectOf(item[method])
      const own = parametersOf(operation)
      const { operationId } = operation
      const fault = (ruleId: string, message: string, level?: FindingLevel): Fault => ({
        ...{ ruleId, message: `${method.toUpperCase()} ${path}: ${message}`, key: method, within: path },
        ...(level && { level }),
      })
      return {
        ...{ name: `${method.toUpperCase()} ${path}`, path, method },
        ...(typeof operationId === 'string' && { operationId }),
        faults: [
          // What all operations of a path share is told once.
          ...(index > 0 ? [] : parameterFaults(path, shared)).map(message => fault('parameter', message)),
          ...parameterFaults(path, own).map(message => fault('parameter', message)),
          ...undescribed(path, [...shared, ...own]).map(message => fault('parameter', message)),
          ...responseFaults(operation, document, resolve).map(([message, level]) => fault('response', message, level)),
          ...undeclared(operation.security, document, resolve).map(name =>
            fault('security', `the security scheme ${name} is not declared`),
          ),
        ],
        lacksExample: bodiesOf(operation, [...shared, ...own], resolve).some(body => !hasExample(body, resolve)),
      }
    })
  })
}

/** Names of security schemes that are asked for and not declared; since 3.2 an address may stand for one. */
export function undeclared(security: unknown, { components, ...document }: Described, resolve: Resolve): string[] {
  const schemes = resolve(objectOf(components).securitySchemes ?? document.securityDefinitions)
  return listOf(security)
    .flatMap(each => Object.keys(objectOf(each)))
    .filter(name => !Object.hasOwn(objectOf(schemes), name) && !/[/#]/.test(name))
}

/** What a path says in braces and what is said of it must agree. */
function parameterFaults(path: string, parameters: readonly Described[]): string[] {
  const inPath = parameters.filter(({ in: place }) => place === 'path')
  const names = parameters.filter(each => 'name' in each).map(({ name, in: place }) => `${place} parameter ${name}`)
  return [
    ...inPath
      .filter(({ name }) => !namesIn(path).includes(String(name)))
      .map(({ name }) => `the path has no {${name}}, which is described`),
    ...inPath.filter(each => each.required !== true).map(({ name }) => `{${name}} must say \`required: true\``),
    ...[...new Set(names.filter((name, index) => names.indexOf(name) < index))].map(
      name => `the ${name} is described twice`,
    ),
  ]
}
const undescribed = (path: string, parameters: readonly Described[]): string[] =>
  namesIn(path)
    .filter(each => !parameters.some(({ name, in: place }) => place === 'path' && name === each))
    .map(name => `the path parameter {${name}} is not described`)
export const namesIn = (path: string): readonly string[] =>
  [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name)

function responseFaults(
  { responses }: Described,
  { openapi }: Described,
  resolve: Resolve,
): (readonly [string, FindingLevel?])[] {
  const told = Object.entries(objectOf(resolve(responses))).filter(([status]) => !status.startsWith('x-'))
  const isNewer = /^3\.[12]/.test(String(openapi))
  // Since 3.1 an operation need not say what it answers.
  if (told.length === 0) return [['it has no responses', isNewer ? 'warning' : 'error']]
  return told.flatMap(([status, response]): (readonly [string, FindingLevel?])[] => {
    const found = resolve(response)
    if (!/^(?:default|[1-5](?:\d\d|XX))$/.test(status)) return [[`${status.slice(0, 20)} is no status of a response`]]
    // A reference that leads nowhere is told as such.
    if (found === undefined || String(openapi).startsWith('3.2')) return []
    return typeof objectOf(found).description === 'string' ? [] : [[`the response ${status} has no description`]]
  })
}

/** What it takes and what it answers with where all is well: a body with nothing in it is none. */
function bodiesOf(
  { requestBody, responses }: Described,
  parameters: readonly Described[],
  resolve: Resolve,
): Described[] {
  const taken = objectOf(resolve(requestBody)).content
  const answers = Object.entries(objectOf(resolve(responses)))
    .filter(([status]) => /^2(?:\d\d|XX)$/i.test(status) && status !== '204')
    .map(([, response]) => objectOf(resolve(response)))
  return [
    ...[taken, ...answers.map(({ content }) => content)].flatMap(content =>
      Object.values(objectOf(content)).map(objectOf),
    ),
    // Swagger 2.0
    ...parameters.filter(({ in: place }) => place === 'body'),
    ...answers.filter(({ schema }) => schema !== undefined),
  ]
}
