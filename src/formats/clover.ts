import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { type Coverable, type Coverage, ledger } from './covered.js'
import { numberOf } from './numbers.js'
import { type Attributes, readXml } from './xml.js'

const EXPECTED = 'Clover XML'
/** What Clover's `metrics` call them. */
const metrics: readonly (readonly [Coverable, string])[] = [
  ['statements', 'statements'],
  ['branches', 'conditionals'],
  ['functions', 'methods'],
]

/**
 * Clover XML of OpenClover, PHPUnit and Istanbul. Lines are counted, the rest is read from the `metrics` of each file, which those of
 * packages, classes and the project repeat.
 */
export function readClover(chunks: Chunks): Coverage {
  const book = ledger(EXPECTED)
  let fileDepth = 0
  let isTests = false

  const readMetrics = (attributes: Attributes): void => {
    for (const [kind, name] of metrics) {
      const valid = attributes[name]
      if (valid !== undefined) book.count(kind, numberOf(attributes[`covered${name}`]), numberOf(valid))
    }
  }

  readXml(chunks, EXPECTED, {
    open(name, attributes, depth) {
      if (name === 'line') {
        if (fileDepth > 0 && attributes.type !== 'method')
          book.line(numberOf(attributes.num), numberOf(attributes.count))
      } else if (name === 'file' && !isTests) {
        fileDepth = depth
        book.file(attributes.path || attributes.name || refuse('a file has no name'))
      } else if (name === 'metrics') {
        if (fileDepth > 0 && depth === fileDepth + 1) readMetrics(attributes)
      } else if (name === 'testproject') isTests = true
      else if (depth === 1 && name !== 'coverage') refuse('its root is another element')
      return undefined
    },
    close(name, depth) {
      if (name === 'file' && depth === fileDepth) fileDepth = 0
      else if (name === 'testproject') isTests = false
    },
  })
  return { files: book.files(), roots: [] }
}

const refuse = (reason: string): never => fail('unreadable-report', { expected: EXPECTED, reason })
