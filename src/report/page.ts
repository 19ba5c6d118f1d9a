import type { Problem } from '../model/problem.js'
import type { Verdict } from '../model/verdict.js'
import { type About, commit, type Depth, pageWords, pullRequest, wordsFor } from './about.js'
import { blockers } from './blockers.js'
import { type Block, code, heading, joined, link, note, paragraph, prose, strong, type Text } from './blocks.js'
import { decision, gatesHaveNotReported } from './decision.js'
import { evidence } from './evidence.js'
import { exceptions } from './exceptions.js'
import { phases } from './items.js'
import { people } from './people.js'
import { footer, run, unprotected } from './provenance.js'
import { told } from './told.js'

/** A report in its order: what decides, what one may unfold, and of what it was made. */
export interface Page {
  readonly top: readonly Block[]
  readonly folded: readonly Block[]
  readonly footer: readonly Block[]
}

/** The report of a verdict; `depth` says how much room there is for what holds. */
export function page(verdict: Verdict, about: About, depth: Depth): Page {
  const { mark, word, because } = decision(verdict, about)
  const reported = !gatesHaveNotReported(about)
  const folded = [
    ...(reported ? evidence(verdict, about, depth) : []),
    ...exceptions(verdict, about, depth),
    ...run(verdict, about, depth),
  ]
  return {
    top: [
      { kind: 'banner', mark, word, of: because },
      ...subject(verdict, about),
      ...unprotected(verdict, about),
      ...notices(verdict, about),
      ...blockers(verdict, about, depth),
      ...people(verdict, about),
      ...(reported ? phases(verdict, about, depth) : []),
    ],
    folded: folded.length > 0 && depth !== 'brief' ? [heading(pageWords(about).details), ...folded] : folded,
    footer: footer(verdict, about, depth),
  }
}

/** What is judged: "Production release · #12 · commit 3f2a1c9 · stage tag". */
function subject(verdict: Verdict, about: About): readonly Block[] {
  const words = pageWords(about)
  const { tag } = about.release
  const request = pullRequest(about)
  const parts: readonly Text[] = [
    strong(about.checklist.name),
    ...(tag === undefined ? [] : [words.tag(tag)]),
    ...(request ? [request] : []),
    [words.commit, ' ', commit(verdict.sha, about)],
    words.stage(verdict.stage),
  ]
  return [paragraph(joined(parts, ' · '))]
}

function notices(verdict: Verdict, about: About): readonly Block[] {
  const words = wordsFor(about)
  const { page } = words
  return [
    ...(verdict.emergency
      ? [note('warning', prose(page.emergencyNote(verdict.emergency.label, verdict.emergency.unsigned)))]
      : []),
    ...(about.supposed ? [note('warning', prose(page.supposed(about.supposed)))] : []),
    ...(about.proposal ? [note('warning', page.proposal)] : []),
    ...(about.readings?.dirty ? [note('warning', page.dirty)] : []),
    ...(about.notices ?? []).map(problem => note('warning', ...atPlace(problem), told(problem, words))),
  ]
}

const atPlace = ({ place }: Problem): readonly Text[] =>
  place ? [code(`${place.path}:${place.line}:${place.column}`), ' '] : []

/** What is said where not everything fits, and where the whole is. */
export function noRoom(said: string, about: About): Block {
  const words = pageWords(about)
  const runOf = about.readings?.run ?? about.release.run
  return note('warning', said, ...(runOf ? [' ', words.whole, ' ', link(words.summaryOfRun, runOf.url), '.'] : []))
}
