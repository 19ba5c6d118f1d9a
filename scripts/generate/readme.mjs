import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Puts the check of the scenario `first-screen` on the first screen of the README: what the bundle posted in that run, without its links. */
export function writeCheck(root) {
  const transcript = readFileSync(join(root, '__tests__/scenarios/first-screen/expected.md'), 'utf8')
  const check = transcript.slice(transcript.lastIndexOf('\n> ## ')).trim()
  if (!check.startsWith('> ## '))
    throw new Error('first-screen/expected.md shows no check: run its scenario with UPDATE=1')
  const path = join(root, 'README.md')
  const text = readFileSync(path, 'utf8')
  const [before, rest] = text.split('<!-- check:start -->\n')
  const after = rest.split('<!-- check:end -->')[1]
  const shown = check.replaceAll(/\[([^\]]+)\]\(<[^>]*>\)/g, '$1')
  writeFileSync(path, `${before}<!-- check:start -->\n${shown}\n\n<!-- check:end -->${after}`)
}
