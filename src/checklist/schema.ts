import { stages } from '../model/checklist.js'
import type { GateForm } from '../model/gate.js'
import { DAY, NOT_BLANK, SLUG } from './patterns.js'

/** A JSON Schema, draft 7. */
export interface Schema {
  readonly [keyword: string]: unknown
}

const text = { type: 'string', pattern: NOT_BLANK }
const day = { type: 'string', pattern: DAY }
const slug = { type: 'string', pattern: SLUG }
const someTexts = { type: 'array', items: text, minItems: 1 }
const texts = { type: 'array', items: text }
const oneOrSome = { type: ['string', 'array'], pattern: NOT_BLANK, items: text, minItems: 1 }
const positive = { type: 'number', exclusiveMinimum: 0 }
const count = { type: 'integer', minimum: 1 }
const keys = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...(required.length > 0 && { required }),
})
/** A short form, which is text, or the long one. */
const orText = (long: Schema): Schema => ({ ...long, type: ['string', 'object'], pattern: NOT_BLANK })
/** `if` and `then`; written as entries, because an object with a `then` looks like a promise. */
const given = (condition: Schema, consequence: Schema): Schema =>
  Object.fromEntries([
    ['if', condition],
    ['then', consequence],
  ])
const among = (values: readonly string[]): Schema => ({
  type: ['string', 'array'],
  items: { enum: values },
  minItems: 1,
  ...given({ type: 'string' }, { enum: values }),
})

const described = (schema: Schema, description: string): Schema => ({ ...schema, description })

/** What a phase and a parent hand down to everything below. */
const inherited = {
  when: described(among(stages), 'The stages at which it is asked. Default: pull-request and tag.'),
  if: described(text, "Asks git whether it is asked at all: changed('src/**')."),
  level: described({ enum: ['required', 'advisory'] }, 'Whether it can block. Default: required.'),
  env: described(
    { type: ['array', 'object'], items: text, additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } },
    'Variables to set; or, as a list, names of variables to pass on.',
  ),
  'working-directory': described(text, 'Where the gate works, below the root of the repository.'),
}
const notApplicable = {
  'not-applicable': described(
    orText(keys({ reason: text, until: day }, ['reason'])),
    'Takes it out, for this reason; every report says so.',
  ),
}
/** What an item says to its gate, and `defaults` for all items of a gate. */
const asked = {
  run: described(text, 'A script that runs the tool your way; without a gate, the script is the question.'),
  with: described({ type: 'object' }, 'The parameters of the gate.'),
  expect: described(oneOrSome, 'Conditions over the measures of the gate; all must hold.'),
  shell: described(text, 'The shell of `run`. Default: bash --noprofile --norc -eo pipefail.'),
  'timeout-minutes': described({ ...positive, maximum: 1440 }, 'Default: 15.'),
  parallel: described({ type: 'boolean' }, 'Lets `run` go beside others.'),
  watch: described(
    keys({ hours: positive, minutes: positive, 'every-minutes': positive, failures: count }, ['every-minutes']),
    'Asks over the time since the deployment.',
  ),
  'waivable-by': described(oneOrSome, 'Roles that may waive it, or never. Default: the roles that must sign.'),
}

/** Keys by reference: what stands in several places is written, and compiled, once. */
const shared = (properties: Schema): Schema =>
  Object.fromEntries(Object.keys(properties).map(key => [key, { $ref: `#/definitions/${key}` }]))

/** What an item that a person answers says. */
const person = {
  attest: described(
    orText(keys({ by: text, evidence: { enum: ['required', 'optional'] } }, ['by'])),
    'The role whose statement answers the item.',
  ),
  attested: described(
    keys({ by: text, on: day, until: day, evidence: text }, ['by', 'on', 'until']),
    'The statement, where it holds for longer than one commit.',
  ),
}

