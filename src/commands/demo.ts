import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Plays one release from start to end, against a stand-in for GitHub on this machine. */
export async function demo(): Promise<number> {
  // Beside the bundle of the command line: `dist/cli/` and `dist/demo/`.
  const script = fileURLToPath(new URL('../demo/index.js', import.meta.url))
  const child = spawn(process.execPath, [script], { stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', code => resolve(code ?? 1))
  })
}
