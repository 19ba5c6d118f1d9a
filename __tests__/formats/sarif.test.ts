import { expect, test } from '@jest/globals'
import { readSarif } from '../../src/formats/sarif.js'
import { problemOf } from '../../src/model/problem.js'

const rules = [
  { id: 'X1', helpUri: 'https://example.test/X1', shortDescription: { text: 'Bad thing' } },
  { id: 'X2', defaultConfiguration: { level: 'note' }, properties: { 'security-severity': '9.1' } },
  { id: 'X3', messageStrings: { long: { text: '{0} is {1}, {2}' } }, defaultConfiguration: { level: 'error' } },
]
const plugin = { name: 'plugin', rules: [{ id: 'P1', defaultConfiguration: { level: 'error' } }] }
const tool = { driver: { name: 'scan', semanticVersion: '1.2.3', rules }, extensions: [plugin] }

const read = (log: unknown) => readSarif([Buffer.from(`\ufeff${JSON.stringify(log)}`)])
const log = (run: object) => ({ version: '2.1.0', runs: [{ tool, ...run }] })
const first = (result: object, run: object = {}) => read(log({ results: [result], ...run }))[0]?.findings[0]
const said = (told: unknown) => {
  try {
    return read(told)
  } catch (thrown) {
    const { code, details } = problemOf(thrown)
    return { code, details }
  }
}

test('a run tells its tool, its findings and what it looked at', () => {
  const results = [{ ruleId: 'X1', message: { text: 'Here.\nAnd there.' } }]
  const artifacts = [{ location: { uri: 'src/a.c' } }, { location: { uri: 'b.c', uriBaseId: 'SUB' } }, {}]
  expect(read(log({ results, artifacts, originalUriBaseIds: { SUB: { uri: 'sub' } } }))).toEqual([
    {
      tool: { name: 'scan', version: '1.2.3' },
      findings: [{ level: 'warning', ruleId: 'X1', message: 'Here.', helpUri: 'https://example.test/X1' }],
      artifacts: ['src/a.c', 'sub/b.c'],
    },
  ])
})

test('a file that ESLint says it passed over was not looked at', () => {
  const location = (uri: string) => ({ physicalLocation: { artifactLocation: { uri } } })
  const said = (text: string, uri: string) => ({ level: 'warning', message: { text }, locations: [location(uri)] })
  const invocations = [
    { toolConfigurationNotifications: [said('File ignored by default.', 'b.js'), said('Odd.', 'a.js')] },
  ]
  const artifacts = ['a.js', 'b.js'].map(uri => ({ location: { uri } }))
  expect(read(log({ results: [], artifacts, invocations }))[0]?.artifacts).toEqual(['a.js'])
})

test.each([
  ['its own', { ruleId: 'X1', level: 'error' }, 'error'],
  ['of the rule by its id', { ruleId: 'X2' }, 'note'],
  ['of the rule by its index', { ruleIndex: 1 }, 'note'],
  ['of the rule of which it is a part', { ruleId: 'X2/a' }, 'note'],
  ['of the rule of an extension', { rule: { id: 'P1', index: 0, toolComponent: { index: 0 } } }, 'error'],
  ['of the rule of an extension by name', { rule: { id: 'P1', toolComponent: { name: 'plugin' } } }, 'error'],
  ['of the rule of an extension by its id alone', { ruleId: 'P1' }, 'error'],
  ['warning where nothing tells it', { ruleId: 'nobody' }, 'warning'],
  ['the id wins over an index that is another rule’s', { ruleId: 'X3', ruleIndex: 1 }, 'error'],
  ['none is a note', { ruleId: 'X1', level: 'none' }, 'note'],
  ['of a tool that writes capitals', { ruleId: 'X1', level: 'ERROR' }, 'error'],
  ['an unknown word is the worst', { ruleId: 'X1', level: 'fatal' }, 'error'],
])('the level: %s', (_, result, level) => {
  expect(first({ message: { text: 'm' }, ...result })?.level).toBe(level)
})

test.each([
  ['9.1', 'critical'],
  ['9', 'critical'],
  [8.9, 'high'],
  ['7.0', 'high'],
  ['6.9', 'medium'],
  ['0.1', 'low'],
  ['0', undefined],
  ['none', undefined],
])('security-severity %j is %s', (score, severity) => {
  expect(first({ ruleId: 'X1', message: { text: 'm' }, properties: { 'security-severity': score } })?.severity).toBe(
    severity,
  )
})
test('the severity of the rule', () => {
  expect(first({ ruleId: 'X2', message: { text: 'm' } })?.severity).toBe('critical')
})

test.each([
  ['fail', {}, 1],
  ['FAIL', { kind: 'FAIL' }, 1],
  ['pass', { kind: 'pass' }, 0],
  ['notApplicable', { kind: 'notApplicable' }, 0],
  ['informational', { kind: 'informational' }, 0],
  ['open', { kind: 'open' }, 0],
  ['review', { kind: 'review' }, 0],
  ['there before only', { baselineState: 'absent' }, 0],
  ['there before too', { baselineState: 'unchanged' }, 1],
])('a result of kind %s', (_, result, count) => {
  expect(read(log({ results: [{ ruleId: 'X1', message: {}, ...result }] }))[0]?.findings).toHaveLength(count)
})

