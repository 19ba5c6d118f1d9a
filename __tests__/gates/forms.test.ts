import { expect, test } from '@jest/globals'
import { parseChecklist } from '../../src/checklist/parse.js'
import { readDocument } from '../../src/checklist/yaml.js'
import { gates } from '../../src/gates/index.js'
import { UserError } from '../../src/model/problem.js'
import { defaultArgv, gatePage } from '../../src/report/gate-page.js'
import { renderProblem } from '../../src/report/problem.js'

const ids = Object.keys(gates)

test.each(ids)('the item to copy on the page of %s is one that a checklist takes', async id => {
  const gate = (await gates[id]?.())?.default
  if (!gate) throw new Error(id)
  const item = gatePage(gate, defaultArgv(gate)).flatMap(block =>
    block.kind === 'code' && block.code.startsWith('- id: ') ? block.code.split('\n') : [],
  )
  expect(item[0]).toBe(`- id: ${id}`)
  const text = ['version: 1', 'phases:', '- name: All', '  items:', ...item.map(line => `  ${line}`)].join('\n')
  expect(told(text, { [id]: gate })).toBe('')
})

test.each(ids)('a measure of %s that is a percentage is declared as one', async id => {
  const gate = (await gates[id]?.())?.default
  for (const { description, percent } of Object.values(gate?.measures ?? {}))
    expect([description, percent ?? false]).toEqual([description, description.startsWith('Percentage')])
})

function told(text: string, catalogue: Parameters<typeof parseChecklist>[1]['catalogue']): string {
  try {
    parseChecklist(readDocument(new TextEncoder().encode(text), 'a'), { catalogue, gateIds: ids, sha256: '' })
    return ''
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return error.problems.map(problem => renderProblem(problem)).join('\n')
  }
}
