import { object, text } from '../formats/json.js'
import type { ReleaseRules } from '../model/checklist.js'
import type { Client } from './client.js'
import { pullFor } from './judged-commits.js'
import { judgedAgain } from './judged-pulls.js'
import { isReleaseBranch, type Pull } from './pulls.js'
import { commitsOf, readStanding } from './standing.js'
import { contextOf } from './status.js'
import type { Found, Rules, Subject, Withdrawn } from './subject.js'

const DAYS = 30

/**
 * What is judged again although nothing happened: every open release pull request; of what was merged all that is green, and for 30 days what waits;
 * what is green on a release branch. What is green and carries no release any more is withdrawn.
 * Requests beside those of `readStanding`: ⌈commits⌉ for each open release pull request, one for each green commit that no such pull request brought.
 */
export async function onSchedule(client: Client, rules: Rules, release: ReleaseRules): Promise<Found> {
  const carries = (pull: Pull) => pull.state === 'open' && rules.isRelease(pull)
  const earlier = new Map<string, string>()
  const { pulls, stateOf, onBranches } = await readStanding(
    client,
    contextOf(rules.id),
    all => branchesIn(all, release, rules),
    async all => {
      // A push that conflicts starts no run that would supersede the head before it.
      for (const pull of all.filter(carries))
        for (const sha of await earlierIn(client, pull)) earlier.set(sha, pull.headSha)
      return [...earlier.keys()]
    },
  )
  const isGreen = (sha: string) => stateOf(sha) === 'success'
  const since = Date.parse(client.now()) - DAYS * 86_400_000
  const waits = (pull: Pull, sha: string) =>
    stateOf(sha) === 'pending' && rules.isRelease(pull) && Date.parse(pull.mergedAt ?? '') > since

  const subjects = new Map<string, Subject>()
  const add = (subject: Subject) => subjects.has(subject.sha) || subjects.set(subject.sha, subject)
  for (const pull of pulls.filter(carries)) add(judgedAgain(pull, pull.headSha))
  for (const pull of pulls.filter(({ merged }) => merged))
    for (const sha of commitsOf(pull)) if (isGreen(sha) || waits(pull, sha)) add(judgedAgain(pull, sha))
  for (const { sha, branch } of onBranches) {
    if (subjects.has(sha)) continue
    const pull = await pullFor(client, sha, rules)
    add(pull?.merged ? judgedAgain(pull, sha) : { purpose: 're-judge', stage: 'tag', sha, branch })
  }

  const left: readonly Withdrawn[] = [
    ...[...earlier].map(([sha, head]) => ({ sha, why: 'superseded', head }) as const),
    ...pulls.flatMap(pull =>
      commitsOf(pull).map(sha => ({ sha, why: pull.state === 'closed' ? 'closed' : 'ordinary' }) as const),
    ),
  ]
  const withdrawn = new Map(left.filter(({ sha }) => isGreen(sha) && !subjects.has(sha)).map(each => [each.sha, each]))
  return { subjects: [...subjects.values()], withdrawn: [...withdrawn.values()] }
}

/** The branches that are released from, as far as they are named or pull requests go there. */
const branchesIn = (pulls: readonly Pull[], release: ReleaseRules, { defaultBranch }: Rules): readonly string[] =>
  [
    defaultBranch,
    ...release.branches.filter(name => !/[*?[\]{}()!+@]/.test(name)),
    ...pulls.map(({ baseRef }) => baseRef),
  ].filter(branch => isReleaseBranch(branch, release, defaultBranch))

const commit = object({ sha: text })
async function earlierIn(client: Client, { number, headSha }: Pull): Promise<string[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits'
  const found = await client.pages('read-commits', route, { pull_number: number }, commit)
  return found.map(({ sha }) => sha).filter(sha => sha !== headSha)
}
