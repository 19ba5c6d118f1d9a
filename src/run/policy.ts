import { plan } from '../checklist/plan.js'
import { changesIn } from '../checklist/propose.js'
import { keyOf } from '../collect/schedule.js'
import { confirmAbsent, readChecklistAt } from '../github/contents.js'
import { readDefaultBranch } from '../github/judged.js'
import type { Item, Stage } from '../model/checklist.js'
import type { Facts } from '../model/facts.js'
import { type Problem, problem, problemsOf, UserError } from '../model/problem.js'
import type { Release } from '../model/release.js'
import type { Step } from '../model/step.js'
import { type Gates, type ReadyChecklist, readChecklist } from './checklist.js'
import type { Session } from './session.js'

/** The checklist that decides: the default branch's. A pull request's own copy is checked, and shown as proposed. */
export interface Policy extends ReadyChecklist {
  /** Where it was read: a branch, or the head of the pull request that brings the first one. */
  readonly ref: string
  /** git's hash of the file. */
  readonly blob: string
  /** The default branch has none yet; this one is the pull request's own. Nothing is released by it. */
  readonly proposal: boolean
  /** The default branch as it is now. */
  readonly defaultBranch: string
}
/** What a pull request makes of the checklist. */
export interface Own {
  readonly blob: string
  readonly ready?: ReadyChecklist
  /** What is wrong with it. */
  readonly problems: readonly Problem[]
}

/** The default branch's checklist, else, where there surely is none and the event is of a pull request, that of its head. */
export async function readPolicy(session: Session, defaultBranch = session.repository.defaultBranch): Promise<Policy> {
  const { client, options, event } = session
  const { checklist: path, stage = 'pull-request' } = options
  const at = async (ref: string, proposal: boolean): Promise<Policy> => {
    const file = await readChecklistAt(client, path, ref)
    return { ...(await readChecklist(file.bytes, file.path)), ref, blob: file.blob, proposal, defaultBranch }
  }
  try {
    return await at(defaultBranch, false)
  } catch (thrown) {
    if (!(thrown instanceof UserError) || thrown.problems[0]?.code !== 'checklist-missing') throw thrown
    // The event may be older than the branch's name.
    const now = await readDefaultBranch(client)
    if (now !== defaultBranch) return readPolicy(session, now)
    await confirmAbsent(client, path, now)
    if (event.kind !== 'pull-request' || stage !== 'pull-request') throw thrown
    return at(event.headSha, true)
  }
}

/** The pull request's own checklist, where it is another; undefined where it is the same, or there is no pull request. `known` is its hash, where that is stored. */
export async function readOwn(
  { client, options }: Session,
  policy: Policy,
  release: Release,
  known?: string,
): Promise<Own | undefined> {
  const { pullRequest } = release
  if (!pullRequest || policy.proposal || known === policy.blob) return undefined
  try {
    const file = await readChecklistAt(client, options.checklist, pullRequest.headSha)
    if (file.blob === policy.blob) return undefined
    return await readChecklist(file.bytes, file.path).then(
      ready => ({ blob: file.blob, ready, problems: [] }),
      (thrown: unknown) => ({ blob: file.blob, problems: unusable(thrown) }),
    )
  } catch (thrown) {
    // That it is gone changes nothing: the default branch's decides.
    return { blob: '', problems: unusable(thrown) }
  }
}

// What is wrong with the file is told; that it could not be read is a failure of the run.
function unusable(thrown: unknown): readonly Problem[] {
  const unread = problemsOf(thrown).some(
    ({ code }) => code === 'api-failed' || code === 'no-permission' || code === 'internal',
  )
  if (unread) throw thrown
  return [problem('own-checklist-unusable', {}), ...problemsOf(thrown)]
}

/** What is asked at a stage: the steps of the deciding checklist, and those that a pull request proposes. */
export interface Asked {
  readonly gates: Gates
  readonly steps: readonly Step[]
  readonly keys: Readonly<Record<string, string>>
  readonly proposed?: {
    readonly steps: readonly Step[]
    readonly items: readonly Item[]
    readonly keys: Readonly<Record<string, string>>
  }
  /** For the facts: what the own copy waives, and which items it changes. */
  readonly ownFacts?: NonNullable<Facts['proposed']>
}

/** Plans a stage on the day of `now`; `items` names some, all of them where it is empty. */
export function planStage(
  policy: ReadyChecklist,
  own: Own | undefined,
  { stage, now, items }: { stage: Stage; now: string; items: readonly string[] },
): Asked {
  const today = now.slice(0, 10)
  const stepsOf = ({ checklist, gates }: ReadyChecklist): Step[] =>
    plan(checklist, { stage, today, catalogue: gates, items })
  const steps = stepsOf(policy)
  const asked = { gates: policy.gates, steps, keys: keysOf(steps) }
  if (!own?.ready) return asked
  const { checklist, gates } = own.ready
  const changes = changesIn(policy.checklist, checklist)
  const ids = new Set(changes.map(({ id }) => id))
  const isAsked = (item: string) => ids.has(item) && (items.length === 0 || items.includes(item))
  const proposedSteps = plan(checklist, { stage, today, catalogue: gates })
    .filter(({ item }) => isAsked(item))
    .map(step => ({ ...step, proposed: true as const }))
  return {
    ...asked,
    gates: { ...gates, ...policy.gates },
    proposed: { steps: proposedSteps, items: changes, keys: keysOf(proposedSteps) },
    ownFacts: { sha256: checklist.sha256, waivers: checklist.waivers, changedItems: [...ids] },
  }
}

const keysOf = (steps: readonly Step[]): Record<string, string> =>
  Object.fromEntries(steps.map(step => [step.item, keyOf(step)]))

/** The steps to run: a proposed one that asks the same as one of the checklist is asked once. */
export function stepsToRun({ steps, keys, proposed }: Asked): readonly Step[] {
  const known = new Set(Object.values(keys))
  return [...steps, ...(proposed?.steps ?? []).filter(step => !known.has(keyOf(step)))]
}
