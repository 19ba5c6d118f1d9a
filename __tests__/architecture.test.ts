import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => `src/${file}`)
  .sort()

/** Design 4: what a folder may import, besides itself. A package may be named by its scope. */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  formats: [
    'model',
    'js-yaml',
    'json5',
    'saxes',
    'istanbul-lib-coverage',
    'smol-toml',
    'mdast-util-from-markdown',
    'spdx-expression-parse',
    'spdx-license-ids',
  ],
  gates: ['model', 'formats'],
  checklist: ['model', 'js-yaml', '@actions/expressions', 'picomatch'],
  measure: ['model'],
  decide: ['model', 'picomatch'],
  report: ['model', 'string-width'],
  collect: ['model', 'node:', '@actions/exec', 'picomatch'],
  github: ['model', 'formats', 'node:', '@actions/', '@octokit/', 'picomatch', 'smol-toml'],
}
const everything = ['run.ts', 'run', 'action.ts', 'cli.ts', 'commands']

const imports = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/\bfrom '([^']+)'|\bimport\(?\s*'([^']+)'/g)].map(
    match => match[1] ?? match[2] ?? '',
  )
const folderOf = (path: string): string => path.split('/')[1] ?? ''

test.each(sources)('%s imports only what its folder may', file => {
  const folder = folderOf(file)
  if (everything.includes(folder)) return
  const allowed = mayImport[folder]
  expect(allowed).toBeDefined()
  const wrong = imports(file).filter(name => {
    const target = name.startsWith('.') ? folderOf(relative(root, join(root, dirname(file), name))) : name
    return (
      target !== folder &&
      !allowed?.some(
        prefix =>
          target === prefix || target.startsWith(prefix.endsWith(':') || prefix.endsWith('/') ? prefix : `${prefix}/`),
      )
    )
  })
  expect(wrong).toEqual([])
})

test.each(sources.filter(file => !file.includes('.generated.')))('%s has at most 300 lines', file => {
  expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThanOrEqual(300)
})

test('a gate has a median of at most 50 lines', () => {
  const lengths = sources
    .filter(file => /^src\/gates\/(?!index)/.test(file))
    .map(file => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length)
  lengths.sort((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(50)
})

test('no folder is a drawer, and no file collects what has no home', () => {
  expect(sources.filter(file => /\b(utils?|helpers?|common|misc|shared)\b/.test(file))).toEqual([])
  expect(sources.filter(file => /\/index\.ts$/.test(file) && file !== 'src/gates/index.ts')).toEqual([])
})

test('only UserError is a class, and nothing is an enum or any', () => {
  const found = sources.flatMap(file =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(
        /^\s*(?:export )?(?:abstract )?(?:class|enum) \w+|: any\b|\bas any\b|@ts-(?:ignore|nocheck)/gm,
      ),
    ].map(match => `${file}: ${match[0].trim()}`),
  )
  expect(found).toEqual(['src/model/problem.ts: export class UserError'])
})
