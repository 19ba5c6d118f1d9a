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
  /** A path that is this run's alone: its processes are known by it, and the files with its output begin with it. */
  readonly place: string
  readonly minutes: number
  readonly signal: AbortSignal
}

const LIMIT_MIB = 1024
const LOOK_EVERY_MS = 100

export const stdoutOf = (place: string): string => `${place}.stdout`
export const stderrOf = (place: string): string => `${place}.stderr`

/**
 * Runs a process in a group of its own, with nothing on stdin and its output in files. Waits for the process alone, not for what it left in the
 * background. When it takes too long, prints too much or the run is cancelled, everything that it started is ended. Rejects when the system refuses.
 */
export async function runProcess(command: Command): Promise<Ended> {
  const started = performance.now()
  let look: NodeJS.Timeout | undefined
  try {
    const child = start(command)
    const stopped = new Promise<Ended>(resolve => {
      look = setInterval(() => {
        const reason = reasonToStop(command, performance.now() - started)
        if (reason) resolve(reason)
      }, LOOK_EVERY_MS)
    })
    const ended = await Promise.race([exitOf(child), stopped])
    const isStopped = ended.ended === 'timed-out' || ended.ended === 'cancelled' || ended.ended === 'flooded'
    if (isStopped) await endProcesses(command.place, child.pid)
    return ended
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException
    if (syscall?.startsWith('spawn') && ['ENOENT', 'EACCES', 'ENOTDIR'].includes(code))
      return { ended: 'not-found', tool: command.argv[0] ?? '' }
    throw error
  } finally {
    clearInterval(look)
  }
}

function start({ argv: [tool = '', ...args], cwd, environment, place }: Command): ChildProcess {
  const stdout = openSync(stdoutOf(place), 'a', 0o600)
  const stderr = openSync(stderrOf(place), 'a', 0o600)
  try {
    return spawn(tool, args, {
      cwd,
      env: { ...environment, PWD: cwd, [MARKER]: place },
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

function reasonToStop({ place, minutes, signal }: Command, elapsedMs: number): Ended | undefined {
  if (signal.aborted) return { ended: 'cancelled' }
  if (elapsedMs >= minutes * 60_000) return { ended: 'timed-out', afterMinutes: minutes }
  const printed = [stdoutOf(place), stderrOf(place)].map(path => statSync(path, { throwIfNoEntry: false })?.size ?? 0)
  return Math.max(...printed) > LIMIT_MIB * 1024 * 1024 ? { ended: 'flooded', limitMib: LIMIT_MIB } : undefined
}
