import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { chunksOf } from '../../src/collect/chunks.js'
import { endProcesses, findProcesses, MARKER } from '../../src/collect/leftovers.js'
import { type Command, runProcess, stderrOf, stdoutOf } from '../../src/collect/process.js'
import { emptyFolder, write } from './repository.js'

const environment = { PATH: process.env.PATH ?? '' }
const command = (script: string, changes: Partial<Command> = {}): Command => {
  const folder = emptyFolder()
  const signal = new AbortController().signal
  const place = join(folder, 'run')
  return { argv: ['bash', '-c', script], cwd: folder, environment, place, minutes: 1, signal, ...changes }
}
/** 0.2 s: what hangs is stopped at once, what does not is done by then or was never meant to be. */
const soon = 0.2 / 60
const hang = 'sleep 600'
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await sleep(5)
}

test.each([
  ['exit 0', { ended: 'exited', exitCode: 0 }],
  ['exit 3', { ended: 'exited', exitCode: 3 }],
  ['no-such-tool-here', { ended: 'exited', exitCode: 127 }],
  ['touch tool; ./tool', { ended: 'exited', exitCode: 126 }],
  ['kill -KILL $$', { ended: 'killed', signal: 'SIGKILL' }],
  ['kill -SEGV $$', { ended: 'killed', signal: 'SIGSEGV' }],
])('how `%s` went', async (script, ended) => {
  expect(await runProcess(command(script))).toEqual(ended)
})

test.each([
  ['is not there', 'no-such-tool-here'],
  ['is not executable', './data.txt'],
  ['lies below a file', './data.txt/tool'],
  ['names an interpreter that is not there', './script'],
])('a tool that %s is not found', async (_, tool) => {
  const asked = command('', { argv: [tool] })
  write(asked.cwd, { 'data.txt': 'x', script: '#!/no/such/interpreter\n' })
  expect(await runProcess(asked)).toEqual({ ended: 'not-found', tool })
})

test('what the system refuses is told, and is no answer', async () => {
  await expect(runProcess(command('', { argv: ['true', 'x'.repeat(3_000_000)] }))).rejects.toMatchObject({
    code: 'E2BIG',
    syscall: 'spawn',
  })
})

test('stdout and stderr are kept apart, and stdin is empty', async () => {
  const asked = command('readlink /proc/self/fd/0; echo err >&2')
  await runProcess(asked)
  expect(readFileSync(stdoutOf(asked.place), 'utf8')).toBe('/dev/null\n')
  expect(readFileSync(stderrOf(asked.place), 'utf8')).toBe('err\n')
})

test.each([
  ['T35 hangs', hang],
  ['T35 ignores SIGTERM', `trap '' TERM; ${hang} & wait; ${hang}`],
  ['T35 left its group', `setsid ${hang} & ${hang}`],
  [
    'T35 left its group and ignores SIGTERM',
    `setsid bash -c "trap '' TERM; while true; do sleep 0.05; done" & ${hang}`,
  ],
  ['T35 left its group by a double fork', `(setsid bash -c '${hang} & ${hang}' &) ; ${hang}`],
  ['T35 ended while its children hang', `${hang} & ${hang} & trap 'exit 0' TERM; wait`],
])('%s: timed out, and nothing of it is left', async (_, script) => {
  const asked = command(script, { minutes: soon })
  expect(await runProcess(asked)).toEqual({ ended: 'timed-out', afterMinutes: soon })
  expect(findProcesses(asked.place)).toEqual([])
})

test('T35 a child that shows no environment goes with its group', async () => {
  const asked = command(`env -i sleep 600 & echo $! > pid; ${hang}`, { minutes: soon })
  await runProcess(asked)
  const pid = readFileSync(join(asked.cwd, 'pid'), 'utf8').trim()
  expect(existsSync(`/proc/${pid}`) ? readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] : 'Z').toBe('Z')
})

test('a process may tidy up when it is stopped', async () => {
  const asked = command(`trap 'sleep 0.1; echo tidied > tidy; exit' TERM; while true; do sleep 0.05; done`, {
    minutes: soon,
  })
  await runProcess(asked)
  expect(readFileSync(join(asked.cwd, 'tidy'), 'utf8')).toBe('tidied\n')
})

test('T35 a background child that holds stdout delays nothing, lives on, and is ended at the end', async () => {
  const asked = command(`${hang} & setsid ${hang} & echo started`)
  expect(await runProcess(asked)).toEqual({ ended: 'exited', exitCode: 0 })
  expect(findProcesses(asked.place)).toHaveLength(2)
  expect(await endProcesses(asked.place)).toHaveLength(2)
  expect(findProcesses(asked.place)).toEqual([])
})

test('processes of another run are left alone', async () => {
  const [folder, other] = [emptyFolder(), emptyFolder()]
  const stranger = spawn('sleep', ['600'], { env: { ...environment, [MARKER]: other }, stdio: 'ignore' })
  await until(() => findProcesses(other).length === 1)
  expect(await endProcesses(folder)).toEqual([])
  expect(findProcesses(other)).toMatchObject([{ pid: stranger.pid, name: 'sleep' }])
})

test.each([
  ['ends', hang],
  ['ignores SIGTERM', `trap '' TERM; while true; do sleep 0.05; done`],
  ['left its group', `setsid ${hang} & ${hang}`],
])('a cancelled run leaves no orphan: a process that %s', async (_, script) => {
  const run = new AbortController()
  const asked = command(`touch started; ${script}`, { signal: run.signal })
  const ended = runProcess(asked)
  await until(() => existsSync(join(asked.cwd, 'started')))
  run.abort()
  expect(await ended).toEqual({ ended: 'cancelled' })
  expect(findProcesses(asked.place)).toEqual([])
})

test.each(['stdout', 'stderr'])('T34 a process that fills the disk with its %s is ended', async stream => {
  const asked = command(`truncate --size 2G /dev/${stream}; ${hang}`)
  expect(await runProcess(asked)).toEqual({ ended: 'flooded', limitMib: 1024 })
  expect(findProcesses(asked.place)).toEqual([])
})

test('T34 100 MB on one line cost no memory, printed or read', async () => {
  const before = process.resourceUsage().maxRSS
  const asked = command(`head --bytes 100M /dev/zero | tr '\\0' x`)
  expect(await runProcess(asked)).toEqual({ ended: 'exited', exitCode: 0 })
  let bytes = 0
  let longest = 0
  for (const chunk of chunksOf(stdoutOf(asked.place), lstatSync(stdoutOf(asked.place), { bigint: true }))) {
    bytes += chunk.length
    longest = Math.max(longest, chunk.length)
  }
  expect({ bytes, longest }).toEqual({ bytes: 100 * 1024 * 1024, longest: 64 * 1024 })
  expect(process.resourceUsage().maxRSS - before).toBeLessThan(64 * 1024)
})
