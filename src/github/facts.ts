import type { Checklist } from '../model/checklist.js'
import type { Facts, Protection } from '../model/facts.js'
import type { Release } from '../model/release.js'
import type { Client } from './client.js'
import { readCommitters } from './committers.js'
import { readPermissions, readTeams } from './people.js'
import { isReleasePull, type Pull, pullsOf, readPull } from './pulls.js'
import { readReviews } from './reviews.js'
import { readProtection } from './ruleset.js'
import { firstSuite } from './suites.js'
import { firstTimeline, readTimeline } from './timeline.js'
import { filesBetween, treeOf } from './trees.js'

interface Asking {
  /** Of `roles-token`; without it teams cannot be read. */
  readonly teams?: Client | undefined
  /** How well the tag was protected when the gates ran, where that is stored with the readings; else the rulesets are read. */
  readonly protection?: Promise<Protection | undefined>
  /** The tag to be made. */
  readonly tag: string
  /** What this run has read ahead will do; else everything that may change is read anew. */
  readonly ahead?: boolean
}
/** What is known in one moment. */
export interface Known {
  readonly facts: Facts
  /** The pull request as it is now; undefined where it was closed before, or is what the event had read. */
  readonly pull?: Pull
  /** Of its timeline, read before all else: with these the second look compares. */
  readonly marks: string
}

/** Begins to read what people said, and the pull requests of the head: after the timeline, for they may change. */
export async function readAhead(client: Client, number: number, headSha: string): Promise<void> {
  await firstTimeline(client, number)
  await Promise.all([pullsOf(client, headSha), firstReviews(client, number)])
}
const firstReviews = (client: Client, number: number) =>
  client.once(`reviews ${number}`, () => readReviews(client, number))

/**
 * What people said of a release and who they are, all but `proposed`. Fails where anything but a team or a permission cannot be read.
 *
 * Requests, where ⌈n⌉ counts pages of 100 and at least one:
 * ⌈reviews⌉ + ⌈timeline⌉ + ⌈suites of H⌉ + ⌈pull requests of H⌉ + one for each person who gave an opinion,
 * and only where they are needed: ⌈reviews with a line of ours⌉ for edits, ⌈members⌉ for each team, ⌈commits⌉ for `exclude: [committers]`,
 * 2 for the trees of H and C where they differ (and 1 for the tree of H), 1 + active tag rulesets where the protection is not known.
 *
 * A re-judgement after an approval, with two signers and nothing of the last line: the checklist 1, the pull requests of H 1, suites 1, reviews 1,
 * timeline 1, our check runs with the readings 1, permissions 2, status 1, check run 1, and the second look 2 (timeline and check runs): twelve in all.
 * Four deep until the status stands: checklist beside timeline and suites; pull requests and reviews; check runs and permissions; both writes.
 */
export async function readFacts(
  client: Client,
  release: Release,
  checklist: Checklist,
  asking: Asking,
): Promise<Known> {
  const { pullRequest: pull } = release
  const { ahead = false } = asking
  const fresh = !ahead || release.purpose !== 're-judge'
  const protect = async () => (await asking.protection) ?? readProtection(client, checklist.id, asking.tag)
  const timelineOf = ahead ? firstTimeline : readTimeline
  const { forcePushedAt, marks } = pull ? await timelineOf(client, pull.number) : { marks: '' }
  const [people, head, pulls, protection] = await Promise.all([
    pull ? readPeople(client, pull.number, checklist, asking.teams, ahead) : nobody,
    pull ? readHead(client, release, pull.headSha, checklist.paths) : { broughtIn: [] },
    pull?.state === 'open' ? pullsOf(client, pull.headSha, fresh) : [],
    protect(),
  ])
  const listed = pulls.find(({ number }) => number === pull?.number)
  // A head that was left is no commit of its pull request any more.
  const now = listed ?? (fresh && pull?.state === 'open' ? await readPull(client, pull.number) : undefined)
  const facts = {
    now: client.now(),
    ...people,
    ...(forcePushedAt && { forcePushedAt }),
    ...head,
    rivals: pulls
      .filter(other => other.state === 'open' && other.number !== pull?.number && other.headSha === pull?.headSha)
      .filter(other => isReleasePull(other, checklist.release, release.repository.defaultBranch))
      .map(({ number }) => number),
    protection,
  }
  return { facts, marks, ...(now && { pull: now }) }
}

type People = Pick<Facts, 'reviews' | 'committers' | 'teams' | 'permissions'>
const nobody: People = { reviews: [], committers: [], teams: {}, permissions: {} }

async function readPeople(
  client: Client,
  number: number,
  { roles, signOffs }: Checklist,
  teamsClient: Client | undefined,
  ahead: boolean,
): Promise<People> {
  const [reviews, committers, teams] = await Promise.all([
    ahead ? firstReviews(client, number) : readReviews(client, number),
    signOffs.exclude.includes('committers') ? readCommitters(client, number) : [],
    readTeams(teamsClient, roles),
  ])
  const permissions = await readPermissions(client, reviews, roles, teams)
  return { reviews, committers, teams, permissions }
}

async function readHead(
  client: Client,
  { sha, tree: judged }: Release,
  headSha: string,
  paths: readonly string[],
): Promise<Pick<Facts, 'head' | 'headSeenAt' | 'broughtIn'>> {
  const { seenAt } = await firstSuite(client, headSha)
  const tree = sha === headSha ? judged : await treeOf(client, headSha, true)
  return {
    head: { sha: headSha, tree },
    broughtIn: await filesBetween(client, tree, judged, paths),
    ...(seenAt && { headSeenAt: seenAt }),
  }
}
