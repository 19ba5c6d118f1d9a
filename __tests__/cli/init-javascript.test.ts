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
function tried(script: string, packages: readonly string[] = []): readonly (string | undefined)[] {
  const manager = { exec: 'npx --no --', test: 'npm test' }
  const [tests] = testsOf({ folder: '', files: [], script, packages: new Set(packages), manager }, repository)
  return [tests, tests?.otherwise].map(each => each?.run?.join(' '))
}
const NODE =
  '--test --experimental-test-coverage --test-reporter=junit --test-reporter-destination=junit.xml --test-reporter=lcov --test-reporter-destination=lcov.info'
const JEST =
  '--json --outputFile=jest-results.json --coverage --coverageReporters=lcovonly --coverageDirectory=coverage'
const VITEST = '--reporter=junit --outputFile=junit.xml'
const COVERED =
  '--coverage.enabled --coverage.reporter=lcovonly --coverage.reportsDirectory=coverage --coverage.clean=false'

test.each<[script: string, packages: readonly string[], first: string | undefined, then?: string]>([
  ['node --test', [], `node ${NODE}`, 'npm test'],
  ['node --import tsx --test "src/**/*.test.ts"', [], `node --import tsx ${NODE} "src/**/*.test.ts"`, 'npm test'],
  ['node --test-only x.js', [], 'npm test'],
  ['npm run build && node --test', [], 'npm test'],
  ['c8 node --test', [], 'npm test'],
  ['jest', [], `npx --no -- jest ${JEST}`, 'npm test'],
  ['A=1 jest --runInBand', [], `A=1 npx --no -- jest --runInBand ${JEST}`, 'npm test'],
  ['node --flag node_modules/jest/bin/jest.js', [], `node --flag node_modules/jest/bin/jest.js ${JEST}`, 'npm test'],
  ['tsc && jest --ci', [], `npx --no -- jest ${JEST}`, 'npm test'],
  ['vitest', [], `npx --no -- vitest run ${VITEST}`, 'npm test'],
  ['vitest watch --pool forks', [], `npx --no -- vitest run --pool forks ${VITEST}`, 'npm test'],
  ['vitest run', ['@vitest/coverage-v8'], `npx --no -- vitest run ${VITEST} ${COVERED}`, 'npm test'],
  ['mocha', ['mocha'], 'npm test'],
  ['', ['jest'], `npx --no -- jest ${JEST}`],
  ['', ['vitest'], `npx --no -- vitest run ${VITEST}`],
  ['echo "Error: no test specified" && exit 1', [], undefined],
  ['', [], undefined],
])('%s with %j', (script, packages, first, then) => {
  expect(tried(script, packages)).toEqual([first, then])
})
