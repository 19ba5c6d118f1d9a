import { type Bar, type Block, type Cell, type Text, wordsOnly } from './blocks.js'
import { style } from './html-style.js'
import { icons } from './icons.js'
import type { Page } from './page.js'
import { htmlLines, htmlText, webUrl } from './sanitise.js'

/** The report as one file that loads nothing and runs nothing, to be kept with the record. */
export function html({ top, folded, footer }: Page, title: string, language: string): string {
  const part = (blocks: readonly Block[]): string => blocks.map(htmlBlock).join('\n')
  return `<!doctype html>
<html lang="${htmlText(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${part(top)}
${part(folded)}
<footer>
${part(footer)}
</footer>
</main>
</body>
</html>
`
}

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'banner': {
      const { sign, colour } = icons[block.mark]
      return `<header class="banner ${colour}"><h1>${sign} ${htmlText(block.word)}</h1><p>${inline(block.of)}</p></header>`
    }
    case 'heading':
      return `<h2>${inline(block.of)}</h2>`
    case 'paragraph':
      return `<p>${inline(block.of)}</p>`
    case 'note':
      return `<p class="note ${icons[block.mark].colour}">${inline(block.of)}</p>`
    case 'list':
      return `<ul>${block.items.map(item => `<li>${inline(item)}</li>`).join('')}</ul>`
    case 'code':
      return `<pre><code>${htmlLines(block.code)}</code></pre>`
    case 'table':
      return `<div class="scroll"><table><thead><tr>${block.columns.map(column => `<th>${htmlText(column)}</th>`).join('')}</tr></thead>
<tbody>${block.rows.map(row => `<tr>${row.map((lines, index) => cell(lines, block.columns[index] ?? '')).join('')}</tr>`).join('\n')}</tbody></table></div>`
    case 'timeline':
      return timeline(block.bars)
    case 'details':
      return `<details><summary>${inline(block.summary)}</summary>${block.blocks.map(htmlBlock).join('\n')}</details>`
  }
}

// What is short is not broken into two lines: a time, an expectation.
const SHORT = 26
const cell = (lines: Cell, column: string): string =>
  `<td${lines.length > 0 && column !== '' ? ` data-label="${htmlText(column)}"` : ''}>${lines.map(lineOf).join('')}</td>`
const lineOf = (line: Text): string =>
  `<div${wordsOnly(line).length <= SHORT ? ' class="short"' : ''}>${inline(line)}</div>`

function inline(text: Text): string {
  if (typeof text === 'string') return htmlText(text)
  if (!('kind' in text)) return text.map(inline).join('')
  switch (text.kind) {
    case 'code':
      return `<code>${htmlText(text.code.trim())}</code>`
    case 'strong':
      return `<b>${inline(text.of)}</b>`
    case 'link': {
      const url = webUrl(text.url)
      return url === undefined
        ? inline(text.of)
        : `<a href="${htmlText(url)}" rel="noopener noreferrer">${inline(text.of)}</a>`
    }
    case 'mark': {
      const { sign, colour } = icons[text.mark]
      return `<span class="mark ${colour}"><i>${sign}</i>${inline(text.of)}</span>`
    }
  }
}

function timeline(bars: readonly Bar[]): string {
  const start = Math.min(...bars.map(({ from }) => from))
  const whole = Math.max(1, Math.max(...bars.map(({ to }) => to)) - start)
  const percent = (part: number): string => `${((100 * part) / whole).toFixed(2)}%`
  const rows = bars.map(
    ({ name, mark, from, to }) =>
      `<code>${htmlText(name)}</code><div class="bar ${icons[mark].colour}" style="margin-left:${percent(from - start)};width:${percent(to - from)}"></div><small>${((to - from) / 1000).toFixed(1)} s</small>`,
  )
  return `<div class="bars">${rows.join('\n')}</div>`
}
