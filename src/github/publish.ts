import type { Release } from '../model/release.js'
import { findCheckRuns, ofStage, type Target } from './check-run.js'
import type { Client } from './client.js'
import { readTimeline } from './timeline.js'

/** How often one run decides and writes, at most. */
export const ROUNDS = 3

/**
 * What others may change while we decide, as one text to compare: the marks of the pull request's timeline, and the newest readings that are not
 * our own (0: none). Where it is another after writing, decide and write once more.
 */
export const fingerprint = (marks: string, newest: number): string => JSON.stringify([newest, marks])

/** The second look: the fingerprint as it is now. One request for each 100 entries of the timeline, one for our check runs; ours is the one with our external id. */
export async function lookAgain(client: Client, release: Release, target: Target): Promise<string> {
  const [{ marks }, { ours }] = await Promise.all([
    release.pullRequest ? readTimeline(client, release.pullRequest.number) : { marks: '' },
    findCheckRuns(client, target.sha, target.name),
  ])
  return fingerprint(marks, newestOf(ofStage(ours, target), target))
}

/** The highest id of check runs that another run made; 0 where there is none. */
export const newestOf = (
  runs: readonly { readonly id: number; readonly externalId: string }[],
  { externalId }: Pick<Target, 'externalId'>,
): number => Math.max(0, ...runs.filter(run => run.externalId !== externalId).map(({ id }) => id))