test.each([
  [[], undefined],
  [[{}], true],
  [[{ status: 'accepted' }, { status: 'Accepted' }], true],
  [[{ status: 'accepted' }, { status: 'underReview' }], undefined],
  [[{ status: 'rejected' }], undefined],
])('suppressions %j', (suppressions, suppressed) => {
  expect(first({ ruleId: 'X1', message: {}, suppressions })?.suppressed).toBe(suppressed)
})

test.each([
  ['its own text', { message: { text: 'a\nb' } }, 'a'],
  ['text with arguments', { message: { text: '{0} of {1} {2}', arguments: ['one', 'two'] } }, 'one of two {2}'],
  ['text of the rule', { ruleId: 'X3', message: { id: 'long', arguments: ['a', 'b', 'c'] } }, 'a is b, c'],
  ['Markdown', { ruleId: 'X3', message: { markdown: '**b**' } }, '**b**'],
  ['the rule’s description', { message: {} }, 'Bad thing'],
  ['nothing', { ruleId: 'nobody', message: {} }, 'no message'],
])('the message: %s', (_, result, message) => {
  expect(first({ ruleId: 'X1', ...result })?.message).toBe(message)
})

const at = (artifactLocation: object, region?: object, run: object = {}) =>
  first({ ruleId: 'X1', message: {}, locations: [{}, { physicalLocation: { artifactLocation, region } }] }, run)
    ?.location
test.each([
  [
    'relative',
    at({ uri: 'src/a.c' }, { startLine: 3, startColumn: 5, endLine: 4 }),
    { path: 'src/a.c', line: 3, column: 5, endLine: 4 },
  ],
  ['without a region', at({ uri: 'file:///w/a%20b.c' }), { path: 'file:///w/a%20b.c' }],
  ['by its index', at({ index: 1 }, {}, { artifacts: [{}, { location: { uri: 'b.c' } }] }), { path: 'b.c' }],
  [
    'below an absolute base',
    at({ uri: 'a.c', uriBaseId: 'SRC' }, {}, { originalUriBaseIds: { SRC: { uri: 'file:///src/' } } }),
    { path: 'a.c' },
  ],
  [
    'below a base below a base',
    at(
      { uri: 'a.c', uriBaseId: 'B' },
      {},
      { originalUriBaseIds: { A: { uri: 'x/' }, B: { uri: 'y', uriBaseId: 'A' } } },
    ),
    { path: 'x/y/a.c' },
  ],
  [
    'below a base that is below itself',
    at({ uri: 'a.c', uriBaseId: 'A' }, {}, { originalUriBaseIds: { A: { uri: 'x', uriBaseId: 'A' } } })?.path.endsWith(
      'x/a.c',
    ),
    true,
  ],
  ['empty', at({ uri: '' }), undefined],
  ['an index beyond the artifacts', at({ index: 7 }), undefined],
])('the place: %s', (_, location, expected) => {
  expect(location).toEqual(expected)
})

const noAnswer = (expected: string, reason: string) => ({ code: 'unreadable-report', details: { expected, reason } })
const failed = (reason: string) => ({ code: 'tool-failed', details: { tool: 'scan', reason } })
test.each([
  ['no runs', { version: '2.1.0', runs: [] }, noAnswer('a SARIF log with runs', 'it has none')],
  ['another version', { version: '1.0.0', runs: [] }, noAnswer('SARIF 2.1.0', 'it is of another version')],
  ['no SARIF at all', { results: [] }, noAnswer('a list at $.runs', 'it is missing')],
  [
    'results that were not computed',
    log({}),
    noAnswer('`results` in each run of the SARIF log', 'there are none: they were not computed'),
  ],
  [
    'results null',
    log({ results: null }),
    noAnswer('`results` in each run of the SARIF log', 'there are none: they were not computed'),
  ],
  [
    'results in another file',
    log({ results: [], externalPropertyFileReferences: { results: [{}] } }),
    noAnswer('results in the SARIF log itself', 'they are in another file'),
  ],
  [
    'one run of two without results',
    { version: '2.1.0', runs: [{ tool, results: [] }, { tool }] },
    noAnswer('`results` in each run of the SARIF log', 'there are none: they were not computed'),
  ],
  [
    'a run that did not succeed',
    log({ results: [], invocations: [{ executionSuccessful: false }] }),
    failed('it says that it did not succeed'),
  ],
  [
    'an error while it ran',
    log({
      results: [],
      invocations: [
        {
          executionSuccessful: true,
          toolExecutionNotifications: [
            { level: 'warning' },
            { level: 'error', message: { text: 'a.py: syntax error\n…' } },
          ],
        },
      ],
    }),
    failed('a.py: syntax error'),
  ],
  [
    'an error at a place',
    log({
      results: [],
      invocations: [
        {
          toolExecutionNotifications: [
            {
              level: 'error',
              message: { text: 'Bad' },
              locations: [{ physicalLocation: { artifactLocation: { uri: 'a.js' }, region: { startLine: 2 } } }],
            },
          ],
        },
      ],
    }),
    failed('Bad in a.js:2'),
  ],
  [
    'an error in its configuration',
    log({ results: [], invocations: [{ toolConfigurationNotifications: [{ level: 'error' }] }] }),
    failed('it says that it did not succeed'),
  ],
])('T08 %s is no answer', (_, told, expected) => {
  expect(said(told)).toEqual(expected)
})
