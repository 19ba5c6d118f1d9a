import type { Catalogue } from '../model/gate.js'
import type { Node, Say, Source } from './document.js'

/** What every part of the parser is given. */
export interface Context {
  readonly source: Source
  readonly root: Node
  readonly catalogue: Catalogue
  /** Every gate there is, also those that the catalogue does not hold. */
  readonly gateIds: readonly string[]
  readonly say: Say
}
