import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Empty databases for one run of the tests, by their URLs in SQLAlchemy. */
export interface Databases {
  create(): Promise<string>
  close(): Promise<void>
}

/** A PostgreSQL server on a socket of its own, where PostgreSQL is installed; else files of SQLite. */
export async function startDatabases(): Promise<Databases> {
  const folder = await mkdtemp(join(tmpdir(), 'databases-'))
  const server = await startPostgres(folder).catch((error: Error) => {
    console.warn(`PostgreSQL did not start, SQLite takes its place: ${error.message}`)
    return undefined
  })
  let made = 0
  return {
    async create() {
      made += 1
      return server ? server.create(`shop${made}`) : `sqlite:///${folder}/shop${made}.db`
    },
    async close() {
      await server?.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function startPostgres(folder: string) {
  const bin = await postgresFolder()
  if (!bin) return undefined
  // It refuses to run as root.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined
  if (nobody) await chown(folder, nobody.uid, nobody.gid)
  const ask = (command: string, ...args: string[]) => run(join(bin, command), args, { cwd: folder, ...nobody })
  const data = join(folder, 'data')
  await ask('initdb', '--pgdata', data, '--username=app', '--auth=trust', '--no-sync', '--encoding=UTF8', '--locale=C')
  const options = `-c listen_addresses= -c fsync=off -k ${folder}`
  await ask('pg_ctl', 'start', '--wait', '--pgdata', data, '--log', join(folder, 'log'), '--options', options)
  return {
    async create(name: string) {
      await ask('createdb', `--host=${folder}`, '--username=app', name)
      return `postgresql+psycopg://app@/${name}?host=${folder}`
    },
    close: () => ask('pg_ctl', 'stop', '--wait', '--mode=immediate', '--pgdata', data),
  }
}

/** The folder with the commands of the server; Debian keeps them out of PATH. */
async function postgresFolder(): Promise<string | undefined> {
  const debian = '/usr/lib/postgresql'
  const versions = await readdir(debian).catch(() => [])
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map(version => join(debian, version, 'bin')),
  ]
  const commands = ['initdb', 'pg_ctl', 'postgres', 'createdb']
  return folders.find(each => commands.every(command => existsSync(join(each, command))))
}
