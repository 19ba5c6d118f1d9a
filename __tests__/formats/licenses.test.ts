import { expect, test } from '@jest/globals'
import { readLicenses } from '../../src/formats/licenses.js'
import { problemOf } from '../../src/model/problem.js'

const read = (told: unknown) => readLicenses([Buffer.from(JSON.stringify(told))])
const component = { type: 'library', name: 'a', version: '1', licenses: [{ license: { id: 'MIT' } }] }
const listed = { SPDXID: 'a', name: 'a', versionInfo: '1', licenseDeclared: 'MIT' }
const root = { SPDXID: 'root', name: 'shop', licenseDeclared: 'NOASSERTION' }
const describes = { spdxElementId: 'doc', relationshipType: 'DESCRIBES', relatedSpdxElement: 'root' }
const describedBy = { spdxElementId: 'root', relationshipType: 'DESCRIBED_BY', relatedSpdxElement: 'doc' }
const a = { name: 'a', version: '1', licenses: ['MIT'] }

test.each([
  ['pip-licenses', [{ Name: 'a', Version: '1', License: 'MIT' }], [a]],
  [
    'pip-licenses, several classifiers',
    [{ Name: 'a', Version: '1', License: 'MIT License; ISC License (ISCL)' }],
    [{ ...a, licenses: ['MIT License', ' ISC License (ISCL)'] }],
  ],
  [
    'pip-licenses --from=all',
    [
      {
        Name: 'a',
        Version: '1',
        'License-Expression': 'UNKNOWN',
        'License-Classifier': 'UNKNOWN',
        'License-Metadata': 'MIT',
      },
    ],
    [a],
  ],
  ['pip-licenses, nothing told', [{ Name: 'a', Version: '1', License: 'UNKNOWN' }], [{ ...a, licenses: [''] }]],
  ['license-checker', { 'a@1': { licenses: 'MIT', path: '/w/node_modules/a' } }, [a]],
  [
    'license-checker on Windows, a scope, a list',
    { '@s/a@1': { licenses: ['MIT', 'ISC'], path: 'C:\\w\\node_modules\\@s\\a' } },
    [{ ...a, name: '@s/a', licenses: ['MIT', 'ISC'] }],
  ],
  ['license-checker, the project itself', { 'shop@1': { licenses: 'UNLICENSED', path: '/w' } }, []],
  ['license-checker, nothing told', { 'a@1': { path: '/w/node_modules/a' } }, [{ ...a, licenses: [] }]],
  ['license-checker, nothing at all', {}, []],
  ['CycloneDX', { bomFormat: 'CycloneDX', components: [component] }, [a]],
  [
    'CycloneDX, a group, an expression, a name',
    {
      bomFormat: 'CycloneDX',
      components: [
        { ...component, group: '@s', licenses: [{ expression: 'MIT OR ISC' }, { license: { name: 'Zlib' } }, {}] },
      ],
    },
    [{ ...a, name: '@s/a', licenses: ['MIT OR ISC', 'Zlib', ''] }],
  ],
  [
    'CycloneDX, components inside others',
    {
      bomFormat: 'CycloneDX',
      components: [
        { ...component, name: 'outer', components: [component] },
        { ...component, name: 'last' },
      ],
    },
    [{ ...a, name: 'outer' }, { ...a, name: 'last' }, a],
  ],
  [
    'CycloneDX, files and systems, packages of systems',
    {
      bomFormat: 'CycloneDX',
      components: [
        { type: 'file', name: 'package-lock.json' },
        { type: 'operating-system', name: 'debian' },
        { type: 'application', name: 'a', version: '1', purl: 'pkg:deb/debian/a@1' },
      ],
    },
    [{ ...a, licenses: [] }],
  ],
  ['CycloneDX without components', { bomFormat: 'CycloneDX' }, []],
  ['SPDX', { spdxVersion: 'SPDX-2.3', packages: [root, listed], relationships: [describes] }, [a]],
  [
    'SPDX, the root the other way round',
    { spdxVersion: 'SPDX-2.3', packages: [root], relationships: [describedBy] },
    [],
  ],
  ['SPDX, the root in a list', { spdxVersion: 'SPDX-2.2', packages: [root, listed], documentDescribes: ['root'] }, [a]],
  [
    'SPDX, what somebody found out goes first',
    { spdxVersion: 'SPDX-2.3', packages: [{ ...listed, licenseConcluded: 'GPL-3.0-only' }] },
    [{ ...a, licenses: ['GPL-3.0-only'] }],
  ],
  [
    'SPDX, nothing found out',
    { spdxVersion: 'SPDX-2.3', packages: [{ ...listed, licenseConcluded: 'NOASSERTION' }] },
    [a],
  ],
  [
    'SPDX, nothing told',
    { spdxVersion: 'SPDX-2.3', packages: [{ ...root }] },
    [{ name: 'shop', version: undefined, licenses: [''] }],
  ],
  ['SPDX as GitHub wraps it', { sbom: { spdxVersion: 'SPDX-2.3', packages: [listed] } }, [a]],
])('%s', (_, told, packages) => {
  expect(read(told)).toEqual(packages)
})

test.each([
  ['a component without a name', { bomFormat: 'CycloneDX', components: [{ type: 'library' }] }],
  ['SPDX packages that are no list', { spdxVersion: 'SPDX-2.3', packages: {} }],
  ['a package of pip-licenses without a name', [{ License: 'MIT' }]],
  ['an answer of GitHub’s API without a document', { message: 'Not Found', status: '404' }],
  ['a word', 'MIT'],
])('T08 %s is no answer', (_, told) => {
  let problem: unknown
  try {
    read(told)
  } catch (thrown) {
    problem = problemOf(thrown)
  }
  expect(problem).toMatchObject({ code: 'unreadable-report' })
})
