import type { Attestation, GateQuestion, Item, Level, Question, Stage } from '../model/checklist.js'
import type { GateForm } from '../model/gate.js'
import type { ChecklistProblems, Owner } from '../model/problems/checklist.js'
import type { Context } from './context.js'
import { checkDay } from './days.js'
import { excerpt, type Node, type Say } from './document.js'
import { overlay, readEnvironment } from './environment.js'
import { engineMeasures, readExpectations } from './expectations.js'
import { didYouMean } from './nearest.js'
import { at, beginningOf, entriesOf, has, keyAt, numberOf, plain, textOf, wordsOf, yesNoOf } from './nodes.js'
import { checkLogin, checkRoles, type Roles } from './parse-people.js'
import { checkPath } from './paths.js'

const TIMEOUT_MINUTES = 15
/** What a phase or a parent says for everything below it, unless an item says otherwise. */
export interface HandedDown {
  readonly when?: readonly Stage[]
  readonly if?: NonNullable<Item['if']>
  readonly level?: Level
  readonly env: Readonly<Record<string, string>>
  readonly passOn: readonly string[]
  readonly workingDirectory?: string
  readonly notApplicable?: NonNullable<Item['notApplicable']>
}

/** Gates that are asked over a time; `watch` is theirs. */
const series = ['promql', 'logql']

/** What an item asks, and what `defaults` says for its gate. Where the item contradicts itself it asks nothing. */
export function readQuestion(
  node: Node,
  above: HandedDown,
  of: Owner,
  context: Context,
  roles: Roles,
): { readonly question: Question; readonly defaults?: Node } {
  const { say } = context
  const kinds = ['items', 'attest', 'gate', 'run'].filter(key => has(node, key))
  const [first, second] = kinds
  if (first !== undefined && second !== undefined && first !== 'gate') {
    say('two-questions', { of, keys: [first, second] }, keyAt(node, second))
    return { question: first === 'items' ? { kind: 'parent' } : { kind: 'needs' } }
  }
  switch (first) {
    case 'items':
      refuse(node, [...gateKeys, 'attested'], 'gate', of, say)
      refuse(node, ['needs'], 'no-items', of, say)
      return { question: { kind: 'parent' } }
    case 'attest':
      refuse(node, gateKeys, 'gate', of, say)
      return { question: readAttestation(node, of, roles, say) }
    case undefined:
      if (has(node, 'needs')) refuse(node, [...gateKeys, 'attested'], 'gate', of, say)
      else if (!has(node, 'uses')) say('no-question', { of }, beginningOf(node))
      return { question: { kind: 'needs' } }
    default:
      refuse(node, ['attested'], 'attest', of, say)
      return readGate(node, above, of, context)
  }
}

const gateKeys = ['with', 'expect', 'shell', 'timeout-minutes', 'parallel', 'watch']

function refuse(
  node: Node,
  keys: readonly string[],
  belongs: ChecklistProblems['misplaced-key']['belongs'],
  of: Owner,
  say: Say,
): void {
  for (const key of keys) if (has(node, key)) say('misplaced-key', { key, of, belongs }, keyAt(node, key))
}

function readGate(
  node: Node,
  above: HandedDown,
  of: Owner,
  context: Context,
): { readonly question: Question; readonly defaults?: Node } {
  const { root, catalogue, gateIds, say } = context
  const gate = has(node, 'gate') ? textOf(at(node, 'gate')) : 'run'
  const shown = at(node, 'gate') ?? keyAt(node, 'run')
  if (gate === undefined) return { question: { kind: 'needs' } }
  if (!gateIds.includes(gate)) {
    say('unknown-gate', () => ({ gate: excerpt(gate), of, ...didYouMean(gate, gateIds) }), shown)
    return { question: { kind: 'needs' } }
  }
  const form = Object.hasOwn(catalogue, gate) ? catalogue[gate] : undefined
  if (form === undefined) throw new Error(`the form of gate ${gate} was not loaded`)
  const defaults = at(at(root, 'defaults'), gate)
  checkNaming(form, [defaults, node], say)
  const question = gateQuestion(node, defaults, form, above, of, context)
  const says = (key: string): boolean => has(node, key) || has(defaults, key)
  const gives = (param: string): boolean =>
    Object.hasOwn(question.with, param) || [node, defaults].some(each => at(each, 'with')?.kind === 'broken')
  if (has(node, 'watch') && !series.includes(gate)) refuse(node, ['watch'], 'series', of, say)
  if (!says('run')) refuse(node, ['shell'], 'run', of, say)
  if (gate === 'run' && !says('run')) say('missing-key', { key: 'run', of }, shown)
  if (question.expect.length === 0 && !says('expect'))
    say('no-expectation', { gate, of, measures: Object.keys(form.measures) }, shown)
  if (form.reads === 'report' && !says('run') && !gives('report')) say('no-report-given', { gate, of }, shown)
  if (form.reads === 'repository') refuse(node, ['run'], 'tool', of, say)
  if (form.reads === 'repository' && gives('report'))
    say('misplaced-key', { key: 'with.report', of, belongs: 'tool' }, shown)
  for (const [param, { required }] of Object.entries(form.params))
    if (required && !gives(param)) say('missing-param', { param, gate, of }, shown)
  return { question, ...(defaults && { defaults }) }
}

