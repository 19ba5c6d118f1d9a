import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { workflowText } from '../../src/commands/init/workflow.js'
import { emptyFolder, git, repositoryWith, write, writeTool } from '../collect/repository.js'
import { cli, start } from './run-cli.js'

const CHECKLIST = '.release-checklist.yml'
const WORKFLOW = '.github/workflows/release-checklist.yml'
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')
const recorded = (path: string): string => join(import.meta.dirname, '../gates', path)

const basket = {
  'package.json': '{ "name": "basket", "version": "1.0.0", "type": "module", "scripts": { "test": "node --test" } }',
  'src/basket.js':
    'export const sum = (a, b) => a + b\nexport function half(a) {\n  if (a > 2) {\n    return 1\n  }\n  return a / 2\n}\n',
  'test/basket.test.js':
    "import assert from 'node:assert/strict'\nimport test from 'node:test'\nimport { sum } from '../src/basket.js'\ntest('sum', () => assert.equal(sum(1, 2), 3))\n",
  'README.md': '# Basket\n\nTODO: say what it is.\n',
  LICENSE: 'MIT\n',
}

/** What was written is right, and holds at once. */
async function expectToHold(folder: string, around = {}): Promise<void> {
  expect((await cli(folder, 'validate')).code).toBe(0)
  const { code, stdout } = await cli(folder, 'check', around)
  expect([
    code,
    stdout
      .trimEnd()
      .split('\n')
      .findLast(line => line.startsWith('✓')),
  ]).toEqual([0, expect.stringMatching(/^✓ Gates hold: /)])
}

test('a package with tests of Node: today’s numbers, both files, and what to do next', async () => {
  const folder = repositoryWith(basket)
  const name = folder.split('/').at(-1)
  const run = await cli(folder, 'init')
  expect([run.code, run.stdout]).toEqual([
    0,
    `Written
  .release-checklist.yml                   3 items in 2 phases
  .github/workflows/release-checklist.yml  asks them on pull requests

What is asked, and holds today
  tests      All tests pass
  coverage   lines >= 28.5 (today; aim 80)
  documents  placeholders <= 1 (today; aim 0)

Next
- Let git ignore what the gates leave behind, before you commit: junit.xml,
  lcov.info.
- Read both files, change what you like, and commit them.
- In the workflow, put the release that you use in place of
  OWNER/release-checklist@0000000000000000000000000000000000000000.
- release-checklist check asks everything again, whenever you like.
- release-checklist protect lets GitHub refuse the tag until everything holds:
  once the workflow has run on a release pull request.
`,
  ])
  expect(
    read(folder, CHECKLIST),
  ).toBe(`# What must hold before a release is tagged, and who must agree. Ask it here: release-checklist check
# What else can be asked: release-checklist gates
version: 1
name: ${name} release

roles:
  maintainers: { name: Maintainers, permission: maintain }   # or by name: users: [alice, bob]

sign-offs:
  required: [maintainers]   # approve the very commit that is tagged; its author cannot

phases:
  - name: Code quality
    items:
      - id: tests
        name: All tests pass
        gate: tests
        run: >-
          node --test --experimental-test-coverage
          --test-reporter=junit --test-reporter-destination=junit.xml
          --test-reporter=lcov --test-reporter-destination=lcov.info
        with: { report: junit.xml }
      - id: coverage
        name: Test coverage
        gate: coverage
        needs: tests
        with: { report: lcov.info, paths: [src] }
        expect: lines >= 28.5   # today; aim 80
  - name: Documents
    items:
      - id: documents
        name: The documents are there and filled in
        gate: files
        with: { paths: [README.md, LICENSE] }
        expect: placeholders <= 1   # today; aim 0
`)
  const uses = 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0'
  expect(read(folder, WORKFLOW)).toBe(
    workflowText([{ uses, with: { 'node-version': '24', 'package-manager-cache': false } }]),
  )
  await expectToHold(folder)
})

