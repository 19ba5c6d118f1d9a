import type { Stage } from '../model/checklist.js'
import { fail } from '../model/problem.js'
import { checkNameOf, findCheckRuns } from './check-run.js'
import type { Client } from './client.js'
import type { Event } from './event.js'
import type { Found, Rules, Subject } from './judged.js'
import { isDependabot, latestPulls, openPulls, type Pull, pullsOf, readPull } from './pulls.js'
import { contextOf, readStatus } from './status.js'
import { firstTimeline } from './timeline.js'

const NONE: Found = { subjects: [] }

/** The head that the event stands on. A release pull request that has moved on since has its own run; the heads it left are superseded. */
export async function onPullRequest(
  client: Client,
  event: Extract<Event, { kind: 'pull-request' }>,
  rules: Rules,
  stage: Stage | undefined,
): Promise<Found> {
  const pull = await currentPull(client, event.number, event.headSha)
  if (stage === 'tag' && !pull.sameRepository)
    fail('bad-input', { input: 'stage', value: stage, expected: 'pull-request on a pull request from a fork' })
  if (pull.merged) return { subjects: again(pull, rules) }
  if (pull.state === 'closed') return NONE
  const subject = { sha: event.headSha, pull, branch: pull.headRef }
  if (!rules.isRelease(pull) || isDependabot(event.actor))
    return { subjects: [{ ...subject, purpose: 'pull-request', stage: stage ?? 'pull-request' }] }
  const left = [event.before ?? pull.headSha, event.headSha].filter(sha => sha !== pull.headSha)
  return {
    subjects: left.includes(event.headSha)
      ? []
      : [{ ...subject, purpose: 'release-pull-request', stage: stage ?? 'tag' }],
    ...(left.length > 0 && { superseded: left, head: pull.headSha }),
  }
}

/** The head as it is now, and what became of it in the merge. A review of another pull request concerns nothing, unless its merge waits for `/sign-off`. */
export async function onReview(
  client: Client,
  event: Extract<Event, { kind: 'review' }>,
  rules: Rules,
): Promise<Found> {
  await firstTimeline(client, event.number)
  const pull = await currentPull(client, event.number, event.headSha)
  if (rules.isRelease(pull)) return { subjects: again(pull, rules) }
  if (!pull.merged || !pull.mergeCommit) return NONE
  const { ours } = await findCheckRuns(client, pull.mergeCommit, checkNameOf(rules.id))
  return ours.length > 0 ? { subjects: [judgedAgain(pull, pull.mergeCommit)] } : NONE
}

const DAYS = 30

/** Every open release pull request, and those merged within 30 days whose commits may still be tagged: one request for each such commit. */
export async function onSchedule(client: Client, rules: Rules): Promise<Found> {
  const [open, latest] = await Promise.all([openPulls(client), latestPulls(client)])
  const since = Date.parse(client.now()) - DAYS * 86_400_000
  const merged = latest.filter(pull => rules.isRelease(pull) && Date.parse(pull.mergedAt ?? '') > since)
  const candidates = merged.flatMap(pull => again(pull, rules))
  const standing = await Promise.all(
    candidates.map(async subject => {
      const status = await readStatus(client, subject.sha, contextOf(rules.id))
      return status?.state === 'success' || status?.state === 'pending' ? [subject] : []
    }),
  )
  return { subjects: [...open.flatMap(pull => again(pull, rules)), ...standing.flat()] }
}

const judgedAgain = (pull: Pull, sha: string): Subject => ({
  purpose: 're-judge',
  stage: 'tag',
  sha,
  pull,
  branch: pull.headRef,
})

/** The commits of a release pull request that may be tagged: its head, and its merge. */
function again(pull: Pull, { isRelease }: Rules): Subject[] {
  if (!isRelease(pull) || (pull.state === 'closed' && !pull.merged)) return []
  const merge = pull.mergeCommit === undefined || pull.mergeCommit === pull.headSha ? [] : [pull.mergeCommit]
  return [pull.headSha, ...merge].map(sha => judgedAgain(pull, sha))
}

/** The pull request as it is now. One request where GitHub lists it for that head, else up to three: an answer may be older than the event. */
async function currentPull(client: Client, number: number, headSha: string): Promise<Pull> {
  const listed = (await pullsOf(client, headSha)).find(pull => pull.number === number && pull.headSha === headSha)
  if (listed) return listed
  const pull = await readPull(client, number)
  if (pull.headSha === headSha) return pull
  await client.pause(2)
  return readPull(client, number)
}
