import { initWords as words } from '../../report/words/en/init.js'
import type { Expected, NewItem, NewPhase } from './proposal.js'

export interface NewChecklist {
  readonly name: string
  /** Where the version stands, unless that is package.json. */
  readonly version?: string
  /** The one role that signs, and answers what no machine can. */
  readonly role: string
  /** Others who sign by the user's own list. */
  readonly signers: readonly string[]
  readonly phases: readonly NewPhase[]
  /** What is not asked and why, a line each. */
  readonly leftOut: readonly string[]
}

/** The text of a checklist, to be read and changed by people. */
export const checklistText = ({ name, version, role, signers, phases, leftOut }: NewChecklist): string =>
  [
    ...words.head.map(line => `# ${line}`),
    'version: 1',
    `name: ${scalar(name)}`,
    ...(version === undefined ? [] : ['', 'release:', `  version: ${scalar(version)}   # ${words.version(version)}`]),
    '',
    'roles:',
    `  ${role}: { name: ${words.role}, permission: maintain }   # ${words.roles}`,
    ...(signers.length > 0 ? [`  # ${words.signers}`, ...signers.map(signerLine)] : []),
    '',
    'sign-offs:',
    `  required: [${role}]   # ${words.required}`,
    '',
    'phases:',
    ...phases.flatMap(phase => [
      `  - name: ${scalar(phase.name)}`,
      '    items:',
      ...phase.items.flatMap(item => itemLines(item, '      ')),
    ]),
    ...(leftOut.length > 0
      ? ['', ...[words.leftOutHere, ...leftOut.map(line => `  ${line}`)].map(line => `# ${line}`)]
      : []),
    '',
  ].join('\n')

const signerLine = (name: string, index: number): string =>
  `  #   role-${index + 1}: { name: ${JSON.stringify(name)}, users: [${words.login}] }`

function itemLines(item: NewItem, indent: string): readonly string[] {
  const { id, name, comment, gate, workingDirectory, needs, run, with: given, expect, attest, items } = item
  const line = (key: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`${indent}  ${key}: ${value}`]
  return [
    ...(comment === undefined ? [] : [`${indent}# ${comment}`]),
    `${indent}- id: ${scalar(id)}`,
    ...line('name', scalar(name)),
    ...line('gate', gate),
    ...line('working-directory', workingDirectory && scalar(workingDirectory)),
    ...line('needs', needs && scalar(needs)),
    ...(run ? scriptLines(run, `${indent}  `) : []),
    ...line('with', given && flow(given)),
    ...expectLines(expect ?? [], `${indent}  `),
    ...line('attest', attest),
    ...(items ? [`${indent}  items:`, ...items.flatMap(each => itemLines(each, `${indent}    `))] : []),
  ]
}

/** One command: folded where it is long, and as it stands where YAML would read it otherwise. */
function scriptLines(pieces: readonly string[], indent: string): readonly string[] {
  const whole = pieces.join(' ')
  if (pieces.length > 1 && whole.length > 80) return [`${indent}run: >-`, ...pieces.map(piece => `${indent}  ${piece}`)]
  return PLAIN_SCRIPT.test(whole) ? [`${indent}run: ${whole}`] : [`${indent}run: |-`, `${indent}  ${whole}`]
}
const PLAIN_SCRIPT = /^[a-z](?!.*(?:: | #|:$)).*$/

function expectLines(expect: readonly Expected[], indent: string): readonly string[] {
  const texts = expect.map(({ text, note }) => (note === undefined ? text : `${text}   # ${note}`))
  if (texts.length < 2) return texts.map(text => `${indent}expect: ${text}`)
  return [`${indent}expect:`, ...texts.map(text => `${indent}  - ${text}`)]
}

const flow = (values: NonNullable<NewItem['with']>): string =>
  `{ ${Object.entries(values)
    .map(([key, value]) => `${key}: ${typeof value === 'object' ? `[${value.map(inFlow).join(', ')}]` : inFlow(value)}`)
    .join(', ')} }`
const inFlow = (value: string | boolean): string =>
  typeof value === 'boolean' || (/^\.?[\p{L}_][\p{L}\p{N}_./-]*$/u.test(value) && !RESERVED.test(value))
    ? String(value)
    : JSON.stringify(value)

/** Words that YAML reads as something else than text. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|\.nan|\.inf|\.+)$/i
/** Text as a value of a block: plain where that is read as it stands. */
const scalar = (text: string): string =>
  /^\p{L}(?:[\p{L}\p{N} _.,()%+/-]*[\p{L}\p{N}_.)%+-])?$/u.test(text) && !RESERVED.test(text)
    ? text
    : JSON.stringify(text)
