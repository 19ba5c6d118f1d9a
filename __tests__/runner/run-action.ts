import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitHub } from '../github/start.js'
import type { Token } from '../github/state.js'
import { readAction } from './action-file.js'
import { canaries, findLeaks } from './canaries.js'
import { parseCommands, parseFileCommands, type WorkflowCommand } from './commands.js'
import { jobEnvironment } from './environment.js'
import type { WorkflowEvent } from './events.js'

export interface ActionOptions {
  readonly github: GitHub
  readonly event: WorkflowEvent
  /** `owner/name`. */
  readonly repository: string
  /** `GITHUB_WORKSPACE`; without it an empty folder, which is taken away again. */
  readonly workspace?: string
  /** What stands under `with:`. The rest comes from the defaults of `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>
  /** `github.token`. */
  readonly token: Token
  /** Variables of the job, beside the runner's. Those with secrets in them: see `secrets`. */
  readonly env?: Readonly<Record<string, string>>
  /** Values that may come out nowhere, beside the token and the runner's own. */
  readonly secrets?: readonly string[]
  readonly runId?: number
  readonly runAttempt?: number
  readonly job?: string
  /** After so long it is killed, and `finished` rejects. */
  readonly timeoutSeconds?: number
  /** Holds `action.yml` and what it names; without it this project. */
  readonly action?: string
}

/** How a step went. */
export interface ActionRun {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly commands: readonly WorkflowCommand[]
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown. */
  readonly summary: string
  readonly exported: Readonly<Record<string, string>>
  readonly milliseconds: number
}

/** A step under way. */
export interface RunningAction {
  readonly pid: number
  /** Resolves when standard output holds the text. */
  printed(text: string): Promise<void>
  /** What the runner does on cancel: SIGINT to this process only, SIGTERM 7.5 s later, SIGKILL after 2.5 s more. */
  cancel(): void
  kill(signal: NodeJS.Signals): void
  /** Rejects when a secret came out anywhere: log, outputs, summary, requests. */
  readonly finished: Promise<ActionRun>
}

const commandFiles = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'] as const

/** Starts the built action as the runner does: a Node process with command files, an event file and `INPUT_*`. */
export async function startAction(options: ActionOptions): Promise<RunningAction> {
  const { github, token, secrets = [] } = options
  const { main, inputs } = await readAction(options.action ?? join(import.meta.dirname, '../..'), options.inputs, token)
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  const temp = join(folder, 'temp')
  const workspace = options.workspace ?? join(folder, 'workspace')
  for (const each of [temp, workspace, join(folder, 'home')]) await mkdir(each, { recursive: true })
  const files = Object.fromEntries(commandFiles.map(name => [name, join(temp, name.toLowerCase())]))
  for (const file of Object.values(files)) await writeFile(file, '')
  const eventPath = join(temp, 'event.json')
  await writeFile(eventPath, JSON.stringify(options.event.payload))
  const requestsBefore = github.requests.length
  const started = performance.now()

  const child = spawn(process.env.RC_NODE24 || process.execPath, [main], {
    cwd: workspace,
    env: {
      ...jobEnvironment(options, { folder, workspace, temp }),
      ...canaries,
      ...files,
      ...inputs,
      GITHUB_EVENT_PATH: eventPath,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  const waiting = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    for (const look of waiting) look()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<Pick<ActionRun, 'exitCode' | 'signal'>>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal }))
  })

  async function finish(): Promise<ActionRun> {
    const { timeoutSeconds = 60 } = options
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, timeoutSeconds * 1000)
    try {
      const end = await ended
      if (late) throw new Error(`killed after ${timeoutSeconds} s:\n${stdout}${stderr}`)
      const milliseconds = performance.now() - started
      const written: Record<string, string> = {}
      for (const [name, file] of Object.entries(files)) written[name] = await readFile(file, 'utf8')
      const requests = github.requests.slice(requestsBefore).map(({ path, body }) => `${path}\n${body}`)
      const texts = { stdout, stderr, ...written, requests: requests.join('\n') }
      const leaks = findLeaks([token.value, ...Object.values(canaries), ...secrets], texts)
      if (leaks.length > 0) throw new Error(`a secret came out: ${leaks.join(', ')}`)
      return {
        ...end,
        stdout,
        stderr,
        commands: parseCommands(stdout),
        outputs: parseFileCommands(written.GITHUB_OUTPUT ?? ''),
        summary: written.GITHUB_STEP_SUMMARY ?? '',
        exported: parseFileCommands(written.GITHUB_ENV ?? ''),
        milliseconds,
      }
    } finally {
      clearTimeout(timer)
      await rm(folder, { recursive: true, force: true })
    }
  }
  const finished = finish()
  finished.catch(() => {}) // whoever awaits it sees it

  return {
    pid: child.pid ?? 0,
    finished,
    printed: text =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!stdout.includes(text)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
        ended.then(() => reject(new Error(`it ended without printing ${text}:\n${stdout}${stderr}`)), reject)
      }),
    kill: signal => {
      child.kill(signal)
    },
    cancel() {
      child.kill('SIGINT')
      const term = setTimeout(() => child.kill('SIGTERM'), 7500)
      const kill = setTimeout(() => child.kill('SIGKILL'), 10_000)
      const stop = (): void => {
        clearTimeout(term)
        clearTimeout(kill)
      }
      ended.then(stop, stop)
    },
  }
}

/** Runs the built action to its end. */
export const runAction = async (options: ActionOptions): Promise<ActionRun> => (await startAction(options)).finished
