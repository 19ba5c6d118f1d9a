import type { Review } from '../model/facts.js'
import { fold } from './login.js'

/** One person of those who reviewed, and what this person says. */
export interface Voice {
  /** Folded; undefined for a deleted account and for a login that is not ASCII. */
  readonly login: string | undefined
  /** As GitHub writes it; `ghost` for a deleted account, as on GitHub's pages. */
  readonly user: string
  readonly deleted: boolean
  readonly bot: boolean
  /** The latest of those that approve, request changes or were dismissed; a comment takes nothing back. */
  readonly opinion: Review | undefined
  /** Everything this person submitted, oldest first. */
  readonly reviews: readonly Review[]
}

/** The people behind the reviews, whatever order these come in. Reviews of deleted accounts are of one person each. */
export function voicesOf(reviews: readonly Review[]): readonly Voice[] {
  const people = new Map<string, Review[]>()
  for (const review of [...reviews].sort(byTime)) {
    if (review.state === 'PENDING') continue
    const person = review.user === undefined ? `#${review.id}` : (fold(review.user) ?? review.user)
    people.set(person, [...(people.get(person) ?? []), review])
  }
  return [...people.values()].map(voiceOf)
}

function voiceOf(reviews: readonly Review[]): Voice {
  const user = reviews.find(({ user }) => user !== undefined)?.user
  return {
    login: user === undefined ? undefined : fold(user),
    user: user ?? 'ghost',
    deleted: user === undefined,
    bot: reviews.some(({ bot }) => bot),
    opinion: reviews.findLast(({ state }) => state !== 'COMMENTED'),
    reviews,
  }
}

/** Whether the first was submitted before the second. Of two at one time, or without a time, the one that withholds comes last. */
export const isBefore = (one: Review, other: Review): boolean => byTime(one, other) < 0

function byTime(one: Review, other: Review): number {
  const [first, second] = [timeOf(one), timeOf(other)]
  if (first !== second) return first < second ? -1 : 1
  return weights[one.state] - weights[other.state] || one.id - other.id
}

const weights: Readonly<Record<Review['state'], number>> = {
  PENDING: 0,
  COMMENTED: 0,
  APPROVED: 1,
  DISMISSED: 2,
  CHANGES_REQUESTED: 3,
}

function timeOf({ at, state }: Review): number {
  const time = Date.parse(at)
  if (!Number.isNaN(time)) return time
  return weights[state] > weights.APPROVED ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
}
