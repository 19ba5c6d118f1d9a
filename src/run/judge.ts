import { decide } from '../decide/decide.js'
import { type CheckRun, checkNameOf, findCheckRuns, ofStage, type Target } from '../github/check-run.js'
import { readFacts } from '../github/facts.js'
import { fingerprint, lookAgain, newestOf, ROUNDS } from '../github/publish.js'
import { type Stored, storedIn } from '../github/readings.js'
import type { Facts } from '../model/facts.js'
import type { Inputs } from '../model/inputs.js'
import type { Problem } from '../model/problem.js'
import type { Readings } from '../model/reading.js'
import { type Release, runsGates } from '../model/release.js'
import type { Verdict } from '../model/verdict.js'
import { type Asked, type Own, type Policy, planStage, readOwn } from './policy.js'
import { publish } from './publish.js'
import type { Session } from './session.js'
import { tagProblems, tagToProtect } from './tag.js'

/** One commit that is judged, with all that its report needs. */
export interface Case {
  readonly session: Session
  readonly policy: Policy
  readonly release: Release
  readonly own: Own | undefined
  readonly asked: Asked
  readonly target: Target
}
/** What came of it. */
export interface Judged extends Case {
  readonly inputs: Inputs
  readonly verdict: Verdict
  readonly checkUrl: string
  /** What went wrong beside the judgement. */
  readonly notices: readonly Problem[]
}

/**
 * Decides on one commit, and tells it. Facts are read after the gates, and once more after writing: where a review or newer readings came in
 * meanwhile it decides and writes again, three times at most. `gathered` are this run's readings.
 */
export async function judge(
  session: Session,
  policy: Policy,
  release: Release,
  gathered: Readings | undefined,
): Promise<Judged> {
  const { client } = session
  const { sha } = release
  const target: Target = { sha, name: checkNameOf(policy.checklist.id), externalId: externalIdOf(release) }
  const find = async () => {
    const found = await findCheckRuns(client, sha, target.name)
    return { ...found, ours: ofStage(found.ours, target) }
  }
  const keptIn = ({ ours }: { ours: readonly CheckRun[] }) => (runsGates(release) ? undefined : storedIn(ours, sha))

  // All at once: what a review turns green is waited for.
  const begun = find()
  const stored = begun.then(keptIn)
  const [own, problems, firstFacts, firstRuns] = await Promise.all([
    stored.then(kept => readOwn(session, policy, release, kept?.ownChecklist)),
    tagProblems(session, policy, release),
    factsOf(session, policy, release, stored),
    begun,
  ])
  const asked = planStage(policy, own, { stage: release.stage, now: client.now(), items: [] })
  const each: Case = { session, policy, release, own, asked, target }
  for (let round = 1, facts = firstFacts, runs = firstRuns; ; round += 1) {
    const inputs = inputsOf(each, runsGates(release) ? gathered : keptIn(runs)?.readings, facts, problems)
    const verdict = decide(inputs)
    const told = await publish(each, inputs, verdict, runs)
    const seen = fingerprint(facts ?? { reviews: [] }, newestOf(runs.ours, target))
    const isLast = round === ROUNDS || release.purpose === 'pull-request'
    if (isLast || (await lookAgain(client, release, target)) === seen) return { ...each, inputs, verdict, ...told }
    runs = await find()
    facts = await factsOf(session, policy, release, Promise.resolve(keptIn(runs)))
  }
}

/** The same each time one run tells of one commit, so that a lost answer is found again. */
export const externalIdOf = ({ run, stage }: Pick<Release, 'run' | 'stage'>): string =>
  `${run?.id ?? 'local'}/${run?.attempt ?? 1}/${stage}`

/** What people said; asked only where somebody must sign, or has. */
async function factsOf(
  session: Session,
  policy: Policy,
  release: Release,
  stored: Promise<Stored | undefined>,
): Promise<Facts | undefined> {
  if (release.purpose === 'pull-request') return undefined
  const { client, teams } = session
  return readFacts(client, release, policy.checklist, {
    ...(teams && { teams }),
    tag: await tagToProtect(session, policy, release),
    // Where it was not guarded somebody may have mended that since; a tag that is there may be without its guard by now.
    protection: stored.then(kept =>
      release.purpose !== 'tag-push' && kept?.protection?.level === 'guarded' ? kept.protection : undefined,
    ),
  })
}

function inputsOf(
  { session, policy, release, asked }: Case,
  readings: Readings | undefined,
  facts: Facts | undefined,
  problems: readonly Problem[],
): Inputs {
  return {
    now: session.client.now(),
    release,
    checklist: policy.checklist,
    keys: asked.keys,
    ...(readings && { readings }),
    ...(asked.proposed && { proposed: { items: asked.proposed.items, keys: asked.proposed.keys } }),
    ...(facts && { facts: { ...facts, ...(asked.ownFacts && { proposed: asked.ownFacts }) } }),
    ...(problems.length > 0 && { problems }),
  }
}

/** The newest check run that this run made, else the newest at all. */
export const previousRun = (runs: readonly CheckRun[], { externalId }: Target): CheckRun | undefined =>
  runs.find(run => run.externalId === externalId) ?? runs[0]
