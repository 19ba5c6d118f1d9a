import { expect, test } from '@jest/globals'
import { json, object, text } from '../../src/formats/json.js'
import { followUps, measure } from '../../src/measure/measure.js'
import { type Collected, history, REPORT, type ToolRun, tool, tracked } from '../../src/model/evidence.js'
import { defineGate, type Gate, number, orAbsent, word, yesNo } from '../../src/model/gate.js'
import { UserError } from '../../src/model/problem.js'
import type { Step } from '../../src/model/step.js'

const bytes = (content: string) => [Buffer.from(content)]
const answered = (exitCode: number) => exitCode < 2

const step = (changes: Partial<Step> = {}): Step => ({
  item: 'lint',
  gate: 'lint',
  with: {},
  minExamined: 1,
  env: {},
  passOn: [],
  workingDirectory: '.',
  timeoutMinutes: 1,
  parallel: true,
  after: [],
  definition: '',
  ...changes,
})
const run = (changes: Partial<ToolRun> = {}): ToolRun => ({
  kind: 'tool',
  at: '2026-11-23T10:00:00Z',
  seconds: 2,
  argv: ['lint', '--output=/tmp/report'],
  process: { ended: 'exited', exitCode: 0 },
  report: { path: REPORT, found: 'fresh', bytes: 2, content: bytes('{}') },
  stdout: [],
  stderr: [],
  tail: 'the end',
  ...changes,
})

type Form = Partial<Pick<Gate, 'evidence' | 'measure' | 'follow' | 'measures'>>
const gate = (form: Form = {}): Gate => ({
  ...defineGate({
    id: 'lint',
    title: 'Lint',
    docs: { subject: 'the run', examined: 'files', url: 'https://lint.example', install: 'pip install lint' },
    params: {},
    measures: { score: number('Points.') },
    expect: [],
    evidence: () => ({ lint: tool(['lint', `--output=${REPORT}`], answered) }),
    measure: () => ({ examined: 3, measures: { score: 8 } }),
  }),
  ...form,
})

type Asked = { gate?: Gate; step?: Partial<Step>; run?: Partial<ToolRun>; collected?: Record<string, Collected> }
const ask = (asked: Asked) =>
  measure(asked.gate ?? gate(), step(asked.step), asked.collected ?? { lint: run(asked.run) }, '/work/app')
function problemOf(asked: Asked): unknown {
  try {
    return { no: 'problem', answer: ask(asked) }
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown
    const [problem] = thrown.problems
    return { [problem?.code ?? '']: problem?.details }
  }
}

const ended = (process: NonNullable<ToolRun['process']>) => ({ process })
const exit = (exitCode: number) => ended({ ended: 'exited', exitCode })
const report = (
  found: 'missing' | 'stale' | 'tracked' | 'outside' | 'not-a-file' | 'unreadable',
  path = 'out/r.json',
) => ({
  report: { path, found },
})
const none: Form = { measure: () => ({ examined: 3, measures: { score: 8 }, findings: [] }) }
const finding = { level: 'error' as const, ruleId: 'E1', message: 'wrong' }
const script = { run: 'make lint\necho done' }
const byScript = { argv: ['bash', '-e', '/tmp/script.sh'] }
const measured = (form: ReturnType<Gate['measure']>): Form => ({ measure: () => form })

