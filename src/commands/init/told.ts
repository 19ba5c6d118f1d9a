import { type Checklist, everyItem } from '../../model/checklist.js'
import type { Problem } from '../../model/problem.js'
import type { ItemVerdict } from '../../model/verdict.js'
import {
  type Block,
  type Cell,
  code,
  heading,
  list,
  note,
  paragraph,
  prose,
  table,
  wordsOnly,
} from '../../report/blocks.js'
import { figure } from '../../report/figure.js'
import { cut, plain, plainLines } from '../../report/sanitise.js'
import { initWords as words } from '../../report/words/en/init.js'
import { en } from '../../report/words/en.js'
import { sentence, sentenceOf } from '../../report/words/language.js'
import type { Proposal } from './proposal.js'
import type { Tasks } from './tasks.js'
import type { Tried } from './trial.js'
import { ACTION } from './workflow.js'

const TAIL = 2
const MOST = 10

interface Told {
  readonly checklist: Checklist
  readonly workflow: string
  readonly tried: Tried
  readonly tasks: Tasks | undefined
  /** What asking left behind that git does not ignore. */
  readonly left: readonly string[]
  /** Tracked files that asking changed. */
  readonly changed: readonly string[]
}

/** What was written, what is asked, what is left out, and what to do next. */
export function toldAll({ checklist, workflow, tried, tasks, left, changed }: Told): readonly Block[] {
  const items = checklist.phases
    .flatMap(phase => [...everyItem(phase.items)])
    .filter(({ question }) => question.kind !== 'parent')
  return [
    heading(words.written),
    table(
      ['', ''],
      [
        [[code(checklist.path)], [words.holds(items.length, checklist.phases.length)]],
        [[code(workflow)], [words.runs]],
      ],
    ),
    ...toldKept(tried),
    ...toldDropped(tried),
    ...(tasks && tasks.ticked > 0 ? [paragraph(words.ticked(tasks.ticked))] : []),
    ...(changed.length > 0
      ? [note('warning', prose(words.changed(changed.slice(0, MOST), changed.length > MOST)))]
      : []),
    heading(words.next),
    list(
      [
        ...(left.length > 0 ? [words.ignore(left.slice(0, MOST), left.length > MOST)] : []),
        words.look,
        words.action(ACTION.split(' ')[0] ?? ''),
        ...(tasks ? [words.people(Object.keys(checklist.roles))] : []),
        words.check,
        words.protect,
      ].map(prose),
    ),
  ]
}

/** What is asked, with what is expected of it where that is the item's own. */
const toldKept = ({ kept }: Tried): readonly Block[] =>
  titled(
    words.asked,
    kept.map(({ id, name, expect }) => [
      [code(id)],
      expect?.map(({ text, note }) => [code(text), note === undefined ? '' : ` (${note})`]) ?? [name],
    ]),
  )

/** What is left out, and why, in a line each; for the checklist. */
export const leftOutLines = ({ dropped }: Tried): readonly string[] =>
  dropped.map(({ proposal, found }) => {
    const [reason = []] = why(proposal, found)
    return `${proposal.id}: ${plain(wordsOnly(reason))}`
  })

/** What is left out, and why. */
export const toldDropped = ({ dropped }: Tried): readonly Block[] =>
  titled(
    words.leftOut,
    dropped.map(({ proposal, found }) => [[code(proposal.id)], why(proposal, found)]),
  )

const titled = (title: string, rows: readonly (readonly Cell[])[]): readonly Block[] =>
  rows.length === 0 ? [] : [heading(title), table(['', ''], rows)]

function why({ needs }: Proposal, found: ItemVerdict | undefined): Cell {
  if (found?.error) {
    const { message, help } = sentenceOf(found.error, en)
    return [[prose(message), '. ', prose(sentence(help)), '.'], ...lastLines(found.error)]
  }
  const failing = found?.expect.filter(({ held }) => !held) ?? []
  const values = failing.flatMap(each => Object.entries(each.failing[0]?.found ?? {}))
  const said = values.map(([name, value]) => `${name} ${value === null ? words.absent : figure(value, en)}`)
  return [said.length > 0 || needs === undefined ? words.doesNotHold(said.join(', ')) : prose(words.needed(needs))]
}

/** Where a tool crashed, its last words, without the lines that it draws. */
const lastLines = ({ details }: Problem): Cell =>
  'tail' in details
    ? plainLines(details.tail)
        .map(line => cut(line.replace(/^[=!_\s-]+|[=!_\s-]+$/g, ''), 100))
        .filter(line => line !== '')
        .slice(-TAIL)
        .map(code)
    : []
