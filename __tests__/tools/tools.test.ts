import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startAdvisories } from './advisories.js'
import { alembic } from './alembic.js'
import type { ToolCase } from './case.js'
import { type Databases, startDatabases } from './databases.js'
import { k6, startShop } from './k6.js'
import { node } from './node.js'
import { nodeOpenapi } from './node-openapi.js'
import { nodeSarif } from './node-sarif.js'
import { python } from './python.js'
import { pythonChecks } from './python-checks.js'
import { pythonPackages } from './python-packages.js'
import { secrets } from './secrets.js'
import { trufflehog } from './trufflehog.js'

const run = promisify(execFile)
const cli = join(import.meta.dirname, '../../dist/cli.js')
// Python must be free to leave its compiled files, so that a gate that lets it is found out.
const { PYTHONDONTWRITEBYTECODE: _, ...env } = process.env
const cases: readonly ToolCase[] = [
  ...python,
  ...pythonChecks,
  ...pythonPackages,
  ...alembic,
  ...node,
  ...secrets,
  ...nodeOpenapi,
  ...nodeSarif,
  ...trufflehog,
  ...k6,
]

let advisories: Awaited<ReturnType<typeof startAdvisories>>
let databases: Databases
let shop: Awaited<ReturnType<typeof startShop>>
beforeAll(async () => {
  advisories = await startAdvisories()
  databases = await startDatabases()
  shop = await startShop()
}, 60_000)
afterAll(async () => {
  advisories.close()
  shop.close()
  await databases.close()
})

interface Item {
  readonly because: string
  readonly examined?: number
  readonly measures: Readonly<Record<string, unknown>>
  readonly subjects: readonly { readonly measures: Readonly<Record<string, unknown>> }[]
  readonly findings: readonly {
    readonly ruleId: string
    readonly location?: { readonly path: string; readonly line?: number }
  }[]
  readonly remarks?: readonly string[]
  readonly error?: { readonly code: string; readonly message: string }
}

test.each(cases.map(each => [each.name, each] as const))(
  '%s',
  async (_, each) => {
    const folder = await mkdtemp(join(tmpdir(), 'tools-'))
    try {
      await prepare(folder, each)
      const before = await changesIn(folder)
      const { stdout } = await run(process.execPath, [cli, 'check', '--json'], { cwd: folder, env }).catch(
        error => error,
      )
      const item: Item = JSON.parse(stdout).phases[0].items[0]
      const error = item.error && `${item.error.code}: ${item.error.message}`
      expect({
        because: item.because,
        error: each.error && error?.startsWith(each.error) ? each.error : error,
        measures: { examined: item.examined, ...item.measures, ...item.subjects[0]?.measures },
        findings: item.findings.map(labelOf),
        remarks: item.remarks ?? [],
      }).toEqual({
        because: each.because,
        error: each.error,
        measures: expect.objectContaining(each.measures ?? {}),
        findings: each.findings ?? [],
        remarks: each.remarks ?? [],
      })
      if (each.secret) expect(stdout).not.toContain(each.secret)
      if (!each.item.includes('run:')) expect(await changesIn(folder)).toBe(before)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
  60_000,
)

const labelOf = ({ ruleId, location }: Item['findings'][number]): string =>
  [ruleId, location && [location.path, location.line].filter(Boolean).join(':')].filter(Boolean).join(' ')

/** What git sees that is not as it was committed, ignored files too. A gate by itself adds nothing to it; what `run:` writes is its owner's. */
const changesIn = async (folder: string): Promise<string> =>
  (await run('git', ['status', '--porcelain', '--ignored'], { cwd: folder })).stdout

async function prepare(folder: string, each: ToolCase): Promise<void> {
  const { files, history = {}, before } = each
  const database = JSON.stringify(each).includes('DATABASE') ? await databases.create() : ''
  const filled = { REGISTRY: advisories.registry, DATABASE: database, SHOP_URL: shop.url }
  const fill = (content: string) =>
    Object.entries(filled).reduce((text, [name, value]) => text.replaceAll(name, value), content)
  const checklist = [
    'version: 1\nname: Tools\nroles: { lead: { name: Lead, users: [alice] } }\nsign-offs: { required: [lead] }',
    'phases:\n  - name: All\n    items:\n      - id: item-asked\n        name: Asked',
    ...each.item.split('\n').map(line => `        ${line}`),
  ].join('\n')
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder })
  const write = async (all: Readonly<Record<string, string>>): Promise<void> => {
    for (const [path, content] of Object.entries(all)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), fill(content))
    }
  }
  await git('init', '--quiet')
  await write({ ...files, ...history, '.release-checklist.yml': `${checklist}\n` })
  await git('add', '--all')
  await git('commit', '--quiet', '-m', 'first')
  for (const path of Object.keys(history)) await rm(join(folder, path))
  if (Object.keys(history).length > 0) await git('commit', '--quiet', '--all', '-m', 'second')
  if (before) await run('bash', ['-euc', fill(before)], { cwd: folder })
}

test('every gate that has or reads a tool has a case for each of good, bad, empty and broken', async () => {
  const index = await readFile(join(import.meta.dirname, '../../src/gates/index.ts'), 'utf8')
  const ids = [...index.matchAll(/^ {2}'?([\w-]+)'?: \(\) =>/gm)].map(match => match[1] ?? '')
  const missing = ids
    .filter(id => !['files', 'run'].includes(id))
    .flatMap(id => ['good', 'bad', 'empty', 'broken'].map(state => `${id} ${state}`))
    .filter(state => !cases.some(({ name }) => name === state || name.startsWith(`${state}:`)))
  expect(missing).toEqual([])
})
