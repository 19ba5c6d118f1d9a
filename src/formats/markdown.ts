import { fromMarkdown } from 'mdast-util-from-markdown'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]

/** The headings of a Markdown text as plain words, in order, of every depth. */
export const headingsOf = (markdown: string): string[] =>
  everyNode(fromMarkdown(markdown))
    .filter(({ type }) => type === 'heading')
    .map(heading => wordsIn(heading).trim())

/** The text with its code blanked out: what is left stands where it stood. */
export function withoutCode(markdown: string): string {
  const parts: string[] = []
  let at = 0
  for (const { type, position } of everyNode(fromMarkdown(markdown))) {
    if (type !== 'code' && type !== 'inlineCode') continue
    const { start, end } = position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) continue
    parts.push(markdown.slice(at, start.offset), markdown.slice(start.offset, end.offset).replace(/[^\n]/g, ' '))
    at = end.offset
  }
  return parts.join('') + markdown.slice(at)
}

const everyNode = (node: Node): Node[] => ('children' in node ? [node, ...node.children.flatMap(everyNode)] : [node])

function wordsIn(node: Node): string {
  if ('children' in node) return node.children.map(wordsIn).join('')
  return 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : ''
}
