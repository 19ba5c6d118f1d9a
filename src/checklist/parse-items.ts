import { type Item, type Phase, type SignOffRules, type Stage, stages } from '../model/checklist.js'
import type { Owner } from '../model/problems/checklist.js'
import type { Context } from './context.js'
import { checkDay } from './days.js'
import { type Node, positionOf } from './document.js'
import { readEnvironment } from './environment.js'
import { readIf } from './expectations.js'
import { freeId, type Ids, slugOf } from './ids.js'
import { at, beginningOf, has, manyOf, textOf, textsOf, wordsOf } from './nodes.js'
import { itemOwner, phaseOwner } from './owners.js'
import { checkRoles, type Roles } from './parse-people.js'
import { type HandedDown, readQuestion } from './parse-question.js'
import { checkPath } from './paths.js'

/** What the items of a checklist are read with. */
export interface People {
  readonly roles: Roles
  readonly signOffs: SignOffRules
  readonly ids: Ids
}

const nothing: HandedDown = { env: {}, passOn: [] }

export function readPhases(context: Context, people: People): readonly Phase[] {
  const nodes = manyOf(at(context.root, 'phases'))
  const given = nodes.map(node => textOf(at(node, 'id')))
  const taken = new Set(given.filter(id => id !== undefined))
  return nodes.map((node, index) => {
    const of = phaseOwner(node)
    const name = textOf(at(node, 'name')) ?? ''
    const slug = slugOf(name)
    const id = given[index] ?? (slug === undefined || taken.has(slug) ? `phase-${index + 1}` : slug)
    if (given[index] !== undefined && given.indexOf(given[index]) < index) sayTwice(context, nodes, given, index)
    taken.add(id)
    return { id, name, items: readItems(at(node, 'items'), handDown(node, nothing, of, context), context, people) }
  })
}

function sayTwice(
  { source, say }: Context,
  nodes: readonly Node[],
  given: readonly (string | undefined)[],
  index: number,
): void {
  const id = given[index] ?? ''
  const first = at(nodes[given.indexOf(id)], 'id')
  const second = at(nodes[index], 'id')
  if (first && second)
    say(
      'duplicate-id',
      { id, line: positionOf(source, first).line, proposal: freeId(id, other => given.includes(other)) },
      second,
    )
}

function readItems(list: Node | undefined, above: HandedDown, context: Context, people: People): readonly Item[] {
  return manyOf(list)
    .filter(node => node.kind === 'map')
    .map(node => readItem(node, above, context, people))
}

function readItem(node: Node, above: HandedDown, context: Context, people: People): Item {
  const of = itemOwner(node)
  const own = handDown(node, above, of, context)
  const { question, defaults } = readQuestion(node, own, of, context, people.roles)
  // What `defaults` says for the gate is weaker than what stands above the item.
  const weakest = defaults
    ? handDown(
        defaults,
        nothing,
        { kind: 'defaults', ...(question.kind === 'gate' && { name: question.gate }) },
        context,
      )
    : nothing
  const condition = own.if ?? weakest.if
  return {
    id: people.ids.of.get(node) ?? '',
    name: textOf(at(node, 'name')) ?? '',
    place: positionOf(context.source, beginningOf(node)),
    question,
    when: own.when ?? weakest.when ?? ['pull-request', 'tag'],
    ...(condition && { if: condition }),
    level: own.level ?? weakest.level ?? 'required',
    needs: textsOf(at(node, 'needs')),
    ...(own.notApplicable && { notApplicable: own.notApplicable }),
    waivableBy: readWaivableBy(has(node, 'waivable-by') ? node : defaults, of, context, people),
    items: readItems(at(node, 'items'), own, context, people),
  }
}

function readWaivableBy(
  node: Node | undefined,
  of: Owner,
  { say }: Context,
  { roles, signOffs }: People,
): readonly string[] {
  const words = wordsOf(at(node, 'waivable-by'))
  if (!has(node, 'waivable-by')) return signOffs.required
  if (words.length === 1 && words[0]?.text === 'never') return []
  checkRoles(words, { key: 'waivable-by', of }, roles, say)
  return words.map(({ text }) => text)
}

/** What holds below a phase, a parent or an item: what it says itself, else what was said above. */
function handDown(node: Node, above: HandedDown, of: Owner, context: Context): HandedDown {
  const { say } = context
  const when = textsOf(at(node, 'when')).filter(word => stages.some(stage => stage === word)) as readonly Stage[]
  const level = textOf(at(node, 'level'))
  const condition = readIf(at(node, 'if'), context)
  const workingDirectory = textOf(at(node, 'working-directory'))
  checkPath(at(node, 'working-directory'), { key: 'working-directory', of }, say)
  const notApplicable = readNotApplicable(at(node, 'not-applicable'), of, context)
  return {
    ...above,
    ...(when.length > 0 && { when: stages.filter(stage => when.includes(stage)) }),
    ...(condition && { if: condition }),
    ...(level === 'required' || level === 'advisory' ? { level } : {}),
    ...readEnvironment(at(node, 'env'), above, of, say),
    ...(workingDirectory !== undefined && { workingDirectory }),
    ...(notApplicable && { notApplicable }),
  }
}

function readNotApplicable(node: Node | undefined, of: Owner, { say }: Context): Item['notApplicable'] {
  const reason = textOf(node) ?? textOf(at(node, 'reason'))
  const until = textOf(at(node, 'until'))
  checkDay(at(node, 'until'), { key: 'not-applicable.until', of }, say)
  return reason === undefined ? undefined : { reason, ...(until !== undefined && { until }) }
}
