import type { ChecklistProblems } from '../../../model/problems/checklist.js'
import type { Sentences } from '../sentences.js'

type YamlCode = Extract<keyof ChecklistProblems, `yaml-${string}` | 'bad-yaml' | 'duplicate-key'>

const inQuotes = (text: string): string => (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`)
const quote = (text: string): string => `put the value in quotes: ${inQuotes(text)}`

/** What YAML reads otherwise than it was meant. */
export const yaml: Sentences<Pick<ChecklistProblems, YamlCode>> = {
  'yaml-tag': ({ text }) => ({
    message: `a value that begins with ! is a tag in YAML, and \`${text}\` is lost`,
    help: quote(text),
  }),
  'yaml-block': ({ text }) => ({
    message: `a value that begins with ${text[0]} is a block of text in YAML, so \`${text}\` is not read`,
    help: /^>=? *[\d']/.test(text) ? `begin with the name of the measure: \`lines ${text}\`` : quote(text),
  }),
  'yaml-comma': ({ text, sign = ',' }) => ({
    message: `the ${sign === ',' ? 'comma' : sign} ends the value in [...] and {...}: only \`${text}\` is read`,
    help: 'put the whole value in quotes',
  }),
  'yaml-comment': ({ text }) => ({
    message: `a # after a space begins a comment: only \`${text}\` is read`,
    help: 'put the whole value in quotes; a comment goes on a line of its own',
  }),
  'yaml-template': ({ text }) => ({
    message: `\`${text}\` must be in quotes between { and }`,
    help: quote(text),
  }),
  'yaml-alias': ({ text }) => ({
    message: `a value that begins with * is an alias in YAML, and aliases are not read: \`${text}\``,
    help: quote(text),
  }),
  'yaml-anchor': ({ text }) => ({
    message: `a value that begins with & is an anchor in YAML, and anchors are not read: \`${text}\``,
    help: 'put the value in quotes, or write it out where it is needed',
  }),
  'yaml-colon': ({ text }) => ({
    message: `the second ": " makes \`${text}\` unreadable`,
    help: quote(text),
  }),
  'yaml-space': ({ text }) => ({
    message: `the colon in \`${text}\` has no space after it`,
    help: 'write `key: value`',
  }),
  'yaml-quote': ({ text }) => ({
    message: `the value ends at its second quote, but \`${text}\` goes on`,
    help: `put the whole value in quotes: ${inQuotes(text.at(-1) === text[0] ? text.slice(1, -1) : text)}`,
  }),
  'yaml-reserved': ({ text }) => ({
    message: `a value cannot begin with ${text[0]} in YAML: \`${text}\``,
    help: quote(text),
  }),
  'yaml-tab': () => ({ message: 'the line is indented with a tab', help: 'use spaces' }),
  'yaml-indentation': () => ({
    message: 'the line does not fit into what stands above it',
    help: 'begin keys of one item, and items of one list, in the same column',
  }),
  'yaml-unclosed': ({ opener }) => ({
    message: `${opener} is never closed`,
    help: `close it with ${({ '[': ']', '{': '}' } as Readonly<Record<string, string>>)[opener] ?? opener}`,
  }),
  'yaml-key': () => ({ message: 'a key must be plain text on one line', help: 'write `key: value`' }),
  'yaml-documents': () => ({
    message: 'a second document begins here',
    help: 'a checklist is one document; remove `---`',
  }),
  'yaml-too-deep': ({ limit }) => ({ message: `nested more than ${limit} deep`, help: 'use fewer levels' }),
  'duplicate-key': ({ key, line }) => ({
    message: `the key "${key}" stands already in line ${line}`,
    help: 'remove one of them',
  }),
  'bad-yaml': ({ reason }) => ({ message: `this is not YAML: ${reason}`, help: 'mend the line' }),
}
