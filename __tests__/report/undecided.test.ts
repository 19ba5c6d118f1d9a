import { expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.js'
import { superseded } from '../../src/report/status.js'
import { undecided } from '../../src/report/undecided.js'

const typo = problem(
  'unknown-gate',
  { gate: 'pip-audt', of: { kind: 'item', name: 'dependencies' }, nearest: 'pip-audit' },
  { path: '.release-checklist.yml', line: 14, column: 11, source: '    gate: pip-audt', length: 8 },
)

test('what could not be decided names each problem, its place and what to do', () => {
  const { title, summary, status } = undecided([typo, problem('bad-yaml', { reason: 'a | b' })], 'en')
  expect(title).toBe('UNDECIDED: 2 problems to mend first')
  expect(status).toBe('undecided: unknown gate "pip-audt" in item "dependencies"')
  expect(summary).toBe(`## 🟣 UNDECIDED: 2 problems to mend first

| Place | What is wrong | Next |
| --- | --- | --- |
| \`.release-checklist.yml:14:11\` | Unknown gate "pip-audt" in item "dependencies" | Did you mean "pip-audit"?<br>\`unknown-gate\` |
|  | This is not YAML: a &#124; b | Mend the line<br>\`bad-yaml\` |
`)
})

test('T40 many problems fit a check run, and all are counted', () => {
  const { summary } = undecided(
    Array.from({ length: 300 }, () => problem('bad-yaml', { reason: '<'.repeat(5_000) })),
    'en',
  )
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535)
  expect(summary).toMatch(/UNDECIDED: 300 problems to mend first[\s\S]*\n280 more problems\.\n$/)
})

test('a head that is no longer one is told the new one', () => {
  expect(superseded('3f2a1c9d8e7f6051', 'en')).toBe('superseded: the head is now 3f2a1c9')
})
