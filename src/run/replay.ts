import { decide } from '../decide/decide.js'
import { array, entries, object, text } from '../formats/json.js'
import { everyItem } from '../model/checklist.js'
import type { Catalogue } from '../model/gate.js'
import type { Inputs } from '../model/inputs.js'
import { fail, problemOf } from '../model/problem.js'
import { loadGates } from './checklist.js'
import { readTextFile } from './text-file.js'

const LIMIT = 64 * 1024 * 1024

// Tells a file of ours from any other; what it holds besides is decided upon as it is.
const ours = object({
  now: text,
  release: object({ purpose: text, stage: text, sha: text, tree: text }),
  checklist: object({
    path: text,
    name: text,
    phases: array(object({ id: text, name: text, items: array(object({ id: text })) })),
    signOffs: object({ required: array(text) }),
    roles: entries(object({ name: text })),
  }),
  keys: entries(text),
})

/** What was decided once, and the forms of its gates. Throws `unreadable-file`, or `bad-inputs` for a file that no run has kept. */
export async function readInputs(path: string): Promise<{ inputs: Inputs; catalogue: Catalogue }> {
  const inputs = parse(path)
  const questions = inputs.checklist.phases
    .flatMap(({ items }) => [...everyItem(items)])
    .map(({ question }) => question)
  const ids = questions.flatMap(question => (question.kind === 'gate' ? [question.gate] : []))
  return { inputs, catalogue: await loadGates(ids) }
}

function parse(path: string): Inputs {
  const json = readTextFile(path, LIMIT)
  try {
    const inputs = JSON.parse(json) as Inputs // looked at in the next lines
    ours.read(inputs, '$')
    decide(inputs)
    return inputs
  } catch (thrown) {
    return fail('bad-inputs', { path, reason: reasonOf(thrown) })
  }
}

function reasonOf(thrown: unknown): string {
  if (thrown instanceof SyntaxError) return 'it is not JSON, or is cut short'
  const { code, details } = problemOf(thrown)
  return code === 'unreadable-report' ? `expected ${details.expected}, but ${details.reason}` : 'it is not whole'
}
