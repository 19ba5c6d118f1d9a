import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './measure.mjs'

const LIMIT = 3_000_000

/** The bytes of JavaScript that GitHub downloads for the Action, unminified. */
export function bundles() {
  const bytes = readdirSync(join(root, 'dist'))
    .filter(name => name.endsWith('.js') && name !== 'cli.js')
    .reduce((sum, name) => sum + statSync(join(root, 'dist', name)).size, 0)
  return [
    {
      what: 'bundle of the Action, all chunks',
      measured: `${(bytes / 1e6).toFixed(2)} MB`,
      hold: '≤ 3 MB',
      fine: bytes <= LIMIT,
      counted: true,
    },
  ]
}
