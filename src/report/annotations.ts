import type { Finding, FindingLevel, Location } from '../model/finding.js'
import type { ItemVerdict, Verdict } from '../model/verdict.js'
import { type About, allLeaves, pageWords, wordsFor } from './about.js'
import { blockingItems } from './blockers.js'
import { wordsOnly } from './blocks.js'
import { expected, failingSubjects, found, subjectLine } from './found.js'
import { cut, plain, plainLines } from './sanitise.js'
import { told } from './told.js'
import { sentence, sentenceOf } from './words/language.js'

/** An annotation of a check run, as the API takes it. */
export interface Annotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}
/** A message for the log of the run; GitHub shows it on the line, where there is one. */
export interface LogMessage {
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

const PER_REQUEST = 50
const PER_ITEM = 30
const IN_ALL = 200
const MESSAGE = 4000
const TITLE = 255
/** The runner shows ten of a kind for each step. */
const LOGGED = 10

/** On the lines of the files: what speaks against each item that did not pass, worst first, in pages of as many as one request takes. */
export function annotations(verdict: Verdict, about: About): readonly (readonly Annotation[])[] {
  const items = [...blockingItems(verdict), ...allLeaves(verdict).filter(({ because }) => because === 'advisory')]
  const all: Annotation[] = []
  for (const item of items)
    if (all.length < IN_ALL) all.push(...ofItem(item, verdict, about).slice(0, Math.min(PER_ITEM, IN_ALL - all.length)))
  return Array.from({ length: Math.ceil(all.length / PER_REQUEST) }, (_, page) =>
    all.slice(page * PER_REQUEST, (page + 1) * PER_REQUEST),
  )
}

function ofItem(item: ItemVerdict, verdict: Verdict, about: About): readonly Annotation[] {
  const level = (of: FindingLevel): Annotation['annotation_level'] =>
    of === 'note' ? 'notice' : of === 'warning' || item.because === 'advisory' ? 'warning' : 'failure'
  return [
    ...item.findings.flatMap(({ location, level: of, ruleId, message }: Finding) =>
      annotation(location, level(of), `${item.id}: ${ruleId}`, message),
    ),
    ...failingSubjects(item).flatMap(subject => {
      const lines = [subjectLine(subject, item, verdict, about), ...expected(item)]
      return annotation(subject.location, level('error'), `${item.id}: ${item.name}`, lines.map(wordsOnly).join('\n'))
    }),
  ]
}

function annotation(
  location: Location | undefined,
  level: Annotation['annotation_level'],
  title: string,
  message: string,
): readonly Annotation[] {
  if (!location || !isInRepository(location.path)) return []
  const { line = 1, endLine = line, column } = location
  const start = Number.isSafeInteger(line) && line > 0 ? line : 1
  const end = Number.isSafeInteger(endLine) && endLine > start ? endLine : start
  return [
    {
      path: plain(location.path).trim(),
      start_line: start,
      end_line: end,
      ...(column !== undefined && column > 0 && start === end && { start_column: column, end_column: column }),
      annotation_level: level,
      title: cut(plain(title).trim(), TITLE),
      message:
        cut(
          plainLines(message.slice(0, MESSAGE + 1))
            .join('\n')
            .trim(),
          MESSAGE,
        ) || plain(title),
    },
  ]
}

/** GitHub refuses the whole request for one path that is none. */
const isInRepository = (path: string): boolean => plain(path).trim() !== '' && !/^\/|\\|(^|\/)\.\.?(\/|$)/.test(path)

/** What blocks, for the log: one message for each item, at most ten, the last of which counts the rest. */
export function logMessages(verdict: Verdict, about: About): readonly LogMessage[] {
  // People never turn a job red: what only waits is in the report.
  const items = blockingItems(verdict).filter(({ because }) => because !== 'waiting')
  const shown = items.length > LOGGED ? items.slice(0, LOGGED - 1) : items
  const rest = items.length - shown.length
  return [
    ...whatStops(verdict, about),
    ...shown.map(item => logMessage(item, verdict, about)),
    ...(rest > 0 ? [{ title: pageWords(about).blockers, message: pageWords(about).moreBlockers(rest) }] : []),
  ]
}

/** What is wrong with the whole of a release, beside its items. */
function whatStops({ decision, blockers }: Verdict, about: About): readonly LogMessage[] {
  if (decision !== 'no-go') return []
  return blockers.flatMap(blocker =>
    blocker.kind === 'problem'
      ? [{ title: blocker.problem.code, message: plain(wordsOnly(told(blocker.problem, wordsFor(about)))) }]
      : [],
  )
}

function logMessage(item: ItemVerdict, verdict: Verdict, about: About): LogMessage {
  const lines = found(item, verdict, about, 3).map(wordsOnly)
  const wanted = expected(item).map(wordsOnly)
  const help = item.error ? [sentence(sentenceOf(item.error, wordsFor(about)).help)] : []
  const { expected: label } = pageWords(about).columns
  const message = [...lines, ...(wanted.length > 0 ? [`${label}: ${wanted.join(', ')}`] : []), ...help].join('. ')
  const at = item.findings.find(({ location }) => location)?.location ?? failingSubjects(item)[0]?.location
  return {
    title: cut(plain(`${item.id}: ${item.name}`), TITLE),
    message: plain(message) || plain(item.name),
    ...(at && isInRepository(at.path) && { file: plain(at.path), ...(at.line !== undefined && { line: at.line }) }),
  }
}
