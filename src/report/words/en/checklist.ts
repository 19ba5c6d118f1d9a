import type { ChecklistProblems, Key, Owner, ValueKind } from '../../../model/problems/checklist.js'
import type { Sentences } from '../sentences.js'
import { expressions } from './expressions.js'
import { yaml } from './yaml.js'

const owners: Record<Owner['kind'], string> = {
  checklist: 'the checklist',
  defaults: '`defaults`',
  phase: 'phase',
  item: 'item',
  role: 'role',
  waiver: 'the waiver of',
}
/** `item "tests"`. */
const owner = ({ kind, name }: Owner): string =>
  kind === 'checklist' || (kind === 'defaults' && name === undefined)
    ? owners[kind]
    : name === undefined
      ? `${kind === 'item' ? 'an' : 'a'} ${kind}`
      : `${owners[kind]} "${name}"`
/** `"with.paths" of item "tests"`. */
const key = ({ key, of }: Key): string =>
  key === '' ? owner(of) : of.kind === 'checklist' ? `"${key}"` : `"${key}" of ${owner(of)}`

const kinds: Record<ValueKind, string> = {
  text: 'text',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-no': 'true or false',
  list: 'a list',
  keys: 'keys with values',
  nothing: 'empty',
}
const belongings = {
  gate: 'it belongs to an item that asks a gate',
  run: 'it belongs to an item with `run`',
  attest: 'it belongs to an item with `attest`',
  series: 'it belongs to an item with `gate: promql` or `gate: logql`',
  tool: 'it belongs to an item whose gate has a tool or reads a report; put the command into an item before it',
  'no-items': 'it belongs to an item without `items`',
}

/** "did you mean", else what is expected. */
const instead = ({ expected, nearest }: { readonly expected: readonly string[]; readonly nearest?: string }): string =>
  nearest ? `did you mean "${nearest}"?` : `expected one of ${expected.join(', ')}`

