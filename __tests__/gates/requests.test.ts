import { expect, test } from '@jest/globals'
import { gates } from '../../src/gates/index.js'
import type { ToolRequest } from '../../src/model/evidence.js'

async function requestsOf(id: string, given: object) {
  const gate = (await gates[id]?.())?.default
  if (!gate) throw new Error(`no gate ${id}`)
  const fallbacks = Object.entries(gate.params).map(([name, { fallback }]) => [name, fallback])
  return Object.values(gate.evidence({ ...Object.fromEntries(fallbacks), ...given }))
}
const toolOf = async (id: string, given: object): Promise<ToolRequest> => {
  const [first] = await requestsOf(id, given)
  if (first?.kind !== 'tool') throw new Error(`${id} asks no tool first`)
  return first
}

const gitleaks = '--no-banner --no-color --redact --exit-code 3 --report-format json --report-path -'
const mypy =
  'mypy --no-pretty --show-column-numbers --show-error-codes --error-summary --linecount-report={folder} --cache-dir={folder}/cache'
const flake8 = 'flake8 --benchmark --count --output-file= --format=%(path)s:%(row)d:%(col)d: %(code)s %(text)s'
test.each([
  ['tsc', {}, 'tsc --noEmit -p . --pretty false'],
  ['tsc', { project: 'web/tsconfig.app.json' }, 'tsc --noEmit -p web/tsconfig.app.json --pretty false'],
  ['tsc', { build: true }, 'tsc --build . --pretty false'],
  ['pylint', { paths: ['src', 'a.py'] }, 'pylint --recursive=y --output-format=json2 src a.py'],
  ['npm-audit', {}, 'npm audit --json'],
  ['npm-audit', { omit: ['dev', 'peer'] }, 'npm audit --json --omit=dev --omit=peer'],
  ['npm-audit', { tool: 'pnpm' }, 'pnpm audit --json'],
  ['npm-audit', { tool: 'pnpm', omit: ['dev'] }, 'pnpm audit --json --prod'],
  ['npm-audit', { tool: 'yarn', omit: ['dev'] }, 'yarn audit --json --groups dependencies optionalDependencies'],
  ['npm-audit', { tool: 'yarn-berry' }, 'yarn npm audit --all --recursive --json'],
  [
    'npm-audit',
    { tool: 'yarn-berry', omit: ['dev'] },
    'yarn npm audit --all --recursive --json --environment production',
  ],
  ['gitleaks', {}, `gitleaks git ${gitleaks} .`],
  ['gitleaks', { scope: 'directory' }, `gitleaks dir ${gitleaks} .`],
  [
    'gitleaks',
    { config: 'a.toml', baseline: 'b.json' },
    `gitleaks git ${gitleaks} --config a.toml --baseline-path b.json .`,
  ],
  ['mypy', {}, `${mypy} .`],
  ['mypy', { paths: [], strict: true }, `${mypy} --strict`],
  ['black', { paths: ['src', 'a.py'] }, 'black --check src a.py'],
  ['flake8', { paths: ['src'] }, `${flake8} src`],
  ['bandit', {}, 'bandit --quiet --recursive --format=json .'],
  [
    'bandit',
    { paths: ['src'], tests: ['B608', 'B610'], config: 'pyproject.toml' },
    'bandit --quiet --recursive --format=json --tests=B608,B610 --configfile=pyproject.toml src',
  ],
  ['pip-audit', {}, 'pip-audit --format=json --progress-spinner=off --requirement=requirements.txt'],
  [
    'pip-audit',
    { requirements: ['a.txt', 'b.txt'], pinned: true },
    'pip-audit --format=json --progress-spinner=off --no-deps --disable-pip --requirement=a.txt --requirement=b.txt',
  ],
  ['pip-audit', { requirements: [] }, 'pip-audit --format=json --progress-spinner=off .'],
])('%s %j runs %s', async (id, given, command) => {
  expect((await toolOf(id, given)).argv.join(' ')).toBe(command)
})

test.each([
  ['tsc', [0, 1, 2], [3, 255]],
  ['pylint', [0, 2, 4, 28, 30], [1, 5, 29, 32, 33]],
  ['npm-audit', [0, 1, 24, 31], [32, 254]],
  ['gitleaks', [0, 1, 2, 3, 42], [126, 127]],
  ['run', [0, 1, 2, 255], []],
  ['mypy', [0, 1, 2], [3]],
  ['black', [0, 1, 123], [2, 122]],
  ['flake8', [0, 1], [2]],
  ['bandit', [0, 1], [2]],
  ['pip-audit', [0, 1], [2]],
  ['sarif', [0, 1], [2]],
  ['licenses', [0, 1], [2]],
])('%s answers with %j, has crashed with %j', async (id, answers, crashes) => {
  const { answered } = await toolOf(id, {})
  expect([answers.filter(answered), crashes.filter(answered)]).toEqual([answers, []])
})

test.each(['gitleaks', 'bandit'])('T27 what %s prints is never shown', async id => {
  expect((await toolOf(id, {})).confidential).toBe(true)
})
test('what is found may be told by other exit codes', async () => {
  const { answered } = await toolOf('sarif', { 'failed-exit-codes': [2, 14] })
  expect([0, 1, 2, 14].filter(answered)).toEqual([0, 2, 14])
})
test('mypy leaves its line counts beside its report', async () => {
  expect((await toolOf('mypy', {})).beside).toBe('linecount.txt')
})

test.each([
  ['tsc', { project: 'web' }, { kind: 'files', paths: ['web/tsconfig.json'] }],
  ['pylint', { paths: ['src', 'a.py'] }, { kind: 'files', paths: ['src/**/*.py', 'a.py'] }],
  ['gitleaks', {}, { kind: 'files', paths: ['.gitleaks.toml', '.gitleaksignore'] }],
  ['files', { paths: ['a.md', 'docs/*.md'] }, { kind: 'files', paths: ['docs/*.md'] }],
  ['mypy', { paths: ['src'] }, { kind: 'tracked', paths: ['src'], extensions: ['.py', '.pyi'] }],
  ['flake8', { paths: ['src'] }, { kind: 'tracked', paths: ['src'], extensions: ['.py', '.pyi'] }],
  ['sarif', { paths: ['infra/**/*.tf'] }, { kind: 'files', paths: ['infra/**/*.tf'] }],
])('%s %j also asks for %j', async (id, given, request) => {
  expect(await requestsOf(id, given)).toContainEqual(request)
})
