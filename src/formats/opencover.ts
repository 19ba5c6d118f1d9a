import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { copyOf } from './bytes.js'
import { type Coverage, ledger } from './covered.js'
import { numberOf } from './numbers.js'
import { type Attributes, readXml } from './xml.js'

const EXPECTED = 'OpenCover XML'

/** OpenCover XML, also as coverlet writes it. A statement is a sequence point, a line one on which a sequence point begins, a function a method with any. */
export function readOpencover(chunks: Chunks): Coverage {
  const book = ledger(EXPECTED)
  const paths = new Map<string, string>()
  let current: string | undefined
  let file: string | undefined
  let points = 0
  let visited = 0

  const readPoint = ({ fileid = file, vc, sl }: Attributes, kind: 'statements' | 'branches'): void => {
    if (fileid === undefined) return
    if (fileid !== current) {
      current = fileid
      book.file(paths.get(fileid) ?? refuse('a method lies in a file that is not listed'))
    }
    const visits = numberOf(vc)
    const covered = visits > 0 ? 1 : visits === 0 ? 0 : Number.NaN
    book.count(kind, covered, 1)
    if (kind === 'branches') return
    book.line(numberOf(sl), visits)
    points += 1
    visited += covered
  }

  readXml(chunks, EXPECTED, {
    open(name, attributes, depth) {
      switch (name) {
        case 'SequencePoint':
          readPoint(attributes, 'statements')
          break
        case 'BranchPoint':
          readPoint(attributes, 'branches')
          break
        case 'File':
          paths.set(copyOf(attributes.uid ?? ''), copyOf(attributes.fullPath ?? ''))
          break
        case 'FileRef':
          file = attributes.uid
          break
        case 'Method':
          file = undefined
          points = visited = 0
          break
        default:
          if (depth === 1 && name !== 'CoverageSession') refuse('its root is another element')
      }
      return undefined
    },
    close(name) {
      if (name === 'Method' && points > 0) book.count('functions', visited > 0 ? 1 : 0, 1)
    },
  })
  return { files: book.files(), roots: [] }
}

const refuse = (reason: string): never => fail('unreadable-report', { expected: EXPECTED, reason })
