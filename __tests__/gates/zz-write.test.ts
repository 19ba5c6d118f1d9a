import { existsSync, writeFileSync } from 'node:fs'
import { test } from '@jest/globals'
import { dump } from 'js-yaml'
import { gates } from '../../src/gates/index.js'
import { measure } from '../../src/measure/measure.js'
import { problemOf } from '../../src/model/problem.js'
import { casesOf, collectedOf, recordedOf, stepOf, told } from './cases.js'
test('write', async () => {
  for (const id of ['mypy', 'black', 'flake8', 'bandit', 'pip-audit', 'sarif', 'licenses'])
    for (const each of casesOf(id)) {
      if (existsSync(`${each.folder}/outcome.yml`) && !process.env.ALL) continue
      const gate = (await gates[id]!()).default
      const recorded = recordedOf(each)
      const step = stepOf(each, recorded, gate.params)
      let found: unknown
      try {
        found = told(measure(gate, step, collectedOf(each, recorded, b => [b]), '/home/runner/work/project'), gate)
      } catch (error) {
        const { code, details } = problemOf(error)
        found = { error: { code, details } }
      }
      writeFileSync(`${each.folder}/outcome.yml`, dump(found, { lineWidth: 160 }))
    }
})
