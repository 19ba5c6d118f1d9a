import { expect, test } from '@jest/globals'
import { readDescription, readReferred } from '../../src/formats/openapi.js'
import { faultsOf } from '../../src/formats/openapi-faults.js'
import { linesIn } from '../../src/formats/openapi-lines.js'
import { readLint } from '../../src/formats/openapi-lint.js'
import { operationsOf } from '../../src/formats/openapi-operations.js'
import { filesReferred, readTree } from '../../src/formats/openapi-tree.js'
import { problemOf } from '../../src/model/problem.js'

const bytes = (text: string) => [Buffer.from(text)]
const said = (read: () => unknown) => {
  try {
    return read()
  } catch (thrown) {
    return problemOf(thrown).details
  }
}
const info = { title: 'Shop', version: '1.0.0' }
/** What is wrong with a description: `rule: message`, with the level where that is not an error. */
function faults(told: object, others: Readonly<Record<string, string>> = {}, path = 'api/openapi.yaml'): string[] {
  const main = readDescription(path, bytes(JSON.stringify({ openapi: '3.0.3', info, ...told })))
  const open = (path: string) => {
    const text = others[path]
    return text === undefined ? undefined : readReferred(path, bytes(text))
  }
  const tree = readTree(main, open)
  return faultsOf(main, tree, operationsOf(main.document, tree.resolve)).map(
    ({ level, ruleId, message }) => `${level === 'error' ? '' : `${level} `}${ruleId}: ${message}`,
  )
}
const fine = { responses: { 204: { description: 'Done' } } }
const get = (operation: object, path = '/a') => ({ paths: { [path]: { get: { ...fine, ...operation } } } })
const id = { name: 'id', in: 'path', required: true }

test.each([
  ['nothing', get({}), []],
  ['no title', { ...get({}), info: { version: '1' } }, ['info: info.title is missing']],
  ['a version that is a number', { ...get({}), info: { title: 'a', version: 1 } }, ['info: info.version is missing']],
  ['a path without /', get({}, 'a'), ['path: the path a does not begin with /']],
  ['an extension among the paths', { paths: { '/a': { get: fine }, 'x-a': {} } }, []],
  [
    'one path by two names',
    {
      paths: {
        '/a/{b}': { get: { ...fine, parameters: [{ ...id, name: 'b' }] } },
        '/a/{c}': { put: { ...fine, parameters: [{ ...id, name: 'c' }] } },
      },
    },
    ['path: the path /a/{c} is one that stands above, by other names'],
  ],
  ['no parameter', get({}, '/{id}'), ['parameter: GET /{id}: the path parameter {id} is not described']],
  ['a parameter of the path', { paths: { '/{id}': { parameters: [id], get: fine } } }, []],
  [
    'a parameter that is not required',
    get({ parameters: [{ ...id, required: false }] }, '/{id}'),
    ['parameter: GET /{id}: {id} must say `required: true`'],
  ],
  [
    'a parameter of no path',
    get({ parameters: [id] }),
    ['parameter: GET /a: the path has no {id}, which is described'],
  ],
  [
    'a parameter of the query by that name',
    get({ parameters: [{ ...id, in: 'query' }] }, '/{id}'),
    ['parameter: GET /{id}: the path parameter {id} is not described'],
  ],
  [
    'a parameter twice',
    get({ parameters: [id, id] }, '/{id}'),
    ['parameter: GET /{id}: the path parameter id is described twice'],
  ],
  [
    'a parameter that an operation tells anew',
    {
      paths: { '/{id}': { parameters: [id], get: { ...fine, parameters: [id] } } },
    },
    [],
  ],
  ['no responses', get({ responses: {} }), ['response: GET /a: it has no responses']],
  [
    'no responses since 3.1',
    { openapi: '3.1.0', ...get({ responses: undefined }) },
    ['warning response: GET /a: it has no responses'],
  ],
  ['no status', get({ responses: { ok: { description: '' } } }), ['response: GET /a: ok is no status of a response']],
  [
    'statuses of a kind',
    get({ responses: { '2XX': { description: '' }, default: { description: '' }, 'x-a': 1 } }),
    [],
  ],
  ['no description', get({ responses: { 404: {} } }), ['response: GET /a: the response 404 has no description']],
  ['no description since 3.2', { openapi: '3.2.0', ...get({ responses: { 404: {} } }) }, []],
  [
    'an id twice',
    { paths: { '/a': { get: { ...fine, operationId: 'a' }, put: { ...fine, operationId: 'a' } } } },
    ['operation-id: PUT /a: the operationId a is that of GET /a'],
  ],
  [
    'an id of a webhook',
    {
      openapi: '3.1.0',
      paths: { '/a': { get: { ...fine, operationId: 'a' } } },
      webhooks: { made: { post: { ...fine, operationId: 'a' } } },
    },
    ['operation-id: POST made: the operationId a is that of GET /a'],
  ],
  [
    'no security scheme',
    { security: [{ key: [] }], ...get({ security: [{ token: [] }] }) },
    [
      'security: the security scheme key is not declared',
      'security: GET /a: the security scheme token is not declared',
    ],
  ],
  ['a security scheme', { components: { securitySchemes: { key: {} } }, ...get({ security: [{ key: [] }, {}] }) }, []],
  [
    'one of Swagger',
    { openapi: undefined, swagger: '2.0', securityDefinitions: { key: {} }, ...get({ security: [{ key: [] }] }) },
    [],
  ],
])('of a description with %s is wrong', (_, told, expected) => {
  expect(faults(told)).toEqual(expected)
})

