import { describe, expect, test } from '@jest/globals'
import { plan } from '../../src/checklist/plan.js'
import { type Stage, stages } from '../../src/model/checklist.js'
import { UserError } from '../../src/model/problem.js'
import type { Step } from '../../src/model/step.js'
import { renderProblem } from '../../src/report/problem.js'
import { catalogue } from './catalogue.js'
import { messages, read } from './reading.js'

const today = '2026-11-23'
const stepsOf = (text: string, stage: Stage = 'tag', items?: readonly string[], day = today): readonly Step[] =>
  plan(read(text), { stage, today: day, catalogue, ...(items && { items }) })
const idsOf = (...asked: Parameters<typeof stepsOf>): readonly string[] => stepsOf(...asked).map(({ item }) => item)
const phase = (items: string): string =>
  `version: 1\nroles: { dev-lead: { users: [alice] } }\nphases:\n  - name: Quality\n    items:\n${items.replace(/^/gm, '      ')}`

test('a step has all that is needed to ask: fallbacks filled in, report and min-examined apart', () => {
  const text = phase(`
- { id: lint, name: Lint, gate: pylint }
- id: tests
  name: Tests
  gate: tests
  run: pytest --junitxml=junit.xml
  shell: sh
  with: { report: junit.xml, min-examined: 5 }
  if: changed('src/**')
  needs: lint
  env: { STAGE: test }
  working-directory: app
  timeout-minutes: 3`)
  expect(stepsOf(text)).toEqual([
    {
      item: 'lint',
      gate: 'pylint',
      with: { paths: ['.'] },
      minExamined: 1,
      env: {},
      passOn: [],
      workingDirectory: '.',
      timeoutMinutes: 15,
      parallel: true,
      after: [],
      definition:
        '{"env":{},"format":1,"gate":"pylint","needs":[],"passOn":[],"with":{"paths":["."]},"workingDirectory":"."}',
    },
    {
      item: 'tests',
      gate: 'tests',
      with: {},
      report: 'junit.xml',
      minExamined: 5,
      run: 'pytest --junitxml=junit.xml',
      shell: 'sh',
      env: { STAGE: 'test' },
      passOn: [],
      workingDirectory: 'app',
      timeoutMinutes: 3,
      parallel: false,
      after: ['lint'],
      if: { kind: 'call', function: 'changed', of: [{ kind: 'literal', value: 'src/**' }] },
      definition:
        '{"env":{"STAGE":"test"},"format":1,"gate":"tests","if":{"function":"changed","kind":"call","of":[{"kind":"literal","value":"src/**"}]},"needs":["lint"],"passOn":[],"run":"pytest --junitxml=junit.xml","shell":"sh","with":{"min-examined":5,"report":"junit.xml"},"workingDirectory":"app"}',
    },
  ])
})

describe('which items are asked', () => {
  const text = phase(`
- { id: always, name: Always, run: make, when: [${stages.join(', ')}] }
- { id: by-default, name: By default, run: make }
- { id: later, name: Later, run: make, when: production }
- { id: person, name: Person, attest: dev-lead }
- { id: never, name: Never, run: make, not-applicable: one region }
- { id: until, name: Until, run: make, not-applicable: { reason: one region, until: ${today} } }
- id: parent
  name: Parent
  items:
    - { id: child, name: Child, run: make }
    - { id: other, name: Other, run: make, when: production }`)

  test.each<[stage: Stage, items: readonly string[]]>([
    ['pull-request', ['always', 'by-default', 'child']],
    ['tag', ['always', 'by-default', 'child']],
    ['production', ['always', 'later', 'other']],
    ['rollback', ['always']],
  ])('at %s', (stage, items) => {
    expect(idsOf(text, stage)).toEqual(items)
  })

  test('one that was not applicable is asked again on the day after', () => {
    expect(idsOf(text, 'tag', undefined, '2026-11-24')).toEqual(['always', 'by-default', 'until', 'child'])
  })

  test('only those named, with what stands below them', () => {
    expect(idsOf(text, 'tag', ['parent', 'always'])).toEqual(['always', 'child'])
    expect(idsOf(text, 'tag', ['later'])).toEqual([])
    expect(idsOf(text, 'tag', [])).toEqual(['always', 'by-default', 'child'])
  })

  test('one that is not there is an error', () => {
    let told: readonly string[] = []
    try {
      stepsOf(text, 'tag', ['alwais', 'toString'])
    } catch (error) {
      told = error instanceof UserError ? error.problems.map(problem => renderProblem(problem)) : []
    }
    expect(told).toEqual([
      'there is no item "alwais". Did you mean "always"? [unknown-item]',
      'there is no item "toString". Name an item by its id. [unknown-item]',
    ])
  })
})

