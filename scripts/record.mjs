// Records one run of a real tool as a case of a gate: its bytes, exit code, version and date.
//   npm run record -- <gate> <case> [--report FILE] [--beside FILE] [--as REQUEST] [--with JSON] [--note TEXT] -- <argv>
// Runs where it is called. `{report}` in the argv is a fresh file, `{folder}` a fresh folder, as when a gate runs its tool. The outcome is for you to write.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, release, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { dump } from 'js-yaml'

const given = process.argv.slice(2)
const end = given.indexOf('--')
const argv = given.slice(end + 1)
const { values: options, positionals } = parseArgs({
  args: given.slice(0, end),
  allowPositionals: true,
  options: {
    report: { type: 'string' },
    beside: { type: 'string' },
    as: { type: 'string' },
    with: { type: 'string' },
    note: { type: 'string' },
  },
})
const [gate, name] = positionals
if (end < 0 || argv.length === 0 || !gate || !name) {
  console.error(
    'usage: npm run record -- <gate> <case> [--report FILE] [--beside FILE] [--as REQUEST] [--with JSON] [--note TEXT] -- <argv>',
  )
  process.exit(2)
}

const cwd = process.env.INIT_CWD ?? process.cwd()
const folder = resolve(import.meta.dirname, '../__tests__/gates', gate, name)
const fresh = mkdtempSync(join(tmpdir(), 'record-'))
const asked = join(fresh, 'report')
const startedAt = Date.now()
const { status, signal, error, stdout, stderr } = spawnSync(
  argv[0],
  argv.slice(1).map(word => word.replaceAll('{report}', asked).replaceAll('{folder}', fresh)),
  { cwd, maxBuffer: 1 << 30 },
)
const seconds = (Date.now() - startedAt) / 1000
const version = ['--version', 'version']
  .map(word => spawnSync(argv[0], [word], { cwd, encoding: 'utf8' }))
  .map(({ stdout, stderr }) => /\d+(\.\d+)+\S*/.exec(`${stdout} ${stderr}`)?.[0])
  .find(Boolean)

mkdirSync(folder, { recursive: true })
const run = { argv }
if (error) run.ended = error.code === 'ENOENT' ? 'not-found' : 'killed'
else if (signal) Object.assign(run, { ended: 'killed', signal })
else run['exit-code'] = status
run.seconds = seconds
const report = options.report ? resolve(cwd, options.report) : argv.join(' ').includes('{report}') ? asked : undefined
if (report) run.report = existsSync(report) ? keep(nameOf(report), readFileSync(report)) : 'missing'
const beside = options.beside && join(fresh, options.beside)
if (beside && existsSync(beside)) run.beside = keep(options.beside, readFileSync(beside))
if (stdout?.length) run.stdout = keep('stdout.txt', stdout)
if (stderr?.length) run.stderr = keep('stderr.txt', stderr)

writeFileSync(
  join(folder, 'evidence.yml'),
  dump(
    {
      tool: `${basename(argv[0])} ${version ?? 'of unknown version'}`,
      recorded: `${new Date(startedAt).toISOString().slice(0, 19)}Z`,
      ...(options.note && { note: options.note }),
      ...(options.with && { with: JSON.parse(options.with) }),
      collected: { [options.as ?? gate]: run },
    },
    { lineWidth: 140 },
  ),
)
rmSync(fresh, { recursive: true })
console.log(`${folder}: exit code ${run['exit-code'] ?? run.ended}. Now write outcome.yml.`)

// Where and by whom it was recorded is no part of the record.
function keep(file, bytes) {
  const rewritten = [
    [asked, 'report'],
    [cwd, '/home/runner/work/project'],
    [homedir(), '/home/runner'],
    [release(), '6.0'],
  ]
  const text = rewritten.reduce((text, [from, to]) => text.replaceAll(from, to), bytes.toString('latin1'))
  writeFileSync(join(folder, file), text, 'latin1')
  return file
}
function nameOf(path) {
  if (path !== asked) return basename(path)
  const start = readFileSync(path, 'latin1').trimStart()
  return start.startsWith('<') ? 'report.xml' : /^[{[]/.test(start) ? 'report.json' : 'report.txt'
}
