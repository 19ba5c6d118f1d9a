import { expect, test } from '@jest/globals'
import { versionOf } from '../../src/commands/init/others.js'
import { proposalsOf, setUpOf } from '../../src/commands/init/proposal.js'
import { python } from '../../src/commands/init/python.js'
import type { Repository } from '../../src/commands/init/repository.js'

const repositoryOf = (files: Readonly<Record<string, string>>, commands: readonly string[] = []): Repository => ({
  files: Object.keys(files),
  has: path => Object.hasOwn(files, path),
  text: path => files[path] ?? '',
  hasCommand: name => commands.includes(name),
  free: (_, name) => name,
})
/** Gate and parameters of each item. */
const asked = (repository: Repository) => proposalsOf(python(repository)).map(({ id, with: given }) => [id, given])
const installed = (repository: Repository) => setUpOf(python(repository)).flatMap(({ run }) => run ?? [])

test('a tool is asked where it is configured, named, or of use and at hand', () => {
  const project = { 'setup.py': '', 'src/a.py': '' }
  const paths = ['src']
  expect(asked(repositoryOf(project))).toEqual([])
  expect(asked(repositoryOf({ ...project, '.pylintrc': '', 'mypy.ini': '', '.flake8': '', '.bandit': '' }))).toEqual([
    ['pylint', { paths }],
    ['mypy', { paths }],
    ['flake8', { paths }],
    ['bandit', { paths }],
  ])
  const named = 'black==24\nmypy-extensions\ntypes-flake8\n[tool.bandit]\n'
  expect(asked(repositoryOf({ ...project, 'pyproject.toml': named }))).toEqual([
    ['black', { paths }],
    ['bandit', { paths, config: 'pyproject.toml' }],
  ])
  const everywhere = ['pylint', 'mypy', 'black', 'flake8', 'bandit', 'pip-audit', 'alembic']
  expect(asked(repositoryOf({ ...project, 'requirements.txt': '' }, everywhere))).toEqual([
    ['pylint', { paths }],
    ['bandit', { paths }],
    ['pip-audit', undefined],
  ])
  expect(asked(repositoryOf({ 'pyproject.toml': '[project]\n' }, everywhere))).toEqual([
    ['pip-audit', { requirements: [] }],
  ])
  expect(asked(repositoryOf({ 'setup.py': '', 'alembic.ini': '' }))).toEqual([['alembic', undefined]])
})

test.each<[files: readonly string[], sources: readonly string[]]>([
  [['src/shop/a.py', 'tests/test_a.py'], ['src']],
  [['shop/__init__.py', 'scripts/b.py', 'tests/__init__.py'], ['shop']],
  [['app/main.py', 'docs/conf.py'], ['app']],
  [['shop.py', 'setup.py', 'test_shop.py', 'conftest.py'], ['shop.py']],
])('of %j the code is %j', (files, paths) => {
  const repository = repositoryOf({
    '.pylintrc': '',
    'setup.cfg': '',
    ...Object.fromEntries(files.map(file => [file, ''])),
  })
  expect(asked(repository)).toContainEqual(['pylint', { paths }])
})

test('what CI installs: all that is required, the package itself, and the tools that are asked', () => {
  const project = {
    'requirements.txt': 'a\n',
    'requirements/dev.txt': 'b\n',
    'src/a.py': '',
    'tests/test_a.py': '',
    '.coveragerc': '',
    '.flake8': '',
  }
  expect(installed(repositoryOf(project))).toEqual([
    'python -m pip install -r requirements.txt -r requirements/dev.txt pytest pytest-cov flake8',
  ])
  const extras = '[project]\nname = "a"\n\n[project.optional-dependencies]\ndocs = []\ntest = ["pytest"]\n'
  expect(installed(repositoryOf({ 'pyproject.toml': extras, 'a.py': '' }))).toEqual([
    "python -m pip install -e '.[test]' pytest",
  ])
  expect(installed(repositoryOf({ 'setup.cfg': '' }))).toEqual([])
})

test.each<[files: Readonly<Record<string, string>>, place: string | undefined]>([
  [{ 'package.json': '{ "version": "1.0.0" }' }, undefined],
  [{ 'package.json': '{ "volta": { "version": "1" } }' }, 'branch'],
  [{ 'package.json': '{ "version', 'pyproject.toml': '[tool.poetry]\nversion = "1"\n' }, 'pyproject.toml'],
  [{ 'pyproject.toml': '[project]\nversion = "1"\n' }, 'pyproject.toml'],
  [{ 'pyproject.toml': '[project]\ndynamic = ["version"]\n[tool.a]\nversion = "1"\n' }, 'branch'],
  [{ 'pyproject.toml': 'version = "' }, 'branch'],
  [{}, 'branch'],
])('the version by %j stands in %j', (files, place) => {
  expect(versionOf(repositoryOf(files))).toBe(place)
})
