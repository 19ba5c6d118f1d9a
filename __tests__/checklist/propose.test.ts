import { expect, test } from '@jest/globals'
import { changesIn } from '../../src/checklist/propose.js'
import { read } from './reading.js'

const deciding = `
version: 1
roles: { dev-lead: { users: [alice] } }
phases:
  - name: Quality
    items:
      - { id: lint, name: Lint, gate: pylint, expect: score >= 8 }
      - { id: smoke, name: Smoke tests, run: make smoke }
      - id: group
        name: Group
        items:
          - { id: unit, name: Unit, run: make unit }
  - name: People
    items:
      - { id: review, name: Review, attest: dev-lead }
`
const changed = (from: string, to: string): readonly string[] => {
  const own = deciding.replace(from, to)
  expect(own).not.toBe(deciding)
  return changesIn(read(deciding), read(own)).map(({ id }) => id)
}

test.each<[what: string, from: string, to: string, items: readonly string[]]>([
  ['where it stands', 'version: 1\n', 'version: 1\n\n# moved\n\n', []],
  ['the name of a phase or a parent', 'name: Group', 'name: Another', []],
  ['a threshold', 'score >= 8', 'score >= 1', ['lint']],
  ['a name', 'name: Lint', 'name: Python lint', ['lint']],
  ['a level', 'run: make smoke', 'run: make smoke, level: advisory', ['smoke']],
  ['a script', 'make unit', 'make none', ['unit']],
  ['who may waive', 'gate: pylint,', 'gate: pylint, waivable-by: dev-lead,', ['lint']],
  [
    'what a phase says for all below',
    'name: Quality',
    'name: Quality\n    when: production',
    ['lint', 'smoke', 'unit'],
  ],
  ['who attests', 'attest: dev-lead', 'attest: { by: dev-lead, evidence: required }', ['review']],
  [
    'an item that is new',
    '  - name: People',
    '      - { id: fresh, name: Fresh, run: make }\n  - name: People',
    ['fresh'],
  ],
  ['an item that is gone', '      - { id: smoke, name: Smoke tests, run: make smoke }\n', '', []],
])('%s', (_, from, to, items) => {
  expect(changed(from, to)).toEqual(items)
})
