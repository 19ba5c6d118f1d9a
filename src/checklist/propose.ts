import { type Checklist, everyItem, type Item } from '../model/checklist.js'
import { itemsById } from './needs.js'
import { canonical } from './plan.js'

/** The items of a pull request's own checklist that are new there, or say something else than in the deciding one. In file order, without parents: what those say is said of their children. */
export function changesIn(deciding: Checklist, own: Checklist): readonly Item[] {
  const known = itemsById(deciding.phases)
  return own.phases
    .flatMap(phase => [...everyItem(phase.items)])
    .filter(item => item.question.kind !== 'parent' && said(item) !== said(known.get(item.id)))
}

/** All that an item says, but not where it stands. */
const said = (item: Item | undefined): string => (item === undefined ? '' : canonical({ ...item, place: undefined }))
