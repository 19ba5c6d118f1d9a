import { checkNameOf, createCheckRun } from '../github/check-run.js'
import { type Event, isSha } from '../github/event.js'
import { contextOf, readStatus, writeStatus } from '../github/status.js'
import { problemsOf } from '../model/problem.js'
import { type Release, runsGates } from '../model/release.js'
import { superseded } from '../report/status.js'
import { undecided } from '../report/undecided.js'
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
  const target = {
    sha,
    name: checkNameOf(id),
    externalId: `${event.run?.id ?? 'local'}/${event.run?.attempt ?? 1}/undecided`,
  }
  // The newest check run holds the readings that are judged again: only where gates run is there another to come.
  const hasReport = release ? runsGates(release) : event.kind === 'pull-request'
  await Promise.allSettled([
    ...(hasReport ? [createCheckRun(client, target, { state: 'failure', title, summary, text: '' })] : []),
    tellStatus(),
  ])

  async function tellStatus(): Promise<void> {
    const context = contextOf(id)
    // Ordinary pull requests have no status of ours, and get none.
    const concerned = release
      ? release.purpose !== 'pull-request' && release.stage === 'tag'
      : (await readStatus(client, sha, context)) !== undefined
    if (concerned)
      await writeStatus(client, sha, context, {
        state: 'error',
        description: status,
        ...(event.run && { url: event.run.url }),
      })
  }
}

const headOf = (event: Event): string => ('headSha' in event ? event.headSha : event.sha)
