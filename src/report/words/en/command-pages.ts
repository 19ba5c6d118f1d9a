const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`
const codes = (words: readonly string[]): string => words.map(word => `\`${word}\``).join(', ')

/** What commands print beside a report. What stands between backticks is shown as code. */
export const commandWords = {
  // check
  nothingRuns: (stage: string): string => `No gate is asked at stage ${stage}.`,
  reads: (what: string): string => `reads \`${what}\``,
  asks: (gate: string, after: readonly string[]): string =>
    `gate ${gate}${after.length > 0 ? `, after ${after.join(', ')}` : ''}`,

  // validate
  isRight: (path: string, phases: number, items: number, roles: number): string =>
    `\`${path}\` is right: ${count(phases, 'phase')}, ${count(items, 'item')}, ${count(roles, 'role')} to sign.`,

  // gates
  oneGate: 'All about one: `release-checklist gates <id>`',

  // protect
  protected: (
    repository: string,
    include: readonly string[],
    exclude: readonly string[],
    level: string,
    written: boolean,
  ): string =>
    `${repository}: tags ${codes(include)}${exclude.length > 0 ? `, but not ${codes(exclude)},` : ''} are ${level}${written ? ' now' : ' already'}. GitHub refuses such a tag until the checklist is GO on its commit.`,
}
