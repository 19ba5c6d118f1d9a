import type { Finding } from '../model/finding.js'
import type { ItemVerdict, Verdict } from '../model/verdict.js'
import { type About, allLeaves, type Depth, pageWords, place } from './about.js'
import { type Block, code, details, list, mark, paragraph, type Text, table } from './blocks.js'
import { failingSubjects, subjectLine, subjectsFailing } from './found.js'
import { isQuiet, markOf } from './state.js'

const FINDINGS: Record<Depth, number> = { all: 20, 'not-green': 5, brief: 0, counts: 0 }
const SUBJECTS: Record<Depth, number> = { all: 100, 'not-green': 10, brief: 0, counts: 0 }
const RULES = 20

/** What speaks against each item that did not pass: its findings, the subjects, the last lines of a tool that crashed. Folded. */
export const evidence = (verdict: Verdict, about: About, depth: Depth): readonly Block[] =>
  depth === 'counts' || depth === 'brief'
    ? []
    : allLeaves(verdict)
        .filter(item => !isQuiet(item))
        .flatMap(item => {
          const blocks = [
            ...subjects(item, verdict, about, depth),
            ...findings(item, verdict, about, depth),
            ...lastLines(item),
          ]
          return blocks.length > 0
            ? [details([mark(markOf(item), code(item.id)), ': ', title(item, about)], blocks)]
            : []
        })

function title(item: ItemVerdict, about: About): string {
  const words = pageWords(about)
  const found = findingsOf(item)
  const failing = subjectsFailing(item)
  return found > 0 ? words.findingsOf(found) : failing > 1 ? words.subjectsOf(failing) : words.output
}

const findingsOf = ({ tallies }: ItemVerdict): number => tallies.reduce((sum, { count }) => sum + count, 0)

function subjects(item: ItemVerdict, verdict: Verdict, about: About, depth: Depth): readonly Block[] {
  const failing = failingSubjects(item)
  if (failing.length < 2) return []
  const lines = failing.slice(0, SUBJECTS[depth]).map(subject => subjectLine(subject, item, verdict, about))
  const rest = subjectsFailing(item) - lines.length
  return [list(rest > 0 ? [...lines, pageWords(about).andMore(rest)] : lines)]
}

function findings(item: ItemVerdict, verdict: Verdict, about: About, depth: Depth): readonly Block[] {
  if (item.findings.length === 0) return []
  const words = pageWords(about)
  const { place: where, rule, message } = words.columns
  const shown = item.findings.slice(0, FINDINGS[depth])
  const rows = shown.map(each => [
    each.location ? [place(each.location, verdict, about)] : [],
    ruleCell(each),
    [each.message],
  ])
  const all = findingsOf(item)
  return [
    table([where, rule, message], rows),
    ...(all > shown.length ? [paragraph(words.shownOf(shown.length, all)), list(rules(item, about))] : []),
  ]
}

const ruleCell = ({ ruleId, aliases, severity, level, helpUri }: Finding): readonly Text[] => [
  code(ruleId),
  [severity ?? level, ...(aliases ?? []).slice(0, 3)].join(', '),
  ...(helpUri ? [code(helpUri)] : []),
]

function rules({ tallies }: ItemVerdict, about: About): readonly Text[] {
  const most = [...tallies].sort((a, b) => b.count - a.count)
  const lines = most
    .slice(0, RULES)
    .map(({ ruleId, level, severity, count }): Text => [code(ruleId), ` × ${count} (${severity ?? level})`])
  return most.length > RULES ? [...lines, pageWords(about).andMore(most.length - RULES)] : lines
}

function lastLines({ error, tail: said = '' }: ItemVerdict): readonly Block[] {
  const tail = error && 'tail' in error.details ? error.details.tail : said
  return tail.trim() === '' ? [] : [{ kind: 'code', code: tail }]
}
