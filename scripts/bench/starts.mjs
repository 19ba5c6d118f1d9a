import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { median, ratio, root, scratch, timed } from './measure.mjs'

/** Cold start: the Action with bad input, beside bare Node and beside the smallest Action there can be, bundled alike. */
export function starts({ quick }) {
  const times = quick ? 5 : 15
  const empty = join(scratch, 'empty.mjs')
  writeFileSync(empty, '')
  const minimal = bundleMinimal()
  const env = { PATH: process.env.PATH, INPUT_TOKEN: 'none', GITHUB_EVENT_NAME: 'push', GITHUB_REPOSITORY: 'o/r' }
  const action = () => timed(process.execPath, [join(root, 'dist/index.js')], { env }, status => status === 2)
  const bare = () => timed(process.execPath, [empty])
  const least = () => timed(process.execPath, [minimal], { env })
  const version = () => timed(process.execPath, [join(root, 'dist/cli.js'), '--version'])
  const wall = median(Array.from({ length: times }, action))
  const toBare = ratio(times, action, bare)
  return [
    {
      what: 'cold start of the Action, bad input, against bare Node',
      measured: `${toBare.toFixed(2)} × (${wall.toFixed(0)} ms)`,
      hold: '≤ 4.0 ×',
      fine: toBare <= 4,
    },
    {
      what: 'the same against a bundled action that only reads an input',
      measured: `${ratio(times, action, least).toFixed(2)} ×`,
      hold: 'told',
    },
    {
      what: '`release-checklist --version` against bare Node',
      measured: `${ratio(times, version, bare).toFixed(2)} ×`,
      hold: 'told',
    },
  ]
}

function bundleMinimal() {
  const folder = join(root, 'build/bench-minimal')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    join(folder, 'entry.js'),
    "import * as core from '@actions/core'\nif (core.getInput('token') === '') process.exitCode = 1\n",
  )
  execFileSync(join(root, 'node_modules/.bin/ncc'), ['build', join(folder, 'entry.js'), '-o', folder, '--quiet'], {
    cwd: root,
    stdio: 'ignore',
  })
  return join(folder, 'index.js')
}