const body = (schema: unknown) => get({ requestBody: { content: { a: { schema, example: 1 } } } })
const lost = (ref: string) => [`reference: nothing stands at ${ref}`]
const at = ($ref: string) => body({ $ref })
test.each([
  ['nothing', at('#/components/schemas/A'), {}, lost('#/components/schemas/A')],
  ['something', { ...at('#/components/schemas/A'), components: { schemas: { A: {} } } }, {}, []],
  ['escaped', { ...at('#/components/schemas/a~1b%20c'), components: { schemas: { 'a/b c': {} } } }, {}, []],
  ['itself', body({ properties: { a: { $ref: '#/paths/~1a/get/requestBody/content/a/schema' } } }), {}, []],
  [
    'one that leads back',
    { ...at('#/components/schemas/A'), components: { schemas: { A: { $ref: '#/components/schemas/A' } } } },
    {},
    [...lost('#/components/schemas/A')],
  ],
  ['a property of an object’s prototype', at('#/info/constructor'), {}, lost('#/info/constructor')],
  ['an anchor', { ...at('#user'), components: { schemas: { A: { $anchor: 'user' } } } }, {}, []],
  ['no anchor', at('#user'), {}, lost('#user')],
  ['a file', at('a.json'), { 'api/a.json': '{}' }, []],
  ['no file', at('a.json'), {}, lost('a.json')],
  ['a part of a file', at('../b/a.yaml#/A'), { 'b/a.yaml': 'A: 1' }, []],
  ['no part of a file', at('./a.yaml#/B'), { 'api/a.yaml': 'A: 1' }, lost('./a.yaml#/B')],
  ['a file that leads back', at('s/a.yaml'), { 'api/s/a.yaml': '$ref: ../openapi.yaml#/info' }, []],
  ['a file that leads nowhere', at('s/a.yaml'), { 'api/s/a.yaml': 'a: { $ref: b.yaml }' }, lost('b.yaml')],
  ['text', at('a.md'), { 'api/a.md': 'One: two: three\n- x' }, []],
  ['the net', at('https://shop.test/a.json'), {}, []],
  ['in an example', body({ example: { $ref: 'x' }, enum: [{ $ref: 'x' }], examples: [{ $ref: 'x' }] }), {}, []],
  [
    'in the value of an example',
    get({ requestBody: { content: { a: { examples: { b: { value: { $ref: 'x' } } } } } } }),
    {},
    [],
  ],
  [
    'of an example',
    get({ requestBody: { content: { a: { examples: { value: { $ref: '#/x' } } } } } }),
    {},
    lost('#/x'),
  ],
  ['of a property called example', body({ properties: { example: { $ref: '#/x' } } }), {}, lost('#/x')],
  ['of the response called default', get({ responses: { default: { $ref: '#/x' } } }), {}, lost('#/x')],
])('a reference to %s', (_, told, others, expected) => {
  expect(faults(told, others)).toEqual(expected)
})

