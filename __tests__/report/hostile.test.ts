import { expect, test } from '@jest/globals'
import { problem } from '../../src/model/problem.js'
import { place } from '../../src/report/about.js'
import { code, link } from '../../src/report/blocks.js'
import { progress } from '../../src/report/progress.js'
import { render } from '../../src/report/render.js'
import { undecided } from '../../src/report/undecided.js'
import { hostile } from './hostile.js'
import { smuggled } from './markdown-tree.js'
import { commandsIn } from './runner-parsers.js'
import { url } from './verdicts/build.js'
import { examples } from './verdicts/examples.js'

/** Keys whose values decide how something is shown; addresses are GitHub's own. */
const kept = new Set([
  ...['kind', 'because', 'outcome', 'level', 'severity', 'from', 'why', 'code', 'stage', 'decision', 'purpose'],
  ...['url', 'repositoryUrl', 'sha', 'tree', 'at', 'validUntil', 'startedAt', 'finishedAt', 'language', 'type'],
])

/** The same with every text of a tool or a person replaced; equal texts stay equal, so that ids still meet. */
function poisoned<T>(value: T, turn: number, key?: string): T
function poisoned(value: unknown, turn: number, key = ''): unknown {
  if (typeof value === 'string') return kept.has(key) ? value : hostile[(hash(value) + turn) % hostile.length]
  if (Array.isArray(value)) return value.map(each => poisoned(each, turn, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      // The names of measures are data too.
      key === 'measures' || key === 'found' ? poisoned(name, turn) : name,
      poisoned(each, turn, name),
    ]),
  )
}
const hash = (text: string): number =>
  [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7)

const elements =
  /<(?!\/?(?:html|head|meta|title|style|body|main|header|footer|h1|h2|p|ul|li|pre|code|div|table|thead|tbody|tr|th|td|a|span|i|b|small|details|summary)\b|!doctype)/
const attributes = /<\w+(?: (?:lang|charset|name|content|http-equiv|class|href|rel|style|data-label)="[^"<>]*")*>/g

const poisonable = ['no-go', 'waiting', 'brought-in', 'ordinary', 'unknown'] as const
test.each(poisonable)('T19 T20 T45 nothing hostile comes out of "%s", whatever tools and people wrote', name => {
  for (let turn = poisonable.indexOf(name); turn < hostile.length; turn += poisonable.length) {
    const { catalogue: _, ...about } = examples[name].about
    const report = render(poisoned(examples[name].verdict, turn), poisoned(about, turn))
    const { title, summary, text } = report.checkRun(65_535)
    for (const page of [summary, text]) expect(smuggled(page, url)).toEqual([])
    const printed = [title, report.status(), report.terminal(80, false), report.terminal(80, true), report.record()]
    const logged = report.logMessages().map(({ title, message }) => `${title}\n${message}`)
    const shown = report.annotations().flatMap(page => page.map(({ title, message }) => `${title}\n${message}`))
    expect(commandsIn([...printed, ...logged, ...shown].join('\n'))).toEqual([])
    for (const each of [title, report.status(), report.terminal(80, false)])
      expect(each).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\u2028\u2029]/u)
    const html = report.html()
    expect(html).not.toMatch(elements)
    expect(html.replace(/<style>[^<]*<\/style>/, '').replace(attributes, '')).not.toMatch(/<\w+ /)
    expect(html).not.toMatch(/href="(?!https:\/\/github\.com\/acme\/shop\/)|url\(|@import/)
  }
})

test.each([
  ['src/a b#.py', 'src/a%20b%23.py#L3'],
  ['../../../evil', undefined],
  ['/etc/passwd', undefined],
  ['a/./b', undefined],
  ['C:\\x', undefined],
])('T20 a place is linked within the commit only: %s', (path, linked) => {
  const { verdict, about } = examples.go
  const text = place({ path, line: 3 }, verdict, about)
  expect(text).toEqual(linked ? link(code(`${path}:3`), `${url}/blob/${verdict.sha}/${linked}`) : code(`${path}:3`))
})

test('T20 a page in HTML runs nothing and loads nothing', () => {
  const html = render(examples['no-go'].verdict, examples['no-go'].about).html()
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\bon\w+=|\bsrc=|url\(|@import/)
})

test('T19 progress and problems hold no command either', () => {
  for (const text of hostile) {
    const error = problem('tool-missing', { tool: text, install: text })
    const reading = { item: text, key: '', startedAt: '', durationMs: 1, error }
    const lines = [
      progress({ kind: 'started', item: text }, 'en', 80, false),
      progress({ kind: 'answered', done: 1, total: 2, expect: [], reading }, 'en', 80, false),
    ]
    const { title, summary, status } = undecided([error], 'en')
    expect(commandsIn([...lines, title, status].join('\n'))).toEqual([])
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
    expect(smuggled(summary, url)).toEqual([])
  }
})

test('T27 what an item is given is not told: no variable, no parameter, no shell', () => {
  const { verdict, about } = examples['no-go']
  const { checklist } = about
  const canary = 'canary-5b90ae'
  const items = checklist.phases.flatMap(phase =>
    phase.items.map(item => ({
      ...item,
      question: { ...item.question, env: { TOKEN: canary }, with: { url: `https://a:${canary}@b` }, shell: canary },
    })),
  )
  const report = render(verdict, { ...about, checklist: { ...checklist, phases: [{ id: 'a', name: 'A', items }] } })
  const { title, summary, text } = report.checkRun(65_535)
  const outputs = [title, summary, text, report.summary(), report.comment(), report.status(), report.terminal(80, true)]
  const files = [report.html(), report.record(), JSON.stringify([report.annotations(), report.logMessages()])]
  for (const output of [...outputs, ...files]) expect(output).not.toContain(canary)
})
