import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, statSync } from 'node:fs'
import type { ToolRun } from '../model/evidence.js'
import type { Environment } from './environment.js'
import { endProcesses, MARKER } from './leftovers.js'

/** How a process went. */
export type Ended = NonNullable<ToolRun['process']>
export interface Command {
  readonly argv: readonly string[]
  readonly cwd: string
  readonly environment: Environment
  /** The folder by which its processes are known; `stdout` and `stderr` are written there. */
  readonly folder: string
  readonly minutes: number
  readonly signal: AbortSignal
}

const LIMIT_MIB = 1024
const LOOK_EVERY_MS = 100

export const stdoutOf = (folder: string): string => `${folder}/stdout`
export const stderrOf = (folder: string): string => `${folder}/stderr`

/**
 * Runs a process in a group of its own, with nothing on stdin and its output in files. Waits for the process alone, not for what it left in the
 * background. When it takes too long, prints too much or the run is cancelled, everything that it started is ended. Rejects when the system refuses.
 */
export async function runProcess(command: Command): Promise<Ended> {
  if (command.signal.aborted) return { ended: 'cancelled' }
  const over = new AbortController()
  try {
    const child = start(command)
    const ended = await Promise.race([exitOf(child), stopOf(command, over.signal)])
    const isStopped = ended.ended === 'timed-out' || ended.ended === 'cancelled' || ended.ended === 'flooded'
    if (isStopped) await endProcesses(command.folder, child.pid)
    return ended
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException
    if (syscall?.startsWith('spawn') && ['ENOENT', 'EACCES', 'ENOTDIR'].includes(code))
      return { ended: 'not-found', tool: command.argv[0] ?? '' }
    throw error
  } finally {
    over.abort()
  }
}

function start({ argv: [tool = '', ...args], cwd, environment, folder }: Command): ChildProcess {
  const stdout = openSync(stdoutOf(folder), 'a', 0o600)
  const stderr = openSync(stderrOf(folder), 'a', 0o600)
  try {
    return spawn(tool, args, {
      cwd,
      env: { ...environment, PWD: cwd, [MARKER]: folder },
      stdio: ['ignore', stdout, stderr],
      detached: true,
      windowsHide: true,
    })
  } finally {
    closeSync(stdout)
    closeSync(stderr)
  }
}

const exitOf = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (exitCode, signal) =>
      resolve(exitCode === null ? { ended: 'killed', signal: signal ?? 'SIGKILL' } : { ended: 'exited', exitCode }),
    )
  })

/** Resolves when the process must be stopped. */
const stopOf = ({ folder, minutes, signal }: Command, over: AbortSignal): Promise<Ended> =>
  new Promise(resolve => {
    const started = performance.now()
    const look = setInterval(() => {
      if (signal.aborted) resolve({ ended: 'cancelled' })
      else if (performance.now() - started >= minutes * 60_000) resolve({ ended: 'timed-out', afterMinutes: minutes })
      else if (printed(folder) > LIMIT_MIB * 1024 * 1024) resolve({ ended: 'flooded', limitMib: LIMIT_MIB })
    }, LOOK_EVERY_MS)
    over.addEventListener('abort', () => clearInterval(look), { once: true })
  })

const printed = (folder: string): number =>
  Math.max(...[stdoutOf(folder), stderrOf(folder)].map(path => statSync(path, { throwIfNoEntry: false })?.size ?? 0))
