import type { Verdict } from '../model/verdict.js'
import { type About, allLeaves, type Depth, pageWords, wordsFor } from './about.js'
import { type Block, type Cell, code, details, list, mark, prose, type Text, table } from './blocks.js'
import { itemTable, rowsOf } from './items.js'
import { sentenceOf } from './words/language.js'

const LINES: Record<Depth, number> = { all: 200, 'not-green': 50, brief: 50, counts: 10 }

/** What holds by way of exception, or deserves to be known: waivers, what is not applicable, remarks of the gates, proposed items. */
export const exceptions = (verdict: Verdict, about: About, depth: Depth): readonly Block[] => [
  ...waivers(verdict, about, depth),
  ...notApplicable(verdict, about, depth),
  ...remarks(verdict, about, depth),
  ...proposed(verdict, about, depth),
]

function waivers({ waivers: { inForce, notInForce } }: Verdict, about: About, depth: Depth): readonly Block[] {
  const words = wordsFor(about)
  const { page } = words
  if (inForce.length + notInForce.length === 0) return []
  const rows = [
    ...inForce.map(({ item, only, reason, by, users, until, lapsesSoon }) => [
      [code(item), ...(only.length > 0 ? only.map(code) : [page.wholeItem])],
      [lapsesSoon ? mark('warning', page.lapsesSoon) : mark('waived', page.inForce)],
      [reason],
      [users.length > 0 ? `${by}: ${users.join(', ')}` : by],
      [until ?? page.thisCommit],
    ]),
    ...notInForce.map(({ item, reason, because }) => {
      const { message, help } = sentenceOf(because, words)
      return [[code(item)], [mark('off', page.notCounted), prose(`${message}: ${help}`)], [reason], [], []]
    }),
  ]
  const { item, state, reason, by, until } = page.columns
  const lapsing = inForce.filter(({ lapsesSoon }) => lapsesSoon).length
  const title = page.waivers(inForce.length, lapsing, notInForce.length)
  const shown: readonly (readonly Cell[])[] = rows.slice(0, LINES[depth])
  return [details(title, [table([item, state, reason, by, until], shown), ...more(rows.length - shown.length, about)])]
}

function notApplicable(verdict: Verdict, about: About, depth: Depth): readonly Block[] {
  const words = pageWords(about)
  const lines = allLeaves(verdict).flatMap(({ id, notApplicable }): Text[] =>
    notApplicable ? [[code(id), ': ', words.becauseOf(notApplicable.reason, notApplicable.until)]] : [],
  )
  return folded(words.notApplicable(lines.length), lines, about, depth)
}

function remarks(verdict: Verdict, about: About, depth: Depth): readonly Block[] {
  const lines = allLeaves(verdict).flatMap(({ id, remarks }) => remarks.map((remark): Text => [code(id), ': ', remark]))
  return folded(pageWords(about).remarks(lines.length), lines, about, depth)
}

function proposed(verdict: Verdict, about: About, depth: Depth): readonly Block[] {
  const rows = verdict.proposed.flatMap(item => rowsOf(item, verdict, about, 'all', ''))
  if (rows.length === 0) return []
  const shown = rows.slice(0, LINES[depth])
  const title = pageWords(about).proposed(verdict.proposed.length)
  return [details(title, [itemTable(shown, about), ...more(rows.length - shown.length, about)])]
}

function folded(title: string, lines: readonly Text[], about: About, depth: Depth): readonly Block[] {
  if (lines.length === 0) return []
  const shown = lines.slice(0, LINES[depth])
  return [details(title, [list(shown), ...more(lines.length - shown.length, about)])]
}

const more = (number: number, about: About): readonly Block[] =>
  number > 0 ? [list([pageWords(about).andMore(number)])] : []
