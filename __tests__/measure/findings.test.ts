import { expect, test } from '@jest/globals'
import { countFindings } from '../../src/measure/findings.js'
import type { Finding, FindingLevel, Severity } from '../../src/model/finding.js'

const finding = (level: FindingLevel, ruleId: string, changes: Partial<Finding> = {}): Finding => ({
  level,
  ruleId,
  message: `${level} ${ruleId}`,
  ...changes,
})
const count = (findings: Iterable<Finding>) => countFindings(findings, location => location)

test('findings are counted by rule, aliases, level and severity; suppressed ones apart', () => {
  const cve = { severity: 'high', aliases: ['CVE-1'] } as const
  const all = [
    finding('error', 'a'),
    finding('error', 'a'),
    finding('warning', 'a'),
    finding('error', 'a', cve),
    finding('error', 'a', cve),
    finding('error', 'a', { ...cve, severity: 'low' }),
    finding('error', 'a', { suppressed: true }),
    finding('note', 'b', { suppressed: false }),
  ]
  const { tallies, suppressed } = count(all)
  expect(suppressed).toBe(1)
  expect(tallies).toEqual([
    { ruleId: 'a', aliases: [], level: 'error', count: 2 },
    { ruleId: 'a', aliases: [], level: 'warning', count: 1 },
    { ruleId: 'a', aliases: ['CVE-1'], level: 'error', severity: 'high', count: 2 },
    { ruleId: 'a', aliases: ['CVE-1'], level: 'error', severity: 'low', count: 1 },
    { ruleId: 'b', aliases: [], level: 'note', count: 1 },
  ])
})

test('rules whose names look alike when put together are counted apart', () => {
  const { tallies } = count([
    finding('error', 'a', { aliases: ['b'] }),
    finding('error', 'a","b'),
    finding('error', 'a\0b'),
    finding('error', 'a b'),
  ])
  expect(tallies.map(({ count }) => count)).toEqual([1, 1, 1, 1])
})

test('the worst findings are kept, and those that are as bad in their order', () => {
  const severities: readonly (Severity | undefined)[] = [undefined, 'low', 'medium', 'high', 'critical']
  const all = (['note', 'warning', 'error'] as const).flatMap(level =>
    severities.flatMap(severity => ['1', '2'].map(id => finding(level, id, { ...(severity && { severity }) }))),
  )
  const kept = count(all).findings.map(({ level, severity, ruleId }) => `${level} ${severity} ${ruleId}`)
  expect(kept.slice(0, 12)).toEqual([
    'error critical 1',
    'error critical 2',
    'error high 1',
    'error high 2',
    'error medium 1',
    'error medium 2',
    'error low 1',
    'error low 2',
    'error undefined 1',
    'error undefined 2',
    'warning critical 1',
    'warning critical 2',
  ])
  expect(kept).toHaveLength(30)
})

test('200 000 findings are counted exactly, and 100 of them are kept, the worst among them', () => {
  function* many() {
    for (let index = 0; index < 200_000; index += 1) yield finding('note', `r${index % 7}`)
    yield finding('error', 'last')
  }
  const { findings, tallies } = count(many())
  expect(findings).toHaveLength(100)
  expect(findings[0]).toEqual(finding('error', 'last'))
  expect(tallies.reduce((sum, tally) => sum + tally.count, 0)).toBe(200_001)
  expect(tallies).toHaveLength(8)
})

test('beyond 5000 rules the rest are counted under no name, so that no waiver takes them out', () => {
  const all = Array.from({ length: 6000 }, (_, index) => finding(index % 2 ? 'error' : 'note', `r${index}`))
  const { tallies } = count([...all, ...all])
  expect(tallies).toHaveLength(5002)
  expect(tallies.slice(4999)).toEqual([
    { ruleId: 'r4999', aliases: [], level: 'error', count: 2 },
    { ruleId: '', aliases: [], level: 'note', count: 1000 },
    { ruleId: '', aliases: [], level: 'error', count: 1000 },
  ])
})

test('a name too long to be kept whole is no name', () => {
  const long = 'r'.repeat(1001)
  const { findings, tallies } = count([finding('error', long, { message: 'm', aliases: [long, 'CVE-1'] })])
  expect(tallies).toEqual([{ ruleId: '', aliases: ['CVE-1'], level: 'error', count: 1 }])
  expect(findings).toEqual([{ level: 'error', ruleId: '', aliases: ['CVE-1'], message: 'm' }])
})

test('T34 a finding is kept with a message of at most 2000 characters, cut between words', () => {
  const message = `${'word '.repeat(399)}half-a-secret`
  const { findings } = count([
    finding('error', 'a', { message, helpUri: `https://x/${'y'.repeat(600)}`, suppressed: false }),
  ])
  expect(findings).toEqual([{ level: 'error', ruleId: 'a', message: `${'word '.repeat(399)}…` }])
})

test('a finding of no known level is a fault of the gate', () => {
  expect(() => count([finding('fatal' as never, 'a')])).toThrow(TypeError)
  expect(() => count([finding('error', 'a', { severity: 'moderate' as never })])).toThrow(TypeError)
})
