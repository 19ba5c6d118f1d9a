import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { render } from '../../src/report/render.js'
import { examples } from './verdicts/examples.js'

const folder = join(import.meta.dirname, 'golden')

/** The file as it is committed; written anew with GOLDEN=write, to be read before it is committed. */
function golden(name: string, text: string): string {
  const path = join(folder, name)
  if (process.env.GOLDEN === 'write') {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, text)
  }
  return existsSync(path) ? readFileSync(path, 'utf8') : `there is no ${name}: run with GOLDEN=write`
}

const all = Object.entries(examples).map(([name, { verdict, about }]) => [name, render(verdict, about)] as const)

test.each(all)('%s: the summary', (name, report) => {
  expect(report.summary()).toBe(golden(`${name}.md`, report.summary()))
})

test.each(all)('%s: the terminal, 80 columns without colour', (name, report) => {
  const text = report.terminal(80, false)
  expect(text).toBe(golden(`${name}.txt`, text))
})

test('no-go: the page, the record and the annotations', () => {
  const report = render(examples['no-go'].verdict, examples['no-go'].about)
  const annotations = `${JSON.stringify({ annotations: report.annotations(), log: report.logMessages() }, null, 2)}\n`
  expect(report.html()).toBe(golden('no-go.html', report.html()))
  expect(report.record()).toBe(golden('no-go.record.json', report.record()))
  expect(annotations).toBe(golden('no-go.annotations.json', annotations))
})

test.each([
  ['go', 'go: all 3 items hold, 2 people signed', 'GO: all 3 items hold, 2 people signed'],
  [
    'no-go',
    'no-go: pylint, resources failed; npm-audit unknown; threat-model waiting; 2 people to sign',
    'NO-GO: 2 items fail, 1 could not be checked, 1 item waits for an answer, 2 people have not signed',
  ],
  ['waiting', 'waiting: 2 people to sign', 'WAITING: 2 people have not signed'],
  [
    'brought-in',
    'no-go: this is not what was approved; changes requested by carol; devops-lead not countable; 2 people to sign',
    'NO-GO: this is not what was approved, carol requests changes, 1 role could not be counted, 2 people have not signed',
  ],
  ['ordinary', 'gates hold: both items hold', 'Gates hold: both items hold'],
  [
    'emergency',
    'go (emergency), unsigned: security-lead',
    'GO (emergency): both items hold, 1 person signed, unsigned: security-lead',
  ],
  [
    'laptop',
    'gates hold: both items hold; sign-offs are asked on the release pull request',
    'Gates hold: both items hold; sign-offs are asked on the release pull request',
  ],
  [
    'unreported',
    'waiting: gates have not reported on 3f2a1c9; 1 person to sign',
    'WAITING: gates have not reported on 3f2a1c9, 1 person has not signed',
  ],
  [
    'unknown',
    'no-go: tests, coverage, pylint, tsc, gitleaks, npm-audit, smoke, licenses unknown; 1 person to sign',
    'NO-GO: 8 items could not be checked, 1 person has not signed',
  ],
])('%s: the status and the title', (name, status, title) => {
  const { verdict, about } = examples[name as keyof typeof examples]
  const report = render(verdict, about)
  expect(report.status()).toBe(status)
  expect(report.checkRun(65_535).title).toBe(title)
})
