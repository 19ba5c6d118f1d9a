import { expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/finding.js'
import type { Because } from '../../src/model/verdict.js'
import { annotations, logMessages } from '../../src/report/annotations.js'
import { about, item, unmet, verdictOn } from './verdicts/build.js'

const finding = (more: Partial<Finding>): Finding => ({ level: 'error', ruleId: 'R1', message: 'wrong', ...more })
const on = (findings: readonly Finding[], because: Because = 'failed') =>
  annotations(verdictOn([{ id: 'a', name: 'A', items: [item('lint', 'Lint', because, { findings })] }], []), about)

test.each([
  [
    'a line and a column',
    finding({ location: { path: 'src/a.py', line: 3, column: 5 } }),
    { path: 'src/a.py', start_line: 3, end_line: 3, start_column: 5, end_column: 5 },
  ],
  [
    'several lines have no column',
    finding({ location: { path: 'src/a.py', line: 3, column: 5, endLine: 7 } }),
    { path: 'src/a.py', start_line: 3, end_line: 7 },
  ],
  ['a file alone', finding({ location: { path: 'src/a.py' } }), { path: 'src/a.py', start_line: 1, end_line: 1 }],
  [
    'an end before the start, and no column 0',
    finding({ location: { path: 'src/a.py', line: 9, column: 0, endLine: 2 } }),
    { path: 'src/a.py', start_line: 9, end_line: 9 },
  ],
  [
    'a line that is none',
    finding({ location: { path: 'src/a.py', line: 0.5 } }),
    { path: 'src/a.py', start_line: 1, end_line: 1 },
  ],
])('a finding is shown at %s', (_, found, place) => {
  expect(on([found])).toEqual([[{ ...place, annotation_level: 'failure', title: 'lint: R1', message: 'wrong' }]])
})

test.each(['/etc/passwd', '../a.py', 'a/../b.py', 'C:\\a.py', ' ', './a.py'])(
  'GitHub would refuse the whole request for the path %j: it is left out',
  path => {
    expect(on([finding({ location: { path, line: 1 } })])).toEqual([])
  },
)

test.each([
  ['an error', 'failed', 'error', 'failure'],
  ['a warning', 'failed', 'warning', 'warning'],
  ['a note', 'failed', 'note', 'notice'],
  ['an error of an item that is advisory', 'advisory', 'error', 'warning'],
] as const)('%s has its level', (_, because, level, annotation_level) => {
  expect(on([finding({ level, location: { path: 'a.py', line: 1 } })], because)).toEqual([
    [expect.objectContaining({ annotation_level })],
  ])
})

test.each(['passed', 'waived', 'not-asked'] as const)('an item that is %s has none', because => {
  expect(on([finding({ location: { path: 'a.py', line: 1 } })], because)).toEqual([])
})

test('a subject for which it does not hold is shown on its line', () => {
  const failing = unmet('memory-limit-mib <= 2048', [
    {
      subject: 'worker',
      location: { path: 'k8s/worker.yaml', line: 41 },
      unknown: false,
      found: { 'memory-limit-mib': null },
    },
  ])
  const resources = item('resources', 'Limits are set', 'failed', { gate: 'k8s-containers', expect: [failing] })
  const verdict = verdictOn([{ id: 'a', name: 'A', items: [resources] }], [])
  expect(annotations(verdict, about)).toEqual([
    [
      {
        path: 'k8s/worker.yaml',
        start_line: 41,
        end_line: 41,
        annotation_level: 'failure',
        title: 'resources: Limits are set',
        message: 'worker: memory-limit-mib: no limit is set, k8s/worker.yaml:41\nmemory-limit-mib <= 2048',
      },
    ],
  ])
  expect(logMessages(verdict, about)).toEqual([
    {
      title: 'resources: Limits are set',
      message: 'worker: memory-limit-mib: no limit is set, k8s/worker.yaml:41. Expected: memory-limit-mib <= 2048',
      file: 'k8s/worker.yaml',
      line: 41,
    },
  ])
})

test('T40 messages and titles are cut to what GitHub takes', () => {
  const ruleId = '😀'.repeat(300)
  const annotation = on([
    finding({ ruleId, message: '😀'.repeat(50_000), location: { path: 'a.py', line: 1 } }),
  ])[0]?.[0]
  expect(annotation?.title).toBe(`lint: ${'😀'.repeat(124)}…`)
  expect(Buffer.byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(64 * 1024)
  expect(annotation?.message).toBe(`${'😀'.repeat(1999)}…`)
})
