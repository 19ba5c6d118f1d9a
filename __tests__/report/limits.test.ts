import { describe, expect, test } from '@jest/globals'
import { bytes, characters, within } from '../../src/report/fit.js'
import { render } from '../../src/report/render.js'
import { everyNode, treeOf } from './markdown-tree.js'
import { about, item, verdictOn } from './verdicts/build.js'
import { examples } from './verdicts/examples.js'
import { huge } from './verdicts/large.js'

const size = (text: string): number => Buffer.byteLength(text, 'utf8')
const report = render(huge.verdict, huge.about)
const firstLine = '## ⛔ NO-GO: 40 items fail, 1 person has not signed'

/** A page that was cut inside a block leaves something open. */
function isWhole(markdown: string): void {
  const html = [...everyNode(treeOf(markdown))].flatMap(({ node }) => (node.type === 'html' ? [node.value ?? ''] : []))
  const count = (tag: string): number => html.join('').split(tag).length - 1
  expect(count('<details>')).toBe(count('</details>'))
  expect((markdown.match(/^```/gm) ?? []).length % 2).toBe(0)
}

describe('T40 a huge verdict', () => {
  test('fits the summary of a check run, which begins with the decision and says what is left out', () => {
    const { summary, title } = report.checkRun(65_535)
    expect(size(summary)).toBeLessThanOrEqual(65_535)
    expect(summary.split('\n')[0]).toBe(firstLine)
    expect(summary).toMatch(/There is no room|Cut here/)
    expect(summary).toContain('(<https://github.com/acme/shop/actions/runs/7001>)')
    expect(title).toBe('NO-GO: 40 items fail, 1 person has not signed')
    isWhole(summary)
  })

  test.each([65_535, 40_000, 9_000, 1_000, 300, 100, 10, 0, -5, Number.NaN])(
    'leaves room for the readings: %p bytes for the text',
    bytesLeft => {
      const { text } = report.checkRun(bytesLeft)
      expect(size(text)).toBeLessThanOrEqual(Math.max(0, bytesLeft || 0))
      isWhole(text)
    },
  )

  test('fits a comment and the summary of a job', () => {
    expect(report.comment().length).toBeLessThanOrEqual(65_000)
    expect(size(report.summary())).toBeLessThanOrEqual(1_000_000)
    for (const page of [report.comment(), report.summary()]) {
      expect(page.split('\n')[0]).toBe(firstLine)
      isWhole(page)
    }
  })

  test('has its annotations in pages of 50, and a log of ten', () => {
    expect(report.annotations().map(page => page.length)).toEqual([50, 50, 50, 50])
    expect(report.logMessages()).toHaveLength(10)
    expect(report.logMessages().at(-1)?.message).toBe('31 more items block.')
  })

  test('counts all, however few are shown', () => {
    expect(report.terminal(80, false)).toContain('and 475 more')
    expect(report.comment()).toContain('30 more items block.')
  })
})

describe('less is said in steps', () => {
  const blocksAt = (sizes: Record<string, number>) => (depth: string) => [
    { kind: 'paragraph' as const, of: `${depth} ` },
    { kind: 'paragraph' as const, of: 'я'.repeat(sizes[depth] ?? 0) },
  ]
  const at = (limit: number, sizes: Record<string, number>): string => within(bytes(limit), about, blocksAt(sizes))

  test.each([
    ['everything, to the last byte', 3 + 2 + 800 + 1, /^all\n\nя+\n$/],
    [
      'one byte less: only what is not green',
      3 + 2 + 800,
      /^not-green\n\nя+\n\n> ⚠️ There is no room for everything here: only what/,
    ],
    ['counts', 300, /^counts\n\nя+\n\n> ⚠️ There is no room for the details here: only counts/],
    ['whole blocks from the end', 150, /^counts\n\n> ⚠️ Cut here, for lack of room\./],
    ['nothing, where not even the first block fits', 100, /^$/],
  ])('T40 %s', (_, limit, page) => {
    const text = at(limit, { all: 400, 'not-green': 200, counts: 50 })
    expect(text).toMatch(page)
    expect(size(text)).toBeLessThanOrEqual(limit)
  })

  test('characters are counted as GitHub counts those of comments', () => {
    expect(within(characters(10), about, () => [{ kind: 'paragraph', of: '😀😀😀😀' }])).toBe('😀😀😀😀\n')
    expect(within(characters(8), about, () => [{ kind: 'paragraph', of: '😀😀😀😀' }])).toBe('')
  })
})

test('T40 a check run and a summary that have room leave nothing out', () => {
  const { verdict, about } = examples.production
  const { summary, text } = render(verdict, about).checkRun(65_535)
  expect(summary + text).not.toMatch(/There is no room|Cut here/)
})

test('T40 a status has 140 characters: first the names go, the counts stay', () => {
  const statusOf = (count: number, name: string): string => {
    const items = Array.from({ length: count }, (_, index) => item(`${name}-${index}`, 'x', 'failed'))
    return render(verdictOn([{ id: 'a', name: 'A', items }], []), about).status()
  }
  expect(statusOf(3, 'pylint')).toBe('no-go: pylint-0, pylint-1, pylint-2 failed')
  expect(statusOf(400, 'a-rather-long-name-of-an-item')).toBe(
    'no-go: a-rather-long-name-of-an-item-0, a-rather-long-name-of-an-item-1, a-rather-long-name-of-an-item-2 and 397 more failed',
  )
  expect(statusOf(400, 'x'.repeat(200))).toBe('no-go: 400 failed')
})
