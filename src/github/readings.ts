import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { json, object, optional, text } from '../formats/json.js'
import type { Protection } from '../model/facts.js'
import { UserError } from '../model/problem.js'
import type { Answer, Reading, Readings } from '../model/reading.js'
import type { CheckRun } from './check-run.js'
import { protectionShape, readingsOf, readingsShape } from './readings-shape.js'
import { systemCode } from './system-error.js'

/** What a check run of ours keeps for the runs that run nothing. */
export interface Stored {
  readonly readings: Readings
  /** How well the tag was protected when the gates ran. */
  readonly protection?: Protection
  /** git's hash of the pull request's own checklist; where it is that of the default branch's, it need not be read again. */
  readonly ownChecklist?: string
}

const OPEN = '<!-- release-checklist:readings:1 '
const CLOSE = ' -->'
/** A comment longer than this is made shorter by what it can lack. */
const ROOM = 60_000
/** So much of `output.text` GitHub takes. */
const FIELD = 65_535
const INFLATED = 8 * 1024 * 1024
const FINDINGS = 5

/** The readings as one HTML comment that ends the text of a check run, at most 60 kB; undefined where they are larger even without findings and remarks. */
export function encodeReadings(stored: Stored): string | undefined {
  const steps: readonly ((reading: Reading) => Reading)[] = [firstFindings, withoutTexts, withoutFindings]
  for (const step of steps) {
    const readings = { ...stored.readings, readings: stored.readings.readings.map(step) }
    const packed = deflateRawSync(JSON.stringify({ ...stored, readings }), { level: 9 }).toString('base64')
    const comment = `${OPEN}${packed}${CLOSE}`
    if (comment.length <= ROOM) return comment
  }
  return undefined
}

const firstFindings = (reading: Reading): Reading =>
  'findings' in reading ? { ...reading, findings: reading.findings.slice(0, FINDINGS) } : reading
// Counts and waivers go by the tallies; of the findings only the places are shown then.
const withoutTexts = (reading: Reading): Reading => {
  const shorter = firstFindings(reading)
  return 'findings' in shorter
    ? {
        ...withoutTail(shorter),
        findings: shorter.findings.map(({ helpUri: _, ...finding }) => ({ ...finding, message: '' })),
      }
    : shorter
}
const withoutFindings = (reading: Reading): Reading =>
  'findings' in reading ? { ...withoutTail(reading), findings: [], remarks: [] } : reading
function withoutTail<R extends Reading & Answer>({ tail: _, ...reading }: R) {
  return reading
}

/** The text of a check run with the readings at its end; the Markdown is cut by the caller to what they leave. */
export const withReadings = (markdown: string, comment: string | undefined): string =>
  comment === undefined ? markdown : `${markdown}\n\n${comment}`
/** How many bytes of `output.text` the readings leave. */
export const bytesLeft = (comment: string | undefined): number =>
  comment === undefined ? FIELD : FIELD - comment.length - 2

const storedShape = object({
  readings: readingsShape,
  protection: optional(protectionShape),
  ownChecklist: optional(text),
})

/** What the newest of our check runs keeps of that commit; undefined: nothing that can be used. An older run's readings never stand in for it. */
export function storedIn(runs: readonly CheckRun[], sha: string): Stored | undefined {
  const [newest] = [...runs].sort((a, b) => b.id - a.id)
  const end = newest?.text.trimEnd() ?? ''
  const at = end.lastIndexOf(OPEN)
  if (at < 0 || !end.endsWith(CLOSE)) return undefined
  const packed = end.slice(at + OPEN.length, -CLOSE.length)
  if (!/^[A-Za-z0-9+/]+=*$/.test(packed)) return undefined
  try {
    const inflated = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: INFLATED })
    const { readings, protection, ownChecklist } = json([inflated], storedShape)
    if (readings.sha !== sha || readings.dirty) return undefined
    return {
      readings: readingsOf(readings),
      ...(protection && { protection }),
      ...(ownChecklist && { ownChecklist }),
    }
  } catch (error) {
    // Not a deflated text, too much of it, or not of the shape: as good as none.
    if (error instanceof UserError || systemCode(error) !== undefined) return undefined
    throw error
  }
}
