import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isObject } from '../formats/json.js'
import type { Inputs } from '../model/inputs.js'
import { fail } from '../model/problem.js'
import type { Report } from '../report/render.js'

const RECORD = 'record.json'
const names = [RECORD, 'inputs.json', 'report.md', 'report.html', 'statement.json'] as const

/** Makes the folder that a report will be written to, before anything is asked. A report of ours may stand there; another file of one of its names is `report-in-the-way`. */
export function prepareReport(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    fail('bad-input', {
      input: '--report',
      value: folder,
      expected: `a folder that can be made or written to (${code})`,
    })
  }
  const taken = names.find(name => lstatSync(join(folder, name), { throwIfNoEntry: false }))
  if (taken !== undefined && !isOurs(join(folder, RECORD))) fail('report-in-the-way', { path: join(folder, taken) })
}

function isOurs(path: string): boolean {
  try {
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isObject(record) && String(record.engine).startsWith('release-checklist ')
  } catch {
    return false
  }
}

/** Writes the report as files into a folder that was prepared. */
export function keepReport(folder: string, report: Report, inputs: Inputs): void {
  const statement = report.statement()
  // What an earlier report stated must not stand beside another decision.
  if (statement === undefined) rmSync(join(folder, 'statement.json'), { force: true })
  const contents: Partial<Record<(typeof names)[number], string>> = {
    'record.json': report.record(),
    'inputs.json': `${JSON.stringify(inputs)}\n`,
    'report.md': report.summary(),
    'report.html': report.html(),
    ...(statement !== undefined && { 'statement.json': statement }),
  }
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(folder, name), content)
}