/** Design 7, question by question; the first that cannot be answered is the one that is told. */
const table: readonly (readonly [string, Asked, unknown])[] = [
  [
    '1 not found',
    { run: ended({ ended: 'not-found', tool: 'lint' }) },
    { 'tool-missing': { tool: 'lint', install: 'pip install lint' } },
  ],
  [
    '1 a shell that is not found is not what the gate installs',
    { run: { ...byScript, ...ended({ ended: 'not-found', tool: 'pwsh' }) }, step: script },
    { 'tool-missing': { tool: 'pwsh' } },
  ],
  ['1 killed', { run: ended({ ended: 'killed', signal: 'SIGKILL' }) }, { killed: { tool: 'lint', signal: 'SIGKILL' } }],
  [
    '1 killed, before what it may have left is looked at',
    { run: { ...ended({ ended: 'killed', signal: 'SIGTERM' }), ...report('stale') } },
    { killed: { tool: 'lint', signal: 'SIGTERM' } },
  ],
  [
    '1 killed inside a shell',
    {
      run: { ...byScript, ...exit(137) },
      step: script,
      gate: gate({ evidence: () => ({ lint: tool([], () => true) }) }),
    },
    { killed: { tool: 'make lint', signal: 'SIGKILL' } },
  ],
  [
    '1 timed out',
    { run: ended({ ended: 'timed-out', afterMinutes: 5 }) },
    { 'timed-out': { tool: 'lint', minutes: 5 } },
  ],
  ['1 cancelled', { run: ended({ ended: 'cancelled' }) }, { cancelled: {} }],
  ['1 T34 flooded', { run: ended({ ended: 'flooded', limitMib: 9 }) }, { flooded: { tool: 'lint', limitMib: 9 } }],
  ['2 crashed', { run: exit(2) }, { crashed: { tool: 'lint', exitCode: 2, tail: 'the end' } }],
  [
    '2 crashed, told by the first line of the script',
    { run: { ...byScript, ...exit(2) }, step: script },
    { crashed: { tool: 'make lint', exitCode: 2, tail: 'the end' } },
  ],
  [
    '2 could not be run, whatever the gate takes for an answer',
    {
      run: { ...byScript, ...exit(127) },
      step: script,
      gate: gate({ evidence: () => ({ lint: tool([], () => true) }) }),
    },
    { crashed: { tool: 'make lint', exitCode: 127, tail: 'the end' } },
  ],
  [
    '2 may not be run',
    { run: exit(126), gate: gate({ evidence: () => ({ lint: tool(['lint'], () => true) }) }) },
    { crashed: { tool: 'lint', exitCode: 126, tail: 'the end' } },
  ],
  [
    '3 no report of its own tool',
    { run: report('missing', REPORT) },
    { 'no-report': { tool: 'lint', tail: 'the end' } },
  ],
  ['3 no report', { run: report('missing') }, { 'no-report': { path: 'out/r.json', tool: 'lint', tail: 'the end' } }],
  ['3 stale', { run: report('stale') }, { 'stale-report': { path: 'out/r.json' } }],
  ['3 tracked', { run: report('tracked') }, { 'report-tracked': { path: 'out/r.json' } }],
  ['3 T28 outside', { run: report('outside') }, { 'report-outside': { path: 'out/r.json' } }],
  ['3 T37 no file', { run: report('not-a-file') }, { 'report-outside': { path: 'out/r.json' } }],
  [
    '3 unreadable',
    { run: report('unreadable') },
    { 'unreadable-report': { path: 'out/r.json', expected: 'a readable file', reason: 'it cannot be opened' } },
  ],
  [
    '4 nothing examined (T08)',
    { gate: gate(measured({ examined: 0, measures: { score: 10 } })) },
    { 'nothing-examined': { examined: 0, minimum: 1, unit: 'files' } },
  ],
  [
    '4 too little examined',
    { step: { minExamined: 4 } },
    { 'nothing-examined': { examined: 3, minimum: 4, unit: 'files' } },
  ],
  [
    '4 a minimum below 1 is 1',
    { step: { minExamined: -5 }, gate: gate(measured({ examined: 0, measures: { score: 10 } })) },
    { 'nothing-examined': { examined: 0, minimum: 1, unit: 'files' } },
  ],
  [
    '4 no subject (T08)',
    { gate: gate(measured({ examined: 3, subjects: [] })) },
    { 'nothing-examined': { examined: 0, minimum: 1, unit: 'files' } },
  ],
  [
    '4 T09 examined NaN',
    { gate: gate(measured({ examined: Number.NaN, measures: { score: 10 } })) },
    { 'no-measure': { measure: 'examined', subject: 'the run' } },
  ],
  [
    '4 before 5 and 6',
    { run: exit(1), gate: gate(measured({ examined: 0, measures: { score: Number.NaN }, findings: [] })) },
    { 'nothing-examined': { examined: 0, minimum: 1, unit: 'files' } },
  ],
  [
    '5 exit says findings, the report has none',
    { run: exit(1), gate: gate(none) },
    { 'no-findings-reported': { tool: 'lint', exitCode: 1, tail: 'the end' } },
  ],
  [
    '5 nor are suppressed ones any',
    {
      run: exit(1),
      gate: gate(measured({ examined: 3, measures: { score: 8 }, findings: [{ ...finding, suppressed: true }] })),
    },
    { 'no-findings-reported': { tool: 'lint', exitCode: 1, tail: 'the end' } },
  ],
  [
    '5 before 6',
    { run: exit(1), gate: gate(measured({ examined: 3, measures: {}, findings: [] })) },
    { 'no-findings-reported': { tool: 'lint', exitCode: 1, tail: 'the end' } },
  ],
  [
    '6 T09 NaN',
    { gate: gate(measured({ examined: 3, measures: { score: Number.NaN } })) },
    { 'no-measure': { measure: 'score', subject: 'the run' } },
  ],
  [
    '6 T09 infinite',
    { gate: gate(measured({ examined: 3, measures: { score: Number.POSITIVE_INFINITY } })) },
    { 'no-measure': { measure: 'score', subject: 'the run' } },
  ],
  [
    '6 T09 a number as text',
    { gate: gate(measured({ examined: 3, measures: { score: '9' } })) },
    { 'no-measure': { measure: 'score', subject: 'the run' } },
  ],
  [
    '6 T09 null',
    { gate: gate(measured({ examined: 3, measures: { score: null } })) },
    { 'no-measure': { measure: 'score', subject: 'the run' } },
  ],
  [
    '6 absent',
    {
      gate: gate(
        measured({
          examined: 3,
          subjects: [
            { name: 'a', measures: { score: 1 } },
            { name: 'b', measures: {} },
          ],
        }),
      ),
    },
    { 'no-measure': { measure: 'score', subject: 'b' } },
  ],
  [
    '6 inherited',
    { gate: gate({ measures: { toString: word('Text.') }, ...measured({ examined: 3, measures: {} }) }) },
    { 'no-measure': { measure: 'toString', subject: 'the run' } },
  ],
  [
    '6 not declared',
    { gate: gate(measured({ examined: 3, measures: { score: 1, constructor: 1 } })) },
    { internal: { reason: 'the gate "lint" measures "constructor", which it does not declare' } },
  ],
  [
    '6 null where it may be absent',
    {
      gate: gate({
        measures: { limit: orAbsent(number('Limit.'), 'no limit') },
        ...measured({ examined: 1, measures: { limit: null } }),
      }),
    },
    { 'no-measure': { measure: 'limit', subject: 'the run' } },
  ],
  [
    'too many subjects',
    { gate: gate(measured({ examined: 3, subjects: Array(5001).fill({ name: 'a', measures: { score: 1 } }) })) },
    { 'too-many-subjects': { count: 5001, limit: 5000 } },
  ],
  ['no evidence', { collected: {} }, { internal: { reason: 'no evidence for "lint"' } }],
  [
    'evidence of another kind',
    { collected: { lint: { kind: 'tracked', paths: [] } } },
    { internal: { reason: 'no evidence for "lint"' } },
  ],
]
test.each(table)('question %s', (_, asked, problem) => {
  expect(problemOf(asked)).toEqual(problem)
})