/** The JSON Schema of a checklist: of its own keys, and of the parameters of these gates. Editors and the parser share it. */
export function checklistSchema(forms: readonly GateForm[]): Schema {
  const ids = forms.map(({ id }) => id)
  const parameters = (id: string): Schema => ({
    type: 'object',
    properties: { with: { $ref: `#/definitions/with-${id}` } },
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Release checklist',
    ...keys(
      {
        version: { const: 1 },
        name: described(text, 'What is released.'),
        id: described(slug, 'Tells several releasables of one repository apart.'),
        paths: described(someTexts, 'Only these paths count for changed() and for equal trees.'),
        language: described({ enum: ['en', 'ru'] }, 'The language of the reports.'),
        release: keys({
          'pull-requests': keys({ from: texts, labels: texts }),
          branches: someTexts,
          version: { type: 'string', pattern: '^(?:branch|(?:.*/)?(?:package\\.json|pyproject\\.toml))$' },
          tag: text,
        }),
        roles: {
          type: 'object',
          additionalProperties: keys({
            name: text,
            users: someTexts,
            teams: someTexts,
            permission: { enum: ['admin', 'maintain', 'write'] },
            count,
          }),
        },
        'sign-offs': keys({
          required: texts,
          'distinct-people': { type: 'boolean' },
          exclude: { type: 'array', items: { enum: ['author', 'committers'] } },
          emergency: keys({ label: text, required: someTexts }, ['label', 'required']),
        }),
        defaults: {
          type: 'object',
          properties: Object.fromEntries(
            ids.map(id => [id, { allOf: [{ $ref: '#/definitions/defaults' }, parameters(id)] }]),
          ),
          additionalProperties: { $ref: '#/definitions/defaults' },
        },
        phases: { type: 'array', minItems: 1, items: { $ref: '#/definitions/phase' } },
        waivers: {
          type: 'array',
          items: keys({ item: text, only: someTexts, reason: text, by: text, until: day }, [
            'item',
            'reason',
            'by',
            'until',
          ]),
        },
      },
      ['version', 'phases'],
    ),
    definitions: {
      ...inherited,
      ...notApplicable,
      ...asked,
      items: { type: 'array', minItems: 1, items: { $ref: '#/definitions/item' } },
      phase: keys(
        { id: slug, name: text, items: { $ref: '#/definitions/items' }, ...shared({ ...inherited, ...notApplicable }) },
        ['name', 'items'],
      ),
      item: {
        ...keys(
          {
            id: described(slug, 'What people type. Default: made of the name.'),
            name: text,
            items: { $ref: '#/definitions/items' },
            gate: described(ids.length > 0 ? { enum: ids } : text, 'The question.'),
            ...shared({ ...asked, ...inherited, ...notApplicable }),
            needs: described(oneOrSome, 'Items that must be answered before.'),
            ...person,
          },
          ['name'],
        ),
        allOf: ids.map(id => given(asks(id), parameters(id))),
      },
      defaults: keys(shared({ ...asked, ...inherited })),
      ...Object.fromEntries(forms.map(form => [`with-${form.id}`, withSchema(form)])),
    },
  }
}

/** Whether an item asks this gate; a bare `run` asks the gate of that name. */
const asks = (id: string): Schema => {
  const named = { type: 'object', properties: { gate: { const: id } }, required: ['gate'] }
  const bare = { type: 'object', properties: { run: text, gate: false }, required: ['run'] }
  return id === 'run' ? { anyOf: [named, bare] } : named
}

const withSchema = ({ params }: GateForm): Schema =>
  keys({
    ...Object.fromEntries(
      Object.entries(params).map(([name, { schema, description, fallback }]) => [
        name,
        { ...schema, description, ...(fallback !== undefined && { default: fallback }) },
      ]),
    ),
    report: described(text, 'The file that `run` or an earlier step writes.'),
    'min-examined': described(count, 'With less than this examined it is an error. Default: 1.'),
  })