/** Stubs of Python's tools that answer as was recorded: pytest with its reports, pylint with 0 of 10. */
function pythonTools(): string {
  const tools = emptyFolder()
  const fixtures = {
    junit: recorded('tests/good'),
    coverage: recorded('coverage/good'),
    pylint: recorded('pylint/bad'),
  }
  writeTool(
    tools,
    'python3',
    `shift 2
for word; do case $word in
  --junitxml=*) cat ${fixtures.junit}/*.xml > "\${word#*=}" ;;
  --cov-report=xml:*) echo '<coverage><packages><package><classes><class filename="shop/__init__.py"><lines><line number="1" hits="1"/><line number="2" hits="0"/><line number="3" hits="1"/></lines></class></classes></package></packages></coverage>' > "\${word#*:}" ;;
esac; done`,
  )
  writeTool(tools, 'pylint', `cat ${fixtures.pylint}/stdout.txt; exit 22`)
  return tools
}
const shop = {
  'pyproject.toml':
    '[project]\nname = "shop"\nversion = "1.0.0"\n\n[project.optional-dependencies]\ndev = ["pytest", "pytest-cov"]\n',
  'requirements-dev.txt': 'pytest\n',
  'shop/__init__.py': 'def total(lines):\n    return sum(lines)\n',
  'tests/test_shop.py': 'from shop import total\n',
  '.pylintrc': '',
}

test('a Python project: its own tools, where its version stands, what CI must install', async () => {
  const folder = repositoryWith(shop)
  const tools = pythonTools()
  const run = await cli(folder, 'init', { tools })
  expect([run.code, read(folder, CHECKLIST).split('\nphases:\n')[1]]).toEqual([
    0,
    `  - name: Code quality
    items:
      - id: tests
        name: All tests pass
        gate: tests
        run: python3 -m pytest --junitxml=junit.xml --cov=shop --cov-report=xml:coverage.xml
        with: { report: junit.xml }
      - id: coverage
        name: Test coverage
        gate: coverage
        needs: tests
        with: { report: coverage.xml }
        expect: lines >= 66.6   # today; aim 80

# Left out by init, because they gave no answer or did not hold on that day:
#   pylint: does not hold today: score 0
`,
  ])
  expect(read(folder, CHECKLIST)).toContain('\nrelease:\n  version: pyproject.toml   # or branch: ')
  expect(read(folder, WORKFLOW)).toContain(`          persist-credentials: false
      - uses: actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0
        with: { python-version: 3.x }
      - run: python -m pip install -r requirements-dev.txt -e '.[dev]' pytest pytest-cov pylint
      - uses: OWNER/`)
  await expectToHold(folder, { tools })
})

test('what cannot be answered is asked another way, else left out with its reason', async () => {
  const tools = emptyFolder()
  writeTool(tools, 'npm', 'exit 0')
  const folder = repositoryWith({
    'package.json': '{ "scripts": { "test": "jest" }, "devDependencies": { "jest": "30" } }',
    'tsconfig.json': '{ "files": [], "references": [{ "path": "src" }] }',
    '.gitleaks.toml': '',
    'README.md': '# Shop\n',
  })
  const run = await cli(folder, 'init', { tools })
  expect(run.code).toBe(0)
  expect(run.stdout).toContain(`What is asked, and holds today
  tests      All tests pass
  documents  The documents are there and filled in

Left out
  coverage    coverage/lcov.info was not written. Let run: write it, or name the
              file in with: {report}.
  typescript  tsc is not installed. Install it in a step before this one: npm
              install --save-dev typescript.
  gitleaks    gitleaks is not installed. Install it in a step before this one:
              go install github.com/zricethezav/gitleaks/v8@latest.
`)
  expect(read(folder, CHECKLIST)).toContain('      - id: tests\n        name: All tests pass\n        run: npm test\n')
  expect(read(folder, CHECKLIST)).toContain('\n#   typescript: tsc is not installed. Install it in a step before')
  await expectToHold(folder, { tools })
})

test('tests that fail by their exit code alone are left out: that is no number', async () => {
  const folder = repositoryWith({ 'package.json': '{ "scripts": { "test": "exit 3" } }', 'README.md': '# Shop\n' })
  const run = await cli(folder, 'init')
  expect(run.stdout).toContain('Left out\n  tests  does not hold today: exit-code 3\n')
  await expectToHold(folder)
})

