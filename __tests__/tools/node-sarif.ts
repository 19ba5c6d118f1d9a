import type { ToolCase } from './case.js'

const shop = (body: string) => ({
  'eslint.config.js': `module.exports = [
  { ignores: ['dist/**'] },
  { files: ['src/**/*.js'], rules: { 'no-undef': 'error', eqeqeq: 'warn' } },
]
`,
  'src/a.js': body,
})
const formatter =
  'eslint --format "$(dirname "$(readlink -f "$(command -v eslint)")")/../../@microsoft/eslint-formatter-sarif/sarif.js"'
const eslint = (what: string, paths: string) => `gate: sarif
run: ${formatter} ${what}
with: { paths: [${paths}] }`
const workflow = (body: string) => ({
  '.github/workflows/ci.yml': `name: ci
on: push
permissions: {}
jobs:
  test:
    name: test
    runs-on: ubuntu-24.04
    steps:
      - run: ${body}
        name: test
`,
})
const zizmor = `gate: sarif
run: zizmor --offline --no-progress --format sarif .github/workflows
with: { paths: [.github/workflows] }`

/** ESLint and zizmor through the gate that reads what any tool writes. */
export const nodeSarif: readonly ToolCase[] = [
  {
    name: 'sarif good: ESLint',
    files: shop('const a = 1\nfunction f() { return a === 1 }\nf()\n'),
    item: eslint('src', 'src'),
    because: 'passed',
    measures: { examined: 1, errors: 0, warnings: 0 },
  },
  {
    name: 'sarif bad: ESLint',
    files: shop('const a = 1\nif (a == 1) nowhere()\n'),
    item: eslint('src', 'src'),
    because: 'failed',
    measures: { examined: 1, errors: 1, warnings: 1 },
    findings: ['no-undef src/a.js:2', 'eqeqeq src/a.js:2'],
  },
  {
    name: 'sarif empty: ESLint was given a file that its configuration ignores, and exits with 0',
    files: { ...shop(''), 'dist/b.js': 'nowhere()\n' },
    item: eslint('dist/b.js', 'dist/b.js'),
    because: 'errored',
    error: 'nothing-examined',
  },
  {
    name: 'sarif broken: ESLint cannot read a file',
    files: shop('nowhere(\n'),
    item: eslint('src', 'src'),
    because: 'errored',
    error: 'tool-failed',
  },
  {
    name: 'sarif broken: a configuration of ESLint that is none',
    files: { ...shop(''), 'eslint.config.js': 'nonsense(\n' },
    item: eslint('src', 'src'),
    because: 'errored',
    error: `crashed: ${formatter.slice(0, 80)} ended with exit code 2`,
  },
  {
    name: 'sarif good: zizmor',
    files: workflow('make test'),
    item: zizmor,
    because: 'passed',
    measures: { examined: 1, errors: 0 },
  },
  {
    name: 'sarif bad: zizmor, which exits with 0',
    files: workflow('echo ${{ github.head_ref }}'),
    item: zizmor,
    because: 'failed',
    measures: { errors: 1 },
    findings: ['zizmor/template-injection .github/workflows/ci.yml:9'],
  },
  {
    name: 'sarif empty: zizmor finds no workflow',
    files: { '.github/workflows/README.md': 'x\n' },
    item: zizmor,
    because: 'errored',
    error: 'crashed: zizmor --offline --no-progress --format sarif .github/workflows ended with exit code 3',
  },
  {
    name: 'sarif broken: zizmor cannot read one workflow of two, and exits with 0',
    files: { ...workflow('make test'), '.github/workflows/cd.yml': 'on: [\n' },
    item: zizmor,
    because: 'errored',
    error: 'tool-failed: zizmor could not do its work: failed to parse input',
  },
]
