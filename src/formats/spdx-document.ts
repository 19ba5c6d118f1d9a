import { array, isObject, object, optional, type Read, type Shape, text } from './json.js'
import type { Licensed } from './licensed.js'

const listed = object({
  SPDXID: text,
  name: text,
  versionInfo: optional(text),
  licenseConcluded: optional(text),
  licenseDeclared: optional(text),
})
const relationship = object({ spdxElementId: text, relationshipType: text, relatedSpdxElement: text })
const document = object({
  packages: optional(array(listed)),
  documentDescribes: optional(array(text)),
  relationships: optional(array(relationship)),
})

export const isSpdx = (value: unknown): boolean => isObject(value) && typeof value.spdxVersion === 'string'
/** The answer of GitHub's API, which wraps the document. */
export const isWrappedSpdx = (value: unknown): boolean => isObject(value) && isSpdx(value.sbom)

/** The packages of an SPDX 2 document; those that it describes are the project itself. */
export const spdxDocument: Shape<Licensed[]> = {
  read(value, path) {
    const { packages, documentDescribes, relationships } = document.read(value, path)
    const described = new Set([...(documentDescribes ?? []), ...(relationships ?? []).flatMap(describedIn)])
    return (packages ?? []).filter(({ SPDXID }) => !described.has(SPDXID)).map(packageOf)
  },
}
export const wrappedSpdx: Shape<Licensed[]> = {
  read: (value, path) => object({ sbom: spdxDocument }).read(value, path).sbom,
}

function describedIn({ spdxElementId, relationshipType, relatedSpdxElement }: Read<typeof relationship>): string[] {
  if (relationshipType === 'DESCRIBES') return [relatedSpdxElement]
  return relationshipType === 'DESCRIBED_BY' ? [spdxElementId] : []
}

// What somebody found out goes before what the package says of itself.
const packageOf = ({ name, versionInfo, licenseConcluded, licenseDeclared }: Read<typeof listed>): Licensed => ({
  name,
  version: versionInfo,
  licenses: [[licenseConcluded, licenseDeclared].find(told => told && told !== 'NOASSERTION') ?? ''],
})
