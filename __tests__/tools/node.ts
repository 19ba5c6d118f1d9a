import type { ToolCase } from './case.js'

const tsconfig = '{ "compilerOptions": { "strict": true, "types": [] }, "include": ["src"] }\n'
const jest = (body: string) => ({
  'package.json': '{ "name": "shop", "version": "1.0.0" }\n',
  'src/sum.js': 'exports.sum = (a, b) => a + b\nexports.less = (a, b) => a - b\n',
  'sum.test.js': `const { sum, less } = require('./src/sum')\n${body}`,
})
const runJest = `gate: tests
run: jest --json --outputFile=jest.json
with: { report: jest.json }`
const covered = `gate: coverage
run: jest --coverage --coverageReporters=json --collectCoverageFrom='src/**'
with: { report: coverage/coverage-final.json, paths: [src] }
expect: functions > 80`

const typescript = (version: string, tsc: string): readonly ToolCase[] => [
  {
    name: `tsc good: TypeScript ${version}`,
    files: { 'tsconfig.json': tsconfig, 'src/a.ts': 'export const a: number = 1\n' },
    item: `gate: tsc${tsc}`,
    because: 'passed',
    measures: { errors: 0 },
  },
  {
    name: `tsc bad: TypeScript ${version}`,
    files: { 'tsconfig.json': tsconfig, 'src/a.ts': "export const a: number = 'one'\n" },
    item: `gate: tsc${tsc}`,
    because: 'failed',
    measures: { errors: 1 },
    findings: ['TS2322 src/a.ts:1'],
  },
  {
    name: `tsc empty: TypeScript ${version}`,
    files: { 'tsconfig.json': tsconfig, 'README.md': 'x\n' },
    item: `gate: tsc${tsc}`,
    because: 'errored',
    error: 'tool-failed: tsc could not do its work: TS18003 No inputs were found',
  },
  {
    name: `tsc broken: TypeScript ${version}`,
    files: { 'tsconfig.json': '{ "compilerOptions": { "stricct": true } }\n', 'src/a.ts': 'export const a = 1\n' },
    item: `gate: tsc${tsc}`,
    because: 'errored',
    error: `tool-failed: tsc could not do its work: TS${version === '7' ? 5023 : 5025} Unknown compiler option 'stricct'.`,
  },
]
const by = (name: string) =>
  `\nrun: node "$(dirname "$(readlink -f "$(command -v jest)")")/../../${name}/bin/tsc" --noEmit --pretty false -p .`

/** A project that locks one package; REGISTRY is filled in by the test. */
const locked = (version: string) => ({
  '.npmrc': 'registry=REGISTRY\n',
  'package.json': `{ "name": "shop", "version": "1.0.0", "dependencies": { "lodash": "${version}" } }\n`,
  'package-lock.json': JSON.stringify({
    name: 'shop',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'shop', version: '1.0.0', dependencies: { lodash: version } },
      'node_modules/lodash': { version },
    },
  }),
})

/** Jest, three TypeScripts, npm audit against a service on loopback. */
export const node: readonly ToolCase[] = [
  ...typescript('5', ''),
  ...typescript('6', by('typescript-6')),
  ...typescript('7', by('typescript-7')),
  {
    name: 'tests good: Jest',
    files: jest("test('sums', () => expect(sum(1, 2)).toBe(3))\ntest('subtracts', () => expect(less(2, 1)).toBe(1))\n"),
    item: runJest,
    because: 'passed',
    measures: { tests: 2, failed: 0 },
  },
  {
    name: 'tests bad: Jest',
    files: jest("test('sums', () => expect(sum(1, 2)).toBe(4))\n"),
    item: runJest,
    because: 'failed',
    measures: { failed: 1 },
    findings: ['sums sum.test.js:2'],
  },
  {
    name: 'tests broken: Jest',
    files: jest('nonsense(\n'),
    item: runJest,
    because: 'failed',
    findings: ['sum.test.js sum.test.js'],
  },
  {
    name: 'coverage good: Jest',
    files: jest("test('both', () => expect([sum(1, 2), less(2, 1)]).toEqual([3, 1]))\n"),
    item: covered,
    because: 'passed',
    measures: { functions: 100 },
  },
  {
    name: 'coverage bad: Jest',
    files: jest("test('sums', () => expect(sum(1, 2)).toBe(3))\n"),
    item: covered,
    because: 'failed',
    measures: { functions: 50 },
  },
  {
    name: 'npm-audit good',
    files: locked('4.17.21'),
    item: 'gate: npm-audit',
    because: 'passed',
    measures: { critical: 0, high: 0 },
  },
  {
    name: 'npm-audit bad',
    files: locked('4.17.0'),
    item: 'gate: npm-audit',
    because: 'failed',
    measures: { high: 1 },
    findings: ['GHSA-35jh-r3h4-6jhm'],
  },
  {
    name: 'npm-audit empty',
    files: {
      '.npmrc': 'registry=REGISTRY\n',
      'package.json': '{ "name": "shop", "version": "1.0.0" }\n',
      'package-lock.json':
        '{ "name": "shop", "version": "1.0.0", "lockfileVersion": 3, "packages": { "": { "name": "shop" } } }\n',
    },
    item: 'gate: npm-audit\nwith: { min-examined: 2 }',
    because: 'errored',
    error: 'nothing-examined: too little was examined: 1 packages, the project itself included',
  },
  {
    name: 'npm-audit broken: its service does not answer',
    files: { ...locked('4.17.0'), '.npmrc': 'registry=http://127.0.0.1:9/\nfetch-retries=0\n' },
    item: 'gate: npm-audit',
    because: 'errored',
    error: 'tool-failed: the audit could not do its work: request to http://127.0.0.1:9/',
  },
  {
    name: 'npm-audit broken: no lock file',
    files: { 'package.json': '{ "name": "shop", "version": "1.0.0" }\n' },
    item: 'gate: npm-audit',
    because: 'errored',
    error: 'tool-failed: the audit could not do its work: ENOLOCK This command requires an existing lockfile.',
  },
]
