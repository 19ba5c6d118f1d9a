import { expect, test } from '@jest/globals'
import { gatesUsed } from '../../src/checklist/gates-used.js'
import { readDocument } from '../../src/checklist/yaml.js'
import type { Item } from '../../src/model/checklist.js'
import { everyItem } from '../../src/model/checklist.js'
import { read } from './reading.js'

const itemsOf = (text: string): Readonly<Record<string, Item>> =>
  Object.fromEntries(
    read(text).phases.flatMap(phase => [...everyItem(phase.items)].map((item): [string, Item] => [item.id, item])),
  )

test('the shortest checklist, with every default', () => {
  expect(read('version: 1\nphases: [{ name: Quality, items: [{ name: Smoke tests, run: make }] }]\n')).toEqual({
    path: '.release-checklist.yml',
    sha256: 'abc',
    name: 'Release checklist',
    paths: [],
    language: 'en',
    release: {
      pullRequests: {
        from: ['release/**', 'release-please--**', 'changeset-release/**', 'hotfix/**'],
        labels: ['release'],
      },
      branches: [],
      version: 'package.json',
      tag: 'v{version}',
    },
    roles: {},
    signOffs: { required: [], distinctPeople: true, exclude: ['author'] },
    phases: [
      {
        id: 'quality',
        name: 'Quality',
        items: [
          {
            id: 'smoke-tests',
            name: 'Smoke tests',
            place: { path: '.release-checklist.yml', line: 2, column: 37 },
            question: {
              kind: 'gate',
              gate: 'run',
              with: {},
              expect: [
                {
                  text: 'exit-code == 0',
                  from: 'gate',
                  expression: {
                    kind: 'compare',
                    operator: '==',
                    left: { kind: 'name', name: 'exit-code' },
                    right: { kind: 'literal', value: 0 },
                  },
                },
              ],
              run: 'make',
              env: {},
              passOn: [],
              workingDirectory: '.',
              timeoutMinutes: 15,
              parallel: false,
            },
            when: ['pull-request', 'tag'],
            level: 'required',
            needs: [],
            waivableBy: [],
            items: [],
          },
        ],
      },
    ],
    waivers: [],
  })
})

test('every key above the phases', () => {
  const { phases, ...rest } = read(`
version: 1
name: The API
id: api
paths: ['packages/api/**']
language: ru
release:
  pull-requests: { from: ['**'], labels: [] }
  branches: [main, next]
  version: packages/api/pyproject.toml
  tag: api-{version}
roles:
  dev-lead: { name: Engineering lead, users: [Alice, bob-2, carol_acme] }
  ops: { teams: [acme/ops.team], count: 2 }
  maintainers: { permission: maintain }
sign-offs:
  required: [dev-lead, ops]
  distinct-people: false
  exclude: []
  emergency: { label: hotfix, required: [dev-lead] }
phases: [{ name: Quality, items: [{ name: Smoke tests, run: make }] }]
waivers:
  - { item: smoke-tests, only: [GHSA-1, B101], reason: no fix, by: ops, until: 2028-02-29 }
`)
  expect(phases[0]?.items[0]?.waivableBy).toEqual(['dev-lead', 'ops'])
  expect(rest).toEqual({
    path: '.release-checklist.yml',
    sha256: 'abc',
    name: 'The API',
    id: 'api',
    paths: ['packages/api/**'],
    language: 'ru',
    release: {
      pullRequests: { from: ['**'], labels: [] },
      branches: ['main', 'next'],
      version: 'packages/api/pyproject.toml',
      tag: 'api-{version}',
    },
    roles: {
      'dev-lead': {
        id: 'dev-lead',
        name: 'Engineering lead',
        users: ['Alice', 'bob-2', 'carol_acme'],
        teams: [],
        count: 1,
      },
      ops: { id: 'ops', name: 'ops', users: [], teams: ['acme/ops.team'], count: 2 },
      maintainers: {
        id: 'maintainers',
        name: 'maintainers',
        users: [],
        teams: [],
        permission: 'maintain',
        count: 1,
      },
    },
    signOffs: {
      required: ['dev-lead', 'ops'],
      distinctPeople: false,
      exclude: [],
      emergency: { label: 'hotfix', required: ['dev-lead'] },
    },
    waivers: [
      {
        item: 'smoke-tests',
        only: ['GHSA-1', 'B101'],
        reason: 'no fix',
        by: 'ops',
        until: '2028-02-29',
        place: { path: '.release-checklist.yml', line: 23, column: 7 },
      },
    ],
  })
})