const whole = {
  examined: 3,
  subjects: [{ name: 'the run', measures: { score: 8 } }],
  tallies: [],
  suppressed: 0,
  findings: [],
  remarks: [],
}
const found = { examined: 3, measures: { score: 8 }, findings: [finding] }
const withFinding = {
  ...whole,
  tallies: [{ ruleId: 'E1', aliases: [], level: 'error', count: 1 }],
  findings: [finding],
}
const believed: readonly (readonly [string, Asked, unknown])[] = [
  ['a clean run', { gate: gate(none) }, whole],
  ['findings, and an exit that says so', { run: exit(1), gate: gate(measured(found)) }, withFinding],
  ['findings although the exit says clean', { gate: gate(measured(found)) }, withFinding],
  ['an exit that says findings of a gate that has none', { run: exit(1) }, whole],
  [
    'an exit that the report explains',
    { run: exit(1), gate: gate(measured({ ...found, findings: [], explainsExit: true })) },
    whole,
  ],
  [
    'a report that somebody else made: no exit is known',
    { collected: { lint: run({ process: undefined, argv: [] } as never) }, gate: gate(none) },
    whole,
  ],
  ['as much as was asked for', { step: { minExamined: 3 } }, whole],
]
test.each(believed)('%s is believed', (_, asked, answer) => {
  expect(ask(asked)).toEqual(answer)
})

