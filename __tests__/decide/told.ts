import type { ItemVerdict, SignOffVerdict, Verdict } from '../../src/model/verdict.js'

/** `dev-lead: alice, bob; carol not-a-member` or `security-lead: 1 missing of dave, erin`. */
export function signed(verdict: Verdict): string[] {
  return verdict.signOffs.map(line)
}
function line({
  role,
  approvals,
  missing,
  eligible,
  disregarded,
  changesRequested,
  deferred,
  problem,
}: SignOffVerdict): string {
  return [
    `${role}: ${approvals.map(({ user }) => user).join(', ') || 'nobody'}`,
    ...(missing > 0 ? [`${missing} missing of ${eligible.join(', ') || 'nobody'}`] : []),
    ...disregarded.map(each => `${each.user} ${each.why}${each.why === 'other-role' ? ` ${each.role}` : ''}`),
    ...changesRequested.map(({ user }) => `${user} wants changes`),
    ...(problem ? [problem.code] : []),
    ...(deferred ? ['later'] : []),
  ].join('; ')
}

/** `no-go: pylint failed, dev-lead missing`. */
export const summary = ({ decision, blockers }: Verdict): string =>
  [
    decision,
    blockers
      .map(blocker => (blocker.kind === 'problem' ? blocker.problem.code : `${blocker.id} ${blocker.because}`))
      .join(', '),
  ]
    .filter(part => part !== '')
    .join(': ')

export function itemOf(verdict: Verdict, id: string): ItemVerdict {
  const all = (items: readonly ItemVerdict[]): ItemVerdict[] => items.flatMap(item => [item, ...all(item.items)])
  const found = all(verdict.phases.flatMap(({ items }) => items)).find(item => item.id === id)
  if (!found) throw new Error(`${id} is not in the verdict`)
  return found
}
/** `failure, failed` and the code of its error. */
export function stateOf(verdict: Verdict, id: string): string {
  const { outcome, because, holds, error } = itemOf(verdict, id)
  return [outcome, because, holds ? 'holds' : 'blocks', ...(error ? [error.code] : [])].join(' ')
}
