import { checkNameOf, createCheckRun, findCheckRuns, ofStage, updateCheckRun } from '../github/check-run.js'
import { type Event, isSha } from '../github/event.js'
import { greenCommits } from '../github/standing.js'
import { contextOf, keepStatus, readStatus, writeStatus } from '../github/status.js'
import type { Withdrawn } from '../github/subject.js'
import { problem, problemsOf } from '../model/problem.js'
import { type Release, runsGates } from '../model/release.js'
import { superseded, withdrawn } from '../report/status.js'
import { undecided } from '../report/undecided.js'
import { externalIdOf } from './judge.js'
import type { Policy } from './policy.js'
import type { Session } from './session.js'

/** Says on the heads that a release pull request has left behind that another commit is judged now. */
export async function supersede(
  session: Session,
  policy: Policy,
  heads: readonly string[],
  head: string,
): Promise<void> {
  const context = contextOf(policy.checklist.id)
  const description = superseded(head, policy.checklist.language)
  for (const sha of heads)
    if (await readStatus(session.client, sha, context))
      await writeStatus(session.client, sha, context, { state: 'failure', description })
}

/** Without a checklist on the default branch nothing is released: what was green by one that stood there stays so no longer. */
export async function takeBack(
  session: Session,
  { checklist, defaultBranch }: Policy,
  { sha }: Release,
): Promise<void> {
  const context = contextOf(checklist.id)
  if ((await readStatus(session.client, sha, context))?.state !== 'success') return
  const missing = problem('checklist-missing', { path: checklist.path, ref: defaultBranch })
  const { status: description } = undecided([missing], checklist.language)
  await writeStatus(session.client, sha, context, { state: 'error', description })
}

/** Takes down what stands green on commits that no release stands on any more. */
export async function withdraw(
  { client }: Session,
  { checklist: { id, language } }: Policy,
  commits: readonly Withdrawn[],
): Promise<void> {
  for (const commit of commits) {
    if ((await readStatus(client, commit.sha, contextOf(id)))?.state !== 'success') continue
    const description =
      commit.why === 'superseded' ? superseded(commit.head, language) : withdrawn(commit.why, language)
    await writeStatus(client, commit.sha, contextOf(id), { state: 'failure', description })
  }
}

/**
 * Says on the commit that it could not be decided: what was green before must not stay green. A failure of this too changes nothing, for the run
 * ends with exit code 2 either way.
 */
export async function tellUndecided(
  session: Session,
  policy: Policy | undefined,
  release: Release | undefined,
  thrown: unknown,
): Promise<void> {
  const { client, event, options } = session
  const sha = release?.sha ?? named(event, options) ?? headOf(event)
  // Of a tag that is pushed the exit code speaks; what was said of its commit stays as it is.
  const isOfTag = release ? release.purpose === 'tag-push' : event.kind === 'tag'
  if (!isSha(sha) || options.mode === 'collect' || options.mode === 'plan' || isOfTag) return
  const { title, summary, status } = undecided(problemsOf(thrown), policy?.checklist.language ?? 'en')
  const id = policy?.checklist.id
  const context = contextOf(id)
  const stage = release?.stage ?? options.stage ?? 'tag'
  const target = {
    sha,
    name: checkNameOf(id),
    externalId: externalIdOf({ ...(event.run && { run: event.run }), stage }),
  }
  // Ordinary pull requests have no status of ours, and get none.
  const concerned =
    stage === 'tag' &&
    (release
      ? release.purpose !== 'pull-request'
      : (await readStatus(client, sha, context).catch(() => undefined)) !== undefined)
  const isNew = release ? runsGates(release) : event.kind === 'pull-request'
  const everywhere = event.kind === 'schedule' && release === undefined
  await Promise.allSettled([tellReport(), tellStatus(sha, concerned), everywhere && tellAll()])

  async function tellReport(): Promise<void> {
    if (!concerned && !isNew) return
    const { ours } = await findCheckRuns(client, sha, target.name).catch(() => ({ ours: [] }))
    const own = ours.find(({ externalId }) => externalId === target.externalId)
    const previous = own ?? (isNew ? undefined : ofStage(ours, target)[0])
    const report = { state: 'failure', title, summary } as const
    // The readings stay where they are, for the runs that judge them again.
    if (previous) await updateCheckRun(client, target, previous, { ...report, text: previous.text })
    else if (isNew) await createCheckRun(client, target, { ...report, text: '' })
  }

  async function tellStatus(on: string, isConcerned: boolean): Promise<void> {
    if (!isConcerned) return
    const url = event.run?.url
    await keepStatus(client, on, context, { state: 'error', description: status, ...(url && { url }) })
  }

  /** Whatever is green: without the rules of the checklist nothing can be judged again. */
  async function tellAll(): Promise<void> {
    for (const on of await greenCommits(client, context, session.repository.defaultBranch))
      if (on !== sha) await tellStatus(on, true)
  }
}

/** The commit that somebody named by hand. */
const named = ({ kind }: Event, { sha }: Session['options']): string | undefined =>
  kind === 'dispatch' && sha !== undefined && isSha(sha) ? sha : undefined
const headOf = (event: Event): string => ('headSha' in event ? event.headSha : event.sha)
