import { isObject } from '../../formats/json.js'
import { initWords as words } from '../../report/words/en/init.js'
import { manifestOf } from './javascript.js'
import type { Found, Proposal, SetUp } from './proposal.js'
import { pyprojectOf } from './python.js'
import { foldersWith, type Repository, within } from './repository.js'

const SETUP_GO = 'actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0'

/** The tests of Go modules with their coverage. */
export const go = (repository: Repository): readonly Found[] =>
  foldersWith(repository.files, name => name === 'go.mod').map(folder => {
    const report = repository.free(folder, 'coverage.out')
    const run = [`go test -coverprofile=${report} ./...`]
    return {
      label: 'go',
      folder,
      proposals: [
        { id: 'tests', phase: 'quality', name: 'All tests pass', comment: words.onlyExitCode, run },
        {
          id: 'coverage',
          phase: 'quality',
          name: 'Test coverage',
          gate: 'coverage',
          needs: 'tests',
          with: { report },
          expect: [{ text: 'statements >= 80' }],
        },
      ],
      setUp: [{ uses: SETUP_GO, with: { 'go-version-file': within(folder, 'go.mod'), cache: false } }],
    }
  })

/** What is asked whatever the language is: secrets, descriptions of an API, documents that are there. */
export function always(repository: Repository): Found {
  const finds = repository.has('.gitleaks.toml') || repository.hasCommand('gitleaks')
  const secrets: Proposal = { id: 'gitleaks', phase: 'security', name: 'No secrets in the history', gate: 'gitleaks' }
  const documents = documentsIn(repository.files)
  const paths: Proposal = {
    id: 'documents',
    phase: 'documents',
    name: 'The documents are there and filled in',
    gate: 'files',
    with: { paths: documents },
  }
  const file = repository.files.find(path => /^(?:[^/]+\/)?(?:openapi|swagger)\.(?:ya?ml|json)$/.test(path))
  const api: readonly Proposal[] =
    file === undefined
      ? []
      : [{ id: 'openapi', phase: 'documents', name: 'The API is described', gate: 'openapi', with: { file } }]
  return {
    label: 'all',
    folder: '',
    proposals: [...(finds ? [secrets] : []), ...api, ...(documents.length > 0 ? [paths] : [])],
    setUp: finds ? installGitleaks : [],
  }
}

const installGitleaks: readonly SetUp[] = [
  { uses: SETUP_GO, with: { 'go-version': 'stable', cache: false } },
  { run: 'go install github.com/zricethezav/gitleaks/v8@v8.30.0' },
]

const documents = [
  /^readme(?:\.\w+)?$/i,
  /^(?:changelog|changes|history)(?:\.\w+)?$/i,
  /^(?:licen[cs]e|copying)(?:\.\w+)?$/i,
  /^(?:\.github\/|docs\/)?security\.\w+$/i,
]
const documentsIn = (files: readonly string[]): readonly string[] =>
  documents.flatMap(name => files.filter(file => name.test(file)).slice(0, 1))

/** Where nothing better was found: the target of a Makefile that tests. */
export function make(repository: Repository): readonly Found[] {
  const [, target] = /^(test|check)\s*:(?!=)/m.exec(repository.text('Makefile')) ?? []
  if (target === undefined) return []
  const name = target === 'test' ? 'All tests pass' : 'All checks pass'
  const tests: Proposal = { id: 'tests', phase: 'quality', name, comment: words.onlyExitCode, run: [`make ${target}`] }
  return [{ label: 'make', folder: '', proposals: [tests], setUp: [] }]
}

/** Where the version of a release stands; undefined for package.json, where it is looked for anyway. */
export function versionOf(repository: Repository): string | undefined {
  if (typeof manifestOf(repository, '').version === 'string') return undefined
  const { project, tool } = pyprojectOf(repository, '')
  const poetry = isObject(tool) ? tool.poetry : undefined
  const isThere = [project, poetry].some(table => isObject(table) && typeof table.version === 'string')
  return isThere ? 'pyproject.toml' : 'branch'
}
