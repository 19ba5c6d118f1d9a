import type { Bar, Block, Cell, Mark, Text } from './blocks.js'
import { icons } from './icons.js'
import {
  htmlTextOnGitHub,
  markdownCode,
  markdownFence,
  markdownLinkText,
  markdownText,
  mermaidName,
  webUrl,
} from './sanitise.js'

/** The blocks as GitHub's Markdown, each by itself. */
export const markdownBlocks = (blocks: readonly Block[]): readonly string[] => blocks.map(markdownBlock)
/** The blocks as one page of GitHub's Markdown. */
export const markdown = (blocks: readonly Block[]): string => `${markdownBlocks(blocks).join('\n\n')}\n`

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'banner':
      return `## ${icons[block.mark].emoji} ${block.word}: ${inline(block.of)}`
    case 'heading':
      return `### ${inline(block.of)}`
    case 'paragraph':
      return inline(block.of).trim()
    case 'note':
      return `> ${icons[block.mark].emoji} ${inline(block.of).trim()}`
    case 'list':
      return block.items.map(item => `- ${inline(item).trim()}`).join('\n')
    case 'code':
      return markdownFence(block.code)
    case 'table':
      return [
        row(block.columns.map(column => inline(column))),
        row(block.columns.map(() => '---')),
        ...block.rows.map(cells => row(cells.map(cell))),
      ].join('\n')
    case 'timeline':
      return gantt(block.bars)
    case 'details':
      return `<details>\n<summary>${html(block.summary)}</summary>\n\n${markdownBlocks(block.blocks).join('\n\n')}\n\n</details>`
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const cell = (lines: Cell): string => lines.map(line => inline(line).trim()).join('<br>')

function inline(text: Text, escaping = markdownText): string {
  if (typeof text === 'string') return escaping(text)
  if (!('kind' in text)) return text.map(part => inline(part, escaping)).join('')
  switch (text.kind) {
    case 'code':
      return markdownCode(text.code)
    case 'strong':
      return `**${inline(text.of, escaping).trim()}**`
    case 'link': {
      const url = webUrl(text.url)
      return url === undefined ? inline(text.of, escaping) : `[${inline(text.of, markdownLinkText)}](<${url}>)`
    }
    case 'mark':
      return `${icons[text.mark].emoji} ${inline(text.of, escaping)}`
  }
}

// Markdown is not read inside a summary.
function html(text: Text): string {
  if (typeof text === 'string') return htmlTextOnGitHub(text)
  if (!('kind' in text)) return text.map(html).join('')
  switch (text.kind) {
    case 'code':
      return `<code>${htmlTextOnGitHub(text.code)}</code>`
    case 'strong':
      return `<b>${html(text.of)}</b>`
    case 'link':
      return html(text.of)
    case 'mark':
      return `${icons[text.mark].emoji} ${html(text.of)}`
  }
}

const tags: Partial<Record<Mark, string>> = { passed: 'done, ', failed: 'crit, ', unknown: 'active, ' }

function gantt(bars: readonly Bar[]): string {
  const lines = bars.map(({ name, mark, from, to }, index) => {
    // Mermaid draws nothing for a task without length.
    const end = Math.max(to, from + 1)
    return `  ${mermaidName(name) || '-'} :${tags[mark] ?? ''}t${index}, ${Math.round(from)}, ${Math.round(end)}`
  })
  return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...lines, '```'].join('\n')
}
