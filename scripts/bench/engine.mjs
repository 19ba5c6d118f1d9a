import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { median, root, scratch, timed } from './measure.mjs'

/** What one gate costs beside the process itself: N × `true` as items of a checklist, against a bare pool that spawns the same argv in the same shell. */
export async function engine({ quick }) {
  const number = quick ? 200 : 1000
  const rounds = quick ? 1 : 3
  const folder = join(scratch, 'engine')
  mkdirSync(folder)
  const items = Array.from(
    { length: number },
    (_, at) => `      - { id: gate-${at}, name: Gate ${at}, run: 'true', parallel: true }`,
  )
  const checklist = lines =>
    `version: 1\nname: Bench\nroles: { lead: { name: Lead, users: [alice] } }\nsign-offs: { required: [lead] }\nphases:\n  - name: All\n    items:\n${lines.join('\n')}\n`
  writeFileSync(join(folder, 'all.yml'), checklist(items))
  writeFileSync(join(folder, 'one.yml'), checklist(items.slice(0, 1)))
  execFileSync('git', ['init', '-q', folder])
  const check = file =>
    timed(
      process.execPath,
      [join(root, 'dist/cli.js'), 'check', '--checklist', file],
      { cwd: folder },
      status => status === 0,
    )
  const ratios = []
  let each = 0
  for (let round = 0; round < rounds; round += 1) {
    // The start of the process and its report are paid once, whatever the number of gates.
    const ours = check('all.yml') - check('one.yml')
    const pool = await bare(number, folder)
    ratios.push(ours / pool)
    each = ours / number
  }
  const found = median(ratios)
  return [
    {
      what: `engine cost per gate, N = ${number}, against a bare spawn pool in the same shell`,
      measured: `${found.toFixed(2)} × (${each.toFixed(1)} ms)`,
      hold: '≤ 1.2 ×',
      fine: found <= 1.2,
    },
  ]
}

async function bare(number, cwd) {
  const script = join(scratch, 'true.sh')
  writeFileSync(script, 'true\n')
  const started = performance.now()
  let left = number
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await new Promise((resolve, reject) => {
        const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
          cwd,
          detached: true,
          stdio: ['ignore', 'pipe', 'pipe'],
        })
        child.stdout.resume()
        child.stderr.resume()
        child.on('error', reject)
        child.on('close', resolve)
      })
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return performance.now() - started
}
