import type { Verdict } from '../model/verdict.js'
import type { About } from './about.js'
import { decision } from './decision.js'
import { bytes, within } from './fit.js'
import { page } from './page.js'
import { cut, plain } from './sanitise.js'

const TITLE = 255
const FIELD = 65_535

/** What a check run shows. */
export interface CheckRunOutput {
  readonly title: string
  readonly summary: string
  readonly text: string
}

/** The report for a check run; `bytesLeft` is what the stored readings leave of `text`. */
export function checkRun(verdict: Verdict, about: About, bytesLeft: number): CheckRunOutput {
  return {
    title: title(verdict, about),
    summary: within(bytes(FIELD), about, depth => {
      const { top, footer } = page(verdict, about, depth)
      return [...top, ...footer]
    }),
    text: within(bytes(Math.min(FIELD, bytesLeft)), about, depth => page(verdict, about, depth).folded),
  }
}

/** The decision in one line, without a sign. */
export function title(verdict: Verdict, about: About): string {
  const { word, because } = decision(verdict, about)
  return cut(plain(`${word}: ${because}`).trim(), TITLE)
}
