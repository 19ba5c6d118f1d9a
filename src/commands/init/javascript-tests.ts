import type { Proposal } from './proposal.js'
import type { Repository } from './repository.js'

/** What is known of a package and its tests. */
export interface TestedPackage {
  readonly folder: string
  readonly files: readonly string[]
  /** `scripts.test` of its package.json. */
  readonly script: string
  readonly packages: ReadonlySet<string>
  /** How its package manager runs a command of a package, and the script. */
  readonly manager: { readonly exec: string; readonly test: string }
}

/** How a runner is called so that it reports, and where. */
interface Call {
  readonly run: readonly string[]
  readonly report: string
  readonly coverage?: string
}

/** Tests with their coverage where the runner is known; else, and where that gives no answer, what the script says by its exit code. */
export function testsOf(tested: TestedPackage, repository: Repository): readonly Proposal[] {
  const { script, manager, files } = tested
  const bare: Proposal = { id: 'tests', phase: 'quality', name: 'All tests pass', run: [manager.test] }
  const hasScript = script !== '' && !script.includes('no test specified')
  const call = callOf(tested, repository)
  if (!call) return hasScript ? [bare] : []
  const { run, report, coverage } = call
  const tests = { ...bare, gate: 'tests', run, with: { report }, ...(hasScript && { otherwise: bare }) }
  const sources = ['src', 'lib', 'app'].find(folder =>
    files.some(file => file.startsWith(`${folder}/`) && /\.[cm]?[jt]sx?$/.test(file)),
  )
  if (coverage === undefined) return [tests]
  return [
    tests,
    {
      id: 'coverage',
      phase: 'quality',
      name: 'Test coverage',
      gate: 'coverage',
      needs: 'tests',
      with: { report: coverage, ...(sources && { paths: [sources] }) },
      expect: [{ text: 'lines >= 80' }],
    },
  ]
}

function callOf(tested: TestedPackage, repository: Repository): Call | undefined {
  const { script, packages } = tested
  const free = (name: string): string => repository.free(tested.folder, name)
  // A script that does more than to call its runner is not taken apart.
  const plain = /[&|;<>$`\n(){}]/.test(script) ? '' : script
  if (/\bvitest\b/.test(script)) return vitest(plain, tested, free)
  if (/\bjest\b/.test(script)) return jest(plain, tested, free)
  if (/^node .*--test(?: |$)/.test(plain)) return nodeTest(plain, free)
  if (packages.has('vitest')) return vitest('', tested, free)
  return packages.has('jest') ? jest('', tested, free) : undefined
}

type Free = (name: string) => string

function nodeTest(script: string, free: Free): Call {
  const report = free('junit.xml')
  const coverage = free('lcov.info')
  const [before = '', after = ''] = script.split(/(?<= )--test(?= |$)/)
  const run = [
    `${before}--test --experimental-test-coverage`,
    `--test-reporter=junit --test-reporter-destination=${report}`,
    `--test-reporter=lcov --test-reporter-destination=${coverage}`,
    ...(after.trim() === '' ? [] : [after.trim()]),
  ]
  return { run, report, coverage }
}

function jest(script: string, { manager }: TestedPackage, free: Free): Call {
  const report = free('jest-results.json')
  const folder = free('coverage')
  const command = /^(?:\w+=\S+ +)*(?:jest|node .*\bjest(?:\.js)?)(?= |$)/.test(script) ? script : 'jest'
  const run = [
    command.replace(/^((?:\w+=\S+ +)*)jest(?= |$)/, `$1${manager.exec} jest`),
    `--json --outputFile=${report}`,
    `--coverage --coverageReporters=lcovonly --coverageDirectory=${folder}`,
  ]
  return { run, report, coverage: `${folder}/lcov.info` }
}

function vitest(script: string, { manager, packages }: TestedPackage, free: Free): Call {
  const report = free('junit.xml')
  const folder = free('coverage')
  const options = /^vitest(?: +(?:run|watch))?(?: +|$)(.*)$/.exec(script)?.[1] ?? ''
  const run = [`${manager.exec} vitest run ${options}`.trim(), `--reporter=junit --outputFile=${report}`]
  if (!packages.has('@vitest/coverage-v8') && !packages.has('@vitest/coverage-istanbul')) return { run, report }
  // Of itself it empties the folder first.
  const quiet = `--coverage.reportsDirectory=${folder} --coverage.clean=false`
  return {
    run: [...run, '--coverage.enabled --coverage.reporter=lcovonly', quiet],
    report,
    coverage: `${folder}/lcov.info`,
  }
}
