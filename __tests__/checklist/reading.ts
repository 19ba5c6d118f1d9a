import { parseChecklist } from '../../src/checklist/parse.js'
import { readDocument } from '../../src/checklist/yaml.js'
import type { Checklist } from '../../src/model/checklist.js'
import { UserError } from '../../src/model/problem.js'
import { renderProblem } from '../../src/report/problem.js'
import { catalogue, gateIds } from './catalogue.js'

const path = '.release-checklist.yml'

/** The checklist of a text; throws what its reader would be told. */
export function read(text: string): Checklist {
  const document = readDocument(new TextEncoder().encode(text), path)
  return parseChecklist(document, { catalogue, gateIds, sha256: 'abc' })
}

/** All that is wrong with a text, as its reader sees it. */
export function messages(text: string): string {
  try {
    read(text)
    return ''
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.problems.map(problem => renderProblem(problem)).join('\n')
  }
}
