import type { ToolCase } from './case.js'

const described = (path: string, schema: string) => ({
  'openapi.yaml': `openapi: 3.1.0
info:
  { title: Users, version: 5.2.0, description: The users of the shop., license: { name: MIT, identifier: MIT }, contact: { name: Shop } }
servers: [{ url: 'https://api.shop.test' }]
security: []
tags: [{ name: users, description: Users }]
paths:
  ${path}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
    get:
      operationId: getUser
      summary: One user
      description: One user by id.
      tags: [users]
      responses:
        '200':
          description: The user
          content:
            application/json:
              schema: { $ref: '#/components/schemas/${schema}' }
              example: { name: Alice }
        '404': { description: Nobody }
components:
  schemas:
    User: { type: object, properties: { name: { type: string } } }
`,
})
const good = described('/users/{id}', 'User')
const bad = described('/users/{name}', 'Nobody')
const empty = { 'openapi.yaml': 'openapi: 3.1.0\ninfo: { title: Users, version: 5.2.0 }\npaths: {}\n' }
const broken = { 'openapi.yaml': 'openapi: 3.1.0\ninfo: { title: [\n' }
const own = 'gate: openapi\nexpect: without-example == 0'
const redocly = 'gate: openapi\nrun: redocly lint --format=json openapi.yaml\nenv: { REDOCLY_TELEMETRY: "off" }'
const spectral =
  'gate: openapi\nrun: spectral lint --format json --output spectral.json openapi.yaml\nwith: { report: spectral.json }'
const ruleset = { '.spectral.yaml': 'extends: ["spectral:oas"]\n' }
const found = ['reference openapi.yaml:21', 'parameter openapi.yaml:11', 'parameter openapi.yaml:11']

/** The gate's own reading, and that of redocly and spectral beside it. */
export const nodeOpenapi: readonly ToolCase[] = [
  { name: 'openapi good', files: good, item: own, because: 'passed', measures: { operations: 1, errors: 0 } },
  { name: 'openapi bad', files: bad, item: own, because: 'failed', measures: { errors: 3 }, findings: found },
  { name: 'openapi empty', files: empty, item: own, because: 'errored', error: 'nothing-examined' },
  { name: 'openapi broken', files: broken, item: own, because: 'errored', error: 'unreadable-report' },
  { name: 'openapi good: redocly', files: good, item: redocly, because: 'passed', measures: { operations: 1 } },
  {
    name: 'openapi bad: redocly',
    files: bad,
    item: redocly,
    because: 'failed',
    measures: { errors: 6, warnings: 1 },
    findings: [
      'path-parameters-defined openapi.yaml:10',
      'no-unresolved-refs openapi.yaml:21',
      'path-parameters-defined openapi.yaml:11',
      ...found,
      'no-unused-components openapi.yaml:26',
    ],
  },
  { name: 'openapi empty: redocly', files: empty, item: redocly, because: 'errored', error: 'nothing-examined' },
  {
    name: 'openapi broken: redocly, which prints nothing',
    files: broken,
    item: redocly,
    because: 'errored',
    error: 'unreadable-report',
  },
  {
    name: 'openapi good: spectral',
    files: { ...good, ...ruleset },
    item: spectral,
    because: 'passed',
    measures: { operations: 1, errors: 0 },
  },
  {
    name: 'openapi bad: spectral',
    files: { ...bad, ...ruleset },
    item: spectral,
    because: 'failed',
    measures: { errors: 6, warnings: 1 },
    findings: [
      'path-params openapi.yaml:10',
      'path-params openapi.yaml:11',
      'invalid-ref openapi.yaml:21',
      ...found,
      'oas3-unused-component openapi.yaml:26',
    ],
  },
  {
    name: 'openapi empty: spectral was given a document of another kind, and exits with 0',
    files: { ...good, ...ruleset, 'other.yaml': 'name: shop\n' },
    item: spectral.replace('json openapi.yaml', 'json other.yaml'),
    because: 'errored',
    error: 'tool-failed',
  },
  {
    name: 'openapi broken: spectral without rules',
    files: good,
    item: spectral,
    because: 'errored',
    error: 'crashed: spectral lint --format json --output spectral.json openapi.yaml ended with exit code 2',
  },
]
