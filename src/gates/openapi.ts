import { readDescription, readReferred } from '../formats/openapi.js'
import { faultsOf } from '../formats/openapi-faults.js'
import { readLint } from '../formats/openapi-lint.js'
import { operationsOf } from '../formats/openapi-operations.js'
import { filesReferred, readTree } from '../formats/openapi-tree.js'
import { opening } from '../formats/opening.js'
import { complaintIn } from '../formats/said.js'
import { type FileEvidence, files, ifGiven, type ToolEvidence } from '../model/evidence.js'
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
      'An example counts in the media type, the schema, or in each of its properties; references are followed through all files of the repository, not to the net.',
      'It reads what everything else needs: references, parameters, responses, operation ids, security schemes. For rules of style give it `run: redocly lint --format=json` or `run: spectral lint -f json`: what they find counts too.',
      'redocly ends with 1 and prints nothing where it cannot read the file, and lists 100 problems however many there are: no report is an error, and its totals count. It tells its makers of each run unless `REDOCLY_TELEMETRY` is `off`.',
      'A list of spectral that is empty does not tell what was looked at: as `with: {report}` alone it is an error.',
    ],
  },
  params: { file: textOr('openapi.yaml', 'The description: YAML or JSON, OpenAPI 3 or Swagger 2.0.') },
  measures: {
    operations: number('Operations: a method of a path or of a webhook.'),
    'without-example': number('Operations that take or answer with a body of which there is no example.'),
  },
  expect: ['errors == 0'],
  evidence: ({ file }) => ({
    // First, because what runs may write the description.
    lint: ifGiven(exitCode => exitCode === 0 || exitCode === 1),
    description: files([file]),
  }),
  follow: ({ description }, { file }) => ({ others: files(filesReferred(read(description, file))) }),
  measure({ description, others, lint }, { file }) {
    const main = read(description, file)
    const tree = readTree(main, path => {
      const other = others.find(each => each.path === path)
      return other?.present ? readReferred(path, other.content) : undefined
    })
    const linted = lint && lintOf(lint, file)
    const operations = operationsOf(main.document, tree.resolve)
    return {
      examined: operations.length,
      measures: {
        operations: operations.length,
        'without-example': operations.filter(({ lacksExample }) => lacksExample).length,
      },
      findings: [...(linted?.findings ?? []), ...faultsOf(main, tree, operations)],
      remarks: tree.remote > 0 ? [`${tree.remote} references to the net were not followed`] : [],
      ...(linted && { tool: linted.tool }),
    }
  },
})

const read = ([description]: readonly FileEvidence[], path: string) =>
  description?.present ? readDescription(path, description.content) : fail('not-a-file', { path })

function lintOf({ report, stderr, exitCode }: ToolEvidence, file: string) {
  if (opening(report) === '') fail('tool-failed', { tool: 'the linter', reason: complaintIn(stderr) })
  const linted = readLint(report)
  if (linted.findings.length === 0 && exitCode)
    fail('tool-failed', { tool: linted.tool.name, reason: `exit code ${exitCode}, and it tells no problem` })
  const isIt = (path = ''): boolean => path === file || path.endsWith(`/${file}`) || file.endsWith(`/${path}`)
  if (exitCode === undefined && !linted.findings.some(({ location }) => location && isIt(location.path)))
    fail('nothing-examined', {
      ...{ examined: 0, minimum: 1, unit: 'operations' },
      hint: `the report does not tell that ${file} was looked at: say \`run:\``,
    })
  return linted
}