test('what a phase and a parent say holds below, unless an item says otherwise; env adds up', () => {
  const items = itemsOf(`
version: 1
phases:
  - name: Production
    when: before-production
    if: changed('src/**')
    level: advisory
    env: { A: 1.10, B: phase }
    working-directory: app
    items:
      - { id: plain, name: Plain, run: make }
      - id: own
        name: Own
        when: [watch, tag]
        if: "!changed('docs/**')"
        level: required
        working-directory: lib
        env: [B, C]
        not-applicable: { reason: later, until: 2026-12-31 }
        items:
          - { id: child, name: Child, run: make, env: { C: ~ }, not-applicable: never }
`)
  expect(items).toMatchObject({
    plain: {
      when: ['before-production'],
      if: { text: "changed('src/**')" },
      level: 'advisory',
      question: { env: { A: '1.10', B: 'phase' }, passOn: [], workingDirectory: 'app' },
    },
    own: {
      when: ['tag', 'watch'],
      question: { kind: 'parent' },
      notApplicable: { reason: 'later', until: '2026-12-31' },
    },
    child: {
      when: ['tag', 'watch'],
      if: { text: "!changed('docs/**')" },
      level: 'required',
      notApplicable: { reason: 'never' },
      question: { env: { A: '1.10', C: '' }, passOn: ['B'], workingDirectory: 'lib' },
    },
  })
  expect(items.plain).not.toHaveProperty('notApplicable')
})

test('defaults of a gate are weaker than what stands above an item, and than the item', () => {
  const items = itemsOf(`
version: 1
roles: { dev-lead: { users: [alice] } }
defaults:
  pylint:
    with: { paths: [src], min-examined: 3 }
    expect: score >= 7
    run: pylint src
    when: staging
    level: advisory
    env: { A: default, B: default }
    working-directory: lib
    shell: sh
    timeout-minutes: 2.5
    parallel: true
    waivable-by: dev-lead
  run: { shell: bash }
phases:
  - name: Quality
    env: { B: phase }
    items:
      - { id: by-default, name: By default, gate: pylint }
      - id: own
        name: Own
        gate: pylint
        with: { paths: [lib] }
        expect: [score >= 9, errors == 0]
        run: pylint lib
        when: tag
        level: required
        env: [A]
        working-directory: "."
        shell: bash
        timeout-minutes: 5
        parallel: false
        waivable-by: never
      - { id: script, name: Script, run: make }
`)
  expect(items['by-default']).toMatchObject({
    when: ['staging'],
    level: 'advisory',
    waivableBy: ['dev-lead'],
    question: {
      with: { paths: ['src'], 'min-examined': 3 },
      expect: [{ text: 'score >= 7', from: 'item' }],
      run: 'pylint src',
      env: { A: 'default', B: 'phase' },
      passOn: [],
      workingDirectory: 'lib',
      shell: 'sh',
      timeoutMinutes: 2.5,
      parallel: true,
    },
  })
  expect(items.own).toMatchObject({
    when: ['tag'],
    level: 'required',
    waivableBy: [],
    question: {
      with: { paths: ['lib'], 'min-examined': 3 },
      expect: [
        { text: 'score >= 9', from: 'item' },
        { text: 'errors == 0', from: 'item' },
      ],
      run: 'pylint lib',
      env: { B: 'phase' },
      passOn: ['A'],
      workingDirectory: '.',
      shell: 'bash',
      timeoutMinutes: 5,
      parallel: false,
    },
  })
  expect(items.script?.question).toMatchObject({ gate: 'run', shell: 'bash' })
})

