import { execFile } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const SECONDS = 15

/** The tools that can be used here, and where each came from. */
export interface Tools {
  has(name: string): boolean
  /** `PATH` with all of them. */
  readonly path: string
  /** What is used, and what is left out and why; one line each. */
  readonly told: readonly string[]
}

/** Finds gitleaks, tsc and pylint: on the PATH, in the cache of `npm run test:tools`, or from their registries within 15 s each. */
export async function findTools(folder: string): Promise<Tools> {
  const known = [...(process.env.PATH ?? '').split(delimiter), ...cached()]
  const isIn = (where: string, name: string): boolean => {
    try {
      accessSync(join(where, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  }
  const found = new Map<string, string>()
  const fetched = new Set<string>()
  const told: string[] = []
  const wanted = [
    { name: 'gitleaks', install: undefined, missing: 'takes longer than 15 s to build' },
    { name: 'tsc', install: () => fromNpm(folder), missing: 'could not be installed within 15 s' },
    { name: 'pylint', install: () => fromPyPI(folder), missing: 'could not be installed within 15 s' },
  ]
  await Promise.all(
    wanted.map(async ({ name, install, missing }) => {
      const here = known.find(each => isIn(each, name))
      const where = here ?? (await install?.().catch(() => undefined))
      if (where !== undefined && isIn(where, name)) found.set(name, where)
      if (here === undefined && found.has(name)) fetched.add(name)
      else told.push(`left out: ${name} (not on this machine, and ${missing})`)
    }),
  )
  told.push('left out: npm audit (its answers change from day to day)')
  const used = [
    'node --test',
    ...wanted
      .filter(({ name }) => found.has(name))
      .map(({ name }) => name + (fetched.has(name) ? ' (fetched for this demo)' : '')),
  ]
  return {
    has: name => found.has(name),
    path: [...new Set(found.values()), process.env.PATH ?? ''].join(delimiter),
    told: [`used: ${used.join(', ')}`, ...told.sort()],
  }
}

function cached(): string[] {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'release-checklist', 'tools')
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap(name =>
    ['bin', 'venv/bin', 'node_modules/.bin'].map(bin => join(folder, name, bin)),
  )
}

async function fromNpm(folder: string): Promise<string> {
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', 'typescript@5.9.3']
  await run('npm', args, { timeout: SECONDS * 1000 })
  return join(folder, 'node_modules/.bin')
}

async function fromPyPI(folder: string): Promise<string> {
  const venv = join(folder, 'venv')
  const started = Date.now()
  await run('python3', ['-m', 'venv', venv], { timeout: SECONDS * 1000 })
  const left = SECONDS * 1000 - (Date.now() - started)
  await run(join(venv, 'bin/python'), ['-m', 'pip', 'install', '--quiet', 'pylint==4.1.4'], {
    timeout: Math.max(1000, left),
  })
  return join(venv, 'bin')
}
