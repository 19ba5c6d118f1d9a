import { accessSync, constants, lstatSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { entriesOf, type Git } from '../../collect/git.js'

/** What is in a repository, as far as `init` looks. Paths are relative to its top, with `/`. */
export interface Repository {
  /** What git tracks. */
  readonly files: readonly string[]
  has(path: string): boolean
  /** The text of a tracked file; empty where it is not there, not a file or larger than 1 MiB. */
  text(path: string): string
  /** Whether a command is on the `PATH`. */
  hasCommand(name: string): boolean
  /** A name in the folder that is not taken by a file or folder of the user's: `name` itself, or one beside it. What git ignores was made by a tool. */
  free(folder: string, name: string): string
}

const LIMIT = 1024 * 1024

export async function readRepository(git: Git, top: string): Promise<Repository> {
  const files = entriesOf(await git('ls-files', '-z', '--cached'))
  const tracked = new Set(files)
  const taken = new Set([...files, ...(await untracked(git))].flatMap(withFolders))
  return {
    files,
    has: path => tracked.has(path),
    text(path) {
      const stats = tracked.has(path) ? lstatSync(join(top, path), { throwIfNoEntry: false }) : undefined
      return stats?.isFile() && stats.size <= LIMIT ? readFileSync(join(top, path), 'utf8') : ''
    },
    hasCommand: name => (process.env.PATH ?? '').split(delimiter).some(folder => isCommand(join(folder, name))),
    free(folder, name) {
      let found = name
      for (let number = 1; taken.has(within(folder, found)); number += 1)
        found = `release-${number > 1 ? `${number}-` : ''}${name}`
      return found
    },
  }
}

/** `a/b/c`, `a/b` and `a`. */
const withFolders = (path: string): readonly string[] =>
  path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'))

/** Files, and whole folders with a `/` at their end, that git neither tracks nor ignores. */
export const untracked = async (git: Git): Promise<readonly string[]> =>
  entriesOf(await git('ls-files', '-z', '--others', '--directory', '--no-empty-directory', '--exclude-standard'))

function isCommand(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The folders that hold one of the marks: the top where it does, else those below it, three at most. The top is ''. */
export function foldersWith(files: readonly string[], isMark: (name: string) => boolean): readonly string[] {
  if (files.some(file => !file.includes('/') && isMark(file))) return ['']
  const below = files.flatMap(file => {
    const [folder = '', name, ...deeper] = file.split('/')
    return name !== undefined && deeper.length === 0 && isMark(name) ? [folder] : []
  })
  return [...new Set(below)].slice(0, 3)
}

/** The tracked files of a folder, relative to it. */
export const filesIn = (files: readonly string[], folder: string): readonly string[] =>
  folder === '' ? files : files.flatMap(file => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : []))

/** A path of the folder, from the top. */
export const within = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`)
