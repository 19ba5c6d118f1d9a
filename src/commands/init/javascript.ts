import { isObject } from '../../formats/json.js'
import { readTsConfig } from '../../formats/tsconfig.js'
import { type Manager, type TestedPackage, testsOf } from './javascript-tests.js'
import type { Found, Proposal, SetUp } from './proposal.js'
import { filesIn, foldersWith, type Repository, within } from './repository.js'

interface Project extends Omit<TestedPackage, 'manager'> {
  readonly manager: keyof typeof managers
}
const yarn = { exec: 'yarn', test: 'yarn test', testWith: 'yarn test', script: 'yarn run' }
const managers = {
  npm: {
    ...{ exec: 'npx --no --', test: 'npm test', testWith: 'npm test --', script: 'npm run' },
    install: ['npm ci'],
  },
  pnpm: {
    ...{ exec: 'pnpm exec', test: 'pnpm test', testWith: 'pnpm test', script: 'pnpm run' },
    install: ['corepack enable', 'pnpm install --frozen-lockfile'],
  },
  yarn: { ...yarn, install: ['yarn install --frozen-lockfile'] },
  'yarn-berry': { ...yarn, install: ['corepack enable', 'yarn install --immutable'] },
} satisfies Readonly<Record<string, Manager & { readonly install: readonly string[] }>>

const SETUP_NODE = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0'

/** What is asked of the packages of a repository: their tests, coverage, types, dependencies. */
export const javascript = (repository: Repository): readonly Found[] =>
  foldersWith(repository.files, name => name === 'package.json' || name === 'tsconfig.json').map(folder => {
    const project = readProject(repository, folder)
    const tested = { ...project, manager: managers[project.manager] }
    const proposals = [...testsOf(tested, repository), ...typesOf(project, repository), ...auditOf(project)]
    return { label: 'javascript', folder, proposals, setUp: setUpOf(project, repository) }
  })

function readProject(repository: Repository, folder: string): Project {
  const manifest = manifestOf(repository, folder)
  const { test, pretest } = objectOf(manifest.scripts)
  const packages = ['dependencies', 'devDependencies'].flatMap(key => Object.keys(objectOf(manifest[key])))
  return {
    folder,
    files: filesIn(repository.files, folder),
    script: typeof test === 'string' ? test.trim() : '',
    pretest: typeof pretest === 'string',
    packages: new Set(packages),
    manager: managerOf(repository, folder),
  }
}

function managerOf(repository: Repository, folder: string): keyof typeof managers {
  if (repository.has(within(folder, 'pnpm-lock.yaml'))) return 'pnpm'
  if (!repository.has(within(folder, 'yarn.lock'))) return 'npm'
  return repository.text(within(folder, 'yarn.lock')).includes('__metadata:') ? 'yarn-berry' : 'yarn'
}

function typesOf({ folder, files }: Project, repository: Repository): readonly Proposal[] {
  if (!files.includes('tsconfig.json')) return []
  const content = [new TextEncoder().encode(repository.text(within(folder, 'tsconfig.json')))]
  const config = readTsConfig({ path: 'tsconfig.json', present: true, bytes: 0, content, at: '' })
  const build = config.onlyRefers && { with: { build: true } }
  return [{ id: 'typescript', phase: 'quality', name: 'No type errors', gate: 'tsc', ...build }]
}

function auditOf({ files, manager }: Project): readonly Proposal[] {
  const locks = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock']
  if (!locks.some(lock => files.includes(lock))) return []
  const tool = manager !== 'npm' && { with: { tool: manager } }
  return [
    { id: 'npm-audit', phase: 'security', name: 'No known vulnerabilities in packages', gate: 'npm-audit', ...tool },
  ]
}

function setUpOf({ folder, files, manager, packages }: Project, repository: Repository): readonly SetUp[] {
  const file = ['.nvmrc', '.node-version'].map(name => within(folder, name)).find(path => repository.has(path))
  const isLocked = files.includes('package-lock.json') || files.includes('npm-shrinkwrap.json')
  const install =
    manager === 'npm' && !isLocked ? (packages.size > 0 ? ['npm install'] : []) : managers[manager].install
  return [
    {
      uses: SETUP_NODE,
      with: { ...(file ? { 'node-version-file': file } : { 'node-version': '24' }), 'package-manager-cache': false },
    },
    ...install.map(run => ({ run })),
  ]
}

/** The package.json of a folder; empty where there is none, or none that can be read. */
export const manifestOf = (repository: Repository, folder: string): Readonly<Record<string, unknown>> =>
  objectOf(parse(repository.text(within(folder, 'package.json'))))

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (isObject(value) ? value : {})
