import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gatesUsed } from '../../src/checklist/gates-used.js'
import { parseChecklist } from '../../src/checklist/parse.js'
import { readDocument } from '../../src/checklist/yaml.js'
import { gates } from '../../src/gates/index.js'
import type { GateForm } from '../../src/model/gate.js'
import { type Problem, UserError } from '../../src/model/problem.js'

const root = join(import.meta.dirname, '../..')
const path = 'docs/examples/seed.release-checklist.yml'
const document = readDocument(readFileSync(join(root, path)), path)

/** The gates that the example needs and that are not there yet: a line goes when its gate comes. */
const lacking = [
  'age',
  'alert-rules',
  'changelog',
  'deployment',
  'dns',
  'env',
  'git',
  'github-release',
  'http',
  'k8s-containers',
  'k8s-workloads',
  'logql',
  'promql',
  'tls',
  'value',
  'vault',
  'version',
]

const gateIds = readdirSync(join(root, 'src/gates'))
  .filter(file => file !== 'index.ts')
  .map(file => file.replace('.ts', ''))

async function problemsOfExample(): Promise<readonly Problem[]> {
  const catalogue: Record<string, GateForm> = {}
  for (const id of gatesUsed(document)) {
    const load = Object.hasOwn(gates, id) ? gates[id] : undefined
    if (load) catalogue[id] = (await load()).default
  }
  try {
    parseChecklist(document, { catalogue, gateIds, sha256: '' })
    return []
  } catch (error) {
    if (error instanceof UserError) return error.problems
    throw error
  }
}

test('the example lacks exactly these gates', () => {
  const missing = gatesUsed(document).filter(gate => !gateIds.includes(gate))
  expect(missing.toSorted()).toEqual(lacking)
})

test('nothing else is wrong with the example: each item of a lacking gate has that one problem', async () => {
  const problems = await problemsOfExample()
  const uses = document.source.text.match(/\bgate: [\w-]+/g) ?? []
  const expected = uses.map(use => use.replace('gate: ', '')).filter(gate => lacking.includes(gate))
  const defaults = ['promql', 'logql', 'vault', 'alert-rules', 'k8s-containers', 'k8s-workloads']
  const found = problems.map(({ code, details }) =>
    code === 'unknown-gate' && 'gate' in details ? details.gate : code,
  )
  expect(found.toSorted()).toEqual([...expected, ...defaults.filter(gate => lacking.includes(gate))].toSorted())
})
