import correct from 'spdx-correct'
import parse, { type Info } from 'spdx-expression-parse'

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
  const inBrackets = /\(([^()]+)\)/.exec(license)?.[1]
  for (const name of [license, inBrackets, license.replace(/\([^()]*\)/g, ' ')]) {
    const ids = name && idsOf(name)
    if (ids) return ids.map(license => ({ license }))
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
const customary = new Map([
  ['apache', ['Apache-2.0']],
  ['psf', ['PSF-2.0']],
  ['bsd', ['BSD-2-Clause', 'BSD-3-Clause']],
  ['bsd new', ['BSD-3-Clause']],
  ['bsd modified', ['BSD-3-Clause']],
  ['bsd revised', ['BSD-3-Clause']],
  ['bsd simplified', ['BSD-2-Clause']],
  ['free bsd', ['BSD-2-Clause']],
  ['libpng zlib', ['Zlib']],
])
const families: readonly (readonly [RegExp, string])[] = [
  [/\b(?:gnu )?(?:lesser|library) general public\b/, 'lgpl'],
  [/\b(?:gnu )?affero general public\b/, 'agpl'],
  [/\b(?:gnu )?general public\b/, 'gpl'],
  [/\bmozilla public\b/, 'mpl'],
  [/\beclipse public\b/, 'epl'],
  [/\beuropean union public\b/, 'eupl'],
  [/\bpython software foundation\b/, 'psf'],
  [/\bboost software\b/, 'bsl'],
]

// The library guesses boldly ("Limited" is MIT to it): its guess counts only where it says the same words and numbers.
function idsOf(name: string): readonly string[] | undefined {
  const plain = families.reduce(
    (text, [long, short]) => text.replace(long, short),
    name
      .toLowerCase()
      .replace(/\blicen[cs]e\b|\bthe\b|[,"]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  if (plain === '') return undefined
  const ids = customary.get(wordsOf(plain))
  if (ids) return ids
  const guess = correct(plain, { upgrade: false })
  return guess && wordsOf(guess) === wordsOf(plain) ? [guess] : undefined
}

/** The words and numbers of a name in alphabetical order, without those that tell nothing. */
const wordsOf = (name: string): string =>
  (bare(name).match(/\d+(?:\.\d+)*|[a-z]+/g) ?? [])
    .map(word => word.replace(/(?:\.0)+$/, ''))
    .filter(word => !/^(?:v|version|software|or|later|only|gnu)$/.test(word))
    .sort()
    .join(' ')
