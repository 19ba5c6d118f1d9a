import type { Phase, Waiver } from '../model/checklist.js'
import type { Context } from './context.js'
import { checkDay } from './days.js'
import { excerpt, positionOf } from './document.js'
import { didYouMean } from './nearest.js'
import { itemsById } from './needs.js'
import { at, beginningOf, manyOf, textOf, textsOf, wordsOf } from './nodes.js'
import { waiverOwner } from './owners.js'
import { checkRoles, type Roles } from './parse-people.js'

export function readWaivers(
  { root, source, say }: Context,
  { roles, phases }: { readonly roles: Roles; readonly phases: readonly Phase[] },
): readonly Waiver[] {
  const items = itemsById(phases)
  return manyOf(at(root, 'waivers')).map(node => {
    const of = waiverOwner(node)
    const until = at(node, 'until')
    checkDay(until, { key: 'until', of }, say)
    const item = textOf(at(node, 'item'))
    const waived = items.get(item ?? '')
    for (const word of wordsOf(at(node, 'item')))
      if (!waived)
        say(
          'unknown-item',
          () => ({ item: excerpt(word.text), ...didYouMean(word.text, [...items.keys()]) }),
          word.node,
        )
    const by = wordsOf(at(node, 'by'))
    checkRoles(by, { key: 'by', of }, roles, say)
    for (const { text: role, node } of by)
      if (waived && Object.hasOwn(roles, role) && !waived.waivableBy.includes(role))
        say('waiver-not-allowed', { role, allowed: waived.waivableBy.slice(0, 30) }, node)
    return {
      item: item ?? '',
      only: textsOf(at(node, 'only')),
      reason: textOf(at(node, 'reason')) ?? '',
      by: textOf(at(node, 'by')) ?? '',
      until: textOf(until) ?? '',
      place: positionOf(source, beginningOf(node)),
    }
  })
}
