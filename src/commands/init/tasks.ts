import { fromMarkdown } from 'mdast-util-from-markdown'
import { slugOf } from '../../checklist/ids.js'
import { cut } from '../../report/sanitise.js'
import { initWords as words } from '../../report/words/en/init.js'
import type { NewItem, NewPhase } from './proposal.js'

type Root = ReturnType<typeof fromMarkdown>
type Node = Root | Root['children'][number]
type List = Extract<Node, { type: 'list' }>
type ListItem = List['children'][number]

/** The open points of a task list, under the headings they stand below. */
export interface Tasks {
  readonly phases: readonly NewPhase[]
  /** Who signs the list: lines with a blank to fill in. */
  readonly signers: readonly string[]
  /** How many points are ticked, and left out. */
  readonly ticked: number
}

/** The task list of a Markdown text. Its items are answered by `role`; `taken` are ids that others have, `gates` those that can be suggested. */
export function readTasks(
  markdown: string,
  { role, taken, gates }: { role: string; taken: readonly string[]; gates: readonly string[] },
): Tasks {
  const ids = new Set(taken)
  const signers: string[] = []
  let ticked = 0

  function itemsOf(list: List): readonly NewItem[] {
    return list.children.flatMap(point => {
      const below = point.children.filter(child => child.type === 'list')
      const { box, text } = readPoint(point)
      if (box === 'ticked') ticked += 1
      if (box === 'open' && BLANK.test(text)) {
        const signer = nameOf(text.split(/[:_]/)[0] ?? '')
        if (signer !== '') signers.push(signer)
        return []
      }
      // What is ticked, or no task, may hold open ones.
      if (box !== 'open' || nameOf(text) === '') return below.flatMap(itemsOf)
      const name = nameOf(text)
      const id = freeId(name, ids)
      ids.add(id)
      const items = below.flatMap(itemsOf)
      const comment = suggestion(text, point, gates)
      return [
        {
          id,
          name,
          ...(comment !== undefined && { comment }),
          ...(items.length > 0 ? { items } : { attest: role }),
        },
      ]
    })
  }

  const phases: { name: string; items: NewItem[] }[] = []
  let heading = { name: words.points, items: [] as NewItem[] }
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'heading') heading = { name: nameOf(wordsIn(node)) || words.points, items: [] }
    if (node.type !== 'list') continue
    heading.items.push(...itemsOf(node))
    if (heading.items.length > 0 && !phases.includes(heading)) phases.push(heading)
  }
  return { phases, signers, ticked }
}

/** A line to be signed or dated by hand. */
const BLANK = /_{3}|…{2}|\.{5}/

function readPoint(point: ListItem): { box?: 'open' | 'ticked'; text: string } {
  const [first] = point.children
  const text = first?.type === 'paragraph' ? wordsIn(first) : ''
  const [, box] = /^\[([ xX])\](?:\s|$)/.exec(text) ?? []
  return box === undefined ? { text } : { box: box === ' ' ? 'open' : 'ticked', text: text.slice(3) }
}

function wordsIn(node: Node): string {
  if ('children' in node) return node.children.map(wordsIn).join('')
  if (node.type === 'break' || node.type === 'html') return ' '
  return 'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : ''
}

const PICTURES = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+/u
/** One line that can be read, without the pictures that it begins with. */
const nameOf = (text: string): string =>
  cut(
    text
      .replace(PICTURES, '')
      .replace(/[\p{C}\s]+/gu, ' ')
      .replace(/[\s:]+$/, ''),
    200,
  ).trim()

/** What is typed for a point: the first 40 letters of its slug in whole words, else `item-1`, `item-2` ... */
function freeId(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name)
  const word = slug && (/^.{1,40}(?=-|$)/.exec(slug)?.[0] ?? slug.slice(0, 40))
  let id = word ?? 'item-1'
  for (let number = 2; taken.has(id); number += 1) id = `${word ?? 'item'}-${number}`
  return id
}

const hints: Readonly<Record<string, RegExp>> = {
  tests: /\b(?:pytest|jest|vitest|unit tests?)\b/i,
  coverage: /\bcoverage\b|--cov\b/i,
  tsc: /\btsc\b|typescript/i,
  mypy: /\bmypy\b/i,
  black: /\bblack\b/i,
  flake8: /\bflake8\b/i,
  pylint: /\bpylint\b/i,
  'npm-audit': /\bnpm[ -]audit\b/i,
  'pip-audit': /\bpip-audit\b/i,
  bandit: /\bbandit\b/i,
  gitleaks: /\bgitleaks\b/i,
  trufflehog: /\btrufflehog\b/i,
  openapi: /\bopenapi\b/i,
  alembic: /\balembic\b/i,
  k6: /\bk6\b/i,
  files: /\b(?:readme|changelog|licen[cs]e)\b/i,
}

/** Which gates could answer a point, by its name and the code below it. */
function suggestion(text: string, point: ListItem, gates: readonly string[]): string | undefined {
  const code = point.children.flatMap(child => (child.type === 'code' ? [child.value] : [])).join('\n')
  const named = Object.keys(hints).filter(gate => gates.includes(gate) && hints[gate]?.test(`${text}\n${code}`))
  return named.length > 0 ? words.suggestion(named) : undefined
}
