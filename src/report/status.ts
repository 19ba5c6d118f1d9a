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
  const { status: word } = pageWords(about)
  const { word: decided, because } = decision(verdict, about)
  const start = decided.toLowerCase()
  if (verdict.decision === 'go' && verdict.emergency)
    return `${start}, ${word.unsigned(someOf(verdict.emergency.unsigned, names, about))}`
  const parts = verdict.decision === 'go' ? [] : whatBlocks(names, verdict, about)
  return `${start}: ${parts.length > 0 ? parts.join('; ') : because}`
}

function whatBlocks(names: number, verdict: Verdict, about: About): readonly string[] {
  const words = pageWords(about)
  const { status: word } = words
  const items = (why: string): readonly string[] =>
    verdict.blockers.flatMap(blocker => (blocker.kind === 'item' && blocker.because === why ? [blocker.id] : []))
  const some = (of: readonly string[], say: (names: string) => string): readonly string[] =>
    of.length === 0 ? [] : [say(someOf(of, names, about))]
  const { people } = verdict.counts
  return [
    ...briefProblems(verdict, about),
    ...some(items('failed'), of => `${of} ${word.failed}`),
    ...some(items('errored'), of => `${of} ${word.unknown}`),
    ...some(objectors(verdict), word.changesBy),
    ...some(uncountedRoles(verdict), word.uncounted),
    ...(gatesHaveNotReported(about)
      ? [words.notReported(verdict.sha)]
      : some(items('waiting'), of => `${of} ${word.waiting}`)),
    ...(people > 0 ? [word.toSign(people)] : []),
  ]
}

function someOf(all: readonly string[], names: number, about: About): string {
  const shown = all.slice(0, names).join(', ')
  return all.length <= names ? shown : pageWords(about).status.more(shown, all.length - Math.min(names, all.length))
}

/** The status of a head that is no longer one. */
export const superseded = (head: string, language: Language): string => wordsOf(language).page.status.superseded(head)
/** The status of a head that no release stands on any more. */
export const withdrawn = (why: 'closed' | 'ordinary', language: Language): string => wordsOf(language).page.status[why]
