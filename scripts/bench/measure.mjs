import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
/** A folder of this run, taken away at its end. */
export const scratch = mkdtempSync(join(tmpdir(), 'bench-'))

/** The sources as JavaScript, in build/: the stand-in for GitHub is run from there. */
export function build() {
  execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Wall milliseconds of one process; throws unless it ends as `expected`. */
export function timed(command, args, options = {}, expected = () => true) {
  const started = performance.now()
  const { status, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 28,
    ...options,
  })
  const wall = performance.now() - started
  if (!expected(status)) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return wall
}

/** The median ratio of two measured in turn, so that a slow moment meets both. */
export function ratio(times, one, other) {
  const ratios = []
  for (let round = 0; round < times; round += 1) {
    const first = one()
    ratios.push(first / other())
  }
  return median(ratios)
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
