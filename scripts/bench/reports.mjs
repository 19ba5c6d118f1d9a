import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { median, scratch } from './measure.mjs'
import { kinds, writeReport } from './report-files.mjs'

const MB = 1e6
const SPEED = 0.8
const JSON_LIMIT = 64 * 1024 * 1024

/** Big reports, each read in a process of its own by the gate that reads it, and by a bare parser; in processor time, which a busy machine does not change. */
export function reports({ quick }) {
  const rounds = quick ? 1 : 5
  const rows = []
  for (const [kind, { gate, against }] of Object.entries(kinds)) {
    const isJson = against === 'JSON.parse'
    const bytes = (quick ? 20 : isJson ? 60 : 100) * MB
    const big = fileOf(kind, bytes)
    const pairs = Array.from({ length: rounds }, () => [measured(gate, big), measured(against, big)])
    const ours = pairs.map(([one]) => one)
    const speed = median(pairs.map(([one, bare]) => bare.cpu / one.cpu))
    const name = `${kind}, ${bytes / MB} MB`
    rows.push({
      what: `${name}: speed against ${against} alone`,
      measured: `${speed.toFixed(2)} × (${(bytes / MB / (median(ours.map(({ cpu }) => cpu)) / 1000)).toFixed(0)} MB/s)`,
      hold: `≥ ${SPEED} ×`,
      fine: speed >= SPEED,
    })
    rows.push(isJson ? refused(kind, gate) : flat(name, kind, gate, median(ours.map(({ mib }) => mib))))
    rmSync(big)
  }
  return rows
}

/** Memory does not grow with the report. */
function flat(name, kind, gate, mib) {
  const small = fileOf(kind, MB)
  const least = median([1, 2, 3].map(() => measured(gate, small).mib))
  const growth = mib / least
  return {
    what: `${name}: memory against 1 MB`,
    measured: `${growth.toFixed(2)} × (${mib.toFixed(0)} MiB)`,
    hold: kind === 'lcov' ? '≤ 2 ×' : '≤ 1.5 ×',
    fine: growth <= (kind === 'lcov' ? 2 : 1.5),
    counted: true,
  }
}

/** JSON that is too large is refused for its size, not after it was read. */
function refused(kind, gate) {
  const huge = fileOf(kind, Math.max(100 * MB, JSON_LIMIT + MB))
  const { told, ms, read } = run(gate, huge)
  return {
    what: `${kind}, 100 MB: refused after`,
    measured: `${told}, ${read} bytes, ${ms.toFixed(0)} ms`,
    hold: 'too-large, ≤ 64 KiB',
    fine: told === 'too-large' && read <= 64 * 1024,
    counted: true,
  }
}

function fileOf(kind, bytes) {
  const path = join(scratch, `report.${kind}`)
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
