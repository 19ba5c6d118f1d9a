import type { Context } from './context.js'
import type { Node, Scalar, Span } from './document.js'
import { excerpt } from './document.js'
import { dotted, ownerOf } from './owners.js'

/** Tells of every `${{ }}` that is not `${{ env.NAME }}` in `with` or `env`: nothing else is ever filled. */
export function checkTemplates(context: Context): void {
  walk(context.root, [], context)
}

function walk(node: Node, path: readonly string[], context: Context): void {
  if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) walk(item, [...path, String(index)], context)
  if (node.kind === 'map') for (const [key, { value }] of node.entries) walk(value, [...path, key], context)
  if (node.kind === 'scalar' && node.text.includes('${{')) checkScalar(node, path, context)
}

function checkScalar(node: Scalar, path: readonly string[], { root, source, say }: Context): void {
  const { of, keys } = ownerOf(root, path)
  const key = { key: dotted(keys), of }
  const filled = of.kind !== 'checklist' && (keys[0] === 'with' || keys[0] === 'env')
  let from = node.start
  for (const [template, inner] of node.text.matchAll(/\$\{\{((?:(?!\}\}).)*)(?:\}\}|$)/gs)) {
    const span = spanOf(source.text, template, from, node)
    from = span.end
    const name = (inner ?? '').trim()
    if (name.startsWith('secrets.')) say('workflow-secret', { name: excerpt(name) }, span)
    else if (!filled) say('template-misplaced', { ...key, text: excerpt(template) }, span)
    else if (!/^env\.[A-Za-z_][A-Za-z0-9_]*$/.test(name) || !template.endsWith('}}'))
      say('template-unknown', { ...key, text: excerpt(template) }, span)
  }
}

/** Where the template stands in the file; the whole value where it is written otherwise there. */
function spanOf(source: string, template: string, from: number, node: Scalar): Span {
  const start = source.indexOf(template, from)
  return start < 0 || start >= node.end ? node : { start, end: start + template.length }
}
