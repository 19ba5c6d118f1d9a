import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { type Coverage, ledger } from './covered.js'
import { numberOf } from './numbers.js'
import { readXml } from './xml.js'

const EXPECTED = 'Cobertura XML'

/**
 * Cobertura XML of any writer. Lines and branches are counted from the `line` elements of the classes: the rates and totals in the
 * attributes say 1 where there is nothing, and the lines of methods repeat those of their class.
 */
export function readCobertura(chunks: Chunks): Coverage {
  const book = ledger(EXPECTED)
  const roots: string[] = []
  let classDepth = 0

  readXml(chunks, EXPECTED, {
    open(name, attributes, depth) {
      if (name === 'line') {
        if (classDepth === 0 || depth !== classDepth + 2) return
        const line = numberOf(attributes.number)
        book.line(line, numberOf(attributes.hits))
        const conditions = attributes['condition-coverage']
        if (conditions === undefined) return
        const [, covered, valid] = /\((\d+)\/(\d+)\)/.exec(conditions) ?? refuse('a line does not count its branches')
        book.place('branches', line, numberOf(covered), numberOf(valid))
      } else if (name === 'class') {
        classDepth = depth
        book.file(attributes.filename || refuse('a class has no file'))
      } else if (name === 'source') return true
      else if (depth === 1 && name !== 'coverage') refuse('its root is another element')
      return
    },
    close(name, depth, text) {
      if (name === 'source') roots.push(text.trim())
      else if (name === 'class' && depth === classDepth) classDepth = 0
    },
  })
  return { files: book.files(), roots }
}

const refuse = (reason: string): never => fail('unreadable-report', { expected: EXPECTED, reason })
