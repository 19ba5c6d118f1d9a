import type { ChecklistProblems } from '../../../model/problems/checklist.js'
import type { Sentences } from '../sentences.js'

export const checklist: Sentences<ChecklistProblems> = {
  'checklist-missing': ({ path, ref }) => ({
    message: `there is no ${path}${ref ? ` at ${ref}` : ''}`,
    help: 'write one with `release-checklist init`',
  }),
  'checklist-too-large': ({ path, bytes, limit }) => ({
    message: `${path} has ${bytes} bytes`,
    help: `a checklist has at most ${limit} bytes`,
  }),
  'checklist-not-utf8': ({ path }) => ({ message: `${path} is not UTF-8`, help: 'save it as UTF-8' }),
  'bad-yaml': ({ reason }) => ({ message: `this is not YAML: ${reason}`, help: 'mend the line' }),
  'unknown-key': ({ key, where, expected, nearest }) => ({
    message: `unknown key "${key}" in ${where}`,
    help: nearest ? `did you mean "${nearest}"?` : `expected one of ${expected.join(', ')}`,
  }),
  'unknown-gate': ({ gate, item, nearest }) => ({
    message: `unknown gate "${gate}" in item "${item}"`,
    help: nearest ? `did you mean "${nearest}"?` : 'list them with `release-checklist gates`',
  }),
}
