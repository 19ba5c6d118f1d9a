import { spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll } from '@jest/globals'

/** The built command line. */
export const bundle = join(import.meta.dirname, '../../dist/cli.js')

/** How a command went. */
export interface CliRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}
export interface Running {
  /** Resolves when stderr holds the text. */
  told(text: string): Promise<void>
  kill(signal: NodeJS.Signals): void
  readonly finished: Promise<CliRun>
}
export interface Around {
  readonly env?: Readonly<Record<string, string>>
  /** A folder with tools, before those of the machine. */
  readonly tools?: string
}

// What else is installed on a machine must make no difference: only these are there.
const commands = ['npm', 'git', 'bash', 'sh', 'env', 'cat', 'sleep', 'mkdir', 'rmdir', 'true', 'touch', 'sed', 'uname']
const machine = realpathSync(mkdtempSync(join(tmpdir(), 'rc-cli-')))
symlinkSync(process.execPath, join(machine, 'node'))
for (const name of commands) symlinkSync(commandNamed(name), join(machine, name))
afterAll(() => rmSync(machine, { recursive: true, force: true }))

function commandNamed(name: string): string {
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    try {
      accessSync(join(folder, name), constants.X_OK)
      return realpathSync(join(folder, name))
    } catch {}
  throw new Error(`${name} is not on the PATH`)
}

/** Starts a command in a folder, as a user types it; its words are separated by single spaces. */
export function start(folder: string, line: string, { env = {}, tools }: Around = {}): Running {
  const child = spawn(process.execPath, [bundle, ...line.split(' ').filter(word => word !== '')], {
    cwd: folder,
    env: {
      PATH: tools === undefined ? machine : [tools, machine].join(delimiter),
      HOME: machine,
      LANG: 'C.UTF-8',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const streams = { stdout: '', stderr: '' }
  const waiting = new Set<() => void>()
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      streams[name] += text
      for (const look of waiting) look()
    })
  return {
    told: text =>
      new Promise(resolve => {
        const look = (): void => {
          if (streams.stderr.includes(text)) resolve()
        }
        waiting.add(look)
        look()
      }),
    kill: signal => child.kill(signal),
    finished: new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('close', code => resolve({ code, ...streams }))
    }),
  }
}

/** Runs a command to its end. */
export const cli = (folder: string, line: string, around?: Around): Promise<CliRun> =>
  start(folder, line, around).finished

/** Without what differs from run to run: hashes, times, durations. */
export const steady = (text: string): string =>
  text
    .replace(/\b[0-9a-f]{40}\b/g, '<sha>')
    .replace(/\b[0-9a-f]{12}\b/g, '<hash>')
    .replace(/(?<=commit |Judged |tree )[0-9a-f]{7}\b/g, '<sha>')
    .replace(/\d{4}-\d\d-\d\d(?:\s)\d\d:\d\d UTC/g, '<time>')
    .replace(/(?<=on: )\d{4}-\d\d-\d\d/g, '<day>')

/** The items that were asked, in the order of their answers. */
export const asked = ({ stderr }: CliRun): readonly string[] =>
  [...stderr.matchAll(/^\d+\/\d+ +\S (?:read|unknown|not asked) +(\S+)/gm)].map(([, item = '']) => item)
