import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => ending.test(file))
    .map(file => join(folder, file))
    .sort()
const sources = filesIn('src', /\.[jt]s$/)
const holding = (pattern: RegExp): string[] => sources.filter(file => pattern.test(read(file)))

test('T29 processes are started in few places, and no text becomes code', () => {
  expect(holding(/node:child_process/)).toEqual([
    'src/collect/leftovers.ts',
    'src/collect/process.ts',
    'src/commands/demo.ts',
  ])
  expect(holding(/\beval\(|\bnew Function\(|node:vm\b/)).toEqual([])
})
test('T29 what is installed is what the lock file names, by its digest', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { integrity?: string; link?: boolean; inBundle?: boolean }>
  }
  const bare = Object.entries(packages).filter(
    ([name, each]) => name !== '' && !each.link && !each.inBundle && !each.integrity?.startsWith('sha512-'),
  )
  expect(bare.map(([name]) => name)).toEqual([])
  expect(Object.keys(packages).length).toBeGreaterThan(50)
})
test('T30 every action in our workflows and examples is pinned by its commit', () => {
  const files = [...filesIn('.github', /\.ya?ml$/), ...filesIn('docs', /\.(?:ya?ml|md)$/), 'README.md']
  const used = files.flatMap(file =>
    [...read(file).matchAll(/^\s*(?:- )?uses:\s*(\S+)/gm)].map(([, action = '']) => ({ file, action })),
  )
  expect(used.length).toBeGreaterThan(5)
  const loose = used.filter(({ action }) => !action.startsWith('./') && !/@[0-9a-f]{40}$/.test(action))
  expect(loose).toEqual([])
})
test('T26 no gate asks the network: what it may ask for are tools, files and git', () => {
  const kinds = [...read('src/model/evidence.ts').matchAll(/readonly kind: '([\w-]+)'/g)].map(([, kind]) => kind)
  expect([...new Set(kinds)].sort()).toEqual(['files', 'history', 'tool', 'tracked'])
  expect(holding(/\bfetch\(|node:(?:https?|http2|net|tls|dgram|dns)\b/)).toEqual([])
})
test('T32 no pattern is made of what a checklist or a tool says, and the schema takes no data for one', () => {
  const made = sources
    .filter(file => !file.includes('.generated.'))
    .flatMap(file => [...read(file).matchAll(/new RegExp\(([^)]*)\)/g)].map(([, of]) => `${file}: ${of}`))
  // Those are of names in our own source, and of secrets with all their signs escaped.
  expect(made).toEqual([
    'src/checklist/days.ts: DAY',
    'src/checklist/parse-people.ts: SLUG',
    "src/collect/redact.ts: forms.join('|'",
    'src/collect/workspace.ts: `^${key} ([0-9a-f]+',
    'src/commands/init/python-tools.ts: `(?<![\\\\w-]',
  ])
  expect(holding(/\$data/)).toEqual([])
})
