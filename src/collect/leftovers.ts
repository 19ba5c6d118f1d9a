import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The variable by which processes of a run are known; it holds a path in the run's folder. */
export const MARKER = 'RELEASE_CHECKLIST_TEMPORARY'

const GRACE_MS = 1000
const LOOK_EVERY_MS = 50

interface Process {
  readonly pid: number
  readonly name: string
  readonly group: number
}

/**
 * Ends every process whose MARKER is `place` or begins with it, also those that left their group, and all of `group`: first asks, then kills.
 * Gives the names of those it found. Where there is no `/proc` it knows the group alone.
 */
export async function endProcesses(place: string, group?: number): Promise<readonly string[]> {
  const asked = new Map<number, string>()
  if (group !== undefined) signalGroup(group, 'SIGTERM')
  for (let waited = 0; waited < 2 * GRACE_MS; waited += LOOK_EVERY_MS) {
    const found = findProcesses(place, group)
    if (found.length === 0 && (hasProc || group === undefined || !signalGroup(group, 0))) break
    const isOver = waited >= GRACE_MS
    if (isOver && group !== undefined) signalGroup(group, 'SIGKILL')
    for (const each of found) {
      if (isOver) signal(each.pid, 'SIGKILL')
      else if (each.group !== group && !asked.has(each.pid)) signal(each.pid, 'SIGTERM')
      asked.set(each.pid, each.name)
    }
    await sleep(LOOK_EVERY_MS)
  }
  return [...asked.values()]
}

const hasProc = existsSync('/proc/self/environ')

/** The living processes whose MARKER is `place` or begins with it, and those of `group`. */
export function findProcesses(place: string, group?: number): Process[] {
  if (!hasProc) return []
  const mark = Buffer.from(`${MARKER}=${place}`).toString('latin1')
  return readdirSync('/proc')
    .map(Number)
    .filter(pid => pid > 0 && pid !== process.pid)
    .flatMap(pid => {
      const [, name = '', state, of] = /^\d+ \((.*)\) (\S) \d+ (\d+) /s.exec(read(pid, 'stat')) ?? []
      if (state === undefined || state === 'Z' || state === 'X') return []
      return Number(of) === group || read(pid, 'environ').includes(mark) ? [{ pid, name, group: Number(of) }] : []
    })
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(join('/proc', String(pid), file), 'latin1')
  } catch {
    return '' // it ended meanwhile, or belongs to another user
  }
}

function signalGroup(group: number, name: NodeJS.Signals | 0): boolean {
  if (process.platform !== 'win32') return signal(-group, name)
  return name !== 0 && spawnSync('taskkill', ['/pid', String(group), '/T', '/F']).status === 0
}

/** Whether there was anybody to signal. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name)
  } catch {
    return false
  }
}
