import { expect, test } from '@jest/globals'
import { testsOf } from '../../src/commands/init/javascript-tests.js'
import type { Repository } from '../../src/commands/init/repository.js'

const repository: Repository = {
  files: [],
  has: () => false,
  text: () => '',
  hasCommand: () => false,
  free: (_, name) => name,
}
/** The commands that are tried, one after the other, for a script and packages. */
function tried(script: string, packages: readonly string[], pretest = false): readonly string[] {
  const manager = { exec: 'npx --no --', test: 'npm test', testWith: 'npm test --', script: 'npm run' }
  const tested = { folder: '', files: [], script, pretest, packages: new Set(packages), manager }
  const [tests] = testsOf(tested, repository)
  return [tests, tests?.otherwise].flatMap(each => each?.run?.join(' ') ?? [])
}
const NODE =
  '--test --experimental-test-coverage --test-reporter=junit --test-reporter-destination=junit.xml --test-reporter=lcov --test-reporter-destination=lcov.info'
const JEST =
  '--json --outputFile=jest-results.json --coverage --coverageReporters=lcovonly --coverageDirectory=coverage'
const VITEST = '--reporter=junit --outputFile=junit.xml'
const COVERED =
  '--coverage.enabled --coverage.reporter=lcovonly --coverage.reportsDirectory=coverage --coverage.clean=false'

test.each<[script: string, packages: readonly string[], commands: readonly string[]]>([
  ['node --test', [], [`node ${NODE}`, 'npm test']],
  ['node --import tsx --test "src/**/*.test.ts"', [], [`node --import tsx ${NODE} "src/**/*.test.ts"`, 'npm test']],
  ['npm run build && node --test', [], [`npm run build && node ${NODE}`, 'npm test']],
  ['node --test-only x.js', [], ['npm test']],
  ['node --test | tee log', [], ['npm test']],
  ['c8 node --test', [], ['npm test']],
  ['jest', [], [`npm test -- ${JEST}`, 'npm test']],
  ['tsc -b && A=1 jest --runInBand', [], [`npm test -- ${JEST}`, 'npm test']],
  ['node --flag node_modules/jest/bin/jest.js', [], [`npm test -- ${JEST}`, 'npm test']],
  ['jest && eslint .', ['jest'], ['npm test']],
  ['vitest', [], [`npm test -- --run ${VITEST}`, 'npm test']],
  ['vitest run', ['@vitest/coverage-v8'], [`npm test -- ${VITEST} ${COVERED}`, 'npm test']],
  ['mocha', ['mocha'], ['npm test']],
  ['run-s lint unit', ['jest'], ['npm test']],
  ['', ['jest'], [`npx --no -- jest ${JEST}`]],
  ['', ['vitest'], [`npx --no -- vitest run ${VITEST}`]],
  ['echo "Error: no test specified" && exit 1', [], []],
  ['', [], []],
])('the test script %j with %j', (script, packages, commands) => {
  expect(tried(script, packages)).toEqual(commands)
})

test('what runs before the test script runs before the runner', () => {
  expect(tried('node --test', [], true)).toEqual([`npm run pretest && node ${NODE}`, 'npm test'])
})
