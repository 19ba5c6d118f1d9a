import type { ItemVerdict, Verdict } from '../model/verdict.js'
import {
  type About,
  allLeaves,
  type Depth,
  itemOf,
  nameCell,
  pageWords,
  place,
  withAllBelow,
  wordsFor,
} from './about.js'
import { type Block, type Cell, code, heading, note, paragraph, prose, type Text, table } from './blocks.js'
import { gatesHaveNotReported } from './decision.js'
import { expected, failingSubjects, found } from './found.js'
import { cut, plain } from './sanitise.js'
import { stateOf } from './state.js'
import { statements } from './statements.js'
import { told } from './told.js'
import { sentence, sentenceOf } from './words/language.js'

const ROWS: Record<Depth, number> = { all: 200, 'not-green': 50, brief: 200, counts: 10 }
/** Characters of the message of one finding. */
const MESSAGE = 160
const LINES: Record<Depth, number> = { all: 5, 'not-green': 3, brief: 5, counts: 1 }

/** What blocks, machines before people: each with what was found, what was expected and what to do. */
export function blockers(verdict: Verdict, about: About, depth: Depth): readonly Block[] {
  const words = pageWords(about)
  const items = gatesHaveNotReported(about) ? [] : blockingItems(verdict)
  const isStated = ({ attestation, error }: ItemVerdict): boolean => attestation !== undefined && !error
  const shown = items.slice(0, ROWS[depth])
  const rows = [
    ...shown.filter(item => !isStated(item)).map(item => row(item, verdict, about, depth)),
    ...statements(shown.filter(isStated), verdict, about),
  ]
  const problems = verdict.blockers.flatMap(blocker => (blocker.kind === 'problem' ? [blocker.problem] : []))
  if (items.length === 0 && problems.length === 0) return []
  const { item, found, expected, next } = words.columns
  return [
    heading(words.blockers),
    ...problems.map(problem => note('failed', told(problem, wordsFor(about)))),
    ...(rows.length > 0 ? [table([item, found, next, expected], rows)] : []),
    ...(items.length > shown.length ? [paragraph(words.moreBlockers(items.length - shown.length))] : []),
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

function row(item: ItemVerdict, verdict: Verdict, about: About, depth: Depth): readonly Cell[] {
  return [
    nameCell(item),
    [stateOf(item, about), ...found(item, verdict, about, LINES[depth]), ...waiversOf(item, verdict, about)],
    [next(item, verdict, about, depth)],
    expected(item),
  ]
}

/** A waiver that is written down for the item, or for one above it, and does not count. */
function waiversOf(item: ItemVerdict, { phases, signOffs, waivers }: Verdict, about: About): Cell {
  const words = pageWords(about)
  const isAbove = (each: ItemVerdict): boolean => each.id === item.id || each.items.some(isAbove)
  const above = new Set(
    withAllBelow(phases.flatMap(({ items }) => items))
      .filter(isAbove)
      .map(({ id }) => id),
  )
  return waivers.notInForce
    .filter(waiver => above.has(waiver.item))
    .map(({ because }) => {
      if (because.code === 'waiver-lapsed') return words.waiverLapsed(because.details.until)
      if (because.code !== 'waiver-unsigned') return [words.waiverNotCounted, told(because, wordsFor(about))]
      const { role } = because.details
      const eligible = signOffs.find(signOff => signOff.role === role)?.eligible ?? []
      return words.waiverWaits(eligible.length > 0 ? eligible : [role])
    })
}

/** The one thing to do next. */
function next(item: ItemVerdict, verdict: Verdict, about: About, depth: Depth): Text {
  const words = pageWords(about)
  if (item.error) return prose(sentence(sentenceOf(item.error, wordsFor(about)).help))
  if (item.outcome === 'pending') return words.waitForIt
  const finding = item.findings.find(({ location }) => location) ?? item.findings[0]
  const first = finding?.location ?? failingSubjects(item)[0]?.location
  const says = finding ? [': ', cut(plain(finding.message), MESSAGE)] : []
  if (first) return [words.startAt, ' ', place(first, verdict, about), ...says]
  if (finding) return [words.startWith, ' ', code(finding.ruleId), ...says]
  const question = itemOf(item, about)?.question
  const run = question?.kind === 'gate' ? question.run : undefined
  if (run) return [words.runs, ' ', code(run)]
  const isLong = depth !== 'brief' && (item.findings.length > 0 || failingSubjects(item).length > 1)
  const more = isLong ? words.seeDetails(item.id) : item.gate === undefined ? undefined : words.whatItMeans(item.gate)
  return more ? [words.afterFix, '; ', prose(more)] : words.afterFix
}

function tryOne(items: readonly ItemVerdict[], about: About): readonly Block[] {
  // Whoever reads this there has just done so.
  const first = about.release.purpose === 'local' ? undefined : items.find(({ gate }) => gate !== undefined)
  return first ? [paragraph(prose(pageWords(about).tryItem(first.id)))] : []
}
