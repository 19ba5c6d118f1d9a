import { object, text } from '../formats/json.js'
import type { Stage } from '../model/checklist.js'
import { fail } from '../model/problem.js'
import type { Client } from './client.js'
import { type Pull, pullsOf } from './pulls.js'
import type { Found, Rules } from './subject.js'

/** The merged pull request that a push of `sha` to `branch` is the merge of. One request, two where none is found: GitHub's index can lag. */
export async function mergeOf(client: Client, sha: string, branch: string): Promise<Pull | undefined> {
  const find = (pulls: readonly Pull[]) =>
    pulls.find(pull => pull.merged && pull.mergeCommit === sha && pull.baseRef === branch)
  const found = find(await pullsOf(client, sha))
  if (found) return found
  await client.pause(2)
  return find(await pullsOf(client, sha, true))
}

/** The pull request of this repository that a commit is the merge or the head of; a release pull request before others. One request. */
export async function pullFor(client: Client, sha: string, rules: Rules): Promise<Pull | undefined> {
  const own = (await pullsOf(client, sha)).filter(
    pull => (pull.merged && pull.mergeCommit === sha) || (pull.sameRepository && pull.headSha === sha),
  )
  const rank = (pull: Pull): number => Number(rules.isRelease(pull)) * 2 + Number(pull.merged)
  return own.sort((a, b) => rank(b) - rank(a) || a.number - b.number)[0]
}

const comparison = object({ status: text })

/** A commit that somebody names, or that an event stands on. Where it is of no pull request it must be on the branch: forks share their commits with us. */
export async function namedCommit(
  client: Client,
  sha: string,
  stage: Stage,
  rules: Rules,
  branch: string,
): Promise<Found> {
  const pull = await pullFor(client, sha, rules)
  if (!pull) {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
    const found = await client.find('read-commit', route, { basehead: `${branch}...${sha}`, per_page: 1 }, comparison)
    if (found?.status !== 'behind' && found?.status !== 'identical') fail('not-on-branch', { sha, branch })
  }
  return { subjects: [{ purpose: 'release', stage, sha, pull, branch: pull?.headRef ?? branch }] }
}
