import type { Annotation } from './records.js'
import { invalid, refuse } from './routing.js'

const statuses = ['queued', 'in_progress', 'completed']
const conclusions = ['action_required', 'cancelled', 'failure', 'neutral', 'success', 'skipped', 'timed_out']

const member = (value: unknown, of: readonly string[]): void => {
  if (value !== undefined && !of.includes(String(value))) {
    refuse(422, `Invalid request.\n\n${value} is not a member of ["${of.join('", "')}"].`)
  }
}

function refuseBadOutput(output: Readonly<Record<string, unknown>>): void {
  const annotations = (output.annotations ?? []) as readonly Annotation[]
  if (annotations.length > 50) {
    refuse(422, `Invalid request.\n\nNo more than 50 items are allowed; ${annotations.length} were supplied.`)
  }
  for (const field of ['summary', 'text']) {
    const text = output[field]
    if (typeof text !== 'string') continue
    if (text.length > 65535) {
      refuse(422, `Invalid request.\n\nOnly 65535 characters are allowed; ${text.length} were supplied.`)
    }
    if (Buffer.byteLength(text) > 65535) invalid('CheckRun', field, `${field} exceeds a maximum bytesize of 65535`)
  }
  for (const { message, raw_details = '', title = '', start_line, end_line, start_column } of annotations) {
    if (Buffer.byteLength(message) > 65536) invalid('CheckRun', 'annotations', 'message exceeds a maximum of 64 KB')
    if (Buffer.byteLength(raw_details) > 65536) invalid('CheckRun', 'annotations', 'raw_details exceeds 64 KB')
    if (title.length > 255) invalid('CheckRun', 'annotations', 'title exceeds 255 characters')
    if (start_line < 1 || end_line < start_line) invalid('CheckRun', 'annotations', 'end_line is before start_line')
    if (start_column !== undefined && start_line !== end_line) {
      invalid('CheckRun', 'annotations', 'columns need start_line and end_line to be equal')
    }
  }
}

/** Refuses a body that GitHub does not take for a check run: by its request schema first, then by the server, which counts bytes. */
export function refuseBadCheckRun(body: Readonly<Record<string, unknown>>): void {
  member(body.status, statuses)
  member(body.conclusion, conclusions)
  if (body.status === 'completed' && body.conclusion === undefined) {
    refuse(422, 'Invalid request.\n\n"conclusion" wasn\'t supplied.')
  }
  if (body.output) refuseBadOutput(body.output as Readonly<Record<string, unknown>>)
}
