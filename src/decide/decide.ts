import type { Stage } from '../model/checklist.js'
import type { Inputs } from '../model/inputs.js'
import { type Problem, problem } from '../model/problem.js'
import type { ItemVerdict, Verdict } from '../model/verdict.js'
import { neverAsked } from './answers.js'
import { blockersOf, countsOf, decisionOf } from './blockers.js'
import { clockOf, endOf, GOOD_FOR, isoOf } from './calendar.js'
import { type Bench, judge } from './items.js'
import { signOffs } from './sign-offs.js'
import { waiversOf } from './waivers.js'

/** The whole judgement, a function of its inputs and of nothing else: facts, sign-offs, waivers in force, items, verdict. */
export function decide(inputs: Inputs): Verdict {
  const { release, checklist, facts, proposed } = inputs
  const now = clockOf(inputs)
  const people = signOffs(inputs)
  const waivers = waiversOf(inputs, people, now)
  const known = checklist.phases.flatMap(({ items }) => items)
  const before = verdictBefore(inputs)
  const earlier = before?.phases.flatMap(phase => everyVerdict(phase.items)) ?? []
  const bench: Bench = { inputs, now, keys: inputs.keys, waivers: waivers.inForce, known, earlier }
  const phases = checklist.phases.map(({ id, name, items }) => ({ id, name, items: judge(items, bench) }))
  const items = phases.flatMap(phase => everyVerdict(phase.items))
  const nothing = items.every(item => item.holds && !wasAsked(item)) && release.purpose !== 'pull-request'
  const blockers = blockersOf(
    items,
    [
      ...(nothing ? [problem('nothing-asked', {})] : []),
      ...notYet(inputs, before),
      ...(inputs.problems ?? []),
      ...people.problems,
    ],
    people,
  )
  const decision = decisionOf(blockers)
  const since = Math.min(now, Date.parse(inputs.readings?.finishedAt ?? inputs.now))
  return {
    // Sign-offs are asked on the release pull request: the gates alone release nothing.
    decision: decision === 'go' && release.purpose === 'local' ? 'waiting' : decision,
    ...(people.emergency && { emergency: people.emergency }),
    stage: release.stage,
    sha: release.sha,
    tree: release.tree,
    signOffsAsked: people.asked,
    phases,
    signOffs: people.signOffs,
    waivers,
    proposed: proposed
      ? judge(proposed.items, {
          ...bench,
          keys: { ...inputs.keys, ...proposed.keys },
          waivers: [],
          known: [...known, ...proposed.items],
        })
      : [],
    blockers,
    counts: countsOf(blockers, people),
    protection: facts?.protection ?? { level: 'unknown', missing: [] },
    validUntil: isoOf(Math.min(since + GOOD_FOR, ...lastDays(items, waivers).map(endOf))),
    at: isoOf(now),
  }
}

/** The stages that follow the tag. A rollback is for what should not have gone so far. */
const later: readonly Stage[] = ['staging', 'before-production', 'production', 'watch']

/** What stage `tag` comes to on this commit, made again from what its gates said. */
function verdictBefore({ before, proposed: _, problems: __, readings: ___, ...inputs }: Inputs): Verdict | undefined {
  return before && decide({ ...inputs, ...before, release: { ...inputs.release, stage: 'tag' } })
}

function notYet({ release }: Inputs, before: Verdict | undefined): readonly Problem[] {
  if (release.purpose !== 'release' || !later.includes(release.stage) || before?.decision === 'go') return []
  return [problem('stage-before', { sha: release.sha, decision: before?.decision ?? 'unknown' })]
}

/** Whether it was put to anybody on this commit: items that never block hold also where no gate was run. */
const wasAsked = ({ outcome, error }: ItemVerdict): boolean =>
  outcome !== 'skipped' && !(error && neverAsked.has(error.code))

const everyVerdict = (items: readonly ItemVerdict[]): readonly ItemVerdict[] =>
  items.flatMap(item => [item, ...everyVerdict(item.items)])

/** The last days of all that counts for a time only. */
const lastDays = (items: readonly ItemVerdict[], { inForce }: Verdict['waivers']): readonly string[] =>
  [
    ...inForce.map(({ until }) => until),
    ...items.map(({ attestation }) => attestation?.stated?.until),
    ...items.map(({ because, notApplicable }) => (because === 'not-applicable' ? notApplicable?.until : undefined)),
  ].filter(until => until !== undefined)