test('where there is nothing to ask, or nothing that answers, nothing is written', async () => {
  const empty = repositoryWith({ 'main.c': '' })
  expect(await cli(empty, 'init')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'git tracks nothing here that a gate knows: no tests, no configuration of a tool, no document. Add your files first (`git add`), or begin with a list of your own: `release-checklist init --from CHECKLIST.md`. [nothing-to-ask]\n',
  })
  const silent = repositoryWith({ 'tsconfig.json': '{}' })
  const run = await cli(silent, 'init')
  expect([run.code, run.stderr.split('\n').at(-2)]).toEqual([
    2,
    'no gate could answer here, and nothing was written. Install what the tools need, then run it again. [nothing-answered]',
  ])
  expect(run.stdout).toMatch(/^Left out\n {2}typescript {2}tsc is not installed\. /)
  for (const folder of [empty, silent]) expect(git(folder, 'status', '--porcelain')).toBe('')
})

test.each([CHECKLIST, WORKFLOW])('%s that is there stays as it is, and nothing is asked', async path => {
  const folder = repositoryWith(basket)
  write(folder, { [path]: 'mine\n' })
  expect(await cli(folder, 'init')).toEqual({
    code: 2,
    stdout: '',
    stderr: `${path} is there already, and nothing is written over it. Add to it by hand, or move it away first. [already-there]\n`,
  })
  expect([read(folder, path), git(folder, 'status', '--porcelain', '-uall')]).toEqual(['mine\n', `?? ${path}`])
})

test('reports are written beside files of the user’s, never over them', async () => {
  const folder = repositoryWith({ ...basket, 'lcov.info': 'tracked\n' })
  write(folder, { 'junit.xml': 'mine\n' })
  expect((await cli(folder, 'init')).code).toBe(0)
  expect([read(folder, 'junit.xml'), read(folder, 'lcov.info')]).toEqual(['mine\n', 'tracked\n'])
  expect(read(folder, CHECKLIST)).toContain('with: { report: release-junit.xml }')
  expect(read(folder, CHECKLIST)).toContain('with: { report: release-lcov.info, paths: [src] }')
  await expectToHold(folder)
})

test('tests that change tracked files are told: in CI that is an error', async () => {
  const changing = `${basket['test/basket.test.js']}import { appendFileSync } from 'node:fs'\nappendFileSync('LICENSE', 'x')\n`
  const run = await cli(repositoryWith({ ...basket, 'test/basket.test.js': changing }), 'init')
  expect(run.stdout).toContain(`
! Asking has changed files that git tracks, which is an error in CI: LICENSE.
  Let the commands write elsewhere.
`)
})

test('projects in folders are asked where they are', async () => {
  const folder = repositoryWith({
    'web/package.json': '{ "scripts": { "test": "node --test" } }',
    'web/a.test.js': "require('node:test')('a', () => {})\n",
    'api/package.json': '{ "scripts": { "test": "node --test" } }',
    'api/.nvmrc': '24\n',
    'api/a.test.js': "require('node:test')('a', () => {})\n",
  })
  const run = await cli(folder, 'init')
  expect(run.stdout).toMatch(/^ {2}tests-api {2,}All tests pass \(api\)$/m)
  const written = load(read(folder, CHECKLIST)) as { phases: { items: Record<string, unknown>[] }[] }
  const items = written.phases.flatMap(phase => phase.items)
  expect(items.map(item => [item.id, item['working-directory'], item.needs])).toEqual(
    expect.arrayContaining([
      ['tests-api', 'api', undefined],
      ['tests-web', 'web', undefined],
    ]),
  )
  await expectToHold(folder)
})

test('where there is nothing better, the Makefile’s test', async () => {
  const tools = emptyFolder()
  writeTool(tools, 'make', '[ "$1" = test ]')
  const folder = repositoryWith({ Makefile: 'build: ; true\ntest: build\n\ttrue\n' })
  expect((await cli(folder, 'init', { tools })).code).toBe(0)
  expect(read(folder, CHECKLIST)).toContain('        name: All tests pass\n        run: make test\n')
  expect(read(folder, WORKFLOW)).toBe(read(join(import.meta.dirname, '../..'), 'docs/workflow.yml'))
})

