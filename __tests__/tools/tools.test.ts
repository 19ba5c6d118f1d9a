import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startAdvisories } from './advisories.js'
import type { ToolCase } from './case.js'
import { node } from './node.js'
import { python } from './python.js'
import { secrets } from './secrets.js'

const run = promisify(execFile)
const cli = join(import.meta.dirname, '../../dist/cli.js')
const cases: readonly ToolCase[] = [...python, ...node, ...secrets]

let registry = ''
let close = (): void => {}
beforeAll(async () => {
  ;({ registry, close } = await startAdvisories())
})
afterAll(() => close())

interface Item {
  readonly because: string
  readonly measures: Readonly<Record<string, unknown>>
  readonly subjects: readonly { readonly measures: Readonly<Record<string, unknown>> }[]
  readonly findings: readonly {
    readonly ruleId: string
    readonly location?: { readonly path: string; readonly line?: number }
  }[]
  readonly error?: { readonly code: string }
}

test.each(cases.map(each => [each.name, each] as const))(
  '%s',
  async (_, each) => {
    const folder = await mkdtemp(join(tmpdir(), 'tools-'))
    try {
      await prepare(folder, each, registry)
      const { stdout } = await run(process.execPath, [cli, 'check', '--json'], { cwd: folder }).catch(error => error)
      const item: Item = JSON.parse(stdout).phases[0].items[0]
      expect({ because: item.because, error: item.error?.code }).toEqual({
        because: each.because,
        error: each.error ?? (each.because === 'errored' ? expect.any(String) : undefined),
      })
      expect({ ...item.measures, ...item.subjects[0]?.measures }).toMatchObject(each.measures ?? {})
      const found = item.findings.map(
        ({ ruleId, location }) => `${ruleId} ${location?.path}${location?.line ? `:${location.line}` : ''}`,
      )
      for (const finding of each.findings ?? []) expect(found.join('\n')).toContain(finding)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
  60_000,
)

async function prepare(folder: string, { files, history = {}, item }: ToolCase, registry: string): Promise<void> {
  const checklist = [
    'version: 1\nname: Tools\nroles: { lead: { name: Lead, users: [alice] } }\nsign-offs: { required: [lead] }',
    'phases:\n  - name: All\n    items:\n      - id: item-asked\n        name: Asked',
    ...item.split('\n').map(line => `        ${line}`),
  ].join('\n')
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder })
  const write = async (all: Readonly<Record<string, string>>): Promise<void> => {
    for (const [path, content] of Object.entries(all)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), content.replace('REGISTRY', registry))
    }
  }
  await git('init', '--quiet')
  await write({ ...files, ...history, '.release-checklist.yml': `${checklist}\n` })
  await git('add', '--all')
  await git('commit', '--quiet', '-m', 'first')
  if (Object.keys(history).length === 0) return
  for (const path of Object.keys(history)) await rm(join(folder, path))
  await git('commit', '--quiet', '--all', '-m', 'second')
}

/** Gates that have recorded bytes of their real tools, and no small project here yet. */
const later = [
  'alembic',
  'bandit',
  'black',
  'flake8',
  'k6',
  'licenses',
  'mypy',
  'openapi',
  'pip-audit',
  'sarif',
  'trufflehog',
]

test('every other gate that has or reads a tool has a case for each of bad and broken', async () => {
  const index = await readFile(join(import.meta.dirname, '../../src/gates/index.ts'), 'utf8')
  const ids = [...index.matchAll(/^ {2}'?([\w-]+)'?: \(\) =>/gm)].map(match => match[1] ?? '')
  const missing = ids
    .filter(id => !['files', 'run', ...later].includes(id))
    .flatMap(id =>
      ['bad', 'broken']
        .filter(state => !cases.some(({ name }) => name.startsWith(`${id} ${state}`)))
        .map(state => `${id} ${state}`),
    )
  expect(missing).toEqual([])
  expect(later.filter(id => !ids.includes(id))).toEqual([])
})
