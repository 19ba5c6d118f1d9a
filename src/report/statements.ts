import type { ItemVerdict, Verdict } from '../model/verdict.js'
import { type About, itemOf, nameCell, pageWords, placeAt } from './about.js'
import { type Cell, code, joined, mark, prose, type Text } from './blocks.js'

/** A row for each role that has something to state: what, and the line with which it does. */
export function statements(
  items: readonly ItemVerdict[],
  verdict: Verdict,
  about: About,
): readonly (readonly Cell[])[] {
  const groups = new Map<string, ItemVerdict[]>()
  for (const item of items) {
    const { by = '', evidence } = item.attestation ?? {}
    const key = `${by} ${evidence}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return [...groups.values()].map(group => row(group, verdict, about))
}

function row(group: readonly ItemVerdict[], verdict: Verdict, about: About): readonly Cell[] {
  const words = pageWords(about)
  const [first, ...others] = group
  const { by = '', evidence } = first?.attestation ?? {}
  const needsEvidence = evidence === 'required'
  const names: Cell = first && others.length === 0 ? nameCell(first) : group.map(named)
  return [
    names,
    [mark('waiting', words.states.waiting), words.notStated],
    [
      [prose(words.stateIt(group.length)), ' ', places(group, about), prose(branchOf(about)), words.thenAgain],
      code(line(by, needsEvidence, verdict, about)),
    ],
    [prose(words.statement(by, needsEvidence))],
  ]
}

const named = ({ id, name }: ItemVerdict): Text => (name === id ? code(id) : [code(id), ' ', name])

/** The line to copy; what only that person knows is in capitals. */
function line(role: string, evidence: boolean, { at }: Verdict, { checklist }: About): string {
  const users = (Object.hasOwn(checklist.roles, role) && checklist.roles[role]?.users) || []
  const by = users.length === 1 ? users[0] : 'LOGIN'
  return `attested: { by: ${by}, on: ${at.slice(0, 10)}, until: YYYY-MM-DD${evidence ? ', evidence: URL' : ''} }`
}

/** `.release-checklist.yml:88, 91`: in the checklist that decides, which is not the pull request's. */
function places(group: readonly ItemVerdict[], about: About): Text {
  const { path } = about.checklist
  const lines = group.flatMap(item => itemOf(item, about)?.place.line ?? [])
  const at = (number: number | undefined, text: string): Text =>
    about.checklistRef ? placeAt(about.checklistRef, { path, line: number }, code(text), about) : code(text)
  return lines.length === 0
    ? at(undefined, path)
    : joined(
        lines.map((number, index) => at(number, index === 0 ? `${path}:${number}` : String(number))),
        ', ',
      )
}

const branchOf = (about: About): string =>
  about.release.purpose === 'local' || about.proposal
    ? ''
    : pageWords(about).onBranch(about.release.repository.defaultBranch)
