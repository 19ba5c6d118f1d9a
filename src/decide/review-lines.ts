/** What the lines `/<command> …` of a review say, in order: the rest of each. Lines in code blocks and quotations say nothing. */
export function linesOf(body: string, command: string): string[] {
  const said: string[] = []
  let fence: string | undefined
  for (const line of body.split(/\r\n|\r|\n/)) {
    const [, mark, info] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    const [, word, rest] = /^\/([a-z-]+)(?:\s+(.*))?$/.exec(line) ?? []
    if (fence === undefined && mark !== undefined) fence = mark
    else if (fence !== undefined && mark?.startsWith(fence) && info?.trim() === '') fence = undefined
    else if (fence === undefined && word === command) said.push((rest ?? '').trim())
  }
  return said
}
