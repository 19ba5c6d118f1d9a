/** "1 item", "2 items". */
export const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
/** A commit as people name it. */
export const short = (sha: string): string => sha.slice(0, 7)
/** "alice", "alice and bob", "alice, bob and carol". */
export const both = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
