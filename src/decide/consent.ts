import type { Facts, Review } from '../model/facts.js'
import type { Inputs } from '../model/inputs.js'
import type { Release } from '../model/release.js'
import type { Disregarded } from '../model/verdict.js'
import { fold } from './login.js'
import { linesOf } from './review-lines.js'
import { isBefore, type Voice } from './voices.js'

/** The inputs of a judgement that asks people. */
export type Asked = Inputs & { readonly facts: Facts }

/** A sign-off: a person, a commit and a time, wherever it was said. */
export interface Consent {
  readonly login: string
  readonly user: string
  readonly at: string
  readonly commit: string
  readonly url: string
}
/** A review that was meant to sign and does not, and why. */
export interface Disregard {
  readonly user: string
  readonly url: string
  readonly reason: Disregarded
}

/**
 * How the judged commit comes from the head that is signed. `same`: it is that head, or its merge with an equal tree;
 * `brought-in`: it is its merge, but more came in; `unrelated`: neither, or the head is not known.
 */
export function descentOf({ release, checklist, facts }: Asked): 'same' | 'brought-in' | 'unrelated' {
  const { sha, tree, pullRequest } = release
  const { head } = facts
  if (!head) return 'unrelated'
  if (head.sha === sha) return 'same'
  if (!pullRequest?.merged || pullRequest.mergeCommit !== sha || pullRequest.headSha !== head.sha) return 'unrelated'
  const equal = (tree !== '' && head.tree === tree) || checklist.paths.length > 0
  return equal && facts.broughtIn.length === 0 ? 'same' : 'brought-in'
}

/** Whether approvals count: on a release pull request, and on a laptop that plays one through. */
export const carriesRelease = ({ isRelease, purpose }: Release): boolean => isRelease || purpose === 'local'

/** Whether a person has signed the judged commit, for whatever role; undefined where nothing was said that could sign. */
export function consentOf(voice: Voice, asked: Asked): Consent | Disregard | undefined {
  const { login, user, opinion } = voice
  const statements = voice.reviews.flatMap(review => statementsIn(review, opinion)).reverse()
  const latest = statements[0]?.review ?? opinion
  if (latest === undefined || opinion?.state === 'CHANGES_REQUESTED') return undefined
  const because = (reason: Disregarded): Disregard => ({ user, url: latest.url, reason })
  if (voice.deleted) return because({ why: 'deleted-account' })
  if (voice.bot) return because({ why: 'bot' })
  if (login === undefined) return because({ why: 'not-a-member' })
  const barred = whyBarred(login, asked)
  if (barred) return because(barred)
  const heard = statements.map(statement => ({ statement, doubt: doubtOf(statement, login, asked) }))
  const counts = heard.find(({ doubt }) => doubt === undefined)?.statement
  if (!counts) return because(heard[0]?.doubt ?? { why: 'dismissed' })
  const commit = (counts.line === undefined && asked.facts.head?.sha) || asked.release.sha
  return { login, user, at: counts.review.at, commit, url: counts.review.url }
}

/** Something in a review that may sign: the approval itself, or what stands after `/sign-off` in a line of it. */
interface Statement {
  readonly review: Review
  readonly line?: string
}

function statementsIn(review: Review, opinion: Review | undefined): Statement[] {
  if (review.state === 'DISMISSED') return []
  // What was said before a dismissal does not come back with it.
  if (opinion?.state === 'DISMISSED' && isBefore(review, opinion)) return []
  const approval = review === opinion && review.state === 'APPROVED' ? [{ review }] : []
  return [...approval, ...linesOf(review.body, 'sign-off').map(line => ({ review, line }))]
}

/** Why nothing that this person says signs. */
export function whyBarred(login: string, { release, checklist, facts }: Asked): Disregarded | undefined {
  const { exclude } = checklist.signOffs
  if (exclude.includes('author') && isAuthor(login, release)) return { why: 'author' }
  if (exclude.includes('committers') && facts.committers.some(name => fold(name) === login)) return { why: 'committer' }
  return undefined
}

const isAuthor = (login: string, { pullRequest }: Release): boolean =>
  pullRequest?.author !== undefined && fold(pullRequest.author) === login

/** Why a statement does not sign the judged commit; undefined where it does. */
function doubtOf({ review, line }: Statement, login: string, asked: Asked): Disregarded | undefined {
  const { release, facts } = asked
  if (!carriesRelease(release) && (line === undefined || !release.pullRequest?.merged))
    return { why: 'ordinary-pull-request' }
  const other = line === undefined ? doubtOfApproval(review, asked) : doubtOfLine(line, review, asked)
  if (other) return other
  if (line === undefined && isAuthor(login, release)) return { why: 'author' }
  const at = Date.parse(review.at)
  if (facts.headSeenAt === undefined) return { why: 'head-not-seen' }
  if (!(at > Date.parse(facts.headSeenAt))) return { why: 'before-head' }
  if (facts.forcePushedAt !== undefined && !(at > Date.parse(facts.forcePushedAt))) return { why: 'before-force-push' }
  // Who approved a pull request like any other has released nothing; a line names the commit all the same.
  if (line === undefined && facts.madeReleaseAt !== undefined && !(at > Date.parse(facts.madeReleaseAt)))
    return { why: 'before-release' }
  return undefined
}

function doubtOfApproval({ commit }: Review, asked: Asked): Disregarded | undefined {
  const { head } = asked.facts
  if (head === undefined) return { why: 'head-not-seen' }
  return commit === head.sha && descentOf(asked) === 'same' ? undefined : { why: 'other-commit', commit }
}

function doubtOfLine(line: string, { commit, edited }: Review, { release, facts }: Asked): Disregarded | undefined {
  const { sha, pullRequest } = release
  if (!/^[0-9a-f]{12,64}$/i.test(line)) return { why: 'no-sha', written: line.slice(0, 80) }
  if (!sha.startsWith(line.toLowerCase())) return { why: 'other-commit', commit: line.toLowerCase() }
  // Another commit can be made to begin alike: the whole hash, or the commit that the review is of.
  if (line.length < 40 && pullRequest?.state === 'open' && sha === facts.head?.sha && commit !== sha)
    return { why: 'other-commit', commit }
  return edited ? { why: 'edited' } : undefined
}