test("the gate's own expectations stay for every measure that the item does not mention", () => {
  const items = itemsOf(`
version: 1
phases:
  - name: Quality
    items:
      - { id: as-it-is, name: As it is, gate: npm-audit }
      - { id: looser, name: Looser, gate: npm-audit, expect: high <= 3 }
      - { id: neither, name: Neither, gate: npm-audit, expect: "critical == 0 && !(high > 1)" }
      - { id: half, name: Half of it, gate: age, expect: days <= 30 }
      - { id: whole, name: All of it, gate: age, expect: [days <= 30, hours >= 0] }
`)
  const texts = Object.values(items).map(({ question }) =>
    question.kind === 'gate' ? question.expect.map(({ text, from }) => `${from}: ${text}`) : [],
  )
  expect(texts).toEqual([
    ['gate: critical == 0', 'gate: high == 0'],
    ['item: high <= 3', 'gate: critical == 0'],
    ['item: critical == 0 && !(high > 1)'],
    ['item: days <= 30', 'gate: days <= 90 || hours <= 1'],
    ['item: days <= 30', 'item: hours >= 0'],
  ])
})

test('people, needs and watches', () => {
  const items = itemsOf(`
version: 1
roles: { dev-lead: { users: [alice] }, ops: { teams: [acme/ops] } }
phases:
  - name: Reviews
    items:
      - { id: short, name: Short, attest: dev-lead }
      - id: long
        name: Long
        attest: { by: ops, evidence: required }
        attested: { by: anyone, on: 2026-10-01, until: 2026-10-01, evidence: "https://wiki.example/7" }
      - { id: again, name: Again, needs: [short, long], waivable-by: [ops] }
      - { id: hours, name: Hours, gate: promql, watch: { hours: 24, every-minutes: 15, failures: 2 }, expect: value < 1 }
      - { id: minutes, name: Minutes, gate: promql, watch: { minutes: 30, every-minutes: 5 }, expect: value < 1 }
`)
  expect(items.short?.question).toEqual({ kind: 'attest', by: 'dev-lead', evidence: 'optional' })
  expect(items.long?.question).toEqual({
    kind: 'attest',
    by: 'ops',
    evidence: 'required',
    attested: { by: 'anyone', on: '2026-10-01', until: '2026-10-01', evidence: 'https://wiki.example/7' },
  })
  expect(items.again).toMatchObject({ question: { kind: 'needs' }, needs: ['short', 'long'], waivableBy: ['ops'] })
  expect(items.hours?.question).toMatchObject({ watch: { minutes: 1440, everyMinutes: 15, failures: 2 } })
  expect(items.minutes?.question).toMatchObject({ watch: { minutes: 30, everyMinutes: 5, failures: 1 } })
})

test('ids are given, or made of the name; phases without one are numbered', () => {
  const { phases } = read(`
version: 1
phases:
  - name: Качество
    items:
      - { name: "  Coverage > 80 % (Café)", run: make }
      - { name: RBAC настроен, run: make }
      - { id: s3, name: S3, run: make }
  - { id: last, name: Quality, items: [{ name: Don't panic, run: make }] }
  - { name: Last, items: [{ name: The end, run: make }] }
`)
  expect(phases.map(({ id }) => id)).toEqual(['phase-1', 'last', 'phase-3'])
  expect(phases.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([
    'coverage-80-cafe',
    'rbac',
    's3',
    'dont-panic',
    'the-end',
  ])
})

test('templates of the environment stay unfilled in `with` and `env`', () => {
  const items = itemsOf(`
version: 1
phases:
  - name: Quality
    items:
      - id: health
        name: Health
        gate: http
        with:
          url: \${{ env.BASE_URL }}/health
          headers: { authorization: "Bearer \${{env.TOKEN}}" }
        env: { STAGE: "\${{ env.STAGE_NAME }}" }
`)
  expect(items.health?.question).toMatchObject({
    with: { url: '${{ env.BASE_URL }}/health', headers: { authorization: 'Bearer ${{env.TOKEN}}' } },
    env: { STAGE: '${{ env.STAGE_NAME }}' },
  })
})

test('the gates that a document uses: of items, of children, of bare runs and of defaults', () => {
  const document = readDocument(
    new TextEncoder().encode(`
defaults: { tsc: {} }
phases:
  - items:
      - { gate: pylint }
      - items: [{ run: make }, { gate: constructor }, { gate: pylint }, { gate: 5, run: make }]
  - 7
`),
    'x.yml',
  )
  expect(gatesUsed(document)).toEqual(['pylint', 'run', 'constructor', 'tsc'])
})
