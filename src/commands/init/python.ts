import { parse } from 'smol-toml'
import { isObject } from '../../formats/json.js'
import type { Found, Proposal, SetUp } from './proposal.js'
import { type ToolProject, toolsOf } from './python-tools.js'
import { filesIn, foldersWith, type Repository, within } from './repository.js'

interface Project extends ToolProject {
  readonly folder: string
}

const SETUP_PYTHON = 'actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0'
const marks = ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt', 'tox.ini', 'pytest.ini']
const isRequirements = (file: string): boolean => /^(?:requirements\/.*|[\w.-]*requirements[\w.-]*)\.txt$/.test(file)
const isTest = (file: string): boolean => /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/.test(file)

/** What is asked of the Python code of a repository: its tests, their coverage, its tools. */
export const python = (repository: Repository): readonly Found[] =>
  foldersWith(repository.files, name => marks.includes(name)).map(folder => {
    const project = readProject(repository, folder)
    const proposals = [...testsOf(project, repository), ...toolsOf(project, repository)]
    return { label: 'python', folder, proposals, setUp: setUpOf(project, repository, proposals) }
  })

function readProject(repository: Repository, folder: string): Project {
  const files = filesIn(repository.files, folder)
  const configuring = files.filter(file => marks.includes(file) || isRequirements(file))
  return {
    folder,
    files,
    configuration: configuring.map(file => repository.text(within(folder, file))).join('\n'),
    sources: sourcesOf(files.filter(file => file.endsWith('.py'))),
  }
}

function sourcesOf(files: readonly string[]): readonly string[] {
  const own = files.filter(file => !isTest(file) && !/^(?:tests?|docs?|examples?)\//.test(file))
  const folders = [...new Set(own.flatMap(file => (file.includes('/') ? [file.split('/')[0] ?? ''] : [])))]
  if (folders.includes('src')) return ['src']
  const packages = folders.filter(folder => own.includes(`${folder}/__init__.py`))
  if (packages.length > 0) return packages
  return folders.length > 0 ? folders : own.filter(file => !/^(?:setup|noxfile|conf)\.py$/.test(file)).slice(0, 10)
}

function testsOf({ folder, files, configuration, sources }: Project, repository: Repository): readonly Proposal[] {
  if (!/\bpytest\b/.test(configuration) && !files.some(isTest)) return []
  const report = repository.free(folder, 'junit.xml')
  const call = (command: string): Proposal => ({
    id: 'tests',
    phase: 'quality',
    name: 'All tests pass',
    gate: 'tests',
    run: [`${command} --junitxml=${report}`],
    with: { report },
  })
  // As a module it finds the project's own code; as a command of its own it may be installed apart.
  const tests = { ...call('python3 -m pytest'), otherwise: call('pytest') }
  const covers = /\bpytest-cov\b|^\[(?:tool\.coverage|coverage:)/m.test(configuration) || files.includes('.coveragerc')
  if (!covers) return [tests]
  const path = repository.free(folder, 'coverage.xml')
  const measured = sources.some(source => source.endsWith('.py')) ? ['.'] : sources
  const options = [...measured.map(source => `--cov=${source}`), `--cov-report=xml:${path}`].join(' ')
  return [
    { ...tests, run: [...(tests.run ?? []), options], otherwise: tests },
    {
      id: 'coverage',
      phase: 'quality',
      name: 'Test coverage',
      gate: 'coverage',
      needs: 'tests',
      with: { report: path },
      expect: [{ text: 'lines >= 80' }],
    },
  ]
}

/** Python itself, what the project needs, and the tools that the items ask. */
function setUpOf({ folder, files }: Project, repository: Repository, asked: readonly Proposal[]): readonly SetUp[] {
  const version = within(folder, '.python-version')
  const manifest = pyprojectOf(repository, folder)
  const isPackage = files.includes('setup.py') || isObject(manifest['build-system']) || isObject(manifest.project)
  const extras = isObject(manifest.project) ? manifest.project['optional-dependencies'] : undefined
  const extra = ['dev', 'test', 'tests'].find(name => isObject(extras) && Object.hasOwn(extras, name))
  const wanted = [
    ...files.filter(isRequirements).map(file => `-r ${file}`),
    ...(isPackage ? [extra ? `-e '.[${extra}]'` : '-e .'] : []),
    ...asked.map(({ id }) => (id === 'tests' ? 'pytest' : id === 'coverage' ? 'pytest-cov' : id)),
  ]
  return [
    {
      uses: SETUP_PYTHON,
      with: repository.has(version) ? { 'python-version-file': version } : { 'python-version': '3.x' },
    },
    ...(wanted.length > 0 ? [{ run: `python -m pip install ${wanted.join(' ')}` }] : []),
  ]
}

/** The pyproject.toml of a folder; empty where there is none, or none that can be read. */
export function pyprojectOf(repository: Repository, folder: string): Readonly<Record<string, unknown>> {
  try {
    return parse(repository.text(within(folder, 'pyproject.toml')))
  } catch {
    return {}
  }
}
