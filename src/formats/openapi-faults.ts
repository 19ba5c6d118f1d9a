import type { Finding, Location } from '../model/finding.js'
import { type Described, type Description, type DescriptionFile, objectOf } from './openapi.js'
import { type Fault, namesIn, type Operation, undeclared } from './openapi-operations.js'
import type { Tree } from './openapi-tree.js'

/** All that is wrong with a description, with the lines where it stands; an operation without an example is a note. */
export function faultsOf(main: Description, tree: Tree, operations: readonly Operation[]): Finding[] {
  const { document } = main
  const faults: Fault[] = [
    ...missingInfo(document),
    ...pathFaults(Object.keys(objectOf(document.paths))),
    ...undeclared(document.security, document, tree.resolve).map(name => ({
      ...{ ruleId: 'security', message: `the security scheme ${name} is not declared`, key: 'security' },
    })),
    ...operations.flatMap(({ faults }) => faults),
    ...sameIds(operations),
    ...operations.filter(({ lacksExample }) => lacksExample).map(withoutExample),
  ]
  return [
    ...tree.lost.map(({ file, ref }) => lost(file, ref)),
    ...faults.map(({ level = 'error', ruleId, message, key, within }) => ({
      ...{ level, ruleId, message },
      location: placeOf(main, key, within),
    })),
  ]
}

function missingInfo({ info }: Described): Fault[] {
  return ['title', 'version']
    .filter(name => typeof objectOf(info)[name] !== 'string')
    .map(name => ({ ruleId: 'info', message: `info.${name} is missing`, key: 'info' }))
}

function pathFaults(paths: readonly string[]): Fault[] {
  const told = paths.filter(path => !path.startsWith('x-'))
  const alike = (path: string): string => path.replace(/\{[^{}]*\}/g, '{}')
  return [
    ...told
      .filter(path => !path.startsWith('/'))
      .map(path => ({ ruleId: 'path', message: `the path ${path} does not begin with /`, key: path })),
    ...told
      .filter((path, index) => namesIn(path).length > 0 && told.findIndex(each => alike(each) === alike(path)) < index)
      .map(path => ({
        ruleId: 'path',
        message: `the path ${path} is one that stands above, by other names`,
        key: path,
      })),
  ]
}

function sameIds(operations: readonly Operation[]): Fault[] {
  const first = new Map<string, Operation>()
  return operations.flatMap(operation => {
    const { operationId, name, path, method } = operation
    const before = operationId === undefined ? undefined : first.get(operationId)
    if (operationId !== undefined && !before) first.set(operationId, operation)
    if (!before) return []
    const message = `${name}: the operationId ${operationId} is that of ${before.name}`
    return [{ ruleId: 'operation-id', message, key: method, within: path }]
  })
}

const withoutExample = ({ name, method, path }: Operation): Fault => ({
  ...{ level: 'note', ruleId: 'example', message: `${name} has no example`, key: method, within: path },
})

const lost = ({ path, lines }: DescriptionFile, ref: string): Finding => {
  const line = lines.reference(ref)
  return {
    ...{ level: 'error', ruleId: 'reference', message: `nothing stands at ${ref}` },
    location: { path, ...(line && { line }) },
  }
}

function placeOf({ path, lines }: Description, key: string, within: string | undefined): Location {
  const line = lines.key(key, within)
  return { path, ...(line && { line }) }
}
