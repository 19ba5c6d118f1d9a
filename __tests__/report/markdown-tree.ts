import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** A node of Markdown as GitHub reads it. */
export interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

export const treeOf = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** Every node with those above it. */
export function* everyNode(node: Node, above: readonly Node[] = []): Generator<{ node: Node; above: readonly Node[] }> {
  yield { node, above }
  for (const child of node.children ?? []) yield* everyNode(child, [...above, node])
}

/** What GitHub would make of the text of a page beside Markdown: mentions, references, addresses, emoji. */
const references = /@[a-z0-9]|#\d|\bGH-\d|https?:\/\/|\bwww\.|:[\w+-]+:/i
/** The elements that we write ourselves. */
const ours = /^<\/?(?:details|summary|br|code|b)>$/

/** What the page holds that data must never bring: links elsewhere, images, HTML, mentions. */
export function smuggled(markdown: string, base: string): readonly string[] {
  const found: string[] = []
  for (const { node, above } of everyNode(treeOf(markdown))) {
    const isLinked = above.some(({ type }) => type === 'link')
    if (node.type === 'link' && !new URL(node.url ?? '', 'x:/').href.startsWith(`${base}/`))
      found.push(`link ${node.url}`)
    if (/image|definition|linkReference|footnote/i.test(node.type)) found.push(node.type)
    if (node.type === 'text' && !isLinked && references.test(node.value ?? '')) found.push(`text ${node.value}`)
    if (node.type === 'html')
      for (const tag of (node.value ?? '').match(/<[^>]*>?/g) ?? []) if (!ours.test(tag)) found.push(`html ${tag}`)
    if (node.type === 'html' && references.test((node.value ?? '').replace(/&#\d+;/g, '')))
      found.push(`text in html ${node.value}`)
  }
  return found
}
