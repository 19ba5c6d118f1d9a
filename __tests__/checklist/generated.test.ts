import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ownOf } from '../../src/checklist/expectations.js'
import { checklistSchema } from '../../src/checklist/schema.js'
import { type Fault, validate } from '../../src/checklist/validator.generated.js'
import { gates } from '../../src/gates/index.js'
import type { GateForm } from '../../src/model/gate.js'

const root = join(import.meta.dirname, '../..')
const forms: GateForm[] = []
for (const load of Object.values(gates)) forms.push((await load()).default)

test('the schema for editors is the one that the gates make: else run `npm run generate`', () => {
  const written = JSON.parse(readFileSync(join(root, 'docs/release-checklist.schema.json'), 'utf8'))
  expect(written).toEqual(JSON.parse(JSON.stringify(checklistSchema(forms))))
})

test('nothing is compiled at run time: the validator needs no schema compiler and no eval', () => {
  const code = readFileSync(join(root, 'src/checklist/validator.generated.js'), 'utf8')
  expect(code.match(/\brequire\(|new Function|\beval\(|from 'ajv'/g)).toBeNull()
})

test.each(forms)('the own expectations of $id fit its measures', form => {
  expect(ownOf(form).map(({ text }) => text)).toEqual(form.expect)
})

const item = (keys: object): unknown => ({ version: 1, phases: [{ name: 'p', items: [{ name: 'tests', ...keys }] }] })
const faults = (value: unknown): readonly Pick<Fault, 'instancePath' | 'keyword'>[] => {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, keyword }) => ({ instancePath, keyword }))
}

test.each(forms)(
  'with: of $id knows its parameters, `report` and `min-examined`, and nothing else',
  ({ id, params }) => {
    const fallbacks = Object.entries(params).flatMap(([name, { fallback }]) =>
      fallback === undefined ? [] : [[name, fallback]],
    )
    const given = { ...Object.fromEntries(fallbacks), report: 'r.xml', 'min-examined': 2 }
    expect(faults(item({ gate: id, with: given }))).toEqual([])
    expect(faults(item({ gate: id, with: { 'no-such-key': 1 } }))).toEqual([
      { instancePath: '/phases/0/items/0/with', keyword: 'additionalProperties' },
      { instancePath: '/phases/0/items/0', keyword: 'if' },
    ])
    expect(faults({ ...Object(item({ gate: id })), defaults: { [id]: { with: { 'no-such-key': 1 } } } })).toEqual([
      { instancePath: `/defaults/${id}/with`, keyword: 'additionalProperties' },
    ])
  },
)

test('a bare run is the gate run', () => {
  expect(faults(item({ run: 'make', with: { nothing: 1 } }))).toContainEqual({
    instancePath: '/phases/0/items/0/with',
    keyword: 'additionalProperties',
  })
})
