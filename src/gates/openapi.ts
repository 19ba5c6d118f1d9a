import {
  checkVersion,
  type Described,
  filesReferred,
  readDescription,
  referencesIn,
  resolver,
} from '../formats/openapi.js'
import { operationsOf } from '../formats/openapi-operations.js'
import { type FileEvidence, files } from '../model/evidence.js'
import type { Finding } from '../model/finding.js'
import { defineGate, number, textOr } from '../model/gate.js'
import { fail } from '../model/problem.js'

export default defineGate({
  id: 'openapi',
  title: 'API description',
  docs: {
    subject: 'the file',
    examined: 'operations',
    url: 'https://spec.openapis.org/oas/latest.html',
    traps: [
      'A file without operations has nothing wrong with it: an error.',
      'Linters pass a file that is no API description, with exit code 0: it must say `openapi: 3.…` or `swagger: 2.0`.',
      'An example counts in the media type, the schema, or in each of its properties; references are followed in the file and into the files that it names, not to the net.',
      'It reads the structure that everything else needs, not style: for the rules of a linter run that beside it with `run:` or `sarif`.',
    ],
  },
  params: { file: textOr('openapi.yaml', 'The description: YAML or JSON, OpenAPI 3 or Swagger 2.0.') },
  measures: {
    operations: number('Operations: a path and a method.'),
    'without-example': number('Operations that take or answer with a body of which there is no example.'),
  },
  expect: ['errors == 0'],
  evidence: ({ file }) => ({ description: files([file]) }),
  follow: ({ description }, { file }) => ({
    others: files(filesReferred(read(description[0], file).document).map(path => beside(file, path))),
  }),
  measure({ description, others }, { file }) {
    const { document, text } = read(description[0], file)
    checkVersion(document)
    const named = filesReferred(document)
    const found = new Map<string, Described>()
    for (const name of named) {
      const other = others.find(({ path }) => path === beside(file, name))
      if (other?.present) found.set(name, readDescription(other.content).document)
    }
    const resolve = resolver(document, found)
    const operations = operationsOf(document, resolve)
    const references = referencesIn(document)
    const lost = references.filter(ref => !isRemote(ref) && resolve({ $ref: ref }) === undefined)
    const remote = references.filter(isRemote).length
    const finding = (ruleId: string, message: string, mark: string, level: Finding['level'] = 'error'): Finding => ({
      level,
      ruleId,
      message,
      location: { path: file, ...lineOf(text, mark) },
    })
    return {
      examined: operations.length,
      measures: {
        operations: operations.length,
        'without-example': operations.filter(each => each.lacksExample).length,
      },
      findings: [
        ...missingInfo(document).map(name => finding('info', `info.${name} is missing`, 'info')),
        ...lost.map(ref => finding('reference', `nothing stands at ${ref}`, ref)),
        ...operations.flatMap(({ path, method, errors, lacksExample }) => [
          ...errors.map(error => finding('operation', `${method.toUpperCase()} ${path}: ${error}`, path)),
          ...(lacksExample ? [finding('example', `${method.toUpperCase()} ${path} has no example`, path, 'note')] : []),
        ]),
      ],
      remarks: remote > 0 ? [`${remote} references to the net were not followed`] : [],
    }
  },
})

const read = (file: FileEvidence | undefined, path: string) =>
  file?.present ? readDescription(file.content) : fail('not-a-file', { path })

const beside = (file: string, path: string): string =>
  `${file.slice(0, file.lastIndexOf('/') + 1)}${path.replace(/^(?:\.\/)+/, '')}`

const isRemote = (ref: string): boolean => /^(?:[a-z][a-z+.-]*:|\/)/i.test(ref)

function missingInfo({ info }: Described): string[] {
  return ['title', 'version'].filter(name => typeof (info as Described | undefined)?.[name] !== 'string')
}

/** The first line that holds the words; none where the file writes them otherwise. */
function lineOf(text: string, mark: string): { readonly line?: number } {
  const at = text.indexOf(mark)
  return at < 0 ? {} : { line: text.slice(0, at).split('\n').length }
}
