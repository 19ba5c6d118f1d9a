import { expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.js'
import type { ItemVerdict, Verdict } from '../../src/model/verdict.js'
import { render } from '../../src/report/render.js'
import { about, asked, checklistOf, item, ofTheRun, read, unmet, unsigned, verdictOn } from './verdicts/build.js'

const phases = (...items: readonly ItemVerdict[]): Verdict['phases'] => [{ id: 'all', name: 'All', items }]
const checklist = checklistOf([asked('roles', 12), asked('network', 15), asked('smoke', 9, 'make smoke')])
/** The rows of the first table of the report. */
const rowsOf = (verdict: Verdict, more = {}): readonly string[] =>
  render(verdict, { ...about, checklist, ...more })
    .summary()
    .split('\n\n')
    .filter(block => block.startsWith('| Item | Found'))[0]
    ?.split('\n')
    .slice(2) ?? []
const tick = (text: string): string => text.replaceAll("'", '`')

const smoke = item('smoke', 'Smoke tests', 'failed', {
  ...read('run', { 'exit-code': 3 }, 1),
  expect: [unmet('exit-code == 0', ofTheRun({ 'exit-code': 3 }), 'gate')],
  tail: 'GET /health\n\nno route to host\n',
})

test('a command that failed: its last line where it was found, the others under Details', () => {
  const verdict = verdictOn(phases(smoke), [])
  expect(rowsOf(verdict)).toEqual([
    tick(
      "| 'smoke'<br>Smoke tests | ❌ failed<br>exit-code 3<br>'no route to host' | This runs 'make smoke' | 'exit-code == 0' |",
    ),
  ])
  const report = render(verdict, about)
  expect(report.summary()).toContain(`<summary>❌ <code>smoke</code>: the last lines of its output</summary>

\`\`\`
GET /health

no route to host
`)
  expect(report.record()).not.toContain('no route to host')
})

const waivable = (because: Parameters<typeof verdictOn>[2]): Verdict =>
  verdictOn(phases(item('deploy', 'Deploy', 'failed', { items: [smoke] })), [], because)
test.each([
  ['lapsed', 'smoke', problem('waiver-lapsed', { until: '2026-11-20' }), 'its waiver lapsed on 2026-11-20'],
  [
    'not signed, and of what is above the item',
    'deploy',
    problem('waiver-unsigned', { role: 'security-lead' }),
    'a waiver waits for the approval of carol or dave',
  ],
  [
    'not allowed',
    'smoke',
    problem('waiver-not-allowed', { role: 'qa', allowed: ['security-lead'] }),
    'a waiver does not count: "qa" may not waive this item. These may: security-lead.',
  ],
  ['of another item', 'other', problem('waiver-lapsed', { until: '2026-11-20' }), undefined],
])('a waiver that does not count is told where the item blocks: %s', (_, id, because, told) => {
  const verdict = waivable({
    waivers: { inForce: [], notInForce: [{ item: id, reason: 'known', because }] },
    signOffs: [unsigned('security-lead', 'Security lead', ['carol', 'dave'])],
  })
  const [, found = ''] = rowsOf(verdict)[0]?.split(' | ') ?? []
  expect(found.split('<br>').slice(3)).toEqual(told === undefined ? [] : [told])
})

const statement = (id: string, by: string, evidence: 'required' | 'optional' = 'optional'): ItemVerdict =>
  item(id, id, 'waiting', { attestation: { by, evidence } })

test('statements come after what failed, one row for each role, with the line to copy', () => {
  const verdict = verdictOn(
    phases(
      statement('roles', 'security'),
      smoke,
      statement('network', 'security'),
      statement('drill', 'dev', 'required'),
    ),
    [],
  )
  const blob = `${about.repositoryUrl}/blob/${about.checklistRef}/.release-checklist.yml`
  expect(rowsOf(verdict).slice(1)).toEqual([
    tick(
      `| 'roles'<br>'network' | ⏳ waiting<br>nobody has stated it | Fill in this line and put it under each of the items in ['.release-checklist.yml:12'](<${blob}#L12>), ['15'](<${blob}#L15>) on 'main', then run the check again:<br>'attested: { by: LOGIN, on: 2026-11-23, until: YYYY-MM-DD }' | a statement by 'security' |`,
    ),
    tick(
      `| 'drill' | ⏳ waiting<br>nobody has stated it | Fill in this line and put it under the item in ['.release-checklist.yml'](<${blob}>) on 'main', then run the check again:<br>'attested: { by: LOGIN, on: 2026-11-23, until: YYYY-MM-DD, evidence: URL }' | a statement by 'dev', with a link to the evidence |`,
    ),
  ])
})

test.each([
  [
    'the merge queue',
    { pullRequest: undefined, event: 'merge_group' },
    'Sign-offs are asked on release pull requests only.',
  ],
  ['an ordinary pull request', {}, 'This pull request is not a release pull request: sign-offs are not asked.'],
])('%s: why nobody signs', (_, more, said) => {
  const { pullRequest: _request, ...bare } = { ...about.release, ...more }
  const request = 'pullRequest' in more ? {} : { pullRequest: about.release.pullRequest }
  const release = { ...bare, ...request, purpose: 'pull-request' as const, isRelease: false }
  const verdict = verdictOn(phases(item('tests', 'Tests', 'passed', read('tests', { tests: 1 }, 1))), [])
  const summary = render(verdict, { ...about, release } as typeof about).summary()
  expect(summary.split('\n')[0]).toBe('## ✅ Gates hold: the only item holds')
  expect(summary).toContain(said)
})

test.each([
  ['of some items', { asked: { some: 1, of: 4 } }, '1 of 4 items was asked (--item): it holds'],
  ['of all', {}, 'Gates hold: the only item holds; sign-offs are asked on the release pull request'],
])('a laptop claims no more than was asked: %s', (_, more, title) => {
  const verdict = verdictOn(phases(item('tests', 'Tests', 'passed', read('tests', { tests: 1 }, 1))), [], {
    decision: 'waiting',
  })
  const release = { ...about.release, purpose: 'local' as const, isRelease: false }
  expect(render(verdict, { ...about, release, ...more }).title()).toBe(title)
})

test('a laptop on which no gate was asked waits', () => {
  const release = { ...about.release, purpose: 'local' as const, isRelease: false }
  expect(render(verdictOn(phases(statement('roles', 'security')), []), { ...about, release }).title()).toBe(
    'WAITING: 1 item waits for an answer',
  )
})

test('a group counts what was asked of it, and says what was not', () => {
  const group = (...items: readonly ItemVerdict[]) => item('group', 'Group', 'passed', { items })
  const passed = item('one', 'One', 'passed', read('tests', { tests: 1 }, 1))
  const not = (id: string) => item(id, id, 'not-asked', { gate: 'tests' })
  const readOf = (each: ItemVerdict): string | undefined =>
    render(verdictOn(phases(each), []), about)
      .summary()
      .split('\n')
      .find(line => line.startsWith('| `group`'))
  expect(readOf(group(passed, not('two'), not('three')))).toContain('| 1 of 1 hold, 2 not asked |')
  expect(readOf(group(not('two')))).not.toContain('hold')
})
