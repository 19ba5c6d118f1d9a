import { everyItem, type Item } from '../model/checklist.js'
import type { ItemVerdict, Verdict } from '../model/verdict.js'
import { type About, allLeaves, type Depth, pageWords, place, wordsFor } from './about.js'
import { type Block, type Cell, code, heading, note, paragraph, prose, type Text, table } from './blocks.js'
import { gatesHaveNotReported } from './decision.js'
import { expected, failingSubjects, found } from './found.js'
import { stateOf } from './state.js'
import { told } from './told.js'
import { sentence, sentenceOf } from './words/language.js'

const ROWS: Record<Depth, number> = { all: 200, 'not-green': 50, brief: 200, counts: 10 }
const LINES: Record<Depth, number> = { all: 5, 'not-green': 3, brief: 5, counts: 1 }

/** What blocks, machines before people: each with what was found, what was expected and what to do. */
export function blockers(verdict: Verdict, about: About, depth: Depth): readonly Block[] {
  const words = pageWords(about)
  const items = gatesHaveNotReported(about) ? [] : blockingItems(verdict)
  const rows = items.slice(0, ROWS[depth]).map(item => row(item, verdict, about, LINES[depth]))
  const problems = verdict.blockers.flatMap(blocker => (blocker.kind === 'problem' ? [blocker.problem] : []))
  if (items.length === 0 && problems.length === 0) return []
  const { item, found, expected, next } = words.columns
  return [
    heading(words.blockers),
    ...problems.map(problem => note('failed', told(problem, wordsFor(about)))),
    ...(rows.length > 0 ? [table([item, found, expected, next], rows)] : []),
    ...(items.length > rows.length ? [paragraph(words.moreBlockers(items.length - rows.length))] : []),
    ...tryOne(items, about),
  ]
}

/** Items that block, in the verdict's order: worst first. */
export function blockingItems(verdict: Verdict): readonly ItemVerdict[] {
  const leaves = new Map(allLeaves(verdict).map(item => [item.id, item]))
  return verdict.blockers.flatMap(blocker => {
    const item = blocker.kind === 'item' ? leaves.get(blocker.id) : undefined
    return item ? [item] : []
  })
}

function row(item: ItemVerdict, verdict: Verdict, about: About, lines: number): readonly Cell[] {
  return [
    nameCell(item),
    [stateOf(item, about), ...whatWasFound(item, verdict, about, lines)],
    whatWasExpected(item, about),
    [next(item, verdict, about)],
  ]
}

/** The id, because that is what one types, and the name under it. */
export const nameCell = ({ id, name }: ItemVerdict): Cell => (name === id ? [code(id)] : [code(id), name])

function whatWasFound(item: ItemVerdict, verdict: Verdict, about: About, lines: number): Cell {
  const words = pageWords(about)
  if (item.attestation && !item.error) return [words.notStated]
  return found(item, verdict, about, lines)
}

function whatWasExpected(item: ItemVerdict, about: About): Cell {
  const { attestation } = item
  if (attestation) return [prose(pageWords(about).statement(attestation.by, attestation.evidence === 'required'))]
  return expected(item)
}

/** The one thing to do next. */
function next(item: ItemVerdict, verdict: Verdict, about: About): Text {
  const words = pageWords(about)
  if (item.error) return prose(sentence(sentenceOf(item.error, wordsFor(about)).help))
  const asked = itemOf(item, about)
  if (item.attestation)
    return [prose(words.stateIt), ' ', asked ? place(asked.place, verdict, about) : code(about.checklist.path)]
  if (item.outcome === 'pending') return words.waitForIt
  const first = item.findings.find(({ location }) => location)?.location ?? failingSubjects(item)[0]?.location
  if (first) return [words.startAt, ' ', place(first, verdict, about)]
  const run = asked?.question.kind === 'gate' ? asked.question.run : undefined
  return run ? [words.runs, ' ', code(run)] : words.afterFix
}

function itemOf({ id }: ItemVerdict, { checklist }: About): Item | undefined {
  for (const phase of checklist.phases) for (const item of everyItem(phase.items)) if (item.id === id) return item
  return undefined
}

function tryOne(items: readonly ItemVerdict[], about: About): readonly Block[] {
  const first = items.find(({ gate }) => gate !== undefined)
  return first ? [paragraph(prose(pageWords(about).tryItem(first.id)))] : []
}
