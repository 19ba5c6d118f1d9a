/** Tells which of the repository's files a report means by a path of its own; undefined where none fits. */
export type Finder = (told: string, roots?: readonly string[]) => string | undefined

/**
 * A report calls a file by its path in the repository, by an absolute one (perhaps of another machine), by one relative to one of its `roots`, or by a
 * package: `com/acme/App.java`, `example.com/app/main.go`. It means the tracked file with the most folders in common.
 */
export function finderIn(tracked: readonly string[]): Finder {
  const byName = new Map<string, string[]>()
  for (const path of tracked) {
    const same = byName.get(nameOf(path))
    if (same) same.push(path)
    else byName.set(nameOf(path), [path])
  }
  return (told, roots = []) => {
    const path = slashed(told)
    const same = byName.get(nameOf(path))
    if (!same) return undefined
    const candidates = [...roots.map(root => `${slashed(root)}/${path}`), path]
    const whole = candidates.flatMap(candidate => same.filter(file => endsIn(candidate, file)))
    const part = candidates.flatMap(candidate => same.filter(file => endsIn(file, candidate)))
    return whole.sort(longestFirst)[0] ?? part.sort(longestFirst).at(-1)
  }
}

/** `.py`; empty for a file without one. */
export const endingOf = (path: string): string => /[^/\\](\.[^./\\]+)$/.exec(path)?.[1] ?? ''

const slashed = (path: string): string =>
  path
    .replaceAll('\\', '/')
    .replace(/^file:\/\//, '')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '')
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const endsIn = (path: string, end: string): boolean => path === end || path.endsWith(`/${end}`)
const longestFirst = (a: string, b: string): number => b.length - a.length
