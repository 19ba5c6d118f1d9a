import parse, { type Info } from 'spdx-expression-parse'
import ids from 'spdx-license-ids/index.json' with { type: 'json' }

/** What is to be said of a licence. */
export type Judgement = 'allowed' | 'refused' | 'unknown'

/**
 * Judges licences by those that are allowed: `OR` is a choice, `AND` and several licences are a sum, and an exception (`WITH`) must be allowed with its licence.
 * `X`, `X-only`, `X-or-later` and `X+` are one. `allowed` may also hold a text as a package tells it, and `BSD-*` for all that begin so.
 */
export function judgeWith(allowed: readonly string[]): (licenses: readonly string[]) => Judgement {
  const named = new Set(allowed.map(each => bare(each)))
  const beginnings = [...named].filter(each => each.endsWith('*')).map(each => each.slice(0, -1))
  const isAllowed = (license: string) =>
    named.has(bare(license)) || beginnings.some(beginning => bare(license).startsWith(beginning))
  const holds = (info: Info): boolean => {
    if ('license' in info) return isAllowed(info.exception ? `${info.license} WITH ${info.exception}` : info.license)
    const [left, right] = [holds(info.left), holds(info.right)]
    return info.conjunction === 'or' ? left || right : left && right
  }
  const judge = (told: string): Judgement => {
    if (named.has(bare(told))) return 'allowed'
    const expressions = expressionsOf(told)
    if (!expressions) return 'unknown'
    return expressions.every(holds) ? 'allowed' : 'refused'
  }
  return licenses => {
    const judged = licenses.map(judge)
    if (judged.length === 0 || judged.includes('unknown')) return 'unknown'
    return judged.includes('refused') ? 'refused' : 'allowed'
  }
}

/** In lower case, without how later versions are meant. */
const bare = (license: string): string =>
  license
    .trim()
    .toLowerCase()
    .replace(/(?:-only|-or-later|\+)(?= with |$)/, '')

/** What a text means, as expressions that all hold; undefined where that is not known. */
function expressionsOf(told: string): readonly Info[] | undefined {
  const license = told.trim().replace(/\*$/, '') // license-checker marks so what it read from the licence's own text
  if (license.length > 1000) return undefined
  const expression = parsed(license)
  if (expression) return [expression]
  const [, before = license, inBrackets = ''] = /^([^()]+)\(([^()]+)\)/.exec(license) ?? []
  // `ISC License (ISCL)`; more than one word may be a condition.
  const isShort = /^\S+$/.test(inBrackets)
  for (const name of [license, inBrackets, isShort ? before : '']) {
    const meant = idsByWords.get(wordsOf(name))
    if (meant) return meant.map(license => ({ license }))
  }
  return undefined
}

function parsed(expression: string): Info | undefined {
  try {
    return parse(expression)
  } catch {
    return undefined
  }
}

/** Names without a number that mean one licence to all who use them, or (BSD) either of two. */
const customary: readonly (readonly [name: string, ids: readonly string[]])[] = [
  ['apache', ['Apache-2.0']],
  ['bsd', ['BSD-2-Clause', 'BSD-3-Clause']],
  ['modified bsd', ['BSD-3-Clause']],
  ['new bsd', ['BSD-3-Clause']],
  ['revised bsd', ['BSD-3-Clause']],
  ['simplified bsd', ['BSD-2-Clause']],
  ['expat', ['MIT']],
  ['psf', ['PSF-2.0']],
  ['zlib/libpng', ['Zlib']],
]
const families: readonly (readonly [long: RegExp, short: string])[] = [
  [/(?:lesser|library) general public/, 'lgpl'],
  [/affero general public/, 'agpl'],
  [/general public/, 'gpl'],
  [/mozilla public/, 'mpl'],
  [/eclipse public/, 'epl'],
  [/european union public/, 'eupl'],
  [/python software foundation/, 'psf'],
  [/boost software/, 'bsl'],
]

/** The words and numbers of a name in alphabetical order, without those that tell nothing: `GNU General Public License v3` and `GPL-3.0-only` are alike. */
function wordsOf(name: string): string {
  const short = families.reduce((text, [long, short]) => text.replace(long, short), bare(name).replace(/\s+/g, ' '))
  const words = short.replace(/v(?=\d)/g, ' ').match(/\d+(?:\.\d+)*|\p{L}+/gu) ?? []
  return words
    .filter(word => !/^(?:licen[cs]e|the|v|version|software|or|later|only|gnu)$/.test(word))
    .map(word => word.replace(/(?:\.0)+$/, ''))
    .sort()
    .join(' ')
}

// Libraries that guess guess too boldly: to spdx-correct "Limited" is MIT, and "Apache License 1.1" Apache-2.0.
const idsByWords = new Map<string, readonly string[]>([
  ...ids.map((id): [string, readonly string[]] => [wordsOf(id), [id]]),
  ...customary.map(([name, ids]): [string, readonly string[]] => [wordsOf(name), ids]),
])
