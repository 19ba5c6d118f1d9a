import type { Verdict } from '../model/verdict.js'
import { type About, allLeaves, leavesOf, pageWords } from './about.js'
import type { Mark } from './blocks.js'
import { isAsked } from './state.js'

/** The decision in one line: "NO-GO" and "2 items fail, 1 could not be checked, 2 people have not signed". */
export function decision(verdict: Verdict, about: About): { mark: Mark; word: string; because: string } {
  const because = verdict.decision === 'go' ? whatHolds(verdict, about) : whatBlocks(verdict, about)
  if (gatesHoldHere(verdict, about)) return { mark: 'go', ...held(because, verdict, about) }
  return { mark: verdict.decision, word: wordOf(verdict, about), because: because.join(', ') }
}

function wordOf({ decision, emergency }: Verdict, about: About): string {
  const { decisions } = pageWords(about)
  if (decision !== 'go') return decisions[decision]
  // An ordinary pull request releases nothing, however well its gates do.
  if (about.release.purpose === 'pull-request') return decisions.gatesHold
  return emergency ? decisions.emergency : decisions.go
}

/** On a laptop every gate holds that was asked, and nobody's signature is: as good as it gets there. */
export const gatesHoldHere = ({ decision, signOffsAsked, phases }: Verdict, { release }: About): boolean =>
  release.purpose === 'local' &&
  decision === 'waiting' &&
  !signOffsAsked &&
  phases.some(({ items }) => leavesOf(items).some(item => item.gate !== undefined && isAsked(item)))

// Of some of the items nothing is claimed for the whole.
function held(because: readonly string[], { counts }: Verdict, about: About): { word: string; because: string } {
  const words = pageWords(about)
  const { asked } = about
  if (!asked) return { word: words.decisions.gatesHold, because: because.join(', ') }
  const said = counts.waiting > 0 ? because.join(', ') : words.theyHold(asked.some)
  return { word: words.someAsked(asked.some, asked.of), because: said }
}

function whatBlocks(verdict: Verdict, about: About): readonly string[] {
  const page = pageWords(about)
  const isSilent = gatesHaveNotReported(about)
  const { failed, errored, waiting, people } = verdict.counts
  const parts = [
    ...briefProblems(verdict, about),
    ...(isSilent ? [page.notReported(verdict.sha)] : []),
    ...(failed > 0 ? [page.itemsFail(failed)] : []),
    ...(errored > 0 ? [page.notChecked(errored, failed === 0)] : []),
    ...(objectors(verdict).length > 0 ? [page.wantChanges(objectors(verdict))] : []),
    ...(uncountedRoles(verdict).length > 0 ? [page.rolesUnknown(uncountedRoles(verdict).length)] : []),
    ...(waiting > 0 && !isSilent ? [page.itemsWait(waiting)] : []),
    ...(people > 0 ? [page.notSigned(people)] : []),
  ]
  return parts.length > 0 ? parts : [`${whatHolds(verdict, about).join(', ')}; ${page.signOffsElsewhere}`]
}

function whatHolds(verdict: Verdict, about: About): readonly string[] {
  const page = pageWords(about)
  const held = allLeaves(verdict).filter(({ holds }) => holds)
  const waived = held.filter(({ because }) => because === 'waived').length
  const asked = held.filter(isAsked).length
  const signed = verdict.signOffs.reduce((sum, { approvals }) => sum + approvals.length, 0)
  return [
    asked === 0 ? page.nothingAsked : `${page.allHold(asked)}${waived > 0 ? ` (${page.byWaiver(waived)})` : ''}`,
    ...(verdict.signOffsAsked && signed > 0 ? [about.supposed ? page.wouldBeSigned(signed) : page.signed(signed)] : []),
    ...(verdict.emergency ? [page.unsigned(verdict.emergency.unsigned)] : []),
  ]
}

/** A review came in before any gates had run: nothing is known of the items yet. */
export const gatesHaveNotReported = ({ readings, release }: About): boolean =>
  readings === undefined && release.purpose === 're-judge'

/** What keeps everything from being counted, in few words each. */
export const briefProblems = ({ blockers }: Verdict, about: About): readonly string[] =>
  blockers.flatMap(blocker =>
    blocker.kind === 'problem' ? [pageWords(about).brief[blocker.problem.code] ?? blocker.problem.code] : [],
  )
/** Who asks for changes, each once. */
export const objectors = ({ signOffs }: Verdict): readonly string[] => [
  ...new Set(signOffs.flatMap(({ changesRequested }) => changesRequested.map(({ user }) => user))),
]
/** The roles of which it is not known who holds them, or who of them consents. */
export const uncountedRoles = ({ blockers }: Verdict): readonly string[] =>
  blockers.flatMap(blocker => (blocker.kind === 'role' && blocker.because === 'errored' ? [blocker.id] : []))
