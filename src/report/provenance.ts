import type { Verdict } from '../model/verdict.js'
import { type About, allLeaves, commit, type Depth, pageWords, wordsFor } from './about.js'
import {
  type Bar,
  type Block,
  code,
  details,
  joined,
  link,
  list,
  mark,
  note,
  paragraph,
  strong,
  type Text,
} from './blocks.js'
import { moment } from './figure.js'
import { markOf } from './state.js'
import { told } from './told.js'

const BARS: Record<Depth, number> = { all: 60, 'not-green': 20, brief: 0, counts: 0 }

/** When each gate ran, and which tools answered. Folded. */
export const run = (verdict: Verdict, about: About, depth: Depth): readonly Block[] =>
  depth === 'counts' || depth === 'brief' ? [] : [...timeline(verdict, about, depth), ...tools(verdict, about)]

function timeline(verdict: Verdict, about: About, depth: Depth): readonly Block[] {
  const words = pageWords(about)
  const bars = allLeaves(verdict).flatMap((item): Bar[] => {
    const from = Date.parse(item.startedAt ?? '')
    if (Number.isNaN(from) || item.durationMs === undefined) return []
    return [{ name: item.id, mark: markOf(item), from, to: from + item.durationMs }]
  })
  if (bars.length < 2) return []
  const longest = [...bars].sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, BARS[depth])
  const shown = bars.filter(bar => longest.includes(bar)).sort((a, b) => a.from - b.from)
  return [
    details(words.timeline, [
      { kind: 'timeline', bars: shown },
      ...(bars.length > shown.length ? [paragraph(words.longest(shown.length, bars.length))] : []),
    ]),
  ]
}

function tools(verdict: Verdict, about: About): readonly Block[] {
  const versions = new Set(
    allLeaves(verdict).flatMap(({ tool }) => (tool ? [`${tool.name} ${tool.version ?? ''}`.trim()] : [])),
  )
  if (versions.size === 0) return []
  return [details(pageWords(about).tools(versions.size), [list([...versions].sort().slice(0, 100))])]
}

/** A release pull request whose tag anybody could push by hand: that is said above everything that follows. */
const isUnprotected = ({ signOffsAsked, protection }: Verdict, { release }: About): boolean =>
  signOffsAsked && protection.level === 'none' && release.purpose !== 'tag-push' && release.pullRequest !== undefined

/** That nothing protects the tag, where that is so, and the cure. */
export function unprotected(verdict: Verdict, about: About): readonly Block[] {
  const words = wordsFor(about)
  const { page } = words
  if (!isUnprotected(verdict, about)) return []
  const cures = verdict.protection.missing.flatMap((problem): Text[] => [' ', told(problem, words)])
  return [note('warning', page.protectionTitle, ': ', strong('none'), '. ', page.protection.none, ...cures)]
}

function protection({ protection: { level, missing } }: Verdict, about: About): readonly Block[] {
  const words = wordsFor(about)
  const { page } = words
  const sign = level === 'none' || level === 'unknown' ? 'warning' : 'passed'
  return [
    paragraph(page.protectionTitle, ': ', mark(sign, level), '. ', page.protection[level]),
    ...(missing.length > 0 ? [list(missing.map(problem => told(problem, words)))] : []),
  ]
}

/** How well the tag is protected, and of what and by what this was decided. */
export function footer(verdict: Verdict, about: About, depth: Depth): readonly Block[] {
  const page = pageWords(about)
  const { path, sha256 } = about.checklist
  const runOf = about.readings?.run ?? about.release.run
  const parts: readonly Text[] = [
    ...(verdict.sha === ''
      ? []
      : [[page.judged, ' ', commit(verdict.sha, about), ' (', page.tree, ' ', code(verdict.tree.slice(0, 7)), ')']]),
    ...(about.release.environment === undefined ? [] : [[page.environment, ' ', code(about.release.environment)]]),
    [
      page.checklist,
      ' ',
      code(path),
      ...(about.checklistRef
        ? [
            ` ${page.at} `,
            /^[0-9a-f]{40}$/.test(about.checklistRef) ? commit(about.checklistRef, about) : code(about.checklistRef),
          ]
        : []),
      ` (${page.digest} `,
      code(sha256.slice(0, 12)),
      ')',
    ],
    about.engine,
    page.decidedAt(moment(verdict.at)),
    page.holdsUntil(moment(verdict.validUntil)),
    ...(runOf
      ? [
          [
            depth === 'brief' ? [page.theRun, ' ', runOf.url] : link(page.theRun, runOf.url),
            ...(runOf.attempt > 1 ? [`, ${page.attempt(runOf.attempt)}`] : []),
          ],
        ]
      : []),
  ]
  return [
    ...(verdict.signOffsAsked && !isUnprotected(verdict, about) ? protection(verdict, about) : []),
    paragraph(joined(parts, ' · ')),
  ]
}
