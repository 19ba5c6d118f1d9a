import { anything, array, isObject, object, optional, type Read, type Shape, text } from './json.js'
import type { Licensed } from './licensed.js'

const licence = object({
  license: optional(object({ id: optional(text), name: optional(text) })),
  expression: optional(text),
})
const component = object({
  type: text,
  group: optional(text),
  name: text,
  version: optional(text),
  purl: optional(text),
  licenses: optional(array(licence)),
  components: optional(array(anything)),
})
const bom = object({ components: optional(array(anything)) })

export const isCycloneDx = (value: unknown): boolean => isObject(value) && value.bomFormat === 'CycloneDX'

/** The packages of a CycloneDX bill of materials, those inside others too; the component that it is about is none of them. */
export const cycloneDx: Shape<Licensed[]> = {
  read: (value, path) => packagesOf(bom.read(value, path).components, `${path}.components`),
}

function packagesOf(components: readonly unknown[] | undefined, path: string): Licensed[] {
  const all = [...(components ?? [])]
  const found: Licensed[] = []
  for (const each of all) {
    const read = component.read(each, `${path}[]`)
    for (const inner of read.components ?? []) all.push(inner)
    if (isPackage(read)) found.push(packageOf(read))
  }
  return found
}

// Lock files, operating systems and single files are components too, of which nobody tells a licence.
const isPackage = ({ type, purl }: Read<typeof component>): boolean =>
  purl !== undefined || type === 'library' || type === 'framework'

const packageOf = ({ group, name, version, licenses }: Read<typeof component>): Licensed => ({
  name: group ? `${group}/${name}` : name,
  version,
  licenses: (licenses ?? []).map(({ license, expression }) => expression ?? license?.id ?? license?.name ?? ''),
})