export const checklist: Sentences<ChecklistProblems> = {
  ...yaml,
  ...expressions,
  'checklist-missing': ({ path, ref }) => ({
    message: `there is no ${path}${ref ? ` at ${ref}` : ''}`,
    help: 'write one with `release-checklist init`',
  }),
  'checklist-too-large': ({ path, bytes, limit }) => ({
    message: `${path} has ${bytes} bytes`,
    help: `a checklist has at most ${limit} bytes`,
  }),
  'checklist-not-utf8': ({ path }) => ({ message: `${path} is not UTF-8`, help: 'save it as UTF-8' }),
  'checklist-empty': ({ path }) => ({
    message: `${path} is empty`,
    help: 'write one with `release-checklist init`',
  }),
  'more-problems': () => ({ message: 'there are more problems', help: 'mend these first' }),

  'unknown-key': details => ({
    message: `unknown key "${details.key}" in ${details.in === undefined ? owner(details.of) : key({ key: details.in, of: details.of })}`,
    help: details.expected.length > 0 ? instead(details) : 'nothing may stand here',
  }),
  'workflow-key': ({ key, of }) => ({
    message: `"${key}" is a key of workflows, not of ${owner(of)}`,
    help: workflowKeys[key] ?? 'let a step of the workflow do it, before the checklist runs',
  }),
  'missing-key': details => ({ message: `${key(details)} is missing`, help: 'add it' }),
  'wrong-type': details => ({
    message: `${key(details)} must be ${either(details.expected)}, but is ${details.text === undefined ? kinds[details.found] : `\`${details.text}\``}`,
    help: typeHelp(details),
  }),
  'empty-value': details => ({ message: `${key(details)} is empty`, help: 'give it a value, or remove it' }),
  'unknown-value': details => ({ message: `${key(details)} cannot be "${details.text}"`, help: instead(details) }),
  'out-of-range': details => ({
    message: `${key(details)} is out of range`,
    help: `it must be ${details.bound} ${details.limit}`,
  }),
  'bad-slug': details => ({
    message: `${key(details)} cannot be "${details.text}"`,
    help: `use small letters, digits and single dashes${details.nearest ? `: ${details.nearest}` : ''}`,
  }),
  'bad-date': details => ({
    message: `${key(details)} is "${details.text}", which is not a day`,
    help: 'write it as year-month-day: 2026-12-31',
  }),
  'bad-value': details => ({ message: `${key(details)} ${details.reason}`, help: 'see the documentation of the gate' }),

  'unknown-gate': ({ gate, of, nearest }) => ({
    message: `unknown gate "${gate}" in ${owner(of)}`,
    help: nearest ? `did you mean "${nearest}"?` : 'list them with `release-checklist gates`',
  }),
  'unknown-role': details => ({
    message: `${key(details)} names an unknown role "${details.role}"`,
    help: details.expected.length > 0 ? instead(details) : 'add it under `roles`',
  }),
  'unknown-item': ({ item, nearest }) => ({
    message: `there is no item "${item}"`,
    help: nearest ? `did you mean "${nearest}"?` : 'name an item by its id',
  }),
  'missing-id': ({ name, proposal }) => ({
    message: `item "${name}" needs an id: its name gives none`,
    help: `add one, for example \`id: ${proposal}\``,
  }),
  'duplicate-id': ({ id, line, proposal }) => ({
    message: `the id "${id}" is taken by line ${line}`,
    help: `give another, for example \`id: ${proposal}\``,
  }),
  'no-question': ({ of }) => ({
    message: `${owner(of)} asks nothing`,
    help: 'add one of gate, run, attest, items, needs',
  }),
  'two-questions': ({ of, keys }) => ({
    message: `${owner(of)} has both "${keys[0]}" and "${keys[1]}"`,
    help: 'an item asks one question; make two items of it',
  }),
  'misplaced-key': details => ({ message: `${key(details)} has no meaning here`, help: belongings[details.belongs] }),
  'missing-param': ({ param, gate, of }) => ({
    message: `gate "${gate}" needs "${param}" in ${owner(of)}`,
    help: `add \`with: { ${param}: ... }\``,
  }),
  'name-taken': ({ name, gate }) => ({
    message: `gate "${gate}" has a measure "${name}" already`,
    help: 'give yours another name',
  }),
  'no-expectation': ({ gate, of, measures }) => ({
    message: `${owner(of)} expects nothing, and gate "${gate}" holds nothing by itself`,
    help: `add \`expect:\` with a measure of it: ${measures.join(', ')}`,
  }),
  'no-report-given': ({ gate, of }) => ({
    message: `gate "${gate}" has no report to read in ${owner(of)}`,
    help: 'add `run:`, or `with: { report: <file> }` for a report that an earlier step writes',
  }),
  'needs-cycle': ({ items }) => ({
    message:
      items.length === 1
        ? `item "${items[0]}" needs itself`
        : `these items need each other: ${[...items, items[0]].join(' -> ')}`,
    help: 'remove one `needs`',
  }),
  'path-outside': details => ({
    message: `${key(details)} is "${details.text}", which leaves the repository`,
    help: 'give a path below the root of the repository',
  }),
  'bad-variable-name': ({ text, of }) => ({
    message: `"${text}" in "env" of ${owner(of)} is not the name of a variable`,
    help: 'use letters, digits and _',
  }),
  'template-misplaced': details => ({
    message: `${key(details)} holds \`${details.text}\`, which is filled in \`with\` and \`env\` only`,
    help: details.key === 'run' ? 'read the variable in the script: `"$NAME"`' : 'write the value itself',
  }),
  'template-unknown': details => ({
    message: `${key(details)} holds \`${details.text}\``,
    help: 'only `${{ env.NAME }}` is filled here',
  }),
  'workflow-secret': ({ name }) => ({
    message: `secrets are not read here: \`${name}\``,
    help: 'pass it to the workflow step under `env:`, then name it: `env: [NAME]`, `${{ env.NAME }}`',
  }),
  'bad-login': ({ login, character }) => ({
    message: `"${login}" is not a GitHub login${character ? `: it holds ${character}` : ''}`,
    help: 'a login is at most 39 ASCII letters, digits and single dashes, without @',
  }),
  'bad-team': ({ team }) => ({ message: `"${team}" is not a team`, help: 'write organisation/team' }),
  'repeated-name': details => ({ message: `${key(details)} names "${details.name}" twice`, help: 'remove one' }),
  'role-empty': ({ role }) => ({
    message: `nobody can fill role "${role}"`,
    help: 'give it `users`, `teams` or `permission`',
  }),
  'quorum-too-small': ({ roles, needed, users }) => ({
    message: `${roles.length === 1 ? `role "${roles[0]}" needs` : `roles ${roles.map(role => `"${role}"`).join(', ')} need`} ${needed} different people, but there ${users.length === 1 ? 'is' : 'are'} only ${users.join(', ')}`,
    help: roles.length === 1 ? 'add people, or lower `count`' : 'add people, or set `distinct-people: false`',
  }),
  'attested-by-stranger': ({ login, role, users }) => ({
    message: `"${login}" is not in role "${role}"`,
    help: `expected one of ${users.join(', ')}`,
  }),
  'dates-reversed': ({ on, until }) => ({
    message: `it ends on ${until}, before it begins on ${on}`,
    help: 'mend one of the days',
  }),
  'watch-length': ({ of }) => ({
    message: `"watch" of ${owner(of)} must say for how long`,
    help: 'give either `hours` or `minutes`',
  }),
  'tag-without-version': ({ text }) => ({
    message: `"release.tag" is "${text}", the same for every release`,
    help: 'use {version} in it: `v{version}`',
  }),
}

const workflowKeys: Readonly<Record<string, string>> = {
  'continue-on-error': 'use `level: advisory`: the item reports and never blocks',
  secrets: 'pass them to the workflow step under `env:`, then name them: `env: [NAME]`',
}

const either = (expected: readonly ValueKind[]): string => expected.map(kind => kinds[kind]).join(' or ')

function typeHelp({ key, expected, found, text }: ChecklistProblems['wrong-type']): string {
  if (key === 'if') return "write a condition: `changed('src/**')`"
  if (key === 'expect') return 'write a condition: `lines > 80`; put it in quotes if YAML reads it otherwise'
  if (expected.includes('text') && (found === 'number' || found === 'yes-no')) return `put it in quotes: "${text}"`
  if (expected.includes('text') && found === 'keys') return 'put the text in quotes, if it is one'
  const number = /^\s*(-?\d+(?:\.\d+)?)\s*\D*$/.exec(text ?? '')?.[1]
  if (expected.some(kind => kind === 'number' || kind === 'whole-number') && number !== undefined)
    return `write ${number}; the unit is in the name`
  if (expected.includes('list') && found === 'text') return `write [${text}]`
  if (expected.includes('yes-no')) return 'write `true` or `false`'
  return `write ${either(expected)} here`
}
