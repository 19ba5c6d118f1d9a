import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './measure.mjs'

const LIMIT = 3_000_000

/** The bytes of JavaScript that every run of the Action loads, unminified; and with the chunks of all gates, of which a run loads those that it uses. */
export function bundles() {
  const sizeOf = name => statSync(join(root, 'dist', name)).size
  const chunks = readdirSync(join(root, 'dist')).filter(name => /^\d+\.index\.js$/.test(name))
  const entry = sizeOf('index.js')
  const all = chunks.reduce((sum, name) => sum + sizeOf(name), entry)
  const mb = bytes => `${(bytes / 1e6).toFixed(2)} MB`
  return [
    { what: 'bundle of the Action', measured: mb(entry), hold: '≤ 3 MB', fine: entry <= LIMIT, counted: true },
    { what: 'the same with the chunks of every gate', measured: mb(all), hold: 'told' },
  ]
}
