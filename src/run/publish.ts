import { type CheckRun, createCheckRun, type findCheckRuns, type Report, updateCheckRun } from '../github/check-run.js'
import { keepComment } from '../github/comment.js'
import { bytesLeft, encodeReadings, withReadings } from '../github/readings.js'
import { contextOf, keepStatus, type State, writeStatus } from '../github/status.js'
import type { Inputs } from '../model/inputs.js'
import { type Problem, problem, problemsOf, UserError } from '../model/problem.js'
import { runsGates } from '../model/release.js'
import type { Decision, Verdict } from '../model/verdict.js'
import type { About } from '../report/about.js'
import { title } from '../report/check-run.js'
import { type Report as Pages, render } from '../report/render.js'
import { ENGINE } from './engine.js'
import { type Case, type Judged, previousRun } from './judge.js'

const states: Record<Decision, { readonly check: Report['state']; readonly status: State }> = {
  go: { check: 'success', status: 'success' },
  waiting: { check: 'in_progress', status: 'pending' },
  'no-go': { check: 'failure', status: 'failure' },
}

type Found = Awaited<ReturnType<typeof findCheckRuns>>

/** Tells the verdict on GitHub: the check run with the readings, the status, the comment. A refused check run is a notice where the token may not write. */
export async function publish(
  each: Case,
  inputs: Inputs,
  verdict: Verdict,
  { ours, foreign }: Found,
): Promise<Pick<Judged, 'checkUrl' | 'notices'>> {
  const { release } = each
  // A tag that is already pushed is verified by the exit code: what was said of the commit stays as it is.
  if (release.purpose === 'tag-push') return { checkUrl: ours[0]?.url ?? '', notices: foreign }
  const about = aboutOf(each, inputs, foreign)
  const pages = render(verdict, about)
  const isTold = previousRun(ours, each.target)?.title === title(verdict, about)
  const [check] = await bothOf(
    publishCheckRun(each, inputs, verdict, pages, ours),
    publishStatus(each, verdict, pages, isTold).catch(refusedWhere(release.untrusted)),
  )
  await publishComment(each, verdict, pages)
  return { ...check, notices: [...foreign, ...check.notices] }
}

/** Both, or everything that went wrong: neither may still be on its way when something else is said in its place. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  const ended = await Promise.allSettled([one, other])
  const problems = ended.flatMap(each => (each.status === 'rejected' ? problemsOf(each.reason) : []))
  if (problems.length > 0) throw new UserError(...problems)
  return Promise.all([one, other])
}

/** What the report says beside the verdict. */
export function aboutOf(
  { session, policy, own, asked, release }: Case,
  { readings }: Inputs,
  notices: readonly Problem[] = [],
): About {
  return {
    release,
    checklist: policy.checklist,
    ...(readings && { readings }),
    engine: ENGINE,
    repositoryUrl: session.repositoryUrl,
    checklistRef: policy.ref,
    proposal: policy.proposal,
    notices: [...(own?.problems ?? []), ...notices],
    catalogue: asked.gates,
  }
}

async function publishCheckRun(each: Case, inputs: Inputs, verdict: Verdict, pages: Pages, runs: readonly CheckRun[]) {
  const { session, target, release, policy, own } = each
  const comment =
    inputs.readings &&
    encodeReadings({
      readings: inputs.readings,
      protection: verdict.protection,
      ownChecklist: own?.blob ?? policy.blob,
    })
  const { title, summary, text } = pages.checkRun(bytesLeft(comment))
  const state = session.world.signal.aborted ? 'cancelled' : states[verdict.decision].check
  const report = { state, title, summary, text: withReadings(text, comment) } as const
  const previous = previousRun(runs, target)
  try {
    const isNew = previous === undefined || (runsGates(release) && previous.externalId !== target.externalId)
    const { run, dropped } = isNew
      ? await createCheckRun(session.client, target, report, pages.annotations().flat())
      : { run: await updateCheckRun(session.client, target, previous, report), dropped: 0 }
    return { checkUrl: run.url, notices: dropped > 0 ? [problem('annotations-refused', { count: dropped })] : [] }
  } catch (thrown) {
    if (!release.untrusted || !isRefusal(thrown)) throw thrown
    return { checkUrl: '', notices: [problem('check-run-read-only', {})] }
  }
}

/** The gate itself: on commits that may be tagged, never on ordinary pull requests, and never from a deployment. What was told before is looked at first. */
async function publishStatus(
  { session, policy, release, target }: Case,
  verdict: Verdict,
  pages: Pages,
  isTold: boolean,
): Promise<void> {
  if (!verdict.signOffsAsked || release.stage !== 'tag') return
  // Who cancels a run does not want what it was about to allow.
  if (session.world.signal.aborted && verdict.decision === 'go') return
  const url = release.run?.url
  const put = isTold ? keepStatus : writeStatus
  await put(session.client, target.sha, contextOf(policy.checklist.id), {
    state: states[verdict.decision].status,
    description: pages.status(),
    ...(url && { url }),
  })
}

async function publishComment({ session, policy, release }: Case, verdict: Verdict, pages: Pages): Promise<void> {
  const { pullRequest, untrusted } = release
  if (!pullRequest || untrusted || session.options.comment === 'never') return
  await keepComment(
    session.client,
    pullRequest.number,
    policy.checklist.id,
    session.options.comment,
    verdict.decision,
    pages.comment(),
  )
}

/** On a fork's merged pull request the token of a review is read-only too: a run on the default branch writes what it could not. */
const refusedWhere =
  (untrusted: boolean) =>
  (thrown: unknown): void => {
    if (!untrusted || !isRefusal(thrown)) throw thrown
  }

const isRefusal = (thrown: unknown): thrown is UserError =>
  thrown instanceof UserError && thrown.problems.every(({ code }) => code === 'no-permission')
