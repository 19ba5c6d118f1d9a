import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median, scratch } from './measure.mjs'
import { kinds, writeReport } from './report-files.mjs'

const MB = 1e6
// JSON: ADR 10.
const SPEED = { saxes: 0.8, readline: 0.8, 'JSON.parse': 0.4 }

/** Big reports, each read in a process of its own by the gate that reads it, and by a bare parser; in processor time, which a busy machine does not change. */
export function reports({ quick }) {
  const rounds = quick ? 1 : 5
  const rows = []
  for (const [kind, { gate, against }] of Object.entries(kinds)) {
    const isJson = against === 'JSON.parse'
    const bytes = (quick ? 20 : isJson ? 60 : 100) * MB
    const big = fileOf(kind, kind, bytes)
    const pairs = Array.from({ length: rounds }, () => [measured(gate, big), measured(against, big)])
    const ours = pairs.map(([one]) => one)
    const speed = median(pairs.map(([one, bare]) => bare.cpu / one.cpu))
    const name = `${kind}, ${bytes / MB} MB`
    rows.push({
      what: `${name}: speed against ${against} alone`,
      measured: `${speed.toFixed(2)} × (${(bytes / MB / (median(ours.map(({ cpu }) => cpu)) / 1000)).toFixed(0)} MB/s)`,
      // What is short is mostly the time until the reader is compiled.
      ...(quick ? { hold: 'told' } : { hold: `≥ ${SPEED[against]} ×`, fine: speed >= SPEED[against] }),
    })
    rows.push(memory(name, kind, gate, median(ours.map(({ mib }) => mib))))
    if (isJson) rows.push(refused(kind, gate))
  }
  return rows
}

/** XML is read in constant memory; of lcov every place is kept, of JSON the whole document. */
function memory(name, kind, gate, mib) {
  const small = fileOf(`${kind}-small`, kind, MB)
  const growth = mib / median([1, 2, 3].map(() => measured(gate, small).mib))
  const row = { what: `${name}: memory against 1 MB`, measured: `${growth.toFixed(2)} × (${mib.toFixed(0)} MiB)` }
  return kinds[kind].against === 'saxes'
    ? // The heap grows in steps of its own; a reader that keeps the document is far beyond twice.
      { ...row, hold: '≤ 1.5 ×', fine: growth <= 1.5, counted: growth > 2 }
    : { ...row, hold: 'told' }
}

/** JSON that is too large is refused for its size, not after it was read. */
function refused(kind, gate) {
  const huge = fileOf(kind, kind, 100 * MB)
  const { told, ms, read } = run(gate, huge)
  return {
    what: `${kind}, 100 MB: refused after`,
    measured: `${told}, ${read} bytes, ${ms.toFixed(0)} ms`,
    hold: 'too-large, ≤ 64 KiB',
    fine: told === 'too-large' && read <= 64 * 1024,
    counted: true,
  }
}

function fileOf(name, kind, bytes) {
  const path = join(scratch, name)
  writeReport(path, kind, bytes)
  return path
}

/** What one reading took; throws where the report was not read. */
function measured(how, path) {
  const reading = run(how, path)
  if (typeof reading.told === 'string') throw new Error(`${how} did not read ${path}: ${reading.told}`)
  return reading
}

function run(how, path) {
  const child = join(import.meta.dirname, 'read-report.mjs')
  return JSON.parse(execFileSync(process.execPath, [child, how, path], { encoding: 'utf8' }))
}
