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
  ]).toEqual([0, expect.stringMatching(/^✓ Gates hold; /)])
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
- Read both files, change what you like, and commit them.
- In the workflow, put the release that you use in place of
  OWNER/release-checklist@0000000000000000000000000000000000000000.
- Let git ignore what the gates leave behind: junit.xml, lcov.info.
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