test('the files that may have to be read', () => {
  const refs = ['#/a', 'a.yaml', './s/b.yaml#/B', '../c.json', 'https://shop.test/d.json'].map($ref => ({ $ref }))
  const description = readDescription('api/v1/openapi.yaml', bytes(JSON.stringify({ openapi: '3.1.0', refs })))
  const named = ['api/v1/a.yaml', 'api/v1/s/b.yaml', 'api/c.json']
  expect([...filesReferred(description)].sort()).toEqual(
    [...named, ...['api/v1/', 'api/v1/s/', 'api/'].map(folder => `${folder}**/*.{yaml,yml,json}`)].sort(),
  )
  expect(filesReferred(readDescription('openapi.yaml', bytes('openapi: 3.1.0\n')))).toEqual([])
})

test('the lines of keys and references', () => {
  const { key, reference } = linesIn(
    [
      'paths:',
      "  '/a':",
      '    get: { $ref: "x#/b" }',
      '  /a/b : 1',
      '{',
      '"/c": {',
      '"get": {"$ref": "x#/b"}',
      '/a:',
    ].join('\n'),
  )
  expect([key('/a'), key('/a/b'), key('/c'), key('/d')]).toEqual([2, 4, 6, undefined])
  expect([key('get', '/a'), key('get', '/c'), key('put', '/a'), key('get', '/d')]).toEqual([3, 7, 2, undefined])
  expect([reference('x#/b'), reference('x')]).toEqual([3, undefined])
})

const spectral = (severity: number) => JSON.stringify([{ code: 'a', message: 'm\nn', severity }])
const redocly = (totals: object, problems: readonly object[] = []) => JSON.stringify({ totals, problems })
const warned = { ruleId: 'r', severity: 'warn', message: 'm' }
const counted = (text: string) => {
  const { findings } = readLint(bytes(text))
  return findings.map(({ level, ruleId, suppressed }) => `${level} ${ruleId}${suppressed ? ' suppressed' : ''}`)
}
test.each([
  ['spectral: error', spectral(0), ['error a']],
  ['spectral: warning', spectral(1), ['warning a']],
  ['spectral: information', spectral(2), ['note a']],
  ['spectral: hint', spectral(3), ['note a']],
  ['spectral: no severity that is known', spectral(-1), ['error a']],
  ['spectral without --quiet', "[]No results with a severity of 'error' found!\n", []],
  ['redocly: nothing', redocly({ errors: 0, warnings: 0, ignored: 0 }), []],
  [
    'redocly: more than it lists',
    redocly({ errors: 2, warnings: 2, ignored: 0 }, [warned]),
    ['warning r', 'error unlisted', 'error unlisted', 'warning unlisted'],
  ],
  ['redocly: ignored', redocly({ errors: 0, warnings: 0, ignored: 1 }), ['note unlisted suppressed']],
  [
    'checkstyle',
    '<checkstyle><file name="a"><error severity="info" source="s" message="m"/></file></checkstyle>',
    ['note s'],
  ],
])('%s', (_, report, expected) => {
  expect(counted(report)).toEqual(expected)
})

test.each([
  ['cut short', '[{"code": "a"', { expected: 'JSON', reason: 'the report is not JSON, or is cut short' }],
  ['of no linter', '{}', { expected: 'an object at $.totals', reason: 'it is missing' }],
  [
    'XML of another kind',
    '<testsuites/>',
    { expected: 'a checkstyle report of redocly', reason: 'it is another document' },
  ],
  [
    'a file that is no description',
    JSON.stringify([{ code: 'unrecognized-format', message: 'm', severity: 1, source: 'a.yaml' }]),
    { tool: 'spectral', reason: 'a.yaml is no API description that its rules are for' },
  ],
])('T08 %s is no answer', (_, report, expected) => {
  expect(said(() => readLint(bytes(report)))).toEqual(expected)
})