test('a gate gets its evidence by the names of its requests, what it follows up with included', () => {
  const seen: unknown[] = []
  const asking = gate({
    evidence: () => ({ lint: tool(['lint'], answered), tree: tracked(['src'], ['.py']) }),
    follow: first => {
      seen.push(Object.keys(first))
      return { history }
    },
    measure: evidence => {
      seen.push(evidence)
      return { examined: 1, measures: { score: 1 } }
    },
  })
  const before: Record<string, Collected> = {
    lint: run({ report: undefined, stdout: bytes('printed') } as never),
    tree: { kind: 'tracked', paths: ['src/a.py'] },
  }
  expect(followUps(asking, step(), before)).toEqual({ history })
  ask({ gate: asking, collected: { ...before, history: { kind: 'history', shallow: false, commits: 2 } } })
  const stdout = bytes('printed')
  expect(seen).toEqual([
    ['lint', 'tree'],
    ['lint', 'tree'],
    {
      lint: { at: '2026-11-23T10:00:00Z', seconds: 2, report: stdout, stdout, stderr: [], exitCode: 0 },
      tree: { paths: ['src/a.py'] },
      history: { shallow: false, commits: 2 },
    },
  ])
})

test('a gate that asks nothing more follows up with nothing; evidence unfit to be believed stops it before', () => {
  expect(followUps(gate(), step(), { lint: run() })).toEqual({})
  const asking = gate({ follow: () => ({ history }) })
  expect(() => followUps(asking, step(), { lint: run(exit(2)) })).toThrow('crashed')
})

test('the measures that a subject may lack are left out, the others are kept as they are', () => {
  const measures = { limit: orAbsent(number('Limit.'), 'no limit'), state: word('State.'), pinned: yesNo('Pinned.') }
  const subjects = [
    { name: 'api', measures: { limit: 0, state: '', pinned: false }, location: { path: './k8s/api.yaml', line: 3 } },
    { name: 'web', measures: { limit: undefined, state: 'ok', pinned: true }, location: { path: '/etc/passwd' } },
  ]
  expect(ask({ gate: gate({ measures, ...measured({ examined: 2, subjects }) }) }).subjects).toEqual([
    { name: 'api', measures: { limit: 0, state: '', pinned: false }, location: { path: 'k8s/api.yaml', line: 3 } },
    { name: 'web', measures: { state: 'ok', pinned: true } },
  ])
})

const reads = gate({
  measure: ({ lint }) => ({
    examined: json((lint as never as { report: [] }).report, object({ a: text })).a.length,
    measures: {},
  }),
})
test.each([
  ['junit.json', { path: 'junit.json' }],
  [REPORT, {}],
])('T28 a report that cannot be read is told by its path, %s, and never quoted', (path, told) => {
  const content = bytes('INPUT_TOKEN=ghs_secret')
  expect(problemOf({ gate: reads, run: { report: { path, found: 'fresh', bytes: 9, content } } })).toEqual({
    'unreadable-report': { ...told, expected: 'JSON', reason: 'the report is not JSON, or is cut short' },
  })
})

test('T28 what a gate throws by mistake is told without what it says', () => {
  const broken = gate({ measure: () => JSON.parse('INPUT_TOKEN=ghs_secret') })
  expect(problemOf({ gate: broken })).toEqual({
    internal: { reason: expect.stringMatching(/^SyntaxError at measure\.test\.ts:\d+:\d+$/) },
  })
  for (const [thrown, reason] of [
    ['text', 'string'],
    [undefined, 'undefined'],
  ])
    expect(
      problemOf({
        gate: gate({
          measure: () => {
            throw thrown
          },
        }),
      }),
    ).toEqual({ internal: { reason } })
})

test('remarks and the name of the tool are kept short', () => {
  const long = 'word '.repeat(1000)
  const answer = ask({
    gate: gate(
      measured({
        examined: 1,
        measures: { score: 1 },
        remarks: Array(30).fill(long),
        tool: { name: 'lint', version: long },
      }),
    ),
  })
  expect(answer.remarks).toHaveLength(20)
  expect(answer.remarks[0]).toBe(`${'word '.repeat(100)}…`)
  expect(answer.tool).toEqual({ name: 'lint', version: `${'word '.repeat(20)}…` })
})

const badly = { ...exit(1), ...byScript }
test.each([
  ['a command of the item that ends badly', { run: badly, step: script }, 'the end'],
  ['one that ends well', { run: { ...badly, ...exit(0) }, step: script }, undefined],
  ['one that printed nothing', { run: { ...badly, tail: '' }, step: script }, undefined],
  ["the gate's own tool", { run: exit(1) }, undefined],
  [
    'a command whose findings say why',
    { run: badly, step: script, gate: gate(measured({ examined: 3, measures: { score: 8 }, findings: [finding] })) },
    undefined,
  ],
] as const)('the last lines of what was printed are kept of %s', (_, asked, tail) => {
  expect(ask(asked).tail).toBe(tail)
})
