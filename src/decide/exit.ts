import type { Purpose } from '../model/release.js'
import type { Verdict } from '../model/verdict.js'

/** How a run ended: with a verdict, with readings for another job to judge, or without being able to decide. */
export type Ending = Verdict | 'collected' | 'undecided'

/**
 * The exit code, by what the run is for. People never turn a job on a pull request red, a run that only re-judges never
 * does either, and a release run is green on `go` alone, so that `needs:` is safe.
 */
export function exitCode(purpose: Purpose, ending: Ending): 0 | 1 | 2 {
  if (ending === 'undecided') return 2
  if (ending === 'collected') return 0
  switch (purpose) {
    case 're-judge':
      return 0
    case 'pull-request':
    case 'release-pull-request':
    case 'local':
      return gatesHold(ending) ? 0 : 1
    case 'release':
    case 'tag-push':
      return ending.decision === 'go' ? 0 : 1
  }
}

const gatesHold = ({ counts, blockers }: Verdict): boolean =>
  counts.failed === 0 &&
  counts.errored === 0 &&
  !blockers.some(blocker => blocker.kind === 'problem' && blocker.problem.code === 'nothing-asked')
