import { expect, test } from '@jest/globals'
import { readPipAudit } from '../../src/formats/pip-audit.js'
import { problemOf } from '../../src/model/problem.js'

const read = (told: unknown) => readPipAudit({ report: [Buffer.from(JSON.stringify(told))], stderr: [] })
const advisory = { id: 'PYSEC-1', fix_versions: ['2.0', '1.9.1'], aliases: ['CVE-1'], description: ' Bad.\nVery bad.' }
const dependencies = [
  { name: 'one', version: '1.0', vulns: [advisory, { id: 'GHSA 2', fix_versions: [] }] },
  { name: 'two', version: '2.0', vulns: [] },
  { name: 'three', skip_reason: 'not on PyPI' },
]
const found = {
  findings: [
    {
      level: 'error',
      ruleId: 'PYSEC-1',
      aliases: ['CVE-1'],
      message: 'one 1.0: Bad.; fixed in 2.0, 1.9.1',
      helpUri: 'https://osv.dev/vulnerability/PYSEC-1',
    },
    {
      level: 'error',
      ruleId: 'GHSA 2',
      message: 'one 1.0: no fix yet',
      helpUri: 'https://osv.dev/vulnerability/GHSA%202',
    },
  ],
  audited: 2,
  fixable: 1,
  skipped: ['three: not on PyPI'],
}

test('the report of today', () => {
  expect(read({ dependencies, fixes: [] })).toEqual(found)
})
test('the bare list of the first versions', () => {
  expect(read(dependencies)).toEqual(found)
})

test.each([
  ['a package of which nothing is told', { dependencies: [{ name: 'one' }] }, '$.dependencies[0].version'],
  ['a package without advisories', { dependencies: [{ name: 'one', version: '1' }] }, '$.dependencies[0].vulns'],
  ['no packages', { vulns: [] }, '$.dependencies'],
])('T08 %s is no answer', (_, told, place) => {
  let problem: unknown
  try {
    read(told)
  } catch (thrown) {
    problem = problemOf(thrown)
  }
  expect(problem).toMatchObject({ code: 'unreadable-report', details: { expected: expect.stringContaining(place) } })
})
