import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  cut,
  htmlText,
  htmlTextOnGitHub,
  markdownCode,
  markdownFence,
  markdownText,
  mermaidName,
  plain,
  plainLines,
  printable,
  printableJson,
  webUrl,
} from '../../src/report/sanitise.js'
import { hostile } from './hostile.js'
import { everyNode, smuggled, treeOf } from './markdown-tree.js'
import { commandsIn } from './runner-parsers.js'

const anything = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...['::', ':', '##[', '#', '[', ']', 'error', '::error::', ' ', '\n', '\u200b', '\u00a0', '\u001b[31m', '\u0007'],
      ...[
        '`',
        '|',
        '\\',
        '<',
        '>',
        '!',
        '(',
        ')',
        '@a',
        '#1',
        'http://x.y',
        '*',
        '_',
        '-',
        '&',
        '$',
        '~',
        'x',
        '<!--',
        '-->',
      ],
    ),
    maxLength: 30,
  }),
)

test.each([
  ['T19 a command at the start', '::error::x', ': :error::x'],
  ['T19 a command after white space of any alphabet', 'a\u2003\u0085::error::x', 'a : :error::x'],
  ['T19 colons in a run', '::::x', ': : : :x'],
  ['T19 the old form, anywhere', 'ok ##[error]x', 'ok ## [error]x'],
  ['T19 the old form with something invisible in it', '#\u200b#\u00ad[error]x', '## [error]x'],
  ['pictographs stay joined', '👩🏽‍💻 🏳️‍🌈', '👩🏽‍💻 🏳‍🌈'],
  ['T19 what joins pictographs goes elsewhere', '👩‍ a‍👩 ::‍ #‍#[x]', '👩 a👩 : : ## [x]'],
  ['colons within a word stay: names of tests', 'tests/test_a.py::test_b', 'tests/test_a.py::test_b'],
  [
    'T45 colours, links and titles of a terminal',
    '\u001b[1;31mred\u001b[0m \u001b]8;;http://x\u0007y\u001b]0;z',
    'red y',
  ],
  ['T45 an escape sequence as one C1 character', '\u009b31mred', 'red'],
  ['T20 bidi and zero-width', 'a\u202eb\u200bc\ufeffd', 'abcd'],
  ['T20 several lines become one', 'a\r\nb\u2028c\td\u0085e', 'a b c d e'],
  ['T20 a half of a pair', '\ud800x', '\ufffdx'],
  ['T20 marks piled up', `e${'\u0301'.repeat(9)}`, `e${'\u0301'.repeat(3)}`],
  ['other alphabets stay', 'Лимиты 限制 😀', 'Лимиты 限制 😀'],
])('plain text: %s', (_, data, text) => {
  expect(plain(data)).toBe(text)
})

test('T20 a text is cut at 500 characters, never inside a pair', () => {
  expect(plain('😀'.repeat(400))).toBe(`${'😀'.repeat(249)}…`)
  expect(cut('ab', 2)).toBe('ab')
  expect(cut('abc', 2)).toBe('a…')
})

test('T19 T45 lines keep their indentation and hold no command', () => {
  expect(plainLines('a\n\t  b \u001b[31m\n  ::error::x\r\n##[group]y')).toEqual([
    'a',
    '    b',
    '  : :error::x',
    '## [group]y',
  ])
})

test('T19 the runner finds no command in anything printed', () => {
  fc.assert(
    fc.property(anything, anything, (one, other) => {
      const printed = [
        plain(one),
        ...plainLines(other),
        printable(plain(one) + plain(other)),
        printableJson({ one, [other]: one }),
      ]
      expect(commandsIn(printed.join('\n'))).toEqual([])
    }),
    { numRuns: 1000 },
  )
})

test('T45 nothing printed holds a control, a bidi mark or an invisible character', () => {
  fc.assert(
    fc.property(anything, data => {
      expect(plain(data)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
      expect(plainLines(data).join('')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u)
      expect(printableJson(data)).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\u2028\u2029]/u)
    }),
  )
})

test('what is plain stays as it is', () => {
  fc.assert(
    fc.property(anything, data => {
      expect(plain(plain(data))).toBe(plain(data))
    }),
  )
})

