import { everyItem } from '../model/checklist.js'
import { note, prose } from '../report/blocks.js'
import { commandWords as words } from '../report/words/en/command-pages.js'
import { readChecklistFile } from '../run/local.js'
import { show } from './screen.js'

/** Reads the checklist; says how much is in it. Throws everything that is wrong with it. */
export async function validate({ checklist: given }: { readonly checklist?: string }): Promise<number> {
  const { checklist } = await readChecklistFile(process.cwd(), given)
  const { path, phases, signOffs } = checklist
  const items = phases
    .flatMap(phase => [...everyItem(phase.items)])
    .filter(({ question }) => question.kind !== 'parent')
  show(note('passed', prose(words.isRight(path, phases.length, items.length, signOffs.required.length))))
  return 0
}
