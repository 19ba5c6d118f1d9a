/** A condition, with what is said beside it: "today; aim 80". */
export interface Expected {
  readonly text: string
  readonly note?: string
}

/** An item of a checklist, as it is to be written. */
export interface NewItem {
  readonly id: string
  readonly name: string
  readonly comment?: string
  readonly gate?: string
  /** One command, in pieces that stand on lines of their own where it is long. */
  readonly run?: readonly string[]
  readonly with?: Readonly<Record<string, string | boolean | readonly string[]>>
  readonly needs?: string
  readonly workingDirectory?: string
  readonly expect?: readonly Expected[]
  readonly attest?: string
  readonly items?: readonly NewItem[]
}

/** A phase, as it is to be written. */
export interface NewPhase {
  readonly name: string
  readonly items: readonly NewItem[]
}

/** An item that a gate may answer here, as far as can be told without asking it. */
export interface Proposal extends NewItem {
  readonly phase: keyof typeof phaseNames
  /** Asked in its place where it cannot be answered; under the same id. */
  readonly otherwise?: Proposal
}
const phaseNames = { quality: 'Code quality', security: 'Security', documents: 'Documents' } as const

/** A step of the workflow, before the gates run. */
export interface SetUp {
  readonly uses?: string
  readonly with?: Readonly<Record<string, string | boolean>>
  readonly run?: string
  readonly workingDirectory?: string
}

/** What one language brings in one folder. */
export interface Found {
  /** Of the language: tells its items from those of another with the same id. */
  readonly label: string
  /** From the top; '' is the top itself. */
  readonly folder: string
  readonly proposals: readonly Proposal[]
  readonly setUp: readonly SetUp[]
}

/** All proposals, in the order of the phases, each with an id of its own and in its folder. */
export function proposalsOf(found: readonly Found[]): readonly Proposal[] {
  const all = found.flatMap(({ proposals }) => proposals.map(({ id }) => id))
  const placed = (proposal: Proposal, found: Found): Proposal => {
    const { id, name, needs, otherwise } = proposal
    const { folder, label } = found
    const mark = folder === '' ? label : folder.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    const idOf = (word: string): string => (all.indexOf(word) < all.lastIndexOf(word) ? `${word}-${mark}` : word)
    return {
      ...proposal,
      id: idOf(id),
      name: idOf(id) === id ? name : `${name} (${folder || label})`,
      ...(needs !== undefined && { needs: idOf(needs) }),
      ...(folder !== '' && { workingDirectory: folder }),
      ...(otherwise && { otherwise: placed(otherwise, found) }),
    }
  }
  const proposals = found.flatMap(each => each.proposals.map(proposal => placed(proposal, each)))
  return Object.keys(phaseNames).flatMap(phase => proposals.filter(proposal => proposal.phase === phase))
}

/** The phases of these items that have any. */
export const phasesOf = (proposals: readonly Proposal[]): readonly NewPhase[] =>
  Object.entries(phaseNames)
    .map(([phase, name]) => ({ name, items: proposals.filter(proposal => proposal.phase === phase) }))
    .filter(({ items }) => items.length > 0)

/** The steps of the workflow that make the tools ready; each language is set up once. */
export function setUpOf(found: readonly Found[]): readonly SetUp[] {
  const steps = found.flatMap(({ setUp, folder }) =>
    setUp.map(step => (step.run !== undefined && folder !== '' ? { ...step, workingDirectory: folder } : step)),
  )
  return steps.filter(({ uses }, index) => uses === undefined || steps.findIndex(step => step.uses === uses) === index)
}
