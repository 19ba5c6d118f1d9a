import { expect, test } from '@jest/globals'
import { lockedPackages, readAudit } from '../../src/formats/audit.js'
import { problemOf } from '../../src/model/problem.js'

const bytes = (text: string) => [Buffer.from(text)]
const read = (report: unknown) => readAudit(bytes(JSON.stringify(report)), false)
const said = (report: string) => {
  try {
    return readAudit(bytes(report), false)
  } catch (thrown) {
    return problemOf(thrown)
  }
}

const ghsa = (id: string) => `https://github.com/advisories/GHSA-${id}`
const via = (name: string, severity: string, source: number, url?: string) => ({
  source,
  name,
  severity,
  range: '<2',
  title: 'Bad',
  ...(url && { url }),
})
const report = (vulnerabilities: object) => ({
  auditReportVersion: 2,
  vulnerabilities,
  metadata: { dependencies: { total: 9 } },
})

test('npm counts each package on the way; an advisory is told once for each package', () => {
  const both = [via('a', 'critical', 1, ghsa('aaaa-bbbb-cccc')), via('a', 'critical', 2, ghsa('aaaa-bbbb-cccc'))]
  const vulnerabilities = {
    a: { severity: 'critical', via: both, fixAvailable: true },
    b: { severity: 'critical', via: ['a'], fixAvailable: { name: 'b', version: '3.0.0', isSemVerMajor: true } },
    c: { severity: 'critical', via: ['b', via('c', 'info', 3)], fixAvailable: false },
    d: { severity: 'moderate', via: [via('d', 'moderate', 4, ghsa('aaaa-bbbb-cccc'))] },
  }
  expect(read(report(vulnerabilities))).toEqual({
    packages: 10,
    findings: [
      {
        level: 'error',
        severity: 'critical',
        ruleId: 'GHSA-aaaa-bbbb-cccc',
        aliases: ['1'],
        message: 'Bad (a <2); `npm audit fix` mends it',
        helpUri: ghsa('aaaa-bbbb-cccc'),
      },
      { level: 'note', ruleId: 'npm-3', aliases: ['3'], message: 'Bad (c <2); no fix yet' },
      {
        level: 'warning',
        severity: 'medium',
        ruleId: 'GHSA-aaaa-bbbb-cccc',
        aliases: ['4'],
        message: 'Bad (d <2)',
        helpUri: ghsa('aaaa-bbbb-cccc'),
      },
    ],
  })
})

test('yarn tells an advisory once for each way that leads to it', () => {
  const advisory = { id: 7, title: 'Bad', module_name: 'a', severity: 'low', cves: [], patched_versions: '<0.0.0' }
  const line = JSON.stringify({ type: 'auditAdvisory', data: { resolution: {}, advisory } })
  const summary = JSON.stringify({ type: 'auditSummary', data: { totalDependencies: 3, vulnerabilities: { low: 2 } } })
  expect(readAudit(bytes(`${line}\n${line}\n${summary}\n`), false)).toEqual({
    packages: 4,
    findings: [{ level: 'note', severity: 'low', ruleId: 'npm-7', aliases: ['7'], message: 'Bad (a); no fix yet' }],
  })
})

test('yarn 4 tells packages that were given up; they are no vulnerabilities', () => {
  const children = { ID: 'a (deprecation)', Issue: 'Given up.', Severity: 'moderate', 'Vulnerable Versions': '1.0.0' }
  expect(readAudit(bytes(`${JSON.stringify({ value: 'a', children })}\n`), true)).toEqual({
    findings: [{ level: 'note', ruleId: 'deprecated', message: 'Given up. (a 1.0.0)' }],
  })
})

test('only a tool that may be silent can say with nothing that it found nothing', () => {
  expect(readAudit([], true)).toEqual({ findings: [] })
  expect(said('')).toEqual({ code: 'unreadable-report', details: { expected: 'JSON', reason: 'the report is empty' } })
})

