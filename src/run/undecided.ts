import { checkNameOf, createCheckRun, findCheckRuns, ofStage, updateCheckRun } from '../github/check-run.js'
import { type Event, isSha } from '../github/event.js'
import { contextOf, keepStatus, readStatus, writeStatus } from '../github/status.js'
import { problemsOf } from '../model/problem.js'
import { type Release, runsGates } from '../model/release.js'
import { superseded } from '../report/status.js'
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
  const sha = release?.sha ?? headOf(event)
  if (!isSha(sha) || options.mode === 'collect' || options.mode === 'plan' || release?.purpose === 'tag-push') return
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
  await Promise.allSettled([tellReport(), tellStatus()])

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

  async function tellStatus(): Promise<void> {
    if (!concerned) return
    const url = event.run?.url
    await keepStatus(client, sha, context, { state: 'error', description: status, ...(url && { url }) })
  }
}

const headOf = (event: Event): string => ('headSha' in event ? event.headSha : event.sha)
