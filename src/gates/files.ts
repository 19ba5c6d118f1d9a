import { readProse } from '../formats/prose.js'
import { type FileEvidence, files } from '../model/evidence.js'
import { defineGate, list, number, orAbsent, required, yesNo } from '../model/gate.js'

const absent = 'the file is not there'

export default defineGate({
  id: 'files',
  title: 'Files that are there and filled in',
  docs: {
    subject: 'a file',
    examined: 'files',
    url: 'https://spec.commonmark.org/current/#headings',
    example: ["with: { paths: [README.md, 'docs/**/*.md'] }"],
    traps: [
      'A glob that matches nothing is a file that is not there.',
      'A template that nobody filled in is not empty: what stands for text to come is counted.',
    ],
  },
  reads: 'repository',
  params: {
    paths: required(list(undefined, 'Files or globs; each must be there.')),
    headings: list([], 'Headings of Markdown that each file must have; case and numbering do not matter.'),
  },
  measures: {
    present: yesNo('It is there.'),
    bytes: orAbsent(number('Size in bytes.'), absent),
    words: orAbsent(number('Words of letters or digits; 0 in a file that is not text.'), absent),
    placeholders: orAbsent(number('TODO, TBD, FIXME, lorem ipsum, <YOUR NAME>, <...>, but not in code.'), absent),
    'missing-headings': orAbsent(number('How many of `headings` it lacks.'), absent),
  },
  expect: ['present', 'bytes > 0', 'placeholders == 0', 'missing-headings == 0'],
  evidence: ({ paths }) => Object.fromEntries(paths.map(path => [path, files([path])])),
  measure(found, { headings }) {
    const subjects = new Map<string, ReturnType<typeof look>>()
    for (const [path, matched] of Object.entries(found))
      for (const file of matched.length > 0 ? matched : [{ path, present: false } as const])
        subjects.set(file.path, look(file, headings))
    const all = [...subjects.values()]
    return { examined: all.length, subjects: all, findings: all.flatMap(({ findings }) => findings) }
  },
})

function look(file: FileEvidence, headings: readonly string[]) {
  const { path } = file
  if (!file.present) return { name: path, measures: { present: false }, findings: [] }
  const { bytes, content } = file
  const { words, placeholders, missingHeadings } = readProse(path, bytes, content, headings)
  const counts = { words, placeholders: placeholders.length, 'missing-headings': missingHeadings.length }
  const findings = [...placeholders, ...missingHeadings]
  return { name: path, location: { path }, measures: { present: true, bytes, ...counts }, findings }
}
