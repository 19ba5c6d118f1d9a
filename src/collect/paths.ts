import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { fail } from '../model/problem.js'
import type { Step } from '../model/step.js'

/** Whether an absolute path is the folder or lies in it, by name alone. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The path without symlinks; undefined where nothing stands. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

/** The step's working directory, absolute and without symlinks. Throws `no-folder` where it is none inside the workspace. */
export function workingDirectory({ workingDirectory: path }: Step, workspace: string): string {
  const folder = realPath(resolve(workspace, path))
  return folder && isBelow(workspace, folder) && statSync(folder).isDirectory() ? folder : fail('no-folder', { path })
}
