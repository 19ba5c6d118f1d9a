import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach } from '@jest/globals'
import type { Context } from '../../src/collect/context.js'
import { scrubbed } from '../../src/collect/environment.js'
import { endProcesses } from '../../src/collect/leftovers.js'
import type { Chunks } from '../../src/model/evidence.js'
import type { Step } from '../../src/model/step.js'

const folders: string[] = []
/** An empty folder, removed after the test together with every process that was started for it. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rc-collect-')))
  folders.push(folder)
  return folder
}
afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await endProcesses(folder)
    rmSync(folder, { recursive: true, force: true })
  }
})

export const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    },
  }).trim()

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}
/** An executable shell script. */
export function writeTool(folder: string, path: string, script: string): void {
  write(folder, { [path]: `#!/bin/bash\n${script}\n` })
  chmodSync(join(folder, path), 0o755)
}

/** A repository with one commit that holds the files. */
export function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder()
  git(folder, 'init', '--quiet', '--initial-branch=main', '.')
  write(folder, files)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=first')
  return folder
}

export const contextOf = (workspace: string, changes: Partial<Context> = {}): Context => ({
  workspace,
  temporary: emptyFolder(),
  environment: scrubbed({ PATH: process.env.PATH, HOME: workspace }, []),
  signal: new AbortController().signal,
  redact: text => text,
  headMovedAt: 0,
  ...changes,
})

export const stepOf = (changes: Partial<Step> = {}): Step => ({
  item: 'item',
  gate: 'gate',
  with: {},
  minExamined: 1,
  env: {},
  passOn: [],
  workingDirectory: '.',
  timeoutMinutes: 1,
  parallel: true,
  after: [],
  definition: 'definition',
  ...changes,
})

export const textOf = (chunks: Chunks): string => Buffer.concat([...chunks]).toString()

export function thrownBy(act: () => unknown): unknown {
  try {
    return act()
  } catch (thrown) {
    return thrown
  }
}