/** Tells of a measure of the user's naming that is called like one that every item of the gate has. */
function checkNaming(form: GateForm, nodes: readonly (Node | undefined)[], say: Say): void {
  for (const values of nodes.map(node => at(at(node, 'with'), 'values'))) {
    const named = [
      ...entriesOf(values).map(([text, , node]) => ({ text, node })),
      ...(values?.kind === 'list' ? wordsOf(values) : []),
    ]
    for (const { text, node } of named)
      if (engineMeasures.includes(text) || Object.hasOwn(form.measures, text))
        say('name-taken', { name: excerpt(text), gate: form.id }, node)
  }
}

/** A gate's question: what the item says, else what `defaults` says for the gate. */
function gateQuestion(
  node: Node,
  defaults: Node | undefined,
  form: GateForm,
  above: HandedDown,
  of: Owner,
  context: Context,
): GateQuestion {
  const { say } = context
  const said = (key: string): Node | undefined => (has(node, key) ? at(node, key) : at(defaults, key))
  const parameters = [...entriesOf(at(defaults, 'with')), ...entriesOf(at(node, 'with'))]
  checkPath(parameters.findLast(([name]) => name === 'report')?.[1], { key: 'with.report', of }, say)
  const given = Object.fromEntries(parameters.map(([name, value]) => [name, plain(value)]))
  const weak = readEnvironment(at(defaults, 'env'), { env: {}, passOn: [] }, { kind: 'defaults', name: form.id }, say)
  const run = textOf(said('run'))
  const shell = textOf(said('shell'))
  const watch = readWatch(said('watch'), of, say)
  return {
    kind: 'gate',
    gate: form.id,
    with: given,
    expect: readExpectations(said('expect'), form, given, context),
    ...(run !== undefined && { run }),
    ...(shell !== undefined && run !== undefined && { shell }),
    ...overlay(weak, above),
    workingDirectory: above.workingDirectory ?? textOf(at(defaults, 'working-directory')) ?? '.',
    timeoutMinutes: numberOf(said('timeout-minutes')) ?? TIMEOUT_MINUTES,
    parallel: yesNoOf(said('parallel')) ?? false,
    ...(watch && { watch }),
  }
}

function readWatch(node: Node | undefined, of: Owner, say: Say): GateQuestion['watch'] {
  if (node?.kind !== 'map') return undefined
  const hours = numberOf(at(node, 'hours'))
  const minutes = numberOf(at(node, 'minutes'))
  if (has(node, 'hours') === has(node, 'minutes')) say('watch-length', { of }, beginningOf(node))
  return {
    minutes: minutes ?? (hours ?? 0) * 60,
    everyMinutes: numberOf(at(node, 'every-minutes')) ?? 0,
    failures: numberOf(at(node, 'failures')) ?? 1,
  }
}

function readAttestation(node: Node, of: Owner, roles: Roles, say: Say): Attestation {
  const attest = at(node, 'attest')
  const [by] = wordsOf(at(attest, 'by') ?? (attest?.kind === 'map' ? undefined : attest))
  if (by) checkRoles([by], { key: 'attest', of }, roles, say)
  const evidence = textOf(at(attest, 'evidence')) === 'required' ? 'required' : 'optional'
  const attested = readAttested(at(node, 'attested'), by?.text ?? '', evidence, of, roles, say)
  return { kind: 'attest', by: by?.text ?? '', evidence, ...(attested && { attested }) }
}

function readAttested(
  node: Node | undefined,
  roleId: string,
  evidence: Attestation['evidence'],
  of: Owner,
  roles: Roles,
  say: Say,
): Attestation['attested'] {
  if (node?.kind !== 'map') return undefined
  const [by, on, until, link] = ['by', 'on', 'until', 'evidence'].map(key => textOf(at(node, key)))
  for (const key of ['on', 'until']) checkDay(at(node, key), { key: `attested.${key}`, of }, say)
  const who = at(node, 'by')
  const role = Object.hasOwn(roles, roleId) ? roles[roleId] : undefined
  if (by !== undefined && who) {
    checkLogin(by, who, say)
    const closed = role && role.teams.length === 0 && role.permission === undefined
    if (closed && !role.users.some(user => user.toLowerCase() === by.toLowerCase()))
      say('attested-by-stranger', { login: excerpt(by), role: roleId, users: role.users.slice(0, 30) }, who)
  }
  const last = at(node, 'until')
  if (on !== undefined && until !== undefined && last && until < on) say('dates-reversed', { on, until }, last)
  if (evidence === 'required' && !has(node, 'evidence'))
    say('missing-key', { key: 'attested.evidence', of }, beginningOf(node))
  if (by === undefined || on === undefined || until === undefined) return undefined
  return { by, on, until, ...(link !== undefined && { evidence: link }) }
}
