import type { Language } from '../model/checklist.js'
import type { Problem } from '../model/problem.js'
import { type Block, type Cell, code, paragraph, prose, table } from './blocks.js'
import { markdown } from './markdown.js'
import { cut, plain } from './sanitise.js'
import { sentence, sentenceOf, wordsOf } from './words/language.js'
import type { Words } from './words/sentences.js'

const SHOWN = 50
const FIELD = 65_535

/** What is shown where there is no verdict, because the checklist, GitHub or the engine stood in the way: never a pass. */
export interface Undecided {
  readonly title: string
  readonly summary: string
  /** At most 140 characters. */
  readonly status: string
}

export function undecided(problems: readonly Problem[], language: Language): Undecided {
  const words = wordsOf(language)
  const { decisions, undecided, columns, moreProblems } = words.page
  const word = decisions.undecided
  const blocksWith = (shown: number): readonly Block[] => {
    const rows = problems.slice(0, shown).map(problem => row(problem, words))
    const rest = problems.length - rows.length
    return [
      { kind: 'banner', mark: 'unknown', word, of: undecided(problems.length) },
      table([columns.place, columns.what, columns.next], rows),
      ...(rest > 0 ? [paragraph(moreProblems(rest))] : []),
    ]
  }
  const [first] = problems.map(problem => sentenceOf(problem, words).message.replaceAll('`', ''))
  const longest = [SHOWN, 20, 5, 0].map(shown => markdown(blocksWith(shown)))
  return {
    title: cut(plain(`${word}: ${undecided(problems.length)}`), 255),
    summary: longest.find(text => bytes(text) <= FIELD) ?? '',
    status: cut(plain(`${word.toLowerCase()}: ${first ?? ''}`).trim(), 140),
  }
}

function row(problem: Problem, words: Words): readonly Cell[] {
  const { message, help } = sentenceOf(problem, words)
  const { place, code: id } = problem
  return [
    place ? [code(`${place.path}:${place.line}:${place.column}`)] : [],
    [prose(sentence(message))],
    [prose(sentence(help)), code(id)],
  ]
}

const bytes = (text: string): number => new TextEncoder().encode(text).length
