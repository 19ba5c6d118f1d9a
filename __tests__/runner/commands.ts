/** A command that the runner would obey, found in what a step printed. */
export interface WorkflowCommand {
  readonly command: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
const unescapeProperty = (text: string): string => unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))

// Both forms: `::name key=value::data` after white space of any alphabet, and `##[name key=value]data` anywhere in a line.
function parseLine(line: string): WorkflowCommand | undefined {
  const found =
    /^\s*::([\w-]+)(?: ([\s\S]*?))?::([\s\S]*)$/u.exec(line) ?? /##\[([\w-]+)(?: ([^\]]*))?\]([\s\S]*)$/u.exec(line)
  if (!found) return undefined
  const [, command = '', properties = '', data = ''] = found
  const pairs = properties
    .split(/[,;]/)
    .map(pair => pair.trim())
    .filter(pair => pair.includes('='))
    .map(pair => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))])
  return { command, properties: Object.fromEntries(pairs), data: unescapeData(data) }
}

/** The commands in a step's standard output, as the runner reads them; between `stop-commands` and its token there are none. */
export function parseCommands(stdout: string): WorkflowCommand[] {
  const found: WorkflowCommand[] = []
  let stopped: string | undefined
  for (const line of stdout.split(/\r?\n|\r/)) {
    const command = parseLine(line)
    if (!command) continue
    if (stopped !== undefined) {
      if (command.command === stopped) stopped = undefined
      continue
    }
    if (command.command === 'stop-commands') stopped = command.data
    found.push(command)
  }
  return found
}

/** What a step wrote to `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE`. Throws where the runner would. */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = (lines[at] ?? '').replace(/\r$/, '')
    if (line === '') continue
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line)
    const plain = /^([^=]+)=(.*)$/.exec(line)
    if (heredoc) {
      const [, name = '', delimiter = ''] = heredoc
      const end = lines.findIndex((each, index) => index > at && each.replace(/\r$/, '') === delimiter)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      values[name] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (plain) values[plain[1] ?? ''] = plain[2] ?? ''
    else throw new Error(`Invalid format '${line}'`)
  }
  return values
}