const failed = (reason: string) => ({ code: 'tool-failed', details: { tool: 'the audit', reason } })
const unreadable = (expected: string, reason: string) => ({ code: 'unreadable-report', details: { expected, reason } })
test.each([
  [
    'no lock file',
    '{"error":{"code":"ENOLOCK","summary":"This needs a lock file.","detail":"Try"}}',
    failed('ENOLOCK This needs a lock file.'),
  ],
  [
    'a registry that refuses',
    '{"message":"405 Method Not Allowed","statusCode":405,"error":{"summary":"","detail":""}}',
    failed('405 Method Not Allowed'),
  ],
  ['an answer without a word', '{"statusCode":500}', failed('it reported an error')],
  [
    'an error beside a report',
    '{"auditReportVersion":2,"vulnerabilities":{},"metadata":{"dependencies":{"total":1}},"error":{"code":"E1"}}',
    failed('E1'),
  ],
  [
    'yarn without a lock file',
    '{"type":"info","data":"No lockfile found."}\n{"type":"auditSummary","data":{"totalDependencies":0,"vulnerabilities":{}}}',
    failed('No lockfile found.'),
  ],
  ['yarn that was refused', '{"type":"error","data":"Error: 405\\n    at x"}', failed('Error: 405')],
  [
    'yarn that was cut short',
    '{"type":"info","data":"Visit"}',
    unreadable('a line of type auditSummary', 'it has none'),
  ],
  ['a text', 'found 0 vulnerabilities\n', unreadable('JSON', 'the report is not JSON, or is cut short')],
  [
    'a later version',
    JSON.stringify({ ...report({}), auditReportVersion: 3 }),
    unreadable('`auditReportVersion` 2', 'it is 3'),
  ],
  ['nothing told', '{}', unreadable('an object at $.advisories', 'it is missing')],
  [
    'packages not counted',
    '{"auditReportVersion":2,"vulnerabilities":{},"metadata":{}}',
    unreadable('an object at $.metadata.dependencies', 'it is missing'),
  ],
  [
    'yarn that left out what is below its level',
    '{"type":"auditSummary","data":{"totalDependencies":9,"vulnerabilities":{"critical":0,"high":2}}}',
    unreadable('each advisory that is counted', 'it counts 2 of severity high and tells none'),
  ],
  [
    'a report of npm 6 that leaves out what it counts',
    '{"advisories":{},"metadata":{"totalDependencies":9,"vulnerabilities":{"moderate":1}}}',
    unreadable('each advisory that is counted', 'it counts 1 of severity moderate and tells none'),
  ],
  [
    'packages without an advisory',
    JSON.stringify(report({ a: { severity: 'low', via: ['b'] } })),
    unreadable('an advisory for each vulnerable package', 'one is missing'),
  ],
  [
    'a severity that nobody knows',
    JSON.stringify(report({ a: { severity: 'low', via: [via('a', 'extreme', 1)] } })),
    unreadable('a severity at $.vulnerabilities.a.via[0].severity', 'it is none that the gate knows'),
  ],
])('T07 T08 %s is no answer', (_, told, problem) => {
  expect(said(told)).toEqual(problem)
})

test('yarn.lock names what it locks, in both its forms', () => {
  const count = (text: string) =>
    lockedPackages({ path: 'yarn.lock', present: true, bytes: 1, at: '', content: bytes(text) })
  expect(
    count(
      '# yarn lockfile v1\n\n\na@1, a@^1:\n  version "1.0.0"\n  dependencies:\n    b "1"\n\n"@b/b@1":\n  version "1.0.0"\n',
    ),
  ).toBe(2)
  expect(count('__metadata:\n  version: 8\n\n"a@npm:1":\n  version: 1.0.0\n')).toBe(1)
  expect(lockedPackages({ path: 'yarn.lock', present: false })).toBe(0)
})
