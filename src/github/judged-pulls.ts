import type { Stage } from '../model/checklist.js'
import { fail } from '../model/problem.js'
import { checkNameOf, findCheckRuns } from './check-run.js'
import type { Client } from './client.js'
import type { Event } from './event.js'
import { isDependabot, type Pull, pullsOf, readPull } from './pulls.js'
import type { Found, Rules, Subject, Withdrawn } from './subject.js'
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
  if (pull.state === 'closed') return { subjects: [], withdrawn: await withdrawn(client, event, pull, rules, 'closed') }
  const subject = { sha: event.headSha, pull, branch: pull.headRef }
  if (!rules.isRelease(pull) || isDependabot(event.actor)) {
    const leaves = event.action === 'unlabeled' || event.action === 'edited'
    return {
      subjects: [{ ...subject, purpose: 'pull-request', stage: stage ?? 'pull-request' }],
      ...(leaves && { withdrawn: await withdrawn(client, event, pull, rules, 'ordinary') }),
    }
  }
  const left = [event.before ?? pull.headSha, event.headSha].filter(sha => sha !== pull.headSha)
  return {
    subjects: left.includes(event.headSha)
      ? []
      : [{ ...subject, purpose: 'release-pull-request', stage: stage ?? 'tag' }],
    ...(left.length > 0 && { superseded: left, head: pull.headSha }),
  }
}

/** The head of a pull request that carries no release any more, unless another one does. Where the token may only read, none ever did. */
async function withdrawn(
  client: Client,
  event: Event,
  pull: Pull,
  rules: Rules,
  why: 'closed' | 'ordinary',
): Promise<readonly Withdrawn[]> {
  const { headSha: sha, sameRepository, author } = pull
  if (!sameRepository || isDependabot(author) || isDependabot(event.actor)) return []
  const others = (await pullsOf(client, sha)).filter(({ number }) => number !== pull.number)
  return others.some(other => again(other, rules).some(subject => subject.sha === sha)) ? [] : [{ sha, why }]
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

/** A commit of a pull request, judged from what is stored. */
export const judgedAgain = (pull: Pull, sha: string): Subject => ({
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
