import type { Collected } from '../../src/model/evidence.js'

/** What a recorded run is taken for: which gate it answers, with what, in which repository. */
export interface Asked {
  readonly gate: string
  /** What TRUTH.tsv expects beside the gate's own expectations. */
  readonly expect?: readonly string[]
  readonly with?: Readonly<Record<string, unknown>>
  /** The name of the gate's tool request. */
  readonly request: string
  /** The file that the run wrote its report to, `missing` where it did not; without it the report is what it printed. */
  readonly report?: string
  /** What the gate asks beside its tool. */
  readonly repository: Readonly<Record<string, Collected>>
}

const bytes = (text: string) => [new TextEncoder().encode(text)]
const at = '2026-11-23T00:00:00Z'
const file = (path: string, text: string): Collected => ({
  kind: 'files',
  files: [{ path, present: true, bytes: text.length, content: bytes(text), at }],
})
const noFiles: Collected = { kind: 'files', files: [] }

const tsc: Asked = {
  gate: 'tsc',
  request: 'tsc',
  repository: { config: noFiles, sources: { kind: 'tracked', paths: ['src/a.ts'] } },
}
const npmAudit: Asked = { gate: 'npm-audit', request: 'audit', repository: { lock: noFiles } }
const gitleaks: Asked = {
  gate: 'gitleaks',
  request: 'gitleaks',
  repository: { history: { kind: 'history', shallow: false, commits: 1 }, own: noFiles },
}
const trufflehog: Asked = {
  gate: 'trufflehog',
  request: 'trufflehog',
  repository: { history: { kind: 'history', shallow: false, commits: 1 } },
}
const printed = (text: string): Collected => ({
  kind: 'tool',
  at,
  seconds: 1,
  argv: ['alembic', 'heads'],
  process: { ended: 'exited', exitCode: 0 },
  stdout: bytes(text),
  stderr: [],
  tail: '',
})
const alembic: Asked = {
  gate: 'alembic',
  with: { database: true },
  expect: ['pending == 0'],
  request: 'state',
  repository: { tree: printed('9d2f74f28d65 (head)\n') },
}
const k6: Asked = { gate: 'k6', expect: ['crossed == 0', 'requests >= 1'], request: 'k6', repository: {} }
const pylint: Asked = {
  gate: 'pylint',
  request: 'pylint',
  expect: ['score >= 8.0'],
  repository: { sources: file('src/app/clean.py', 'x = 1\n') },
}
const tests: Asked = { gate: 'tests', request: 'results', repository: {} }
const tree: Collected = { kind: 'tracked', paths: ['src/app/calc.py', 'src/app/clean.py', 'src/app/имя.py'] }
const coverage: Asked = {
  gate: 'coverage',
  request: 'report',
  expect: ['lines >= 80'],
  repository: { tree, named: tree },
}
const python: Collected = { kind: 'tracked', paths: ['src/app/calc.py', 'src/app/clean.py'] }
const mypy: Asked = { gate: 'mypy', request: 'mypy', repository: { sources: python } }
const black: Asked = { gate: 'black', request: 'black', repository: {} }
const flake8: Asked = { gate: 'flake8', request: 'flake8', repository: { sources: python } }
const bandit: Asked = { gate: 'bandit', request: 'bandit', expect: ['low == 0'], repository: {} }
const pipAudit: Asked = { gate: 'pip-audit', request: 'audit', repository: {} }
const sarif: Asked = {
  gate: 'sarif',
  with: { paths: ['src'] },
  request: 'log',
  repository: { named: file('src/app/calc.py', 'x = 1\n') },
}
const ids = ['MIT', 'ISC', 'Apache-2.0', 'BSD-*', 'BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-3.0', '0BSD']
const licenses: Asked = { gate: 'licenses', with: { allow: ids }, request: 'list', repository: {} }

/** By the folder of TRUTH.tsv; a run that is asked otherwise, by its own name. */
export const asked: Readonly<Record<string, Asked>> = {
  tsc,
  'npm-audit': npmAudit,
  gitleaks,
  trufflehog,
  alembic,
  'alembic/heads_multiple': { gate: 'alembic', request: 'tree', repository: {} },
  'alembic/no_migrations_checkheads': { ...alembic, repository: { tree: printed('') } },
  k6,
  'k6/breach': { ...k6, report: 'breach.summary-export.json' },
  'k6/nothresh': { ...k6, report: 'nothresh.summary-export.json' },
  'k6/nothresholds_flag': { ...k6, report: 'nothresholds_flag.summary-export.json' },
  'k6/ok': { ...k6, report: 'ok.summary-export.json' },
  'k6/ok_mr': { ...k6, report: 'ok.machine-readable.json' },
  'trufflehog/git_shallow': { ...trufflehog, repository: { history: { kind: 'history', shallow: true, commits: 1 } } },
  'trufflehog/verify_network_down': { ...trufflehog, with: { results: ['verified'] } },
  pylint,
  'pylint/empty_module': { ...pylint, repository: { sources: file('emptypkg/__init__.py', '') } },
  'old-debian12/pylint': pylint,
  mypy,
  'old-debian12/mypy': mypy,
  black,
  'old-debian12/black': black,
  flake8,
  bandit,
  'old-debian12/bandit': bandit,
  'pip-audit': pipAudit,
  ruff: sarif,
  'license-checker': licenses,
  pytest: tests,
  'pytest/all_skipped': { ...tests, report: 'reports/sk-junit.xml' },
  'pytest/fail_junit': { ...tests, report: 'reports/junit.xml' },
  'pytest/no_tests': { ...tests, report: 'reports/nt-junit.xml' },
  'pytest/branch_cov': { ...coverage, report: 'reports/branch.xml' },
  'pytest/cov_fail_under': coverage,
  'pytest/coverage_fail_under': coverage,
  'pytest/zero_statements': { ...coverage, report: 'reports/zero.xml' },
}
