import type { Facts } from '../model/facts.js'
import type { Release } from '../model/release.js'
import { findCheckRuns, ofStage, type Target } from './check-run.js'
import type { Client } from './client.js'
import { readReviews } from './reviews.js'

/** How often one run decides and writes, at most. */
export const ROUNDS = 3

/**
 * What others may change while we decide, as one text to compare: the reviews, and the newest readings that are not our own (0: none).
 * Where it is another after writing, decide and write once more.
 */
export const fingerprint = ({ reviews }: Pick<Facts, 'reviews'>, newest: number): string =>
  JSON.stringify([
    newest,
    reviews.map(({ id, state, commit, at, body, edited }) => [id, state, commit, at, body, edited]),
  ])

/** The second look: the fingerprint as it is now. One request for each 100 reviews, one for our check runs; ours is the one with our external id. */
export async function lookAgain(client: Client, release: Release, target: Target): Promise<string> {
  const [reviews, { ours }] = await Promise.all([
    release.pullRequest ? readReviews(client, release.pullRequest.number) : [],
    findCheckRuns(client, target.sha, target.name),
  ])
  return fingerprint({ reviews }, newestOf(ofStage(ours, target), target))
}

/** The highest id of check runs that another run made; 0 where there is none. */
export const newestOf = (
  runs: readonly { readonly id: number; readonly externalId: string }[],
  { externalId }: Pick<Target, 'externalId'>,
): number => Math.max(0, ...runs.filter(run => run.externalId !== externalId).map(({ id }) => id))
