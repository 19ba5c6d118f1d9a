import { expect, test } from '@jest/globals'
import { headingsOf, withoutCode } from '../../src/formats/markdown.js'
import { readProse } from '../../src/formats/prose.js'

const read = (path: string, text: string, headings: readonly string[] = []) =>
  readProse(path, Buffer.byteLength(text), [Buffer.from(text)], headings)
const placeholders = (path: string, text: string) =>
  read(path, text).placeholders.map(
    ({ message, location }) => `${location?.line} ${message.replace(/ stands for.*/, '')}`,
  )

test.each([
  ['TODO', 1],
  ['a TBD b FIXME', 2],
  ['Lorem ipsum dolor', 1],
  ['<...> and <…>', 2],
  ['<your name>, <Insert date>, <YOUR-NAME>, <OWNER>, <ON CALL>', 5],
  ['todo, TODOS, mastodon', 0],
  ['<year> <name of author> <https://a.example> <a@b.example>', 0],
  ['<div> <BR> <Enter> <CTRL+C> <ESC> a < b and c > d', 0],
])('%j holds %i placeholders', (text, count) => {
  expect(placeholders('notes.txt', text)).toHaveLength(count)
})

test('code of Markdown is no text to come; comments and what stands around it are', () => {
  const text = '# A\n\n`<YOUR POD>` TODO\n\n```sh\n# TODO\n```\n\n    TBD\n\n<!-- FIXME -->\n'
  expect(placeholders('a.md', text)).toEqual(['3 TODO', '11 FIXME'])
  expect(placeholders('a.sh', text)).toHaveLength(5)
  expect(withoutCode('a `b` c\n```\nd\n```\ne')).toBe('a     c\n   \n \n   \ne')
})

test.each([
  ['one two-three don’t 3.14 — ! слово', 5],
  ['', 0],
  ['PNG\0TODO words', 0],
])('%j has %i words', (text, words) => {
  expect(read('a.txt', text).words).toBe(words)
})

test('a heading is found whatever its depth, case, number, markup', () => {
  const text = '# Runbook\n\nContacts\n---\n\n#### 2.1 **Escalation**  `path`:\n\n```\n# Not this\n```\n'
  expect(headingsOf(text)).toEqual(['Runbook', 'Contacts', '2.1 Escalation  path:'])
  const missing = (...headings: string[]) => read('a.md', text, headings).missingHeadings.map(({ message }) => message)
  expect(missing('contacts', 'Escalation path')).toEqual([])
  expect(missing('Not this', 'Runbooks')).toEqual([
    'the heading "Not this" is missing',
    'the heading "Runbooks" is missing',
  ])
})

test('a file that is too large for Markdown still shows what is to come, and has no headings', () => {
  const text = `# A\n${'word '.repeat(1_000_000)}\n\`TODO\`\n`
  const { words, placeholders, missingHeadings } = read('a.md', text, ['A'])
  expect(words).toBeGreaterThan(10_000)
  expect(placeholders.map(({ location }) => location?.line)).toEqual([3])
  expect(missingHeadings).toHaveLength(1)
})
