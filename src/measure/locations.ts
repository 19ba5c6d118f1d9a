import type { Location } from '../model/finding.js'

/** A location as a tool told it, made one of the repository; undefined where it lies outside the workspace. */
export type Place = (location: Location | undefined) => Location | undefined

/** Reads locations that a tool told from `workingDirectory` (relative) in `workspace` (absolute). */
export const placeIn =
  (workspace: string, workingDirectory: string): Place =>
  location => {
    const path = location && repositoryPath(location.path, workspace, workingDirectory)
    if (path === undefined) return undefined
    const { line, column, endLine } = location ?? {}
    if (!isPosition(line)) return { path }
    return {
      path,
      line,
      ...(isPosition(column) && { column }),
      ...(isPosition(endLine) && endLine >= line && { endLine }),
    }
  }

const isPosition = (value: number | undefined): value is number => Number.isSafeInteger(value) && Number(value) >= 1

/** The path relative to the repository, with `/`. A tool tells it relative, absolute, as a `file:` URL, percent-encoded, or with backslashes. */
export function repositoryPath(told: string, workspace: string, workingDirectory: string): string | undefined {
  const path = slashed(decoded(told.replace(/^file:(?:\/\/[^/]*)?/i, ''))).replace(/^\/(?=[A-Za-z]:\/)/, '')
  if (path === '' || /[\u0000-\u001f]/.test(path) || /^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return undefined
  const inside = isAbsolute(path) ? below(workspace, path) : resolved(`${slashed(workingDirectory)}/${path}`)
  return inside?.join('/') || undefined
}

const slashed = (path: string): string => path.replaceAll('\\', '/')
const isAbsolute = (path: string): boolean => /^(?:[A-Za-z]:)?\//.test(path)

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // a file name that holds a percent sign
  }
}

/** The parts of the path without `.` and `..`; undefined where it climbs above its start. */
function resolved(path: string): string[] | undefined {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts
}

function below(workspace: string, path: string): string[] | undefined {
  const root = resolved(slashed(workspace)) ?? []
  const parts = resolved(path)
  const same = (part: string, index: number) =>
    part === parts?.[index] || (/^[A-Za-z]:$/.test(part) && part.toLowerCase() === parts?.[index]?.toLowerCase())
  return root.every(same) ? parts?.slice(root.length) : undefined
}