test('gates without `run` go beside others; scripts one at a time, unless they say otherwise', () => {
  const text = phase(`
- { id: tool, name: Tool, gate: pylint }
- { id: report, name: Report, gate: tests, with: { report: junit.xml } }
- { id: script, name: Script, run: make }
- { id: tool-script, name: Tool script, gate: pylint, run: pylint src }
- { id: parallel, name: Parallel, run: make, parallel: true }`)
  expect(stepsOf(text).map(({ item, parallel }) => [item, parallel])).toEqual([
    ['tool', true],
    ['report', true],
    ['script', false],
    ['tool-script', false],
    ['parallel', true],
  ])
})

test('an item waits for the gates behind what it needs, of this run only', () => {
  const text = phase(`
- { id: last, name: Last, run: make, needs: [both, group, away] }
- { id: unit, name: Unit, run: make }
- { id: person, name: Person, attest: dev-lead, needs: lint }
- { id: both, name: Both, needs: [unit, person] }
- { id: lint, name: Lint, gate: pylint }
- id: group
  name: Group
  items:
    - { id: one, name: One, run: make }
    - { id: two, name: Two, run: make, when: production }
- { id: away, name: Away, run: make, when: production, needs: [staging] }
- { id: staging, name: Staging, run: make }`)
  expect(stepsOf(text)[0]?.after).toEqual(['unit', 'lint', 'one', 'staging'])
  expect(stepsOf(text, 'tag', ['last', 'unit'])[0]?.after).toEqual(['unit'])
})

describe('the definition', () => {
  const definitionOf = (keys: string, name = 'Lint'): string =>
    stepsOf(phase(`- { id: other, name: Other, run: make }\n- { id: x, name: ${name}, ${keys} }`)).at(-1)?.definition ??
    ''
  const plain = definitionOf('gate: pylint')

  test.each([
    ['the name', () => definitionOf('gate: pylint', 'Another')],
    ['the level', () => definitionOf('gate: pylint, level: advisory')],
    ['the expectations', () => definitionOf('gate: pylint, expect: score >= 9')],
    ['the stages', () => definitionOf('gate: pylint, when: [tag, production]')],
    ['who may waive', () => definitionOf('gate: pylint, waivable-by: never')],
    ['the time-out', () => definitionOf('gate: pylint, timeout-minutes: 3')],
    ['a parameter that is the fallback', () => definitionOf('gate: pylint, with: { paths: [.] }')],
  ])('is the same whatever %s', (_, other) => {
    expect(other()).toBe(plain)
  })

  test.each([
    ['the gate', 'run: make'],
    ['the script', 'gate: pylint, run: pylint src'],
    ['a parameter', 'gate: pylint, with: { paths: [src] }'],
    ['the report', 'gate: pylint, with: { report: pylint.json }'],
    ['how much must be examined', 'gate: pylint, with: { min-examined: 2 }'],
    ['a variable', 'gate: pylint, env: { A: b }'],
    ['a variable that is passed on', 'gate: pylint, env: [A]'],
    ['the folder', 'gate: pylint, working-directory: src'],
    ['the condition', "gate: pylint, if: changed('src/**')"],
    ['what it needs', 'gate: pylint, needs: other'],
  ])('is another with another %s', (_, keys) => {
    expect(messages(phase(`- { id: other, name: Other, run: make }\n- { id: x, name: Lint, ${keys} }`))).toBe('')
    expect(definitionOf(keys)).not.toBe(plain)
  })

  test('does not depend on the order in which things are written', () => {
    expect(
      definitionOf('gate: http, with: { url: a, values: { b: c, d: e } }, env: { A: a, B: b }, needs: [other]'),
    ).toBe(definitionOf('needs: other, env: { B: b, A: a }, with: { values: { d: e, b: c }, url: a }, gate: http'))
  })
})
