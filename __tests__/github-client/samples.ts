import type { Finding } from '../../src/model/finding.js'
import type { Answer, Reading, Readings } from '../../src/model/reading.js'

export const SHA = '1'.repeat(40)
export const finding = (index: number, message = `finding ${index}`): Finding => ({
  level: 'error',
  severity: 'high',
  ruleId: `R${index}`,
  aliases: ['CVE-1'],
  message,
  location: { path: 'src/a.ts', line: index + 1 },
  helpUri: 'https://example.org/R',
})
export const common = { key: 'a'.repeat(64), startedAt: '2026-11-23T09:00:00Z', durationMs: 12.5 }
export const answer = (item: string, findings: readonly Finding[] = [], more: Partial<Answer> = {}): Reading => ({
  item,
  ...common,
  examined: 12,
  subjects: [{ name: 'the run', measures: { score: 8.4, tool: 'x', ok: true }, location: { path: 'a' } }],
  tallies: [{ ruleId: 'R1', aliases: ['CVE-1'], level: 'error', severity: 'high', count: 31 }],
  suppressed: 0,
  findings,
  remarks: ['it says so'],
  tool: { name: 'pylint', version: '3.3' },
  ...more,
})
export const readings = (...all: Reading[]): Readings => ({
  format: 1,
  engine: '1.0.0',
  stage: 'tag',
  sha: SHA,
  tree: '2'.repeat(40),
  dirty: false,
  run: { id: '42', attempt: 1, url: 'https://github.example/run/42' },
  startedAt: '2026-11-23T09:00:00Z',
  finishedAt: '2026-11-23T09:01:00Z',
  readings: all,
})
