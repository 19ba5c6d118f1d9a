import { initWords as words } from '../../report/words/en/init.js'
import type { Proposal } from './proposal.js'
import type { Repository } from './repository.js'

/** What is known of a package and its tests. */
export interface TestedPackage {
  readonly folder: string
  readonly files: readonly string[]
  /** `scripts` of its package.json: `test`, and what runs before it. */
  readonly script: string
  readonly pretest: boolean
  readonly packages: ReadonlySet<string>
  readonly manager: Manager
}

/** How a package manager is told to run a command of a package, the test script, that script with more options, and another script. */
export interface Manager {
  readonly exec: string
  readonly test: string
  readonly testWith: string
  readonly script: string
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
  const bare: Proposal = {
    id: 'tests',
    phase: 'quality',
    name: 'All tests pass',
    comment: words.onlyExitCode,
    run: [manager.test],
  }
  const hasScript = script !== '' && !script.includes('no test specified')
  const call = callOf(tested, repository)
  if (!call) return hasScript ? [bare] : []
  const { run, report, coverage } = call
  const { comment: _, ...named } = bare
  const tests = { ...named, gate: 'tests', run, with: { report }, ...(hasScript && { otherwise: bare }) }
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

/** The runner is known where it is the last command of the script, or there is no script at all. */
function callOf(tested: TestedPackage, repository: Repository): Call | undefined {
  const { folder, script, packages, manager } = tested
  const free = (name: string): string => repository.free(folder, name)
  const last = /(?:^|&&)\s*([^&|;<>$`\n(){}]+)$/.exec(script)?.[1] ?? ''
  if (/\bvitest\b/.test(last)) return vitest(`${manager.testWith}${/\brun\b/.test(last) ? '' : ' --run'}`, tested, free)
  if (/\bjest\b/.test(last)) return jest(manager.testWith, free)
  if (/^node .*--test(?= |$)/.test(last)) return nodeTest(tested, last, free)
  if (script !== '') return undefined
  if (packages.has('vitest')) return vitest(`${manager.exec} vitest run`, tested, free)
  return packages.has('jest') ? jest(`${manager.exec} jest`, free) : undefined
}

type Free = (name: string) => string

// Its options stand before the files, so they cannot be added to the script.
function nodeTest({ script, pretest, manager }: TestedPackage, last: string, free: Free): Call {
  const report = free('junit.xml')
  const coverage = free('lcov.info')
  const [before = '', after = ''] = last.split(/(?<= )--test(?= |$)/)
  const earlier = `${pretest ? `${manager.script} pretest && ` : ''}${script.slice(0, -last.length)}`
  const run = [
    `${earlier}${before}--test --experimental-test-coverage`,
    `--test-reporter=junit --test-reporter-destination=${report}`,
    `--test-reporter=lcov --test-reporter-destination=${coverage}`,
    ...(after.trim() === '' ? [] : [after.trim()]),
  ]
  return { run, report, coverage }
}

function jest(command: string, free: Free): Call {
  const report = free('jest-results.json')
  const folder = free('coverage')
  const covered = `--coverage --coverageReporters=lcovonly --coverageDirectory=${folder}`
  return { run: [command, `--json --outputFile=${report}`, covered], report, coverage: `${folder}/lcov.info` }
}

function vitest(command: string, { packages }: TestedPackage, free: Free): Call {
  const report = free('junit.xml')
  const folder = free('coverage')
  const run = [command, `--reporter=junit --outputFile=${report}`]
  if (!packages.has('@vitest/coverage-v8') && !packages.has('@vitest/coverage-istanbul')) return { run, report }
  // Of itself it empties the folder first.
  const quiet = `--coverage.reportsDirectory=${folder} --coverage.clean=false`
  return {
    run: [...run, '--coverage.enabled --coverage.reporter=lcovonly', quiet],
    report,
    coverage: `${folder}/lcov.info`,
  }
}
