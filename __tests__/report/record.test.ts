import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { render } from '../../src/report/render.js'
import { sha, url } from './verdicts/build.js'
import { examples } from './verdicts/examples.js'

const schema: object = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/record.schema.json'), 'utf8'))
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema)
const recordOf = (name: keyof typeof examples): object =>
  JSON.parse(render(examples[name].verdict, examples[name].about).record())

test.each(Object.keys(examples) as (keyof typeof examples)[])('the record of "%s" is of its schema', name => {
  validate(recordOf(name))
  expect(validate.errors).toBeNull()
})

test('the schema knows no other keys, and asks for those that there must be', () => {
  const { decision: _, ...rest } = recordOf('go') as { decision: string }
  expect(validate(rest)).toBe(false)
  expect(validate({ ...rest, decision: 'go', secret: 1 })).toBe(false)
})

test('what blocks is named by id, worst first', () => {
  expect(recordOf('no-go')).toMatchObject({
    decision: 'no-go',
    sha,
    blockers: ['pylint', 'resources', 'npm-audit', 'threat-model', 'security-lead', 'product-owner'],
  })
  expect(recordOf('brought-in')).toMatchObject({
    blockers: ['devops-lead', 'security-lead', 'brought-in', 'dev-lead'],
  })
})

const statementOf = (name: keyof typeof examples): string | undefined =>
  render(examples[name].verdict, examples[name].about).statement()

test('a release that may go has a statement for the tag and the commit', () => {
  expect(JSON.parse(statementOf('go') ?? '')).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: `git+${url}`, digest: { gitCommit: sha }, annotations: { sourceRefs: ['refs/tags/v5.2.0'] } }],
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      verifier: { id: 'pkg:npm/release-checklist', version: { 'release-checklist': '1.0.0' } },
      timeVerified: '2026-11-23T17:42:09Z',
      resourceUri: `git+${url}`,
      policy: {
        uri: `git+${url}@0a1b2c3d4e5f60718293a4b5c6d7e8f901234567#.release-checklist.yml`,
        digest: { sha256: 'c0ffee00112233445566778899aabbccddeeff00112233445566778899aabbcc' },
      },
      verificationResult: 'PASSED',
      verifiedLevels: [
        'SLSA_SOURCE_LEVEL_UNEVALUATED',
        'ORG_SOURCE_RELEASE_READY',
        'ORG_SOURCE_APPROVED_DEV_LEAD',
        'ORG_SOURCE_APPROVED_SECURITY_LEAD',
      ],
      slsaVersion: '1.2',
    },
  })
})

test('an emergency is not stated as a release that all have signed', () => {
  const { predicate } = JSON.parse(statementOf('emergency') ?? '')
  expect(predicate.verifiedLevels).toEqual([
    'SLSA_SOURCE_LEVEL_UNEVALUATED',
    'ORG_SOURCE_EMERGENCY_RELEASE',
    'ORG_SOURCE_APPROVED_DEV_LEAD',
  ])
})

test.each(['no-go', 'waiting', 'ordinary', 'laptop', 'unknown'] as const)('nothing is stated of "%s"', name => {
  expect(statementOf(name)).toBeUndefined()
})
