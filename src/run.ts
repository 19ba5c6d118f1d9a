import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { exitCode } from './decide/exit.js'
import { releasesOf } from './github/judged.js'
import { readResults, writeNothing, writeResults } from './github/results.js'
import { problemsOf } from './model/problem.js'
import type { Readings } from './model/reading.js'
import { type Release, runsGates } from './model/release.js'
import { type Report, render } from './report/render.js'
import { gatherReadings } from './run/gather.js'
import { type Judged, judge } from './run/judge.js'
import { matrixOf } from './run/matrix.js'
import type { Options } from './run/options.js'
import { type Policy, planStage, readOwn, readPolicy, stepsToRun } from './run/policy.js'
import { aboutOf } from './run/publish.js'
import { openSession, type Session, type World } from './run/session.js'
import { checkWish, type Tagged, tagRelease } from './run/tag.js'
import { supersede, takeBack, tellUndecided, withdraw } from './run/undecided.js'

/** What one commit came to. */
export interface Outcome extends Judged, Tagged {
  readonly report: Report
}
/** What a run came to. */
export interface Result {
  readonly exitCode: number
  readonly outcomes: readonly Outcome[]
  /** Set where there was nothing to decide: the event concerns no release. */
  readonly nothing?: true
  /** In `mode: plan`. */
  readonly matrix?: string
}

/** One run of the Action: read what happened, ask the gates, read what people said, decide, tell, and let the tag be made. */
export async function run(options: Options, world: World): Promise<Result> {
  const session = await openSession(options, world)
  const policy = await readPolicy(session).catch(untold(session))
  const repository = { ...session.repository, defaultBranch: policy.defaultBranch }
  const {
    releases,
    superseded,
    head = '',
    withdrawn,
  } = await releasesOf(session.client, session.event, repository, policy.checklist, {
    ...options,
    collect: options.mode === 'collect',
    proposal: policy.proposal,
  }).catch(untold(session, policy))

  if (options.mode === 'plan')
    return { exitCode: 0, outcomes: [], matrix: matrixOf(await stepsOf(session, policy, releases)) }
  if (options.mode === 'collect') {
    const results = resolve(world.folder, options.results)
    const asked = releases.filter(runsGates)
    if (asked.length === 0) writeNothing(results)
    for (const release of asked) writeResults(results, await gather(session, policy, release), options.items)
    return { exitCode: exitCode('release', 'collected'), outcomes: [] }
  }
  for (const release of releases) await checkWish(session, policy, release)
  await supersede(session, policy, superseded, head)
  await withdraw(session, policy, withdrawn)
  for (const release of releases.filter(({ untrusted }) => policy.proposal && !untrusted))
    await takeBack(session, policy, release)
  const outcomes: Outcome[] = []
  let failed: unknown
  for (const release of releases) {
    // On a schedule there are several; what cannot be decided of one says nothing of another.
    await conclude(session, policy, release).then(
      outcome => outcomes.push(outcome),
      thrown => {
        failed ??= thrown
      },
    )
  }
  if (failed !== undefined) throw failed
  return {
    exitCode: Math.max(0, ...outcomes.map(({ release, verdict }) => exitCode(release.purpose, verdict))),
    outcomes,
    ...(outcomes.length === 0 && { nothing: true }),
  }
}

/** Judges one commit, keeps the record, and makes the tag. */
async function conclude(session: Session, policy: Policy, release: Release): Promise<Outcome> {
  const { options, world } = session
  const judged = await Promise.resolve(runsGates(release) ? readingsOf(session, policy, release) : undefined)
    .then(gathered => judge(session, policy, release, gathered))
    .catch(untold(session, policy, release))
  const report = render(judged.verdict, aboutOf(judged, judged.inputs, judged.notices))
  const files = { record: report.record(), inputs: `${JSON.stringify(judged.inputs)}\n` }
  if (options.report !== undefined) keep(resolve(world.folder, options.report), report, files)
  const tagged = await tagRelease(judged, files).catch(async (thrown: unknown) => {
    // Whatever else keeps the tag from being made says nothing of the commit.
    const isUnsettled = problemsOf(thrown).some(({ code }) => code === 'keeps-changing')
    if (isUnsettled) await tellUndecided(session, policy, release, thrown)
    throw thrown
  })
  return { ...judged, report, ...tagged }
}

/** This run's readings: what the job with the gates left, or asked here and now. */
const readingsOf = async (session: Session, policy: Policy, release: Release): Promise<Readings | undefined> =>
  session.options.mode === 'full'
    ? gather(session, policy, release)
    : // Messages name the folder as the workflow does.
      readResults(relative('', resolve(session.world.folder, session.options.results)) || '.', {
        sha: release.sha,
        stage: release.stage,
        run: release.run,
      })

async function gather(session: Session, policy: Policy, release: Release): Promise<Readings> {
  const asked = planStage(policy, await readOwn(session, policy, release), stageOf(session, release))
  return gatherReadings({
    world: session.world,
    gates: asked.gates,
    steps: stepsToRun(asked),
    release,
    tokens: [session.options.token, session.options.rolesToken ?? ''].filter(token => token !== ''),
    language: policy.checklist.language,
    clock: clockOf(session),
  })
}

/** GitHub's clock, which goes on by the machine's: a runner's own may be off by any time. */
function clockOf({ client }: Session): () => string {
  const ahead = Date.parse(client.now()) - Date.now()
  return () => new Date(Date.now() + ahead).toISOString()
}

const stepsOf = async (session: Session, policy: Policy, releases: readonly Release[]) => {
  const asked = releases
    .filter(runsGates)
    .map(async release =>
      stepsToRun(planStage(policy, await readOwn(session, policy, release), stageOf(session, release))),
    )
  return (await Promise.all(asked)).flat()
}

const stageOf = ({ client, options }: Session, { stage }: Release) => ({
  stage,
  now: client.now(),
  items: options.items,
})

function keep(folder: string, report: Report, { record, inputs }: { record: string; inputs: string }): void {
  const statement = report.statement()
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries({
    'record.json': record,
    'inputs.json': inputs,
    'report.md': report.summary(),
    'report.html': report.html(),
    ...(statement !== undefined && { 'statement.json': statement }),
  }))
    writeFileSync(join(folder, name), content)
}

/** Ends the run where nothing could be judged, and says so where a status of ours may stand. */
const untold =
  (session: Session, policy?: Policy, release?: Release) =>
  async (thrown: unknown): Promise<never> => {
    await tellUndecided(session, policy, release, thrown)
    throw thrown
  }
