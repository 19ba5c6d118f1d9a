import { appendFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isoSeconds } from './clock.js'
import { git } from './git.js'
import { installHooks } from './hooks.js'
import { ensureUser } from './people.js'
import { handleRepository, type RepositoryHandle } from './repository.js'
import type { Repository, Role, World } from './state.js'
import type { Files } from './writing.js'

export interface RepositoryOptions {
  readonly files?: Files
  readonly private?: boolean
  readonly plan?: 'free' | 'team'
  readonly defaultBranch?: string
  /** What people may do; everyone else may read a public repository. */
  readonly roles?: Readonly<Record<string, Role>>
}

const settings = `
[gc]
	auto = 0
[receive]
	hideRefs = refs/pull
[uploadpack]
	allowAnySHA1InWant = true
`

/** Makes a repository with a first commit. */
export async function createRepository(
  world: World,
  fullName: string,
  options: RepositoryOptions,
): Promise<RepositoryHandle> {
  const [owner = '', name = ''] = fullName.split('/')
  const { defaultBranch = 'main', files = { 'README.md': `# ${name}\n` } } = options
  const gitDir = join(world.directory, `${fullName}.git`)
  await mkdir(gitDir, { recursive: true })
  await git(gitDir, ['init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`])
  await appendFile(join(gitDir, 'config'), settings)
  ensureUser(world, owner, 'Organization')
  const repo: Repository = {
    id: world.nextId(),
    owner,
    name,
    fullName,
    private: options.private ?? false,
    plan: options.plan ?? 'team',
    defaultBranch,
    gitDir,
    createdAt: isoSeconds(world.clock.now()),
    roles: new Map(),
    pulls: new Map(),
    suites: [],
    checkRuns: [],
    statuses: [],
    rulesets: [],
    releases: [],
    comments: [],
    runs: [],
    environments: new Map(),
    nextNumber: 1,
  }
  world.repositories.set(fullName.toLowerCase(), repo)
  await installHooks(world, repo)
  const handle = handleRepository(world, repo)
  for (const [login, role] of Object.entries(options.roles ?? {})) handle.role(login, role)
  await handle.commit(defaultBranch, { files, message: 'Begin', author: owner })
  return handle
}
