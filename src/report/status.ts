import type { Language } from '../model/checklist.js'
import type { Verdict } from '../model/verdict.js'
import { type About, pageWords } from './about.js'
import { briefProblems, decision, gatesHaveNotReported, objectors, uncountedRoles } from './decision.js'
import { cut, plain } from './sanitise.js'
import { wordsOf } from './words/language.js'

const LONGEST = 140

/** The description of the commit status, at most 140 characters: "no-go: pylint, resources failed; npm-audit unknown; 2 people to sign". */
export function status(verdict: Verdict, about: About): string {
  // Fewer names until it fits; the counts stay.
  for (let names = 10; names > 0; names--) {
    const text = plain(statusNaming(names, verdict, about))
    if (text.length <= LONGEST) return text
  }
  return cut(plain(statusNaming(0, verdict, about)), LONGEST)
}

function statusNaming(names: number, verdict: Verdict, about: About): string {
  const words = pageWords(about)
  const { status: word } = words
  const { word: decided, because } = decision(verdict, about)
  const ids = (state: string): readonly string[] =>
    verdict.blockers.flatMap(blocker => (blocker.kind === 'item' && blocker.because === state ? [blocker.id] : []))
  const listed = (of: readonly string[], is: string): readonly string[] =>
    of.length === 0 ? [] : [`${someOf(of, names, about)} ${is}`]
  if (verdict.emergency && verdict.decision === 'go')
    return `${decided.toLowerCase()}, ${word.unsigned(someOf(verdict.emergency.unsigned, names, about))}`
  const parts =
    verdict.decision === 'go' || gatesHaveNotReported(about)
      ? [because]
      : [
          ...briefProblems(verdict, about),
          ...listed(ids('failed'), word.failed),
          ...listed(ids('errored'), word.unknown),
          ...(objectors(verdict).length > 0 ? [word.changesBy(someOf(objectors(verdict), names, about))] : []),
          ...(uncountedRoles(verdict).length > 0
            ? [word.uncounted(someOf(uncountedRoles(verdict), names, about))]
            : []),
          ...listed(ids('waiting'), word.waiting),
          ...(verdict.counts.people > 0 ? [word.toSign(verdict.counts.people)] : []),
        ]
  return `${decided.toLowerCase()}: ${parts.length > 0 ? parts.join('; ') : because}`
}

function someOf(all: readonly string[], names: number, about: About): string {
  const shown = all.slice(0, names).join(', ')
  return all.length <= names ? shown : pageWords(about).status.more(shown, all.length - Math.min(names, all.length))
}

/** The status of a head that is no longer one. */
export const superseded = (head: string, language: Language): string => wordsOf(language).page.status.superseded(head)
