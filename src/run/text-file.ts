import { readFileSync } from 'node:fs'
import { fail } from '../model/problem.js'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  ENOTDIR: 'it is not there',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
}

/** The text of a file that the user names; `unreadable-file` where it cannot be read, is not UTF-8 or larger than `limit` bytes. */
export function readTextFile(path: string, limit: number): string {
  const unreadable = (reason: string): never => fail('unreadable-file', { path, reason })
  let bytes: Uint8Array
  try {
    bytes = readFileSync(path)
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return unreadable(reasons[code] ?? code)
  }
  if (bytes.length > limit) return unreadable(`it has ${bytes.length} bytes, and at most ${limit} are read`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return unreadable('it is not UTF-8')
  }
}
