import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail } from '../../model/problem.js'

/** Writes a file that is not there yet; `already-there` where it is, `system-refused` where it cannot be written. */
export function writeNew(top: string, path: string, text: string): void {
  try {
    mkdirSync(dirname(join(top, path)), { recursive: true })
    writeFileSync(join(top, path), text, { flag: 'wx' })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') fail('already-there', { path })
    fail('system-refused', { call: `write ${path}`, reason: code })
  }
}
