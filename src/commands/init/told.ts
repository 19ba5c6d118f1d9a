import type { Problem } from '../../model/problem.js'
import type { ItemVerdict } from '../../model/verdict.js'
import { type Block, type Cell, code, heading, prose, table } from '../../report/blocks.js'
import { figure } from '../../report/figure.js'
import { plainLines } from '../../report/sanitise.js'
import { initWords as words } from '../../report/words/en/init.js'
import { en } from '../../report/words/en.js'
import { sentence, sentenceOf } from '../../report/words/language.js'
import type { Proposal } from './proposal.js'
import type { Tried } from './trial.js'

const TAIL = 2

/** What is asked, with what is expected of it where that is the item's own. */
export const toldKept = ({ kept }: Tried): readonly Block[] =>
  titled(
    words.asked,
    kept.map(({ id, name, expect }) => [
      [code(id)],
      expect?.map(({ text, note }) => [code(text), note === undefined ? '' : `, ${note}`]) ?? [name],
    ]),
  )

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
    return [[prose(sentence(message)), '. ', prose(sentence(help)), '.'], ...lastLines(found.error)]
  }
  const failing = found?.expect.filter(({ held }) => !held) ?? []
  const values = failing.flatMap(each => Object.entries(each.failing[0]?.found ?? {}))
  const said = values.map(([name, value]) => `${name} ${value === null ? words.absent : figure(value, en)}`)
  return [said.length > 0 || needs === undefined ? words.doesNotHold(said.join(', ')) : prose(words.needed(needs))]
}

const lastLines = ({ details }: Problem): Cell =>
  'tail' in details
    ? plainLines(details.tail)
        .filter(line => line.trim() !== '')
        .slice(-TAIL)
        .map(code)
    : []
