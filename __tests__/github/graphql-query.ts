/** What a query asks of an object. Arguments are filled in. */
export type Selection =
  | {
      readonly kind: 'field'
      readonly as: string
      readonly name: string
      readonly args: Readonly<Record<string, unknown>>
      readonly of: readonly Selection[]
    }
  | { readonly kind: 'fragment'; readonly on: string | undefined; readonly of: readonly Selection[] }

const token = /\s*(?:#[^\n]*\n\s*)*(\.\.\.|"(?:[^"\\]|\\.)*"|[{}()[\]:,$!=@]|-?\d+(?:\.\d+)?|[A-Za-z_]\w*)/y

/** Reads a GraphQL query: fields, aliases, arguments, variables, inline fragments. Throws on anything else. */
export function parseQuery(text: string, variables: Readonly<Record<string, unknown>>): Selection[] {
  const tokens: string[] = []
  token.lastIndex = 0
  for (let found = token.exec(text); found; found = token.exec(text)) if (found[1] !== ',') tokens.push(found[1] ?? '')
  let at = 0
  const peek = (): string | undefined => tokens[at]
  const next = (): string => tokens[at++] ?? fail('end of query')
  const fail = (what: string): never => {
    throw new Error(`Parse error on ${JSON.stringify(what)}`)
  }
  const expect = (what: string): void => {
    const found = next()
    if (found !== what) fail(found)
  }

  function value(): unknown {
    const word = next()
    if (word === '$') return variables[next()] ?? null
    if (word === '[') {
      const list: unknown[] = []
      while (peek() !== ']') list.push(value())
      next()
      return list
    }
    if (/^["\d-]/.test(word)) return JSON.parse(word)
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : word
  }

  function args(): Record<string, unknown> {
    const found: Record<string, unknown> = {}
    if (peek() !== '(') return found
    next()
    while (peek() !== ')') {
      const name = next()
      expect(':')
      found[name] = value()
    }
    next()
    return found
  }

  function selections(): Selection[] {
    const found: Selection[] = []
    expect('{')
    while (peek() !== '}') found.push(selection())
    next()
    return found
  }

  function selection(): Selection {
    const word = next()
    if (word === '...') {
      if (peek() !== 'on') return { kind: 'fragment', on: undefined, of: selections() }
      next()
      return { kind: 'fragment', on: next(), of: selections() }
    }
    if (!/^[A-Za-z_]/.test(word)) return fail(word)
    const renamed = peek() === ':'
    if (renamed) next()
    const name = renamed ? next() : word
    return { kind: 'field', as: word, name, args: args(), of: peek() === '{' ? selections() : [] }
  }

  if (peek() === 'query') {
    next()
    if (peek() !== '{' && peek() !== '(') next()
    if (peek() === '(') while (next() !== ')') {} // the types of the variables
  }
  return selections()
}
