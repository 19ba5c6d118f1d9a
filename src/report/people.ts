import type { SignOffVerdict, Verdict } from '../model/verdict.js'
import { type About, pageWords, pullRequest, wordsFor } from './about.js'
import {
  type Block,
  type Cell,
  code,
  heading,
  joined,
  link,
  mark,
  paragraph,
  prose,
  type Text,
  table,
} from './blocks.js'
import { moment } from './figure.js'
import { sentence, sentenceOf } from './words/language.js'

const REASONS = 10

/** Who has to sign, who has, and why a review does not count; where nothing is asked of people, one line that says so. */
export function people(verdict: Verdict, about: About): readonly Block[] {
  const words = pageWords(about)
  if (!verdict.signOffsAsked) return ordinary(about)
  if (verdict.signOffs.length === 0) return []
  const { role, signed, next, notCounted } = words.columns
  const unknown = new Set(withoutRole(verdict).map(({ user }) => user))
  const rows = verdict.signOffs.map(signOff => [
    signOff.name === signOff.role ? [code(signOff.role)] : [code(signOff.role), signOff.name],
    signatures(signOff, about),
    nextStep(signOff, about),
    reasons(
      signOff.disregarded.filter(({ user }) => !unknown.has(user)),
      verdict,
      about,
    ),
  ])
  return [
    heading(words.signOffs),
    table([role, signed, next, notCounted], rows),
    ...strangers(verdict, about),
    ...signOffLine(verdict, about),
  ]
}

const ordinary = (about: About): readonly Block[] =>
  about.release.purpose === 'pull-request'
    ? [paragraph(pageWords(about).ordinary(about.release.pullRequest !== undefined))]
    : []

function signatures(
  { approvals, missing, required, deferred, changesRequested, problem }: SignOffVerdict,
  about: About,
): Cell {
  const words = pageWords(about)
  const supposed = approvals.some(({ user }) => about.supposed?.includes(user))
  const state =
    problem && problem.code !== 'quorum-unreachable'
      ? mark('unknown', words.unknownRole)
      : changesRequested.length > 0
        ? mark('failed', words.changes)
        : supposed
          ? mark('waiting', words.wouldSign(approvals.length, required))
          : missing === 0
            ? mark('passed', words.signedBy)
            : deferred
              ? mark('warning', words.signsLater)
              : mark('waiting', words.toSign(missing, required))
  return [
    state,
    ...(problem ? [prose(sentenceOf(problem, wordsFor(about)).message)] : []),
    ...changesRequested.map(({ user, url }) => link(user, url)),
    ...approvals.map(({ user, at, url }) => [link(user, url), ', ', moment(at)]),
  ]
}

function nextStep(signOff: SignOffVerdict, about: About): Cell {
  const words = pageWords(about)
  if (signOff.problem) return [prose(sentence(sentenceOf(signOff.problem, wordsFor(about)).help))]
  const missing =
    signOff.missing === 0
      ? []
      : needsLine(about) && signOff.eligible.length > 0
        ? [words.signByLine(signOff.eligible, signOff.missing)]
        : [[words.approves(signOff.eligible, signOff.missing), ' ', pullRequest(about) ?? words.releasePullRequest]]
  const objectors = signOff.changesRequested.map(({ user }) => user)
  return objectors.length > 0 ? [words.mayWithdraw(objectors)] : missing
}

type Disregarded = SignOffVerdict['disregarded']

function reasons(disregarded: Disregarded, verdict: Verdict, about: About): Cell {
  const words = wordsFor(about)
  const lines = disregarded
    .slice(0, REASONS)
    .map(
      (review): Text => [
        link(review.user, review.url),
        ': ',
        prose(
          review.why === 'permission-unknown'
            ? sentenceOf(review.problem, words).message
            : words.page.disregarded(review, verdict.sha),
        ),
      ],
    )
  const rest = disregarded.length - lines.length
  return rest > 0 ? [...lines, words.page.andMore(rest)] : lines
}

/** Who reviewed and holds no role at all: told once, and not in every role. */
function withoutRole({ signOffs }: Verdict): Disregarded {
  const all = signOffs.flatMap(({ disregarded }) => disregarded)
  const known = new Set([
    ...signOffs
      .flatMap(({ approvals, changesRequested }) => [...approvals, ...changesRequested])
      .map(({ user }) => user),
    ...all.filter(({ why }) => !outside.has(why)).map(({ user }) => user),
  ])
  return all.filter(({ user }, index) => !known.has(user) && all.findIndex(other => other.user === user) === index)
}
const outside: ReadonlySet<Disregarded[number]['why']> = new Set(['bot', 'deleted-account', 'not-a-member'])

function strangers(verdict: Verdict, about: About): readonly Block[] {
  const words = pageWords(about)
  const all = withoutRole(verdict)
  const lines = all
    .slice(0, REASONS)
    .map(
      (review): Text => [
        link(review.user, review.url),
        ' (',
        review.why === 'not-a-member' || review.why === 'permission-unknown'
          ? words.noRole
          : prose(words.disregarded(review, verdict.sha)),
        ')',
      ],
    )
  if (lines.length === 0) return []
  const rest = all.length > lines.length ? [words.andMore(all.length - lines.length)] : []
  return [paragraph(words.strangers, ': ', joined([...lines, ...rest], ', '), '.')]
}

const needsLine = ({ release: { pullRequest, purpose } }: About): boolean =>
  purpose !== 'local' && pullRequest?.merged === true

// GitHub lets nobody approve a merged pull request, and no author approve at all.
function signOffLine(verdict: Verdict, about: About): readonly Block[] {
  const words = pageWords(about)
  const { pullRequest: request } = about.release
  const unsigned = verdict.signOffs.some(({ missing }) => missing > 0) || verdict.emergency !== undefined
  const author = request?.author
  const authorMaySign = verdict.signOffs.some(
    ({ eligible, missing }) => missing > 0 && author !== undefined && eligible.includes(author),
  )
  if (!unsigned || !(needsLine(about) || authorMaySign)) return []
  return [
    paragraph(words.signOffLine, ' ', pullRequest(about) ?? '', ':'),
    { kind: 'code', code: `/sign-off ${verdict.sha.slice(0, 12)}` },
  ]
}
