import { decide } from '../decide/decide.js'
import { type CheckRun, checkNameOf, findCheckRuns, ofStage, type Target } from '../github/check-run.js'
import { type Known, readFacts } from '../github/facts.js'
import { fingerprint, lookAgain, newestOf, ROUNDS } from '../github/publish.js'
import { type Stored, storedIn } from '../github/readings.js'
import type { Facts } from '../model/facts.js'
import type { Inputs } from '../model/inputs.js'
import { fail, type Problem } from '../model/problem.js'
import type { Readings } from '../model/reading.js'
import { type Release, runsGates } from '../model/release.js'
import type { Verdict } from '../model/verdict.js'
import { asItIs } from './as-it-is.js'
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
  /** What it was decided by, for another look. */
  readonly seen: string
  readonly checkUrl: string
  /** What went wrong beside the judgement. */
  readonly notices: readonly Problem[]
}

/**
 * Decides on one commit, and tells it. Facts are read after the gates, and once more after writing: where a review or newer readings came in
 * meanwhile, or the pull request became another, it decides and writes again, three times at most; `keeps-changing` where that would end green.
 * `gathered` are this run's readings.
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
    const before = storedIn(ofStage(found.ours, { externalId: 'tag' }), sha)?.readings
    return { ...found, ours: ofStage(found.ours, target), before }
  }
  const keptIn = ({ ours }: { ours: readonly CheckRun[] }) => (runsGates(release) ? undefined : storedIn(ours, sha))

  // All at once: what a review turns green is waited for.
  const begun = find()
  const stored = begun.then(keptIn)
  const [own, problems, first, firstRuns] = await Promise.all([
    stored.then(kept => readOwn(session, policy, release, kept?.ownChecklist)),
    tagProblems(session, policy, release),
    knownOf(session, policy, release, stored, true),
    begun,
  ])
  const asked = planStage(policy, own, { stage: release.stage, now: client.now(), items: [] })
  const each: Case = { session, policy, release, own, asked, target }
  for (let round = 1, known = first, runs = firstRuns; ; round += 1) {
    const now = asItIs(release, policy, known?.pull)
    const current = { ...each, release: now.release }
    const readings = runsGates(release) ? gathered : keptIn(runs)?.readings
    const inputs = inputsOf(current, readings, known?.facts, [...problems, ...now.problems], runs.before)
    const verdict = decide(inputs)
    const told = await publish(current, inputs, verdict, runs)
    const seen = fingerprint(known?.marks ?? '', newestOf(runs.ours, target))
    const isSettled = release.purpose === 'pull-request' || (await lookAgain(client, release, target)) === seen
    if (isSettled) return { ...current, inputs, verdict, seen, ...told }
    // Nothing green stands on what has changed since.
    if (round === ROUNDS)
      return verdict.decision === 'go'
        ? fail('keeps-changing', { sha })
        : { ...current, inputs, verdict, seen, ...told }
    runs = await find()
    known = await knownOf(session, policy, release, Promise.resolve(keptIn(runs)), false)
  }
}

/** The same each time one run tells of one commit, so that a lost answer is found again. */
export const externalIdOf = ({ run, stage }: Pick<Release, 'run' | 'stage'>): string =>
  `${run?.id ?? 'local'}/${run?.attempt ?? 1}/${stage}`

/** What people said; asked only where somebody must sign, or has. */
async function knownOf(
  session: Session,
  policy: Policy,
  release: Release,
  stored: Promise<Stored | undefined>,
  ahead: boolean,
): Promise<Known | undefined> {
  if (release.purpose === 'pull-request') return undefined
  const { client, teams } = session
  // Where it was not guarded somebody may have mended that since; a tag that is there may be without its guard by now.
  const protection = stored.then(kept =>
    release.purpose !== 'tag-push' && kept?.protection?.level === 'guarded' ? kept.protection : undefined,
  )
  // What fails here is told where it is awaited, after the timeline.
  protection.catch(() => {})
  return readFacts(client, release, policy.checklist, {
    ...(teams && { teams }),
    ahead,
    tag: await tagToProtect(session, policy, release),
    protection,
  })
}

function inputsOf(
  { session, policy, release, asked }: Case,
  readings: Readings | undefined,
  facts: Facts | undefined,
  problems: readonly Problem[],
  before: Readings | undefined,
): Inputs {
  const now = session.client.now()
  const isAfterTag = release.stage !== 'pull-request' && release.stage !== 'tag'
  const keys = () => planStage(policy, undefined, { stage: 'tag', now, items: [] }).keys
  return {
    now,
    release,
    checklist: policy.checklist,
    keys: asked.keys,
    ...(readings && { readings }),
    ...(isAfterTag && { before: { keys: keys(), ...(before && { readings: before }) } }),
    ...(asked.proposed && { proposed: { items: asked.proposed.items, keys: asked.proposed.keys } }),
    ...(facts && { facts: { ...facts, ...(asked.ownFacts && { proposed: asked.ownFacts }) } }),
    ...(problems.length > 0 && { problems }),
  }
}

/** The newest check run that this run made, else the newest at all. */
export const previousRun = (runs: readonly CheckRun[], { externalId }: Target): CheckRun | undefined =>
  runs.find(run => run.externalId === externalId) ?? runs[0]
