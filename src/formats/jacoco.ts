import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { type Coverable, type Coverage, ledger } from './covered.js'
import { numberOf } from './numbers.js'
import { type Attributes, readXml } from './xml.js'

const EXPECTED = 'JaCoCo XML'
const counters: Readonly<Record<string, Coverable>> = { LINE: 'lines', BRANCH: 'branches', METHOD: 'functions' }

/**
 * JaCoCo XML. Read from the source files, or from the counters of the whole where it names none: those of packages, classes and methods repeat them.
 * `LINE` and `BRANCH` are counted line by line where lines are given.
 */
export function readJacoco(chunks: Chunks): Coverage {
  const book = ledger(EXPECTED)
  const whole = ledger(EXPECTED)
  const groups: string[] = []
  let folder = ''
  let sourceDepth = 0

  whole.file('')
  readXml(chunks, EXPECTED, {
    open(name, attributes, depth) {
      if (name === 'line') {
        if (sourceDepth === 0) return
        const { nr, mi, ci, mb, cb } = attributes
        if (mi !== '0' || ci !== '0') book.line(numberOf(nr), numberOf(ci))
        if (mb !== '0' || cb !== '0') book.place('branches', numberOf(nr), numberOf(cb), numberOf(cb) + numberOf(mb))
      } else if (name === 'counter') {
        const kind = counters[attributes.type ?? '']
        if (!kind) return
        if (sourceDepth > 0) book.count(kind, ...countOf(attributes))
        else if (depth === 2) whole.count(kind, ...countOf(attributes))
      } else if (name === 'sourcefile') {
        const path = `${folder ? `${folder}/` : ''}${attributes.name || refuse('a source file has no name')}`
        sourceDepth = depth
        book.file(path, [...groups, path].join('\n'))
      } else if (name === 'package') folder = attributes.name ?? ''
      else if (name === 'group') groups.push(attributes.name ?? '')
      else if (depth === 1 && name !== 'report') refuse('its root is another element')
      return
    },
    close(name) {
      if (name === 'sourcefile') sourceDepth = 0
      else if (name === 'group') groups.pop()
    },
  })
  const files = book.files()
  const [total] = whole.files()
  return files.length > 0 || !total ? { files, roots: [] } : { files, roots: [], total: total.counts }
}

const refuse = (reason: string): never => fail('unreadable-report', { expected: EXPECTED, reason })
const countOf = ({ missed, covered }: Attributes): [covered: number, valid: number] => [
  numberOf(covered),
  numberOf(covered) + numberOf(missed),
]
