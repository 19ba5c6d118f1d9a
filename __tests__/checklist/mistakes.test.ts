import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { messages } from './reading.js'

const folder = join(import.meta.dirname, 'mistakes')

/** Every planted mistake: `## what it is`, the checklist, and all that its reader is told. */
const mistakes = readdirSync(folder).flatMap(file =>
  readFileSync(join(folder, file), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map(section => {
      const [title = ''] = section.split('\n', 1)
      const [, checklist = '', told = ''] = /```yaml\n(.*?)```\n+```text\n(.*?)```/s.exec(section) ?? []
      return { title: `${file.replace('.md', '')}: ${title}`, checklist, told }
    }),
)

test.each(mistakes)('T44: $title', ({ checklist, told }) => {
  expect(`${messages(checklist)}\n`).toBe(told)
})

test('at least 80 mistakes are planted', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(80)
})
