import type { Chunks } from '../model/evidence.js'
import { fail } from '../model/problem.js'
import { readClover } from './clover.js'
import { readCobertura } from './cobertura.js'
import { coveragePy, isCoveragePy } from './coverage-py.js'
import type { Coverage } from './covered.js'
import { goMode, readGoCover } from './go-cover.js'
import { isIstanbulSummary, istanbulMaps, istanbulSummary } from './istanbul.js'
import { readJacoco } from './jacoco.js'
import { either, json } from './json.js'
import { readLcov } from './lcov.js'
import { readOpencover } from './opencover.js'
import { type Beginning, sniff } from './sniff.js'

/** A coverage report of any of the formats in this folder, told by what is in it. */
export function readCoverage(chunks: Chunks): Coverage {
  const beginning = sniff(chunks)
  if (beginning.kind === 'json')
    return json(chunks, either(isCoveragePy, coveragePy, either(isIstanbulSummary, istanbulSummary, istanbulMaps)))
  return readerOf(beginning)(chunks)
}

function readerOf(beginning: Exclude<Beginning, { kind: 'json' }>): (chunks: Chunks) => Coverage {
  if (beginning.kind === 'text') {
    if (goMode.test(beginning.line)) return readGoCover
    if (/^(?:#|(?:TN|SF|VER|KF):)/.test(beginning.line)) return readLcov
    return refuse(beginning.line === '' ? 'it is empty' : 'it is something else')
  }
  switch (beginning.root) {
    case 'coverage':
      return beginning.child === 'project' || beginning.child === 'testproject' ? readClover : readCobertura
    case 'report':
      return readJacoco
    case 'CoverageSession':
      return readOpencover
    case '':
      return readCobertura // which says what is wrong with the XML
    default:
      return refuse('it is something else')
  }
}

const refuse = (reason: string): never =>
  fail('unreadable-report', {
    expected:
      'Cobertura, Clover, JaCoCo or OpenCover XML, lcov, a Go cover profile, or the JSON of Istanbul or coverage.py',
    reason,
  })
