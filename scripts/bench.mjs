// `npm run bench [-- --quick] [-- --check] [-- PART...]`: figures as ratios of two things measured in turn in one run. `--check` fails on counts only, never on time.
import { rmSync } from 'node:fs'
import { bundles } from './bench/bundles.mjs'
import { engine } from './bench/engine.mjs'
import { build, scratch } from './bench/measure.mjs'
import { reports } from './bench/reports.mjs'
import { requests } from './bench/requests.mjs'
import { starts } from './bench/starts.mjs'

const parts = { bundles, requests, reports, starts, engine }
const asked = process.argv.slice(2).filter(word => !word.startsWith('--'))
const unknown = asked.find(name => !Object.hasOwn(parts, name))
if (unknown) throw new Error(`there is no part ${unknown}: ${Object.keys(parts).join(', ')}`)
const quick = process.argv.includes('--quick')
const check = process.argv.includes('--check')

build()
const rows = []
for (const name of asked.length > 0 ? asked : Object.keys(parts)) rows.push(...(await parts[name]({ quick })))
rmSync(scratch, { recursive: true, force: true })

const columns = ['what', 'measured', 'hold']
const cells = rows.map(({ what, measured, hold, fine }) => [
  what,
  measured,
  `${hold}${fine === undefined ? '' : fine ? ' (held)' : ' (NOT HELD)'}`,
])
const widths = columns.map((column, index) => Math.max(column.length, ...cells.map(row => row[index].length)))
const line = row => `| ${row.map((cell, index) => cell.padEnd(widths[index])).join(' | ')} |`
console.log([line(columns), line(widths.map(width => '-'.repeat(width))), ...cells.map(line)].join('\n'))

const broken = rows.filter(({ fine, counted }) => counted && fine === false)
if (check && broken.length > 0) {
  console.error(`\nnot held: ${broken.map(({ what }) => what).join('; ')}`)
  process.exitCode = 1
}
