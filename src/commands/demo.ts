import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Plays one release from start to end, against a stand-in for GitHub on this machine. A signal ends both. */
export async function demo(): Promise<number> {
  // Beside the bundle of the command line: `dist/cli/` and `dist/demo/`. A `new URL` of the two the bundler would follow.
  const script = join(dirname(fileURLToPath(import.meta.url)), '../demo/index.js')
  const child = spawn(process.execPath, [script], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']))
  })
}
