import { spawn } from 'node:child_process'

export interface GitOptions {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...outside } = process.env

/** What git sees here: nothing of the configuration of whoever runs the tests. */
const gitEnvironment: Readonly<Record<string, string | undefined>> = {
  ...outside,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
}

export interface GitResult {
  readonly exitCode: number | null
  readonly stdout: Buffer
  readonly stderr: string
}

/** Runs git and says how it went. Never synchronous: the hooks of a push ask the stand-in, which lives in this process. */
export function tryGit(cwd: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { cwd, env: { ...gitEnvironment, ...options.env }, stdio: 'pipe' })
    const out: Buffer[] = []
    const errors: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    child.stdin.on('error', () => {}) // git may end before it has read all
    child.on('error', reject)
    child.on('close', exitCode =>
      resolve({ exitCode, stdout: Buffer.concat(out), stderr: Buffer.concat(errors).toString() }),
    )
    child.stdin.end(options.input ?? '')
  })
}

/** Runs git; its standard output as text without the last line break. Throws with git's own words when it fails. */
export async function git(cwd: string, args: readonly string[], options: GitOptions = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await tryGit(cwd, args, options)
  if (exitCode !== 0) throw new Error(`git ${args.join(' ')}: exit ${exitCode}\n${stderr}${stdout.toString()}`)
  return stdout.toString().replace(/\n$/, '')
}

/** The id of the commit (or other object) that a name means, or undefined when there is none. The name may be hostile. */
export const resolveObject = (gitDir: string, name: string, as = 'commit'): Promise<string | undefined> =>
  resolveName(gitDir, `${name}^{${as}}`)

/** The id of what stands at a path of a commit. */
export const resolvePath = (gitDir: string, commit: string, path: string): Promise<string | undefined> =>
  resolveName(gitDir, `${commit}:${path}`)

async function resolveName(gitDir: string, name: string): Promise<string | undefined> {
  const { exitCode, stdout } = await tryGit(gitDir, ['rev-parse', '--verify', '--quiet', '--end-of-options', name])
  return exitCode === 0 ? stdout.toString().trim() : undefined
}
