import { keyOf } from '../collect/schedule.js'
import { changedTrackedFiles, checkoutProblem, skippedFiles } from '../collect/workspace.js'
import type { Language } from '../model/checklist.js'
import type { Problem } from '../model/problem.js'
import type { Reading, Readings } from '../model/reading.js'
import type { Release } from '../model/release.js'
import type { Step } from '../model/step.js'
import { progress } from '../report/progress.js'
import { askGates } from './ask.js'
import type { Gates } from './checklist.js'
import { ENGINE } from './engine.js'
import { changesSince, prepareGround } from './ground.js'
import type { World } from './session.js'

export interface Gathering {
  readonly world: World
  readonly gates: Gates
  readonly steps: readonly Step[]
  readonly release: Release
  readonly tokens: readonly string[]
  readonly language: Language
  /** The time, ISO; by default the machine's, whose clock nobody may have set. */
  readonly clock?: () => string
  /** How many gates may run at once; by default as many as there are processors. */
  readonly slots?: number
  readonly columns?: number
  readonly colour?: boolean
  /** Whether it is told when a gate starts. */
  readonly started?: boolean
}

/**
 * Runs the gates in the checkout and gives their readings. Before the first and after the last it asks whether the workspace is the judged commit:
 * where it is not, every reading is that error. On a laptop the working tree is judged as it is, and the readings say `dirty`.
 */
export async function gatherReadings({
  world,
  gates,
  steps,
  release,
  tokens,
  language,
  clock = () => new Date().toISOString(),
  slots,
  columns = Number(world.env.COLUMNS) || 100,
  colour = false,
  started = true,
}: Gathering): Promise<Readings> {
  const startedAt = clock()
  const local = release.purpose === 'local'
  const ground = await prepareGround(world.folder, { env: world.env, tokens, steps, signal: world.signal })
  try {
    const { context, git } = ground
    // On an ordinary pull request GitHub checks out the merge, unless it is told otherwise; only the head itself may be tagged.
    const mergeAllowed = release.purpose === 'pull-request' && release.stage === 'pull-request'
    const skipped = local ? new Set<string>() : await skippedFiles(git)
    const wrongCheckout = async () => (local ? undefined : checkoutProblem(git, release.sha, mergeAllowed, skipped))
    let done = 0
    const asking = {
      gates,
      context,
      changed: await changesSince(git, baseOf(release)),
      untrusted: release.untrusted,
      ...(slots !== undefined && { slots }),
      progress: (step: Step, reading?: Reading) => {
        if (reading) done += 1
        if (!reading && !started) return
        const expect = gates[step.gate]?.expect ?? []
        const event = reading
          ? ({ kind: 'answered', reading, done, total: steps.length, expect } as const)
          : ({ kind: 'started', item: step.item } as const)
        world.log.line(progress(event, language, columns, colour))
      },
    }
    const before = await wrongCheckout()
    const readings = before ? errorsOf(steps, before, startedAt) : await askGates(steps, asking)
    const after = before ?? (await wrongCheckout())
    return {
      format: 1,
      engine: ENGINE,
      stage: release.stage,
      sha: release.sha,
      tree: release.tree,
      dirty: local && (await changedTrackedFiles(git)).length > 0,
      ...(release.run && { run: release.run }),
      startedAt,
      finishedAt: clock(),
      readings: after ? errorsOf(steps, after, startedAt) : readings,
    }
  } finally {
    await ground.clear()
  }
}

const errorsOf = (steps: readonly Step[], error: Problem, startedAt: string): Reading[] =>
  steps.map(step => ({ item: step.item, key: keyOf(step), startedAt, durationMs: 0, error }))

/** What `changed()` compares with: an ordinary pull request with its base. At the tag and later everything counts as changed. */
const baseOf = ({ stage, pullRequest }: Release): string | undefined =>
  stage === 'pull-request' && pullRequest ? `refs/remotes/origin/${pullRequest.baseRef}` : undefined