test('JSON for the log parses to what went in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), anything, (value, data) => {
      expect(JSON.parse(printableJson({ value, data }))).toEqual(JSON.parse(JSON.stringify({ value, data })))
    }),
  )
})

const pages: readonly (readonly [string, (data: string) => string])[] = [
  ['a paragraph', data => `${markdownText(data)}`],
  ['a list', data => `- ${markdownText(data)}\n- x`],
  ['a heading', data => `### ${markdownText(data)}`],
  ['bold', data => `a **${markdownText(data).trim()}** b`],
  ['a table', data => `| a | b |\n| --- | --- |\n| ${markdownText(data)} | x |`],
  ['code in a table', data => `| a | b |\n| --- | --- |\n| ${markdownCode(data)} | x |`],
  ['code', data => `a ${markdownCode(data)} b`],
  ['a fence', data => `${markdownFence(data)}\n\nx`],
  ['a summary', data => `<details>\n<summary><code>${htmlTextOnGitHub(data)}</code></summary>\n\nx\n\n</details>`],
]

test.each(pages)('T20 nothing hostile survives in %s', (_, pageWith) => {
  fc.assert(
    fc.property(anything, data => {
      expect(smuggled(pageWith(data), 'https://github.com/acme/shop')).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('T20 a table keeps its cells, and a paragraph stays one', () => {
  fc.assert(
    fc.property(anything, data => {
      for (const cell of [markdownText(data), markdownCode(data)]) {
        const [table, ...rest] = treeOf(`| a | b |\n| --- | --- |\n| ${cell} | x |\n\nend`).children ?? []
        expect(rest.map(({ type }) => type)).toEqual(['paragraph'])
        const rows = (table?.children ?? []).map(row => row.children?.length)
        expect(rows).toEqual([2, 2])
      }
      const kinds = (treeOf(`${markdownText(data)}\n\nend`).children ?? []).map(({ type }) => type)
      expect(kinds.filter(kind => kind !== 'paragraph')).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('T20 text reads as it was written', () => {
  const said = 'a *b* `c` [d](e) <f> | g & h_i_ $j$ \\ k'
  const text = [...everyNode(treeOf(markdownText(said)))].map(({ node }) => (node.type === 'text' ? node.value : ''))
  expect(text.join('')).toBe(said)
  const inTable = [...everyNode(treeOf(`| a |\n| --- |\n| ${markdownText(said)} |`))].map(
    ({ node }) => node.value ?? '',
  )
  expect(inTable.join('')).toBe(`a${said}`)
})

test.each([
  ['a backtick', 'a`b', '``a`b``'],
  ['backticks at the ends', '`a`', '`` `a` ``'],
  ['a pipe, where parsers differ', 'a\\|b', '<code>a&#92;&#124;b</code>'],
  ['the beginning of a comment', 'a <!-- b -->', '`a <\u200b!-- b --\u200b>`'],
  ['nothing', ' \u200b ', ''],
])('code in Markdown: %s', (_, data, markdown) => {
  expect(markdownCode(data)).toBe(markdown)
})

test('T20 HTML text ends no element and no attribute', () => {
  expect(htmlText(`<b a="1" c='2'>&</b>`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;&lt;/b&gt;')
})

test.each([
  ['a page of GitHub', 'https://github.com/acme/shop/pull/12#pullrequestreview-1', true],
  ['a script', 'javascript:alert(1)', false],
  ['a way out of the link', 'https://github.com/a>b', false],
  ['a space', 'https://github.com/a b', false],
  ['a name and a password', 'https://a:b@evil.example/', false],
  ['another host hidden by a backslash', 'https://github.com\\@evil.example', false],
])('T20 an address that may be linked: %s', (_, url, may) => {
  expect(webUrl(url)).toBe(may ? url : undefined)
})

test('T20 a name in a diagram is letters, digits and dots', () => {
  expect(mermaidName('a:b;c %%{init}%% "click"\n# Фаза 1.2_x-y')).toBe('a b c init click Фаза 1.2_x-y')
})
