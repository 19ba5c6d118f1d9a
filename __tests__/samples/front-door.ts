import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cli } from '../cli/run-cli.js'
import { emptyFolder, repositoryWith, write, writeTool } from '../collect/repository.js'

/** A run of a tool that is played again to one item: what it printed and wrote, and what it is asked. */
export interface Played {
  readonly gate: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly expect?: readonly string[]
  /** Tracked files of the folder that it runs in. */
  readonly files?: Readonly<Record<string, string>>
  readonly stdout: Uint8Array
  readonly stderr: Uint8Array
  /** `killed`: by a signal. */
  readonly exitCode: number | 'killed'
  /** The file that it wrote, or did not; without it the report is what it printed on stdout. */
  readonly report?: Uint8Array | 'missing'
  /** What it wrote beside its report: mypy's linecount.txt. */
  readonly beside?: Uint8Array
  /** What `alembic heads` prints there; without: the same as any other command. */
  readonly heads?: string
  /** What is left where only a report is read, if not the report or stdout. */
  readonly alone?: Uint8Array
}
/**
 * How the run comes to the gate. `own`: the gate runs its tool, of which a stand-in is on the PATH. `run`: the item's `run:`, with `with: {report}` where the
 * run wrote one. `file`: `run:` sends what is printed into the report. `alone`: an earlier step left the report.
 */
export const doors = ['own', 'run', 'file', 'alone'] as const
export type Door = (typeof doors)[number]
/** What became of the item, and why; `pass` only where it holds. */
export interface Found {
  readonly state: 'pass' | 'fail' | 'error'
  readonly because: string
}

const tools = 'tsc npm gitleaks trufflehog alembic k6 pylint mypy black flake8 bandit pip-audit replay'.split(' ')
const withoutTool = ['tests', 'coverage', 'sarif', 'licenses', 'openapi']
/** Prints and writes what was recorded for the folder that it runs in. */
const standIn = `
run="$RECORDED/\${PWD##*/}"
if [[ $1 == heads && -f $run/heads ]]; then cat "$run/heads"; exit 0; fi
for argument; do
  path="\${argument#*=}"
  case $argument in
    --summary-export=* | --report=*) if [[ -f $run/report ]]; then cat "$run/report" > "$path"; fi ;;
    --linecount-report=*) if [[ -f $run/beside ]]; then cat "$run/beside" > "$path/linecount.txt"; fi ;;
  esac
done
cat "$run/stdout"
cat "$run/stderr" >&2
code=$(< "$run/exit-code")
if [[ $code == killed ]]; then kill -KILL $$; fi
exit "$code"`

export const doorsOf = ({ gate, report }: Played): Door[] =>
  doors.filter(door => !(door === 'own' && withoutTool.includes(gate)) && !(door === 'file' && report !== undefined))

/** Makes a repository with a folder and items for each run, and asks all of them with the command line; tells what it answered by run and door. */
export async function play(runs: readonly Played[]): Promise<ReadonlyMap<Played, ReadonlyMap<Door, Found>>> {
  const folders = new Map(runs.map((run, index) => [run, `r${index}`]))
  const items = [...folders].flatMap(([run, folder]) => doorsOf(run).map(door => itemOf(run, folder, door)))
  const files = [...folders].flatMap(([{ files }, folder]) =>
    Object.entries({ '.keep': '', ...files }).map(([path, text]) => [`${folder}/${path}`, text] as const),
  )
  const repository = repositoryWith(Object.fromEntries(files))
  const recorded = emptyFolder()
  const bin = emptyFolder()
  for (const tool of tools) writeTool(bin, tool, standIn)
  for (const [run, folder] of folders) {
    keep(join(recorded, folder), run)
    leave(join(repository, folder, 'alone.report'), run)
  }
  const checklist = {
    version: 1,
    name: 'Samples',
    roles: { lead: { users: ['alice'] } },
    'sign-offs': { required: ['lead'] },
    phases: [{ name: 'Samples', items }],
  }
  write(repository, { '.release-checklist.yml': JSON.stringify(checklist, null, 1) })
  const { stdout, stderr } = await cli(repository, 'check --json --jobs 3', { tools: bin, env: { RECORDED: recorded } })
  if (!stdout.startsWith('{')) throw new Error(stderr.slice(-4000))
  const answered = new Map(
    (JSON.parse(stdout) as Answer).phases.flatMap(phase => phase.items).map(item => [item.id, item]),
  )
  return new Map(
    [...folders].map(([run, folder]) => [
      run,
      new Map(doorsOf(run).map(door => [door, foundOf(answered.get(`${folder}-${door}`))])),
    ]),
  )
}

function itemOf({ gate, with: given, expect, report }: Played, folder: string, door: Door) {
  const id = `${folder}-${door}`
  const isWritten = report !== undefined
  const [run, place] = {
    own: [undefined, undefined],
    run: isWritten ? ['replay --report=run.report', 'run.report'] : ['replay', undefined],
    file: ['replay > file.report', 'file.report'],
    alone: [undefined, 'alone.report'],
  }[door]
  return {
    ...{ id, name: id, gate, 'working-directory': folder, with: { ...given, ...(place && { report: place }) } },
    ...(expect && { expect }),
    ...(run && { run, parallel: true }),
  }
}

function keep(folder: string, { stdout, stderr, exitCode, report, beside, heads }: Played): void {
  mkdirSync(folder)
  writeFileSync(join(folder, 'stdout'), stdout)
  writeFileSync(join(folder, 'stderr'), stderr)
  writeFileSync(join(folder, 'exit-code'), String(exitCode))
  if (report && report !== 'missing') writeFileSync(join(folder, 'report'), report)
  if (beside) writeFileSync(join(folder, 'beside'), beside)
  if (heads !== undefined) writeFileSync(join(folder, 'heads'), heads)
}

/** What an earlier step of the same job left, later than the checkout. */
function leave(path: string, { alone, report, stdout }: Played): void {
  if (report === 'missing') return
  writeFileSync(path, alone ?? report ?? stdout)
  const later = Date.now() / 1000 + 60
  utimesSync(path, later, later)
}

interface Item {
  readonly id: string
  readonly outcome: string
  readonly holds: boolean
  readonly examined?: number
  readonly error?: { readonly code: string; readonly message: string }
  readonly expect: readonly { readonly text: string; readonly held: boolean }[]
}
interface Answer {
  readonly phases: readonly { readonly items: readonly Item[] }[]
}

function foundOf(item: Item | undefined): Found {
  if (!item) throw new Error('an item was not answered')
  if (item.error) return { state: 'error', because: item.error.message }
  if (item.outcome === 'success' && item.holds) return { state: 'pass', because: `examined ${item.examined}` }
  if (item.outcome !== 'failure' || item.holds) throw new Error(`${item.id}: ${JSON.stringify(item)}`)
  return {
    state: 'fail',
    because: `not ${item.expect
      .filter(({ held }) => !held)
      .map(({ text }) => text)
      .join(', ')}`,
  }
}
