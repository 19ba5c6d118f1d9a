import type { Verdict } from '../model/verdict.js'
import type { About } from './about.js'
import { type Annotation, annotations, type LogMessage, logMessages } from './annotations.js'
import { type CheckRunOutput, checkRun, title } from './check-run.js'
import { bytes, characters, within } from './fit.js'
import { html } from './html.js'
import { type Page, page } from './page.js'
import { record } from './record.js'
import { printableJson } from './sanitise.js'
import { statement } from './statement.js'
import { status } from './status.js'
import { terminal } from './terminal.js'

const SUMMARY_BYTES = 1_000_000
const COMMENT_CHARACTERS = 65_000

/** A verdict in every form in which it is shown or kept; each is made when it is asked for. */
export interface Report {
  /** `bytesLeft`: what the stored readings leave of the 65,535 bytes of `text`. */
  checkRun(bytesLeft: number): CheckRunOutput
  /** Pages of at most 50: one request each. */
  annotations(): readonly (readonly Annotation[])[]
  /** At most ten errors for the log of the run. */
  logMessages(): readonly LogMessage[]
  /** The decision in one line, without a sign. */
  title(): string
  /** The description of the commit status, at most 140 characters. */
  status(): string
  /** Markdown for the job summary, below 1 MiB. */
  summary(): string
  /** Markdown for a comment on the pull request, at most 65,000 characters. */
  comment(): string
  terminal(columns: number, colour: boolean): string
  /** One file that loads nothing. */
  html(): string
  /** `record.json`. */
  record(): string
  /** `statement.json`; undefined unless this is a release that may go. */
  statement(): string | undefined
}

export function render(verdict: Verdict, about: About): Report {
  const wholeAt = (depth: Parameters<typeof page>[2]) => inOrder(page(verdict, about, depth))
  return {
    checkRun: bytesLeft => checkRun(verdict, about, bytesLeft),
    annotations: () => annotations(verdict, about),
    logMessages: () => logMessages(verdict, about),
    title: () => title(verdict, about),
    status: () => status(verdict, about),
    summary: () => within(bytes(SUMMARY_BYTES), about, wholeAt),
    comment: () => within(characters(COMMENT_CHARACTERS), about, wholeAt),
    terminal: (columns, colour) => terminal(wholeAt('brief'), columns, colour),
    html: () => html(page(verdict, about, 'all'), title(verdict, about), about.checklist.language),
    record: () => `${printableJson(record(verdict, about))}\n`,
    statement: () => {
      const made = statement(verdict, about)
      return made && `${printableJson(made)}\n`
    },
  }
}

const inOrder = ({ top, folded, footer }: Page) => [...top, ...folded, ...footer]
