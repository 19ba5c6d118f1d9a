import { decide } from '../decide/decide.js'
import { type CheckRun, checkNameOf, findCheckRuns, type Target } from '../github/check-run.js'
import { readFacts } from '../github/facts.js'
import { fingerprint, lookAgain, newestOf, ROUNDS } from '../github/publish.js'
import { type Stored, storedIn } from '../github/readings.js'
import { tagOf } from '../github/version.js'
import type { Facts } from '../model/facts.js'
import type { Inputs } from '../model/inputs.js'
import type { Problem } from '../model/problem.js'
import type { Readings } from '../model/reading.js'
import { type Release, runsGates } from '../model/release.js'
import type { Verdict } from '../model/verdict.js'
import { type Asked, type Own, type Policy, planStage, readOwn } from './policy.js'
import { publish } from './publish.js'
import type { Session } from './session.js'
import { tagProblems } from './tag.js'

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
  const { checklist } = policy
  const target: Target = { sha: release.sha, name: checkNameOf(checklist.id), externalId: externalIdOf(release) }
  const stored = runsGates(release) ? undefined : (await findCheckRuns(client, target.sha, target.name)).ours
  const kept = stored && storedIn(stored, release.sha)
  const own = await readOwn(session, policy, release, kept?.ownChecklist)
  const asked = planStage(policy, own, { stage: release.stage, now: client.now(), items: [] })
  const each: Case = { session, policy, release, own, asked, target }

  let before = stored ?? (await findCheckRuns(client, target.sha, target.name)).ours
  const extra = await tagProblems(each)
  for (let round = 1; ; round += 1) {
    const fromStore = runsGates(release) ? undefined : storedIn(before, release.sha)
    const facts = await factsOf(each, fromStore)
    const inputs = inputsOf(each, runsGates(release) ? gathered : fromStore?.readings, facts, extra)
    const verdict = decide(inputs)
    const told = await publish(each, inputs, verdict, before)
    if (round === ROUNDS || release.purpose === 'pull-request') return { ...each, inputs, verdict, ...told }
    const seen = fingerprint(facts ?? { reviews: [] }, newestOf(before, target))
    if ((await lookAgain(client, release, target)) === seen) return { ...each, inputs, verdict, ...told }
    before = (await findCheckRuns(client, target.sha, target.name)).ours
  }
}

/** The same each time one run tells of one commit, so that a lost answer is found again. */
const externalIdOf = ({ run, stage }: Release): string => `${run?.id ?? 'local'}/${run?.attempt ?? 1}/${stage}`

/** What people said; asked only where somebody must sign, or has. */
async function factsOf(
  { session, policy, release, asked }: Case,
  stored: Stored | undefined,
): Promise<Facts | undefined> {
  if (release.purpose === 'pull-request') return undefined
  const { client, teams } = session
  const tag = release.tag ?? tagOf(policy.checklist.release, '1.0.0')
  const facts = await readFacts(client, release, policy.checklist, {
    ...(teams && { teams }),
    tag,
    // Where it was not guarded somebody may have mended that since.
    protection: Promise.resolve(stored?.protection?.level === 'guarded' ? stored.protection : undefined),
  })
  return asked.ownFacts ? { ...facts, proposed: asked.ownFacts } : facts
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
    ...(facts && { facts }),
    ...(problems.length > 0 && { problems }),
  }
}

/** The newest check run that this run made, else the newest at all. */
export const previousRun = (runs: readonly CheckRun[], { externalId }: Target): CheckRun | undefined =>
  runs.find(run => run.externalId === externalId) ?? runs[0]
