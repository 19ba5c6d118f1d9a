import { everyItem } from '../model/checklist.js'
import { readChecklistFile } from '../run/local.js'

/** Reads the checklist; says how much is in it. Throws everything that is wrong with it. */
export async function validate({ checklist: path }: { readonly checklist: string }): Promise<number> {
  const { checklist } = await readChecklistFile(process.cwd(), path)
  const items = checklist.phases
    .flatMap(phase => [...everyItem(phase.items)])
    .filter(({ items: below }) => below.length === 0)
  const roles = checklist.signOffs.required.length
  process.stdout.write(
    `${path} is right: ${counted(checklist.phases.length, 'phase')}, ${counted(items.length, 'item')}, ${counted(roles, 'role')} to sign.\n`,
  )
  return 0
}

const counted = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
