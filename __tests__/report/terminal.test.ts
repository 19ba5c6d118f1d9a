import { stripVTControlCharacters } from 'node:util'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { code, heading, list, mark, note, paragraph, table } from '../../src/report/blocks.js'
import { render } from '../../src/report/render.js'
import { terminal } from '../../src/report/terminal.js'
import { type Line, widthOf, wrap } from '../../src/report/terminal-text.js'
import { examples } from './verdicts/examples.js'

const textOf = (line: Line): string => line.map(({ text }) => text).join('')

test.each(Object.entries(examples))(
  '%s: no line is wider than the terminal, and colours change nothing else',
  (_, example) => {
    const report = render(example.verdict, example.about)
    for (const columns of [40, 79, 80, 100, 200]) {
      const text = report.terminal(columns, false)
      expect(Math.max(...text.split('\n').map(line => stringWidth(line)))).toBeLessThanOrEqual(columns)
      const coloured = report.terminal(columns, true)
      expect(
        stripVTControlCharacters(coloured)
          .split('\n')
          .map(line => line.trimEnd()),
      ).toEqual(text.split('\n'))
    }
  },
)

test('words stand beside the signs, and a table is side by side where it fits', () => {
  const blocks = [
    { kind: 'banner' as const, mark: 'no-go' as const, word: 'NO-GO', of: '1 item fails' },
    heading('What blocks'),
    table(
      ['Item', 'Found', 'Next'],
      [
        [[code('pylint'), 'Lint'], [mark('failed', 'failed'), 'score 7'], ['Start']],
        [[code('限制')], [mark('unknown', 'unknown')], []],
      ],
    ),
    note('warning', 'mind'),
    list(['one', 'two']),
    paragraph('end'),
  ]
  expect(terminal(blocks, 80, false)).toBe(`✗ NO-GO: 1 item fails
What blocks
  Item    Found      Next
  pylint  ✗ failed   Start
  Lint    score 7
  限制    ? unknown

! mind

- one
- two

end
`)
  expect(terminal(blocks, 20, false)).toBe(`✗ NO-GO: 1 item
fails
What blocks
  pylint · Lint
    Found  ✗ failed
           score 7
    Next   Start

  限制
    Found  ? unknown

! mind

- one
- two

end
`)
})

test.each([
  ['between words', 'aaa bbb ccc', 7, ['aaa bbb', 'ccc']],
  ['inside a word that is too long', 'aaaaaaaa b', 3, ['aaa', 'aaa', 'aa', 'b']],
  ['wide characters take two columns', '限制限制', 4, ['限制', '限制']],
  ['an emoji of several parts stays whole', '👩🏽‍💻👩🏽‍💻', 3, ['👩🏽‍💻', '👩🏽‍💻']],
  ['nothing', '', 5, ['']],
])('a line is broken: %s', (_, text, width, lines) => {
  expect(wrap([{ text, styles: [] }], width).map(textOf)).toEqual(lines)
})

test('breaking loses nothing but spaces, and keeps to the width', () => {
  const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'Ж', '限', '😀', 'é'), minLength: 1, maxLength: 20 }))
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 30 }), (words, width) => {
      const lines = wrap([{ text: words.join(' '), styles: [] }], width)
      expect(lines.map(textOf).join('').replaceAll(' ', '')).toBe(words.join(''))
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
    }),
  )
})
