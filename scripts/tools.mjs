// Installs the pinned tools of tools/ into a cache, each family once per lock file, and says where they are.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', 'tools')
const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'release-checklist', 'tools')

// One module each for tools that need unlike versions of what they share.
const go = {
  locks: ['go.mod', 'go.sum'],
  bin: 'bin',
  install: folder =>
    run('go', ['install', '-trimpath', '-ldflags=-s', 'tool'], {
      cwd: folder,
      env: { ...process.env, GOBIN: join(folder, 'bin'), GOFLAGS: '-mod=readonly', CGO_ENABLED: '0' },
    }),
}

/** Each family: the files that pin it, how it is installed into a folder, and the folder of its commands. */
const families = {
  node: {
    locks: ['package.json', 'package-lock.json', '.npmrc'],
    bin: 'node_modules/.bin',
    install: folder =>
      run('npm', ['ci', '--no-audit', '--no-fund'], {
        cwd: folder,
        env: { ...process.env, SCARF_ANALYTICS: 'false' },
      }),
  },
  python: {
    locks: ['requirements.txt'],
    bin: 'venv/bin',
    install(folder) {
      run('python3', ['-m', 'venv', '--copies', join(folder, 'venv')], {})
      run(
        join(folder, 'venv/bin/python'),
        ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt'],
        { cwd: folder },
      )
    },
  },
  go,
  k6: go,
  trufflehog: go,
}

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `exit code ${status}`}`)
}

/** The folder with the commands of a family; installs it where it is not in the cache yet. */
export function installed(family) {
  const { locks, bin, install } = families[family]
  const hash = createHash('sha256')
  for (const lock of locks) hash.update(readFileSync(join(root, family, lock)))
  const folder = join(cache, `${family}-${process.platform}-${process.arch}-${hash.digest('hex').slice(0, 16)}`)
  const done = join(folder, '.done')
  if (!existsSync(done)) {
    console.error(`Installing the ${family} tools into ${folder}`)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    for (const lock of locks) copyFileSync(join(root, family, lock), join(folder, lock))
    install(folder)
    copyFileSync(join(folder, locks[0]), `${done}.part`)
    renameSync(`${done}.part`, done)
  }
  return join(folder, bin)
}

/** Node 24, the runtime of the Action. */
export const node24 = () => join(installed('node'), 'node')

// `node scripts/tools.mjs [family...]` installs and prints the folder of commands, one per line.
if (process.argv[1] === import.meta.filename) {
  const named = process.argv.slice(2)
  for (const family of named.length > 0 ? named : Object.keys(families)) console.log(installed(family))
}
