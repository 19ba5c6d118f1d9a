import type { Location } from '../model/finding.js'
import type { Read } from './json.js'
import type { ArtifactLocation, Result, Run } from './sarif-shape.js'

/** Where a result or a notification stands: its first location that names a file. */
export function locationOf(
  { locations }: Pick<Read<typeof Result>, 'locations'>,
  run: Read<typeof Run>,
): Location | undefined {
  for (const { physicalLocation } of locations ?? []) {
    const path = artifactPath(physicalLocation?.artifactLocation, run)
    if (path === undefined) continue
    const { startLine, startColumn, endLine } = physicalLocation?.region ?? {}
    return {
      path,
      ...(startLine && { line: startLine }),
      ...(startLine && startColumn && { column: startColumn }),
      ...(endLine && { endLine }),
    }
  }
  return undefined
}

/** The address of a file as the run tells it, still percent-encoded; undefined where it tells none. */
export function artifactPath(
  location: Read<typeof ArtifactLocation> | undefined,
  { artifacts, originalUriBaseIds }: Read<typeof Run>,
): string | undefined {
  const { uri, uriBaseId } = location?.uri ? location : (artifacts?.[location?.index ?? -1]?.location ?? {})
  if (!uri) return undefined
  return base(uriBaseId, new Map(originalUriBaseIds), 0) + uri
}

// An absolute base is the folder that was looked at on the tool's own machine, perhaps in a container: the path below it is what is known here.
function base(
  id: string | undefined,
  bases: ReadonlyMap<string, Read<typeof ArtifactLocation>>,
  depth: number,
): string {
  const { uri, uriBaseId } = bases.get(id ?? '') ?? {}
  if (!uri || depth > 8 || /^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(uri)) return ''
  return base(uriBaseId, bases, depth + 1) + (uri.endsWith('/') ? uri : `${uri}/`)
}
