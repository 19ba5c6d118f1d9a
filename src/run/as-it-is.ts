import { asPullRequest } from '../github/judged.js'
import { isReleasePull, type Pull } from '../github/pulls.js'
import { type Problem, problem } from '../model/problem.js'
import type { Release } from '../model/release.js'
import type { Policy } from './policy.js'

/** The release with its pull request as it is now, and what speaks against it where the pull request has left the judged commit behind since the run began. */
export function asItIs(
  release: Release,
  { checklist }: Policy,
  pull: Pull | undefined,
): { release: Release; problems: readonly Problem[] } {
  const { number, headSha, state } = release.pullRequest ?? {}
  if (!pull || number === undefined) return { release, problems: [] }
  if (pull.headSha !== headSha) return { release, problems: [problem('superseded', { number, head: pull.headSha })] }
  const isRelease = !release.untrusted && isReleasePull(pull, checklist.release, release.repository.defaultBranch)
  const isClosed = state === 'open' && pull.state === 'closed' && !pull.merged
  if (isClosed || (release.isRelease && !isRelease))
    return { release, problems: [problem('pull-request-left', { number, because: isClosed ? 'closed' : 'rules' })] }
  return { release: { ...release, pullRequest: asPullRequest(pull), isRelease }, problems: [] }
}
