import type { Checklist } from '../model/checklist.js'
import type { Facts, Protection } from '../model/facts.js'
import type { PullRequest, Release } from '../model/release.js'
import type { Client } from './client.js'
import { readCommitters } from './committers.js'
import { readPermissions, readTeams } from './people.js'
import { isReleasePull, pullsOf } from './pulls.js'
import { readReviews } from './reviews.js'
import { readProtection } from './ruleset.js'
import { firstSeen } from './suites.js'
import { lastForcePush } from './timeline.js'
import { filesBetween, treeOf } from './trees.js'

interface Asking {
  /** Of `roles-token`; without it teams cannot be read. */
  readonly teams?: Client | undefined
  /** How well the tag was protected when the gates ran, where that is stored with the readings; else the rulesets are read. */
  readonly protection?: Promise<Protection | undefined>
  /** The tag to be made. */
  readonly tag: string
}

/**
 * What people said of a release and who they are, all but `proposed`. Fails where anything but a team or a permission cannot be read.
 *
 * Requests, where ⌈n⌉ counts pages of 100 and at least one:
 * ⌈reviews⌉ + ⌈timeline⌉ + ⌈suites of H⌉ + ⌈pull requests of H⌉ + one for each person who gave an opinion,
 * and only where they are needed: ⌈reviews with a line of ours⌉ for edits, ⌈members⌉ for each team, ⌈commits⌉ for `exclude: [committers]`,
 * 2 for the trees of H and C where they differ (and 1 for the tree of H), 1 + active tag rulesets where the protection is not known.
 *
 * A re-judgement after an approval, with two signers and nothing of the last line: the checklist 1, the pull requests of H 1, suites 1, reviews 1,
 * timeline 1, our check runs with the readings 1, permissions 2, status 1, check run 1, and the second look 2: twelve in all.
 * Four deep until the status stands: checklist beside pull requests and suites; reviews, timeline and check runs; permissions; both writes.
 */
export async function readFacts(
  client: Client,
  release: Release,
  checklist: Checklist,
  asking: Asking,
): Promise<Facts> {
  const { pullRequest: pull } = release
  const fresh = release.purpose !== 're-judge'
  const protect = async () => (await asking.protection) ?? readProtection(client, checklist.id, asking.tag)
  const [people, head, rivals, protection] = await Promise.all([
    pull ? readPeople(client, pull.number, checklist, asking.teams) : nobody,
    pull ? readHead(client, release, pull, checklist.paths) : { broughtIn: [] },
    pull?.state === 'open' ? pullsOf(client, pull.headSha, fresh) : [],
    protect(),
  ])
  return {
    now: client.now(),
    ...people,
    ...head,
    rivals: rivals
      .filter(other => other.state === 'open' && other.number !== pull?.number && other.headSha === pull?.headSha)
      .filter(other => isReleasePull(other, checklist.release, release.repository.defaultBranch))
      .map(({ number }) => number),
    protection,
  }
}

type People = Pick<Facts, 'reviews' | 'committers' | 'unknownCommitters' | 'teams' | 'permissions' | 'forcePushedAt'>
const nobody: People = { reviews: [], committers: [], teams: {}, permissions: {} }

async function readPeople(
  client: Client,
  number: number,
  { roles, signOffs }: Checklist,
  teamsClient: Client | undefined,
): Promise<People> {
  const [reviews, forcePushedAt, committers, teams] = await Promise.all([
    readReviews(client, number),
    lastForcePush(client, number),
    signOffs.exclude.includes('committers') ? readCommitters(client, number) : { logins: [], unknown: [] },
    readTeams(teamsClient, roles),
  ])
  const permissions = await readPermissions(client, reviews, roles, teams)
  return {
    reviews,
    committers: committers.logins,
    ...(committers.unknown.length > 0 && { unknownCommitters: committers.unknown }),
    teams,
    permissions,
    ...(forcePushedAt && { forcePushedAt }),
  }
}

async function readHead(
  client: Client,
  { sha, tree: judged }: Release,
  { headSha, headRef }: PullRequest,
  paths: readonly string[],
): Promise<Pick<Facts, 'head' | 'headSeenAt' | 'broughtIn'>> {
  const seenAt = await firstSeen(client, headSha, headRef)
  const tree = sha === headSha ? judged : await treeOf(client, headSha, true)
  return {
    head: { sha: headSha, tree },
    broughtIn: await filesBetween(client, tree, judged, paths),
    ...(seenAt && { headSeenAt: seenAt }),
  }
}
