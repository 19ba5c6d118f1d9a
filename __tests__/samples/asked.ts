import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Played } from './front-door.js'

/** What a run is asked: the gate, what TRUTH.tsv expects beside the gate's own expectations, and the repository that it ran in. */
type Asked = Pick<Played, 'gate' | 'with' | 'expect' | 'files' | 'heads'> & {
  /** The file that the run wrote its report to, `missing` where it did not; without it the report is what it printed. */
  readonly report?: string
}
/** A recorded run: the command, and what it printed. */
interface Recorded {
  readonly name: string
  readonly command: string
  readonly stdout: string
  readonly stderr: string
}

const python = { 'src/app/calc.py': 'x = 1\n', 'src/app/clean.py': 'x = 1\n', 'src/app/имя.py': 'x = 1\n' }
const typescript = { 'src/a.ts': 'export const a = 1\n', 'tsconfig.json': '{ "include": ["src"] }\n' }
const solution = {
  'refs/a/a.ts': 'export const a = 1\n',
  'tsconfig.json': '{ "files": [], "references": [{ "path": "refs/a" }] }\n',
}
const description = `openapi: 3.0.3
info: { title: Shop, version: 1.0.0 }
paths:
  /carts:
    get: { responses: { '200': { description: a list } } }
`
const allowed = ['MIT', 'ISC', 'Apache-2.0', 'BSD-*', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-3.0', '0BSD']

/** The name of the file behind an option, without its folder. */
const fileIn = (command: string, option: RegExp): string | undefined =>
  new RegExp(`${option.source}(?:\\S*/)?([\\w.-]+)`).exec(command)?.[1]

/** By the tool: the last folder of a row of TRUTH.tsv. */
const asked: Readonly<Record<string, (recorded: Recorded) => Asked>> = {
  alembic({ command, stdout, stderr }) {
    if (command.includes('alembic heads')) return { gate: 'alembic' }
    // What `alembic heads` says there is told by the run itself, or it is the head of the other runs.
    const [told] = [...stdout.matchAll(/^.+ \(head\)$/gm), ...stderr.matchAll(/(?<= -> )\w+/g)].map(([head]) => head)
    const isNone = command.includes('--check-heads') && stdout === ''
    const heads = isNone ? '' : `${told?.replace(/ \(head\)$/, '') ?? '9d2f74f28d65'} (head)\n`
    return { gate: 'alembic', with: { database: true }, heads }
  },
  bandit: () => ({ gate: 'bandit', expect: ['low == 0'] }),
  black: () => ({ gate: 'black' }),
  flake8: () => ({ gate: 'flake8', files: python }),
  gitleaks: ({ command }) => ({
    gate: 'gitleaks',
    with: { scope: /gitleaks dir /.test(command) ? 'directory' : 'history' },
    ...(command.includes('> .gitleaks.toml') && { files: { '.gitleaks.toml': '[[rules]]\nid = "none"\n' } }),
  }),
  k6: ({ name, command }) => ({
    gate: 'k6',
    expect: ['crossed == 0', 'requests >= 1'],
    ...(command.includes('--summary-export') && {
      report: command.includes('machine-readable')
        ? `${name.replace(/_mr$/, '')}.machine-readable.json`
        : `${name}.summary-export.json`,
    }),
  }),
  'license-checker': () => ({ gate: 'licenses', with: { allow: allowed } }),
  mypy: () => ({ gate: 'mypy', files: python }),
  'npm-audit': () => ({ gate: 'npm-audit' }),
  'pip-audit': () => ({ gate: 'pip-audit' }),
  pylint: ({ command }) => ({
    gate: 'pylint',
    expect: ['score >= 8.0'],
    files: command.includes('emptypkg') ? { 'emptypkg/__init__.py': '' } : python,
  }),
  pytest({ command }) {
    const junit = fileIn(command, /--junitxml=/)
    if (junit || !command.includes('cov')) return { gate: 'tests', report: junit ? `reports/${junit}` : 'missing' }
    const report = fileIn(command, /--cov-report=xml:/)
    const files = command.includes('emptypkg') ? { 'emptypkg/__init__.py': '' } : python
    return { gate: 'coverage', expect: ['lines >= 80'], files, report: report ? `reports/${report}` : 'missing' }
  },
  redocly: ({ command }) => lint(command),
  ruff: () => ({ gate: 'sarif', with: { paths: ['src'] }, files: python }),
  spectral: ({ command }) => lint(command),
  trufflehog({ command }) {
    const results = /--results=(\S+)/.exec(command)?.[1]?.split(',')
    return { gate: 'trufflehog', ...(results && { with: { results } }) }
  },
  tsc: ({ command }) =>
    command.includes('--build')
      ? { gate: 'tsc', with: { build: true }, files: solution }
      : { gate: 'tsc', files: typescript },
}

function lint(command: string): Asked {
  const file = command.split(/[ /]/).findLast(word => /^[\w-]+\.yaml$/.test(word)) ?? 'openapi.yaml'
  return { gate: 'openapi', with: { file }, files: { [file]: description } }
}

/** The run of a row, ready to be played; `tool` may be a folder below another: `old-debian12/mypy`. */
export function playedOf(tool: string, name: string, exitCode: number): Played {
  const bytes = (file: string): Buffer => {
    const path = join(import.meta.dirname, tool, file)
    return existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
  }
  const [command, stdout, stderr] = ['cmd', 'stdout', 'stderr'].map(ending => bytes(`${name}.${ending}`)) as [
    Buffer,
    Buffer,
    Buffer,
  ]
  const ask = asked[tool.slice(tool.lastIndexOf('/') + 1)]
  if (!ask) throw new Error(`nothing says what ${tool} is asked for: add it to asked.ts`)
  const { report, ...question } = ask({
    name,
    command: command.toString().trim(),
    stdout: stdout.toString().trim(),
    stderr: stderr.toString(),
  })
  const written = report === undefined ? undefined : bytes(report)
  return {
    ...question,
    stdout,
    stderr,
    exitCode,
    ...(written && { report: written.length > 0 ? written : 'missing' }),
    // black tells everything on stderr.
    ...(question.gate === 'black' && { alone: stderr }),
  }
}
