// Starts a gate: its form, its four cases and its place in the index.
//   npm run new-gate ID
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const id = process.argv[2]
if (!id || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error('usage: npm run new-gate ID (lower case, words joined by hyphens)')
  process.exit(2)
}
const form = join(root, `src/gates/${id}.ts`)
if (existsSync(form)) {
  console.error(`${form} exists already`)
  process.exit(2)
}

writeFileSync(
  form,
  `import { array, integer, json, object, text } from '../formats/json.js'
import { REPORT, tool } from '../model/evidence.js'
import { defineGate, list } from '../model/gate.js'

const report = object({
  results: array(object({ rule: text, message: text, file: text, line: integer })),
  files: integer,
})

export default defineGate({
  id: '${id}',
  title: 'What it asks, in a few words',
  docs: { subject: 'the run', examined: 'files', url: 'https://example.com/', install: 'pip install ${id}' },
  params: { paths: list(['.'], 'Files and folders to look at.') },
  measures: {},
  expect: ['errors == 0'],
  evidence: ({ paths }) => ({
    run: tool(['${id}', '--format=json', \`--output=\${REPORT}\`, ...paths], exitCode => exitCode <= 1),
  }),
  measure({ run }) {
    const { results, files } = json(run.report, report)
    return {
      examined: files,
      measures: {},
      findings: results.map(({ rule, message, file, line }) => ({
        level: 'error',
        ruleId: rule,
        message,
        location: { path: file, line },
      })),
    }
  },
})
`,
)
const cases = ['good', 'bad', 'empty', 'broken'].map(name => join(root, '__tests__/gates', id, name))
for (const folder of cases) mkdirSync(folder, { recursive: true })
const generated = spawnSync(process.execPath, [join(root, 'scripts/generate.mjs')], { stdio: 'inherit' })
if (generated.status !== 0) process.exit(generated.status ?? 1)

console.log(`src/gates/${id}.ts is a template: say what it asks, runs and reads.
Then record its four cases with the real tool, each in a small project of that state:
${cases.map(folder => `  npm run record -- ${id} ${basename(folder)} --as run -- ${id} …`).join('\n')}
and run: npm test -- __tests__/gates`)