test('another checklist is named in the workflow, and lies inside the repository', async () => {
  const folder = repositoryWith({ 'README.md': '# Shop\n' })
  expect(await cli(folder, 'init --checklist ../elsewhere.yml')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'input "--checklist" is "../elsewhere.yml". Expected a file inside the repository. [bad-input]\n',
  })
  expect((await cli(folder, 'init --checklist ci/release.yml')).code).toBe(0)
  expect((await cli(folder, 'check --checklist ci/release.yml')).code).toBe(0)
  expect(read(folder, WORKFLOW).match(/^ {10}checklist: ci\/release\.yml$/gm)).toHaveLength(2)
})

test('a cancelled init writes nothing, and leaves nothing running', async () => {
  const script = 'echo $$ > pid; sleep 300'
  const folder = repositoryWith({ 'package.json': JSON.stringify({ scripts: { test: script } }) })
  const running = start(folder, 'init')
  while (!existsSync(join(folder, 'pid')) || read(folder, 'pid') === '')
    await new Promise(resolve => setTimeout(resolve, 20))
  running.kill('SIGINT')
  const run = await running.finished
  expect([run.code, run.stdout]).toEqual([130, '! Cancelled; nothing was written.\n'])
  expect([existsSync(join(folder, CHECKLIST)), existsSync(join(folder, '.github'))]).toEqual([false, false])
  // Whoever inherits a killed process may take a moment to reap it; one that lives on is the time-out of this test.
  while (isThere(Number(read(folder, 'pid')))) await new Promise(resolve => setTimeout(resolve, 20))
})

test('a task list: open points become items of a role, the signers a hint', async () => {
  const folder = repositoryWith({
    'README.md': '# Shop\n',
    'CHECKLIST.md': read(import.meta.dirname, 'init/checklist.md'),
  })
  const run = await cli(folder, 'init --from CHECKLIST.md')
  expect([run.code, run.stdout]).toEqual([
    0,
    expect.stringContaining('\n2 points of your list are ticked, and left out.\n'),
  ])
  const [head, phases] = read(folder, CHECKLIST).split('\nphases:\n')
  expect(head).toContain(`
  # These sign your list as well. Give each its people, and name it under \`required\`:
  #   role-1: { name: "Руководитель разработки", users: [login] }
  #   role-2: { name: "Product Owner", users: [login] }
`)
  expect(phases).toBe(`  - name: Documents
    items:
      - id: documents
        name: The documents are there and filled in
        gate: files
        with: { paths: [README.md] }
  - name: "Фаза 1: Качество кода и безопасность"
    items:
      # a machine could answer this: gates tests, coverage
      - id: item-1
        name: Все тесты проходят
        attest: maintainers
      # a machine could answer this: gate gitleaks
      - id: item-2
        name: Нет секретов в коде
        attest: maintainers
  - name: "Фаза 2: Конфигурация"
    items:
      - id: item-3
        name: Переменные окружения настроены
        items:
          - id: database-url-production-postgresql
            name: DATABASE_URL (production PostgreSQL)
            attest: maintainers
          - id: item-4
            name: "S3_* переменные: хранилище # файлов"
            attest: maintainers
      - id: api
        name: API ключи
        attest: maintainers
      - id: api-2
        name: API ключи
        attest: maintainers
      - id: "true"
        name: "true"
        attest: maintainers
`)
  await expectToHold(folder)
})

test.each([
  ['gone.md', 'gone.md cannot be read: it is not there. Name a text file that you may read. [unreadable-file]'],
  ['src', 'src cannot be read: it is a folder. Name a text file that you may read. [unreadable-file]'],
  ['done.md', 'done.md has no open points. Write them as a task list: `- [ ] Backups are tested`. [no-open-points]'],
])('a list that is none: %s', async (path, told) => {
  const folder = repositoryWith({ 'src/a': '', 'done.md': '# All\n\n- [x] Done\n- Not a task\n' })
  expect(await cli(folder, `init --from ${path}`)).toEqual({ code: 2, stdout: '', stderr: `${told}\n` })
})

test('the workflow to copy is the one that init writes', () => {
  expect(read(join(import.meta.dirname, '../..'), 'docs/workflow.yml')).toBe(workflowText([]))
})

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
