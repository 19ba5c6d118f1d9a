// A process of its own, so that its memory is the reader's alone: reads one report as `check` does, or with a bare parser, and prints what that took.
import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { SaxesParser } from 'saxes'

const [how, path] = process.argv.slice(2)

const bare = {
  saxes() {
    const parser = new SaxesParser()
    const decoder = new TextDecoder()
    parser.on('opentag', () => {})
    parser.on('closetag', () => {})
    for (const piece of pieces()) parser.write(decoder.decode(piece, { stream: true }))
    parser.close()
  },
  'JSON.parse': () => void JSON.parse(readFileSync(path, 'utf8')),
  readline: () =>
    new Promise(resolve => {
      createInterface({ input: createReadStream(path) })
        .on('line', () => {})
        .on('close', resolve)
    }),
}

let bytesRead = 0
const read = bare[how] ?? (await ours(how))
const before = process.cpuUsage()
const started = performance.now()
const told = await read()
const { user, system } = process.cpuUsage(before)
const ms = performance.now() - started
console.log(
  JSON.stringify({
    ms,
    cpu: (user + system) / 1000,
    mib: process.resourceUsage().maxRSS / 1024,
    told,
    read: bytesRead,
  }),
)

/** The gate's own measuring of a report file, and what it examined or the code of its problem. */
async function ours(id) {
  const { lookAt, chunksOf } = await import('../../build/src/collect/chunks.js')
  const { measure } = await import('../../build/src/measure/measure.js')
  const { gates } = await import('../../build/src/gates/index.js')
  const gate = (await gates[id]()).default
  const params = Object.fromEntries(Object.entries(gate.params).map(([name, { fallback }]) => [name, fallback]))
  const step = { item: id, gate: id, with: params, workingDirectory: '.', minExamined: 1, report: path }
  const nothing = { files: { kind: 'files', files: [] }, tracked: { kind: 'tracked', paths: [] } }
  return () => {
    const collected = Object.fromEntries(
      Object.entries(gate.evidence(params)).map(([name, { kind }]) => [
        name,
        kind === 'tool' ? report() : nothing[kind],
      ]),
    )
    try {
      return measure(gate, step, collected, '/').examined
    } catch (thrown) {
      return thrown.problems?.[0]?.code ?? String(thrown)
    }
  }
  function report() {
    const seen = lookAt(path)
    const chunks = chunksOf(path, seen)
    const content = {
      size: chunks.size,
      *[Symbol.iterator]() {
        for (const piece of chunks) {
          bytesRead += piece.length
          yield piece
        }
      },
    }
    const report = { path, found: 'fresh', bytes: Number(seen.size), content }
    return {
      kind: 'tool',
      at: new Date().toISOString(),
      seconds: 0,
      argv: [],
      report,
      stdout: [],
      stderr: [],
      tail: '',
    }
  }
}

function* pieces() {
  const file = openSync(path)
  for (;;) {
    const piece = Buffer.allocUnsafeSlow(64 * 1024)
    const length = readSync(file, piece, 0, piece.length)
    if (length === 0) break
    yield piece.subarray(0, length)
  }
  closeSync(file)
}
