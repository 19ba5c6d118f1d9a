import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'

const PIECE = 64 * 1024
const LIMIT_MIB = 1024

/** Opens a file for reading as it is: never through a link, never waiting for the other end of a pipe. */
const openAsIs = (path: string): number =>
  openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))

/** What stands there: a plain file, or why it cannot be read as one. */
export function lookAt(path: string): BigIntStats | 'missing' | 'not-a-file' | 'unreadable' {
  try {
    const file = openAsIs(path)
    try {
      const seen = fstatSync(file, { bigint: true })
      return seen.isFile() ? seen : 'not-a-file'
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing'
    return code === 'ELOOP' || code === 'ENXIO' ? 'not-a-file' : 'unreadable'
  }
}

/**
 * What the file held when it was `seen`, opened anew for each walk. The walk throws `too-large` above 1 GiB, and
 * `unreadable-report` when another file stands there by then, or less of it.
 */
export function chunksOf(path: string, seen: BigIntStats): Chunks {
  const size = Number(seen.size)
  return {
    size,
    *[Symbol.iterator]() {
      if (size > LIMIT_MIB * 1024 * 1024) fail('too-large', { limitMib: LIMIT_MIB })
      const file = openAsIs(path)
      try {
        const now = fstatSync(file, { bigint: true })
        if (now.ino !== seen.ino || now.dev !== seen.dev) throw changed()
        for (let at = 0; at < size; ) {
          const piece = Buffer.allocUnsafeSlow(Math.min(PIECE, size - at))
          const read = readSync(file, piece, 0, piece.length, at)
          if (read === 0) throw changed()
          at += read
          yield piece.subarray(0, read)
        }
      } finally {
        closeSync(file)
      }
    },
  }
}

const changed = (): never =>
  fail('unreadable-report', { expected: 'a file that stays as it is', reason: 'it changed while it was read' })

/** The end of a file as text, at most `bytes` of it. */
export function endOf(path: string, bytes: number): string {
  const file = openAsIs(path)
  try {
    const { size } = fstatSync(file)
    const piece = Buffer.alloc(Math.min(bytes, size))
    const read = readSync(file, piece, 0, piece.length, size - piece.length)
    return piece.toString('utf8', 0, read)
  } finally {
    closeSync(file)
  }
}
