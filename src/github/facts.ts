import { type Checklist, everyItem, type ReleaseRules, type Role } from '../model/checklist.js'
import type { Facts, Protection } from '../model/facts.js'
import type { PullRequest, Release } from '../model/release.js'
import type { Client } from './client.js'
import { readCommitters } from './committers.js'
import { readPermissions, readTeams } from './people.js'
import { isReleasePull, type Pull, pullsOf, readPull } from './pulls.js'
import { readReviews } from './reviews.js'
import { readProtection } from './ruleset.js'
import { firstSeen } from './suites.js'
import { firstTimeline, readTimeline, type Timeline } from './timeline.js'
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
 * one for each person who attested for a role that goes by permission,
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
  const timeline = pull && (await timelineOf(client, pull.number))
  const [people, head, pulls, protection] = await Promise.all([
    pull && timeline
      ? readPeople(client, pull, checklist, { teams: asking.teams, timeline, ahead })
      : nobody(client, checklist, asking.teams),
    pull ? readHead(client, release, pull, checklist.paths) : { broughtIn: [] },
    pull?.state === 'open' ? pullsOf(client, pull.headSha, fresh) : [],
    protect(),
  ])
  const listed = pulls.find(({ number }) => number === pull?.number)
  // A head that was left is no commit of its pull request any more.
  const now = listed ?? (fresh && pull?.state === 'open' ? await readPull(client, pull.number) : undefined)
  const { defaultBranch } = release.repository
  const current = now ?? pull
  // By what it is now: a label may have come since the event was read.
  const madeReleaseAt =
    current && timeline && isReleasePull(current, checklist.release, defaultBranch)
      ? releaseSince(current, checklist.release, defaultBranch, timeline)
      : undefined
  const facts = {
    now: client.now(),
    ...people,
    ...head,
    ...(madeReleaseAt !== undefined && { madeReleaseAt }),
    rivals: pulls
      .filter(other => other.state === 'open' && other.number !== pull?.number && other.headSha === pull?.headSha)
      .filter(other => isReleasePull(other, checklist.release, defaultBranch))
      .map(({ number }) => number),
    protection,
  }
  return { facts, marks: timeline?.marks ?? '', ...(now && { pull: now }) }
}

type People = Pick<Facts, 'reviews' | 'committers' | 'unknownCommitters' | 'teams' | 'permissions' | 'forcePushedAt'>
/** Without a pull request nobody speaks but in the checklist. */
async function nobody(client: Client, checklist: Checklist, teamsClient: Client | undefined): Promise<People> {
  const { roles } = checklist
  const stated = attestedIn(checklist)
  const teams = await readTeams(teamsClient, Object.fromEntries(stated.map(({ role }) => [role.id, role])))
  return {
    reviews: [],
    committers: [],
    teams,
    permissions: await readPermissions(client, [], roles, teams, byPermission(stated)),
  }
}

/** Who has attested in the checklist, and for which role. */
const attestedIn = ({ phases, roles }: Checklist): readonly { readonly role: Role; readonly user: string }[] =>
  phases
    .flatMap(({ items }) => [...everyItem(items)])
    .flatMap(({ question }) => {
      const role = question.kind === 'attest' && Object.hasOwn(roles, question.by) ? roles[question.by] : undefined
      return role && question.kind === 'attest' && question.attested ? [{ role, user: question.attested.by }] : []
    })
const byPermission = (stated: ReturnType<typeof attestedIn>): readonly string[] =>
  stated.flatMap(({ role, user }) => (role.permission === undefined ? [] : [user]))

async function readPeople(
  client: Client,
  pull: PullRequest,
  checklist: Checklist,
  {
    teams: asked,
    timeline,
    ahead,
  }: { readonly teams: Client | undefined; readonly timeline: Timeline; readonly ahead: boolean },
): Promise<People> {
  const { number } = pull
  const { roles, signOffs } = checklist
  const [reviews, committers, teams] = await Promise.all([
    ahead ? firstReviews(client, number) : readReviews(client, number),
    signOffs.exclude.includes('committers') ? readCommitters(client, number) : { logins: [], unknown: [] },
    readTeams(asked, roles),
  ])
  const permissions = await readPermissions(client, reviews, roles, teams, byPermission(attestedIn(checklist)))
  const { forcePushedAt } = timeline
  return {
    ...{ reviews, teams, permissions },
    committers: committers.logins,
    ...(committers.unknown.length > 0 && { unknownCommitters: committers.unknown }),
    ...(forcePushedAt && { forcePushedAt }),
  }
}

/** Since when it is a release pull request; undefined where it was opened as one, and no time where it is one by a label that nobody has put there. */
function releaseSince(
  pull: PullRequest,
  rules: ReleaseRules,
  defaultBranch: string,
  { baseChangedAt, labelledAt }: Timeline,
): string | undefined {
  const earliest = (times: readonly string[]) => [...times].sort((a, b) => Date.parse(a) - Date.parse(b))[0]
  if (isReleasePull({ ...pull, labels: [] }, rules, defaultBranch)) return baseChangedAt
  const labels = pull.labels.filter(label => isReleasePull({ ...pull, labels: [label] }, rules, defaultBranch))
  const labelled = earliest(labels.flatMap(label => labelledAt.get(label.toLowerCase()) ?? []))
  if (labelled === undefined || baseChangedAt === undefined) return labelled ?? ''
  return Date.parse(baseChangedAt) > Date.parse(labelled) ? baseChangedAt : labelled
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
