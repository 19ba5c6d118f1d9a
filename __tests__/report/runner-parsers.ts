/** The commands that the runner knows. */
const registered = new Set([
  ...['add-mask', 'add-matcher', 'remove-matcher', 'add-path', 'set-env', 'set-output', 'save-state', 'stop-commands'],
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'add-masks'],
])

// `ActionCommand.TryParseV2`: after white space of any kind, a line that starts with two colons.
function parseV2(message: string): string | undefined {
  const line = message.replace(/^[\s\u0085]+/, '')
  if (!line.startsWith('::')) return undefined
  const end = line.indexOf('::', 2)
  return end < 0 ? undefined : line.slice(2, end).split(' ')[0]
}

// `ActionCommand.TryParse`: anywhere in a line.
function parseV1(message: string): string | undefined {
  const start = message.indexOf('##[')
  const end = start < 0 ? -1 : message.indexOf(']', start)
  return end < 0 ? undefined : message.slice(start + 3, end).split(' ')[0]
}

/**
 * The commands that the runner would obey in what is printed, by its two parsers. .NET compares text by culture and passes over
 * what cannot be seen, so a line is read once as it stands and once without that.
 */
export function commandsIn(printed: string): readonly string[] {
  return printed
    .split(/\r\n|[\r\n]/)
    .flatMap(line =>
      [line, line.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')].flatMap(each =>
        [parseV2(each), parseV1(each)].filter(name => name !== undefined && registered.has(name)).map(String),
      ),
    )
}
