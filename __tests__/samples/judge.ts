import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseExpression } from '../../src/checklist/expression.js'
import { count, engineMeasures } from '../../src/decide/counts.js'
import { ask } from '../../src/decide/expect.js'
import { gates } from '../../src/gates/index.js'
import { measure } from '../../src/measure/measure.js'
import type { Chunks, ToolRun } from '../../src/model/evidence.js'
import type { Expectation } from '../../src/model/expression.js'
import type { Gate } from '../../src/model/gate.js'
import { problemOf } from '../../src/model/problem.js'
import type { Step } from '../../src/model/step.js'
import { type Asked, asked } from './asked.js'

/** A row of TRUTH.tsv. */
export interface Row {
  readonly tool: string
  readonly name: string
  readonly exitCode: number
  readonly truth: 'pass' | 'fail' | 'error' | 'n/a'
  readonly why: string
}
/** What we make of it, and why. */
export interface Judgement {
  readonly judged: 'pass' | 'fail' | 'error'
  readonly because: string
}

export function rows(): Row[] {
  const lines = readFileSync(join(import.meta.dirname, 'TRUTH.tsv'), 'utf8').split('\n')
  return lines
    .filter(line => line !== '' && !line.startsWith('#') && !line.startsWith('tool\t'))
    .map(line => {
      const [tool = '', name = '', exitCode, truth, why = ''] = line.split('\t')
      return { tool, name, exitCode: Number(exitCode), truth: truth as Row['truth'], why }
    })
}

/** From recorded bytes through gate, measure and expectations to a verdict, as the engine does it. */
export async function judge({ tool, name, exitCode }: Row): Promise<Judgement> {
  const question = asked[`${tool}/${name}`] ?? asked[tool]
  const gate = question && (await gates[question.gate]?.())?.default
  if (!gate) throw new Error(`nothing says what ${tool} is asked for: add it to asked.ts`)
  const run = runOf(join(import.meta.dirname, tool), name, exitCode, question)
  const step = stepOf(gate, question)
  try {
    const answer = measure(gate, step, { ...question.repository, [question.request]: run }, '/home/runner/work/project')
    const expectations = [...gate.expect, ...(question.expect ?? [])].map(text => expectationOf(text, gate))
    const { outcome, expect } = ask(
      expectations,
      answer.subjects,
      count(answer, () => false),
    )
    const failing = expect.filter(({ held }) => !held).map(({ text }) => text)
    if (outcome === 'success') return { judged: 'pass', because: `examined ${answer.examined}` }
    return { judged: outcome === 'failure' ? 'fail' : 'error', because: `not ${failing.join(', ')}` }
  } catch (thrown) {
    const { code, details } = problemOf(thrown)
    if (code === 'internal') throw thrown
    return { judged: 'error', because: `${code} ${JSON.stringify(details)}` }
  }
}

function runOf(folder: string, name: string, exitCode: number, { report }: Asked): ToolRun {
  const bytes = (file: string): Chunks => (existsSync(join(folder, file)) ? [readFileSync(join(folder, file))] : [])
  return {
    kind: 'tool',
    at: '2026-11-23T00:00:00Z',
    seconds: 1,
    argv: ['recorded'],
    process: { ended: 'exited', exitCode },
    ...(report && { report: { path: report, found: 'fresh', bytes: 1, content: bytes(report) } }),
    stdout: bytes(`${name}.stdout`),
    stderr: bytes(`${name}.stderr`),
    tail: '',
  }
}

const stepOf = (gate: Gate, { with: given }: Asked): Step => ({
  item: 'sample',
  gate: gate.id,
  with: {
    ...Object.fromEntries(Object.entries(gate.params).map(([param, { fallback }]) => [param, fallback])),
    ...given,
  },
  minExamined: 1,
  env: {},
  passOn: [],
  workingDirectory: '.',
  timeoutMinutes: 10,
  parallel: false,
  after: [],
  definition: '',
})

function expectationOf(text: string, gate: Gate): Expectation {
  const own = Object.entries(gate.measures).map(([measure, { type }]) => [measure, type])
  const counted = [...engineMeasures].map(measure => [measure, 'number'])
  const scope = { gate: gate.id, measures: Object.fromEntries([...own, ...counted]), percentages: [] }
  const expression = parseExpression(text, scope, () => undefined)
  if (!expression) throw new Error(`${text} is no expectation of ${gate.id}`)
  return { text, from: 'gate', expression }
}
