// Builds the bundles: TypeScript to build/, then one folder per bundle in dist/. The same sources give the same bytes.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = name => join(root, 'node_modules/.bin', name)
const run = (command, ...args) => execFileSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] })

const bundles = [
  { entry: 'build/src/action.js', out: 'dist' },
  { entry: 'build/src/cli.js', out: 'dist/cli' },
  { entry: 'build/scripts/demo/demo.js', out: 'dist/demo' },
]

rmSync(join(root, 'build'), { recursive: true, force: true })
rmSync(join(root, 'dist'), { recursive: true, force: true })
run(bin('tsc'), '-p', 'tsconfig.build.json')
// As it was generated: the compiler would print it again, half as long again.
copyFileSync(
  join(root, 'src/checklist/validator.generated.js'),
  join(root, 'build/src/checklist/validator.generated.js'),
)
for (const { entry, out } of bundles) {
  mkdirSync(join(root, out), { recursive: true })
  run(bin('ncc'), 'build', entry, '-o', out, '--license', 'licenses.txt', '--quiet')
}
writeFileSync(join(root, 'dist/cli.js'), "#!/usr/bin/env node\nimport './cli/index.js'\n")
chmodSync(join(root, 'dist/cli.js'), 0o755)

for (const { out } of bundles) {
  const files = readdirSync(join(root, out), { withFileTypes: true }).filter(file => file.isFile())
  const bytes = files
    .filter(file => file.name.endsWith('.js'))
    .reduce((sum, { name }) => sum + readFileSync(join(root, out, name)).length, 0)
  console.log(`${out}: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB of JavaScript`)
}
